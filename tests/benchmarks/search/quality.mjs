/** How many results the search page shows at once. */
export const PAGE = 20;

/** Of more articles than these the names are not asked for: their count is enough, or has to be. */
const MOST_LISTED = 100;
const MOST_LISTED_UNCOUNTED = 200;

/** Whether all names have to be asked for, since the first page and its count leave open which articles were found. */
export function isOpen(query, scan, answer) {
  const truth = scan.countOf(query);
  return truth > PAGE && truth <= (answer.isExact ? MOST_LISTED : MOST_LISTED_UNCOUNTED);
}

/**
 * Holds an answer against the truth. Null is what cannot be told: recall where only an estimate of the count is known, precision where nothing is shown.
 * @param {{shown: string[], found: string[] | null, count?: number, isExact?: boolean}} answer the names on the first page, all names or null, and their count
 */
export function judge(query, scan, { shown, found, count, isExact }) {
  const truth = scan.countOf(query);
  const right = (names) => new Set(names).size - names.filter((name) => !scan.holds(query, name)).length;
  const recall = found ? right(found) / truth : isExact ? Math.min(count / truth, 1) : null;
  return { query, recall, precision: shown.length === 0 ? null : right(shown) / shown.length, isEmpty: shown.length === 0 };
}

/** What is wrong with an answer of our own search; nothing, if all is well. */
export function faultsOf(query, scan, answer, found) {
  const truth = scan.countOf(query);
  const { recall, precision } = judge(query, scan, { ...answer, found });
  const faults = [];
  if (answer.state !== "done") faults.push(`ended as ${answer.state}`);
  if (recall !== null && recall !== 1) faults.push(`recall is ${recall}`);
  if (precision !== 1) faults.push(`precision is ${precision}`);
  if (answer.isExact && answer.count !== truth) faults.push(`the exact count is ${answer.count}`);
  if (answer.shown.length !== Math.min(PAGE, truth)) faults.push(`${answer.shown.length} are shown`);
  if (found && found.length !== truth) faults.push(`${found.length} are listed`);
  return faults.map((fault) => `${query.typed}: ${fault}; ${truth} articles hold it`);
}
