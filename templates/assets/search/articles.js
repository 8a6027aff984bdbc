/**
 * Whose article a number is, and in which order articles are shown: the newest edition first, the newspapers of one day in
 * archive order, within an edition as printed. The rank of an article is its place in that order.
 */
export class Articles {
  #rows = [];
  #byRank;

  constructor({ newspapers, editions }) {
    let first = 0;
    for (const [newspaper, key, ...pages] of editions) {
      const row = { newspaper: newspapers[newspaper], order: newspaper, key, pages, first, count: 0, firstRank: 0 };
      for (let i = 1; i < pages.length; i += 2) row.count += countOf(pages[i]);
      first += row.count;
      this.#rows.push(row);
    }
    let rank = 0;
    this.#byRank = [...this.#rows].sort(newestFirst);
    for (const row of this.#byRank) {
      row.firstRank = rank;
      rank += row.count;
    }
  }

  /** The ranks of ascending article numbers, ascending themselves. */
  ranks(numbers) {
    const ranks = new Uint32Array(numbers.length);
    let row = 0;
    numbers.forEach((number, i) => {
      while (number >= this.#rows[row].first + this.#rows[row].count) row++;
      ranks[i] = this.#rows[row].firstRank + number - this.#rows[row].first;
    });
    return ranks.sort();
  }

  /** The article of a rank. */
  at(rank) {
    let low = 0;
    for (let high = this.#byRank.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (this.#byRank[middle].firstRank <= rank) low = middle;
      else high = middle;
    }
    // Editions without articles share a rank with the next one; the last of them has the article.
    const row = this.#byRank[low];
    let place = rank - row.firstRank;
    for (let i = 0; i < row.pages.length; i += 2) {
      const count = countOf(row.pages[i + 1]);
      if (place < count) {
        const id = typeof row.pages[i + 1] === "number" ? place + 1 : row.pages[i + 1][place];
        return { newspaper: row.newspaper, edition: row.key, page: row.pages[i], id };
      }
      place -= count;
    }
    throw new RangeError(`no article has the rank ${rank}`);
  }
}

/** The path of a page's JSON twin below the site's root. */
export function twinPath({ newspaper, edition, page }) {
  return `${[newspaper, edition, page].map(encodeURIComponent).join("/")}.json`;
}

/** The path of an article below the site's root. */
export function articlePath({ newspaper, edition, page, id }) {
  return `${[newspaper, edition, page].map(encodeURIComponent).join("/")}-${id}.html`;
}

function countOf(ids) {
  return typeof ids === "number" ? ids : ids.length;
}

function newestFirst(left, right) {
  const [leftDate, leftNumber = 1] = left.key.split("_");
  const [rightDate, rightNumber = 1] = right.key.split("_");
  if (leftDate !== rightDate) return leftDate < rightDate ? 1 : -1;
  return rightNumber - leftNumber || left.order - right.order;
}
