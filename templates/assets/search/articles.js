import { readEditions, readPages } from "./calendar.js";
import { spanOf } from "./dates.js";
import { lastUpTo } from "./terms.js";

/**
 * Whose article a number is, where it was printed, and in which order articles are shown. Numbers are in archive order: by date, newspaper, edition,
 * page. What is not asked for is not read.
 */
export class Articles {
  #segments;
  #firsts;
  #numbersOf;
  #editions = null;

  /**
   * @param {number[]} firsts the first article of each segment
   * @param {(term: string) => Promise<Uint32Array>} numbersOf the articles of a term
   */
  constructor(segments, firsts, numbersOf) {
    this.#segments = segments;
    this.#firsts = firsts;
    this.#numbersOf = numbersOf;
  }

  /** Begins to read what the articles of any query need. */
  prepare() {
    this.#allEditions();
  }

  /** Where the article of a number was printed. */
  async address(number) {
    const place = lastUpTo(this.#firsts, number);
    const segment = this.#segments[place];
    const { starts } = await segment.read("editions", readEditions);
    const file = lastUpTo(starts, number - this.#firsts[place]);
    let left = number - this.#firsts[place] - starts[file];
    for (const { newspaper, key, date, pages } of await segment.read(`calendar/${file}`, readPages)) {
      for (const { label, sequence, count, ids } of pages) {
        if (left < count) return { newspaper, edition: key, page: label, id: ids ? ids[left] : left + 1, date, sequence };
        left -= count;
      }
    }
    throw new RangeError(`there is no article ${number}`);
  }

  /** The articles of a newspaper, of pages with a label, of editions that may have appeared in a span: ranges from first to before end. */
  async ranges({ newspaper, page, from, to }) {
    const start = from ? spanOf(from)[0] : "";
    const end = to ? spanOf(to)[1] : "9999";
    const editions = (await this.#allEditions()).filter(
      (edition) => edition.count > 0 && (!newspaper || edition.newspaper === newspaper) && edition.span[1] >= start && edition.span[0] <= end,
    );
    const ranges = joined(editions.map(({ first, count }) => [first, first + count]));
    if (page === undefined) return ranges;
    return common(ranges, joined(Array.from(await this.#numbersOf(`\u0001page:${page}`), (number) => [number, number + 1])));
  }

  /** How many of ascending numbers are of each year; "uncertain" where the date names none. */
  async perYear(numbers) {
    return countBy(numbers, await this.#allEditions(), ({ span }) => {
      const [first, last] = span.map((day) => day.slice(0, 4));
      return first === last ? first : "uncertain";
    });
  }

  /** The same of each month, of editions whose date begins with one. */
  async perMonth(numbers) {
    const counts = countBy(numbers, await this.#allEditions(), ({ date }) => /^\d{4}-\d{2}/.exec(date)?.[0] ?? "");
    counts.delete("");
    return counts;
  }

  async perNewspaper(numbers) {
    return countBy(numbers, await this.#allEditions(), ({ newspaper }) => newspaper);
  }

  /** Numbers in the order in which they are shown: by date, later editions of a day first, newspapers of one date in archive order, articles as printed. */
  async inOrder(numbers, order) {
    const groups = new Map();
    for (const [number, edition] of placed(numbers, await this.#allEditions())) {
      if (!groups.has(edition)) groups.set(edition, []);
      groups.get(edition).push(number);
    }
    const editions = [...groups.keys()].sort(order === "oldest" ? oldestFirst : newestFirst);
    return Uint32Array.from(editions.flatMap((edition) => groups.get(edition)));
  }

  /** The editions of all segments, with the archive's article numbers. */
  #allEditions() {
    this.#editions ??= Promise.all(this.#segments.map((segment) => segment.read("editions", readEditions))).then((parts) =>
      parts.flatMap(({ editions }, i) => editions.map((edition) => ({ ...edition, first: edition.first + this.#firsts[i] }))),
    );
    this.#editions.catch(() => (this.#editions = null));
    return this.#editions;
  }
}

/** Each of ascending numbers with the row that it belongs to: the last one whose first number is not after it. */
function* placed(numbers, rows) {
  let row = 0;
  for (const number of numbers) {
    while (row + 1 < rows.length && rows[row + 1].first <= number) row++;
    yield [number, rows[row]];
  }
}

function countBy(numbers, rows, labelOf) {
  const counts = new Map();
  for (const [, row] of placed(numbers, rows)) counts.set(labelOf(row), (counts.get(labelOf(row)) ?? 0) + 1);
  return counts;
}

/** Ranges in order, those that touch made one. */
function joined(ranges) {
  const all = [];
  for (const [first, end] of ranges) {
    if (all.at(-1)?.[1] === first) all.at(-1)[1] = end;
    else all.push([first, end]);
  }
  return all;
}

function common(left, right) {
  const both = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; left[i][1] < right[j][1] ? i++ : j++) {
    const first = Math.max(left[i][0], right[j][0]);
    const end = Math.min(left[i][1], right[j][1]);
    if (first < end) both.push([first, end]);
  }
  return both;
}

function newestFirst(left, right) {
  return -compareDates(left, right) || right.number - left.number || left.first - right.first;
}

function oldestFirst(left, right) {
  return compareDates(left, right) || left.number - right.number || left.first - right.first;
}

function compareDates(left, right) {
  return left.date === right.date ? 0 : left.first - right.first;
}
