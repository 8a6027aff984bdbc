import { VarintReader, decodeAscending } from "./codec.js";

const SECOND = 2 ** 21;

/** The number that orders terms: one or two code points (Term.cs). */
export function termKey(term) {
  const [first, second] = [...term].map((character) => character.codePointAt(0));
  return first * SECOND + (second === undefined ? 0 : second + 1);
}

/** One file of the index: the lists of consecutive terms. The dictionary is read at once, a list when it is asked for. */
export class Shard {
  #bytes;
  #articleCount;
  #entries = new Map();

  constructor(buffer, articleCount) {
    this.#bytes = new Uint8Array(buffer);
    this.#articleCount = articleCount;
    const reader = new VarintReader(this.#bytes);
    let first = 0;
    let second = 0;
    let offset = 0;
    for (let left = reader.next(); left > 0; left--) {
      const step = reader.next();
      first += step;
      second = reader.next() + (step === 0 ? second : 0);
      const size = reader.next();
      const entry = { count: size >>> 1, offset, headlineCount: 0, headlineOffset: 0 };
      offset += reader.next();
      if (size & 1) {
        entry.headlineCount = reader.next();
        entry.headlineOffset = offset;
        offset += reader.next();
      }
      this.#entries.set(first * SECOND + second, entry);
    }
    for (const entry of this.#entries.values()) {
      entry.offset += reader.position;
      entry.headlineOffset += reader.position;
    }
  }

  /** How many articles hold the term: 0 when none does. */
  count(key) {
    return this.#entries.get(key)?.count ?? 0;
  }

  /** The articles that hold the term, ascending. */
  articles(key) {
    const entry = this.#entries.get(key);
    return entry ? decodeAscending(this.#bytes, entry.offset, entry.count, this.#articleCount) : new Uint32Array(0);
  }

  /** Those among them whose headline holds the term. */
  headlines(key) {
    const entry = this.#entries.get(key);
    if (!entry?.headlineCount) return new Uint32Array(0);
    const articles = this.articles(key);
    return decodeAscending(this.#bytes, entry.headlineOffset, entry.headlineCount, entry.count).map((place) => articles[place]);
  }
}
