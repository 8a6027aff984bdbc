/**
 * Folds text as the index was folded: width, case and Latin diacritics are gone, white space and invisible characters fold to
 * nothing, kana and its sound mark are one. Everything comes from search/fold.json; the twin of this file is Folding.cs.
 */
export class Folding {
  /** Code point → what it folds to; what is missing stands as it is. */
  #folds = new Map();

  /** Sound mark → kana → kana with that mark. */
  #composed = new Map();

  constructor(table) {
    for (const [first, last] of chunks(table.drop, 2)) {
      for (let codePoint = first; codePoint <= last; codePoint++) this.#folds.set(codePoint, "");
    }
    for (const [first, last, step, distance] of chunks(table.shift, 4)) {
      for (let codePoint = first; codePoint <= last; codePoint += step) {
        this.#folds.set(codePoint, String.fromCodePoint(codePoint + distance));
      }
    }
    const addRun = (first, targets) => targets.forEach((target, i) => this.#folds.set(first + i, target));
    for (const [first, targets] of chunks(table.single, 2)) addRun(first, [...targets]);
    for (const [first, targets] of chunks(table.several, 2)) addRun(first, targets.split(" "));
    for (const [mark, pairs] of Object.entries(table.compose)) this.#composed.set(mark, new Map(chunks([...pairs], 2)));
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
