import { faultsOf, isOpen, PAGE } from "./quality.mjs";

/** Runs queries through a search, one after the other, and tells now and then how far it is. */

/**
 * Each query in a fresh tab, by its address and by the form; after it, in the same tab, the next query of its group, which is to be answered
 * as it is in a fresh tab.
 * @param {import("./archive-search.mjs").ArchiveSearch} search
 */
export async function measureArchive(search, queries, scan) {
  // A server that has just started compiles itself while it answers; no reader of a site meets that.
  await search.submit(queries[0].typed);
  const measurements = [];
  for (const query of withProgress(queries, "Archive")) {
    const nextQuery = successor(query, queries);
    const opened = await search.open(query.typed, nextQuery.typed);
    const submitted = await search.submit(query.typed);
    const { answer } = opened.first;
    const found = await allNames(search, query, scan, answer);
    measurements.push({ query, nextQuery, ...opened, ...submitted, found, faults: faultsOf(query, scan, answer, found) });
  }
  const fresh = new Map(measurements.map(({ query, first }) => [query, JSON.stringify(first.answer)]));
  for (const { query, submitted, next, nextQuery, faults } of measurements) {
    if (JSON.stringify(submitted.answer) !== fresh.get(query)) faults.push(`${query.typed}: another answer when it is submitted`);
    if (JSON.stringify(next.answer) !== fresh.get(nextQuery)) faults.push(`${nextQuery.typed}: another answer after ${query.typed}`);
  }
  return measurements;
}

/**
 * Each query in a fresh tab.
 * @param {import("./pagefind-search.mjs").PagefindSearch} search
 * @param {(query: object) => string} typed how a query is put to it
 */
export async function measurePagefind(search, name, queries, typed) {
  const measurements = [];
  for (const query of withProgress(queries, name)) measurements.push({ query, ...(await search.open(typed(query))) });
  return measurements;
}

/** The names of all articles found, or null where there are too many. */
async function allNames(search, query, scan, answer) {
  if (scan.countOf(query) <= PAGE) return answer.shown;
  return isOpen(query, scan, answer) ? search.all(query.typed) : null;
}

function* withProgress(queries, name) {
  for (const [i, query] of queries.entries()) {
    if (i % 100 === 0) console.error(`${name}: ${i} of ${queries.length} queries`);
    yield query;
  }
}

/** The next query of the group, after the last one the first. */
function successor(query, queries) {
  const group = queries.filter((other) => other.group === query.group);
  return group[(group.indexOf(query) + 1) % group.length];
}
