/** Characters that are forms of one another: simplified and traditional. The table is variants.json, which says where it comes from. */
export class Variants {
  /** Character → the first of its group. */
  #first = new Map();
  #groups = new Map();

  constructor({ groups }) {
    for (const group of groups.split(" ")) {
      const [first, ...others] = [...group];
      this.#groups.set(first, [first, ...others]);
      for (const character of others) this.#first.set(character, first);
    }
  }

  /** A text in which all forms of a character are the same; it is as long as before. */
  same(text) {
    let result = "";
    for (const character of text) result += this.#first.get(character) ?? character;
    return result;
  }

  hasForms(text) {
    return [...text].some((character) => this.#formsOf(character).length > 1);
  }

  /** All ways to write a text of one or two characters. */
  forms(text) {
    return [...text].reduce((texts, character) => texts.flatMap((before) => this.#formsOf(character).map((form) => before + form)), [""]);
  }

  #formsOf(character) {
    return this.#groups.get(this.#first.get(character) ?? character) ?? [character];
  }
}
