import { restrict } from "./filters.js";
import { intersect } from "./codec.js";

/** More sections than these are not offered. */
const SECTIONS = 60;

/** In a larger archive sections are not counted unasked: their lists have about 0.7 bytes an article. */
const MOST_ARTICLES = 50_000;
const SECTION = "\u0001section:";

/** How many candidates there are of each year, newspaper and section, each counted as if nothing had been chosen of its kind. */
export async function facetsOf(found, filters, context) {
  const { articles, index } = context;
  const of = async (kind) => (await restrict(found, filters, context, kind)).may;
  const [span, newspaper, section] = [await of("span"), await of("newspaper"), await of("section")];
  const names = index.articleCount <= MOST_ARTICLES ? await index.words(SECTION, SECTIONS) : [];
  const sections = await Promise.all(
    names.map(async (name) => [name.slice(SECTION.length), intersect(section, (await index.postings(name, "any")).articles).length]),
  );
  return {
    exact: found.may.length === found.must.length,
    years: [...(await articles.perYear(span))].sort(([left], [right]) => (left < right ? -1 : 1)),
    newspapers: [...(await articles.perNewspaper(newspaper))],
    sections: sections.filter(([, count]) => count > 0).sort(([, left], [, right]) => right - left),
  };
}
