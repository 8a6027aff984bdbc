import { faultsOf, isOpen, PAGE } from "./quality.mjs";

/** Runs queries through a search, one after the other, and tells now and then how far it is. */

/**
 * The answer to each query, all in one tab, and what is wrong with it.
 * @param {import("./archive-search.mjs").ArchiveSearch} search
 */
export async function answerArchive(search, queries, scan) {
  const answers = [];
  const left = withProgress(queries, "Archive, one tab");
  await search.answers(typedOf(left), async (typed, answer) => {
    const query = queries[answers.length];
    const found = await allNames(search, query, scan, answer);
    answers.push({ query, answer, found, faults: faultsOf(query, scan, answer, found) });
  });
  return answers;
}

/**
 * What queries cost, each in a fresh tab, by its address and by the form; after it, in the same tab, the next query of its group. All answers are to be
 * as they were in one tab for all.
 * @param {import("./archive-search.mjs").ArchiveSearch} search
 * @param {{query: object, answer: object, faults: string[]}[]} answers of these and other queries
 */
export async function measureArchive(search, queries, answers) {
  const known = new Map(answers.map((one) => [one.query, one]));
  const check = (query, answer, where) => {
    const { answer: expected, faults } = known.get(query);
    if (JSON.stringify(answer) !== JSON.stringify(expected)) faults.push(`${query.typed}: another answer ${where}`);
  };
  // A server that has just started compiles itself while it answers; no reader of a site meets that.
  await search.submit(queries[0].typed);
  const measurements = [];
  for (const query of withProgress(queries, "Archive, fresh tabs")) {
    const nextQuery = successor(query, queries);
    const opened = await search.open(query.typed, nextQuery.typed);
    const submitted = await search.submit(query.typed);
    measurements.push({ query, ...opened, ...submitted });
    check(query, opened.first.answer, "in a fresh tab");
    check(query, submitted.submitted.answer, "when it is submitted in a fresh tab");
    check(nextQuery, opened.next.answer, `after ${query.typed}`);
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

function* typedOf(queries) {
  for (const { typed } of queries) yield typed;
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
