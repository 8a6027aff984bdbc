import { spanOf } from "./dates.js";

/** Whose article a number is, where it was printed, and in which order articles are shown. */
export class Articles {
  #rows = [];

  constructor({ newspapers, editions }) {
    let first = 0;
    for (const [newspaper, key, ...pages] of editions) {
      const row = { newspaper: newspapers[newspaper], order: newspaper, key, pages, first, count: 0 };
      row.date = key.split("_")[0].replace("--", "/");
      row.span = spanOf(row.date);
      for (let i = 1; i < pages.length; i += 2) row.count += countOf(pages[i]);
      first += row.count;
      this.#rows.push(row);
    }
  }

  /** Where the article of a number was printed. */
  address(number) {
    const row = this.#rows[this.#rowOf(number)];
    let place = number - row.first;
    for (let i = 0; ; i += 2) {
      const ids = row.pages[i + 1];
      if (place < countOf(ids)) {
        const id = typeof ids === "number" ? place + 1 : ids[place];
        return { newspaper: row.newspaper, edition: row.key, page: row.pages[i], id, date: row.date };
      }
      place -= countOf(ids);
    }
  }

  /** The articles of a newspaper, of pages with a label, of editions that may have appeared in a span: ranges from first to before end. */
  ranges({ newspaper, page, from, to }) {
    const start = from ? spanOf(from)[0] : "";
    const end = to ? spanOf(to)[1] : "9999";
    const ranges = [];
    for (const row of this.#rows) {
      if ((newspaper && row.newspaper !== newspaper) || row.span[1] < start || row.span[0] > end) continue;
      let first = row.first;
      for (let i = 0; i < row.pages.length; i += 2) {
        const count = countOf(row.pages[i + 1]);
        if (count > 0 && (page === undefined || row.pages[i] === page)) ranges.push([first, first + count]);
        first += count;
      }
    }
    return ranges;
  }

  /** How many of ascending numbers are of each year; "uncertain" where the date names none. */
  perYear(numbers) {
    return this.#per(numbers, (row) => (/^\d{4}/.test(row.date) && row.span[0].slice(0, 4) === row.span[1].slice(0, 4) ? row.date.slice(0, 4) : "uncertain"));
  }

  perNewspaper(numbers) {
    return this.#per(numbers, (row) => row.newspaper);
  }

  /** Numbers in the order in which they are shown: by date, newspapers of one date in archive order, articles as printed. */
  inOrder(numbers, order) {
    const groups = new Map();
    for (const number of numbers) {
      const row = this.#rows[this.#rowOf(number)];
      if (!groups.has(row)) groups.set(row, []);
      groups.get(row).push(number);
    }
    const rows = [...groups.keys()].sort(order === "oldest" ? oldestFirst : newestFirst);
    return Uint32Array.from(rows.flatMap((row) => groups.get(row)));
  }

  #per(numbers, keyOf) {
    const counts = new Map();
    for (const number of numbers) {
      const key = keyOf(this.#rows[this.#rowOf(number)]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  #rowOf(number) {
    let low = 0;
    for (let high = this.#rows.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (this.#rows[middle].first <= number) low = middle;
      else high = middle;
    }
    return low;
  }
}

function countOf(ids) {
  return typeof ids === "number" ? ids : ids.length;
}

function newestFirst(left, right) {
  return byDate(right, left) || left.order - right.order;
}

function oldestFirst(left, right) {
  return byDate(left, right) || left.order - right.order;
}

function byDate(left, right) {
  const [leftDate, leftNumber = 1] = left.key.split("_");
  const [rightDate, rightNumber = 1] = right.key.split("_");
  if (leftDate !== rightDate) return leftDate < rightDate ? -1 : 1;
  return leftNumber - rightNumber;
}
