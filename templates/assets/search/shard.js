import { BitReader } from "./codec.js";
import { isJoined, lastUpTo, readTerms } from "./terms.js";

/** From so many articles on a list has its length before it, and, unless it joins others, frequency classes. PostingsCode.cs writes them. */
const LEAST_WITH_LENGTH = 128;
const LEAST_WITH_CLASSES = 32;
const LENGTH_LOW_BITS = 8;
const HIGHEST_CLASS = 3;

/** The list of a term that is not there. */
export const NOTHING = { articles: new Uint32Array(0), headlines: new Uint32Array(0), classes: null, isWhole: false };

/** One file of the index: the lists of consecutive terms. The terms are read at once, a list when it is asked for. */
export class Shard {
  #bytes;
  #articleCount;
  #keys;
  #counts;

  /** Where lists begin, in bits, as far as that is known. */
  #starts;

  /** @param {number} articleCount of the segment */
  constructor(buffer, articleCount, asText) {
    this.#bytes = new Uint8Array(buffer);
    this.#articleCount = articleCount;
    const reader = new BitReader(this.#bytes);
    const { keys, values } = readTerms(reader, asText, () => reader.number() + 1);
    reader.align();
    this.#keys = keys;
    this.#counts = values;
    this.#starts = [reader.position];
  }

  /** The terms, as keys in order. */
  get keys() {
    return this.#keys;
  }

  /**
   * The articles that hold the term, those whose headline does, and how often each does by a class, when the list has classes.
   * @returns {{articles: Uint32Array, headlines: Uint32Array, classes: Uint8Array | null, isWhole: boolean}} numbers within the segment; not whole is the list
   *   of a character, or of two letters, that leaves out what the lists before it have
   */
  list(key) {
    const place = this.#placeOf(key);
    if (place === undefined) return NOTHING;
    while (this.#starts.length <= place) this.#starts.push(this.#endOf(this.#starts.length - 1));
    return this.#read(place).list;
  }

  #placeOf(key) {
    const place = lastUpTo(this.#keys, key);
    return this.#keys[place] === key ? place : undefined;
  }

  #endOf(place) {
    if (this.#counts[place] < LEAST_WITH_LENGTH) return this.#read(place).end;
    const reader = new BitReader(this.#bytes, this.#starts[place]);
    const length = reader.number(LENGTH_LOW_BITS);
    return reader.position + length;
  }

  #read(place) {
    const reader = new BitReader(this.#bytes, this.#starts[place]);
    const count = this.#counts[place];
    if (count >= LEAST_WITH_LENGTH) reader.number(LENGTH_LOW_BITS);
    const joins = isJoined(this.#keys[place]);
    const isWhole = !joins || reader.bits(1) === 1;
    const articles = reader.ascending(count, this.#articleCount);
    const headlines = reader.ascending(reader.number(), count).map((at) => articles[at]);
    const classes = count >= LEAST_WITH_CLASSES && !joins ? readClasses(reader, count) : null;
    return { list: { articles, headlines, classes, isWhole }, end: reader.position };
  }
}

/** For each class those that are of it or above, as places among those of the class before. */
function readClasses(reader, count) {
  const classes = new Uint8Array(count);
  let among = Uint32Array.from({ length: count }, (_, i) => i);
  for (let level = 1; level <= HIGHEST_CLASS && among.length > 0; level++) {
    const below = among;
    among = reader.ascending(reader.number(), below.length).map((at) => below[at]);
    for (const place of among) classes[place] = level;
  }
  return classes;
}
