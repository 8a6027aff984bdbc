import { intersect } from "./codec.js";
import { ofRanges } from "./sets.js";

/** What a reader chose beside the query: newspaper, section and span. `except` names a choice that is left out. */
export async function restrict({ may, must }, { newspaper, section, from, to }, { articles, index }, except = "") {
  const sets = [];
  if (newspaper && except !== "newspaper") sets.push({ articles: ofRanges(await articles.ranges({ newspaper })) });
  if ((from || to) && except !== "span") sets.push({ articles: ofRanges(await articles.ranges({ from, to })) });
  if (section && except !== "section") sets.push(await index.postings(`\u0001section:${section}`, "any"));
  for (const set of sets) {
    may = intersect(may, set.articles);
    must = set.exact === false ? may.subarray(0, 0) : intersect(must, set.articles);
  }
  return { may, must };
}
