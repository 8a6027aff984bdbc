import { articlesOf } from "./articles.mjs";
import { fold } from "./folding.mjs";

/** The truth: every text of every article, read from front to back, and at each of its places every query that begins with what stands there. */
export class Scan {
  /** The place of each article by its name, in the order in which they were read. */
  #places = new Map();

  /** Query → places of the articles that hold it, ascending. */
  #holders;
  #byFirst = new Map();

  constructor(queries) {
    this.#holders = new Map(queries.map((query) => [query, []]));
    for (const query of queries) {
      const first = query.folded.charCodeAt(0);
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), query]);
    }
  }

  static async of(site, pages, queries) {
    const scan = new Scan(queries);
    for (const page of pages) {
      for (const article of await articlesOf(site, page)) scan.#read(article);
    }
    return scan;
  }

  get articleCount() {
    return this.#places.size;
  }

  /** How many articles hold the query. */
  countOf(query) {
    return this.#holders.get(query).length;
  }

  /** Whether an article of that name holds the query. */
  holds(query, name) {
    const place = this.#places.get(name);
    const holders = this.#holders.get(query);
    let low = 0;
    for (let high = holders.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (holders[middle] < place) low = middle + 1;
      else high = middle;
    }
    return place !== undefined && holders[low] === place;
  }

  #read({ name, texts }) {
    const place = this.#places.size;
    this.#places.set(name, place);
    for (const text of texts.map(fold)) {
      for (let at = 0; at < text.length; at++) {
        for (const query of this.#byFirst.get(text.charCodeAt(at)) ?? []) {
          const holders = this.#holders.get(query);
          if (holders.at(-1) !== place && text.startsWith(query.folded, at)) holders.push(place);
        }
      }
    }
  }
}
