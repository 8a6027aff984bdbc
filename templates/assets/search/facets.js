import { restrict } from "./filters.js";
import { intersect } from "./codec.js";

/** More sections than these are not offered. */
const SECTIONS = 60;

/** In a larger archive sections are counted when a reader asks for it: their lists have about 0.7 bytes an article. */
const MOST_ARTICLES = 5000;
const SECTION = "\u0001section:";

/** How many candidates there are of each year and newspaper, each counted as if nothing had been chosen of its kind; of each month when a year is chosen. */
export async function facetsOf(found, filters, context) {
  const { articles, index } = context;
  const of = async (kind) => (await restrict(found, filters, context, kind)).may;
  const inAnySpan = await of("span");
  const year = yearOf(filters);
  return {
    exact: found.may.length === found.must.length,
    years: [...(await articles.perYear(inAnySpan))].sort(([left], [right]) => (left < right ? -1 : 1)),
    months: year ? [...(await articles.perMonth(inAnySpan))].filter(([month]) => month.startsWith(year)) : [],
    newspapers: [...(await articles.perNewspaper(await of("newspaper")))],
    areSectionsCheap: index.articleCount <= MOST_ARTICLES,
  };
}

/** The same of each section, the most frequent first. */
export async function sectionsOf(found, filters, context) {
  const { index } = context;
  const { may } = await restrict(found, filters, context, "section");
  const names = await index.words(SECTION, SECTIONS);
  const sections = await Promise.all(
    names.map(async (name) => [name.slice(SECTION.length), intersect(may, (await index.postings(name, "any")).articles).length]),
  );
  return sections.filter(([, count]) => count > 0).sort(([, left], [, right]) => right - left);
}

/** The year in which the chosen span lies, if it is in one. */
function yearOf({ from, to }) {
  const [start, end] = [from, to].map((date) => (date ? date.slice(0, 4) : ""));
  return start === end && /^\d{4}$/.test(start) ? start : null;
}
