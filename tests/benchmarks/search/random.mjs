/** Random numbers that are the same on every machine: mulberry32. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to before the limit. */
  below(limit) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** Some of the items, each at most once, in the order in which they stand. */
  some(items, count) {
    const places = items.map((_, place) => place);
    const taken = Math.min(count, items.length);
    for (let i = 0; i < taken; i++) {
      const other = i + this.below(items.length - i);
      [places[i], places[other]] = [places[other], places[i]];
    }
    return places.slice(0, taken).sort((left, right) => left - right).map((place) => items[place]);
  }
}
