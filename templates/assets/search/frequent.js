/** Where Han characters begin, and a code point that all characters known by frequency are before. */
const FIRST_HAN = 0x3400;
const END_OF_TABLE = 0xa000;

/** Which of two characters is the rarer one, near enough: the rule of FrequentCharacters.cs. */
export class FrequentCharacters {
  #places = new Map();

  /** @param {string} text the characters known, the most frequent first */
  constructor(text) {
    [...text].forEach((character, i) => this.#places.set(character.codePointAt(0), FIRST_HAN + i));
  }

  isRarer(first, second) {
    return this.#placeOf(first) > this.#placeOf(second);
  }

  #placeOf(codePoint) {
    return this.#places.get(codePoint) ?? (codePoint < FIRST_HAN ? codePoint : END_OF_TABLE + codePoint);
  }
}
