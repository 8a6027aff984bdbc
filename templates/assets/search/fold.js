/**
 * Folds text as the index was folded: width, case and Latin diacritics are gone, white space and invisible characters fold to
 * nothing, kana and its sound mark are one. Everything comes from two tables: search/fold.json, and search/fold-rare.json for characters that
 * few texts have. It is read when a text has one; so whoever folds texts prepares for them first. The twin of this file is Folding.cs.
 */
export class Folding {
  /** Code point → what it folds to; what is missing stands as it is. */
  #folds = new Map();

  /** Sound mark → kana → kana with that mark. */
  #composed = new Map();

  /** A pattern that finds the characters of the second table. */
  #rare;
  #readRare;
  #reading = null;

  /**
   * @param {object} usual the first table
   * @param {() => Promise<object>} readRare reads the second one
   */
  constructor(usual, readRare) {
    this.#add(usual);
    this.#rare = new RegExp(`[${chunks(usual.rare, 2).map((range) => range.map((end) => String.fromCodePoint(end)).join("-")).join("")}]`, "u");
    this.#readRare = readRare;
  }

  /** The folding of a site, from its files. */
  static async of(files, options) {
    return new Folding(await files.json("search/fold.json", options), () => files.json("search/fold-rare.json", options));
  }

  /** Makes ready to fold these texts. */
  async prepare(texts) {
    if (texts.some((text) => this.#rare.test(text))) await this.prepareAll();
  }

  /** Makes ready to fold any text. */
  prepareAll() {
    this.#reading ??= this.#readRare().then((table) => this.#add(table));
    this.#reading.catch(() => (this.#reading = null));
    return this.#reading;
  }

  /**
   * The folded text, and for each of its UTF-16 units where the characters that it came from start and end in the original.
   * @returns {{text: string, starts: number[], ends: number[]}}
   */
  fold(original) {
    let text = "";
    const starts = [];
    const ends = [];
    let start = 0;
    for (const character of original) {
      const end = start + character.length;
      const folded = this.#foldCharacter(character);
      const composed = this.#composed.get(folded)?.get(text.at(-1));
      if (composed) {
        text = text.slice(0, -1) + composed;
        ends[ends.length - 1] = end;
      } else {
        text += folded;
        for (let i = 0; i < folded.length; i++) {
          starts.push(start);
          ends.push(end);
        }
      }
      start = end;
    }
    return { text, starts, ends };
  }

  #add({ drop, shift, single, several, compose = {} }) {
    for (const [first, last] of chunks(drop, 2)) {
      for (let codePoint = first; codePoint <= last; codePoint++) this.#folds.set(codePoint, "");
    }
    for (const [first, last, step, distance] of chunks(shift, 4)) {
      for (let codePoint = first; codePoint <= last; codePoint += step) {
        this.#folds.set(codePoint, String.fromCodePoint(codePoint + distance));
      }
    }
    const addRun = (first, targets) => targets.forEach((target, i) => this.#folds.set(first + i, target));
    for (const [first, targets] of chunks(single, 2)) addRun(first, [...targets]);
    for (const [first, targets] of chunks(several, 2)) addRun(first, targets.split(" "));
    for (const [mark, pairs] of Object.entries(compose)) this.#composed.set(mark, new Map(chunks([...pairs], 2)));
  }

  #foldCharacter(character) {
    const codePoint = character.codePointAt(0);
    // A lone surrogate: no UTF-8 file can hold one, so the page's data shows this in its place.
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) return "\ufffd";
    return this.#folds.get(codePoint) ?? character;
  }
}

function chunks(items, size) {
  return Array.from({ length: items.length / size }, (_, i) => items.slice(i * size, i * size + size));
}
