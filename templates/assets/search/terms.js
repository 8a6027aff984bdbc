import { isRun, isWord } from "./characters.js";

/** The terms of the index, by the rule of TermReader.cs: characters, pairs of neighbours, and texts (whole words, two and three letters, hidden names). */

const HOME = 2 ** 22;

/** In the place of another character, behind all of them. */
const NO_OTHER = HOME - 1;
const HIDDEN = "\u0001";

/** Before two and three letters, and after two, which come after the three that begin with them. */
const LETTERS = "\u0002";
const LAST_OF_LETTERS = "\uffff";

/** A word's term is so many characters of it. */
const LONGEST_WORD = 48;

const decoder = new TextDecoder();

/** Whether a term is a text: a whole word or a hidden one. Characters and pairs are not. */
export function isText(term) {
  return term.startsWith(HIDDEN) || [...term].every(isWord);
}

/** What orders terms and finds them: a text for a text, else what keyOfCharacters() says. */
export function keyOf(term, frequent) {
  if (!isText(term)) return keyOfCharacters(term, frequent);
  return term.startsWith(HIDDEN) ? term : [...term].slice(0, LONGEST_WORD).join("");
}

/** The key of a character or a pair: a number, in which a pair is at home with the rarer of its characters. */
export function keyOfCharacters(term, frequent) {
  const [first, second] = [...term].map((character) => character.codePointAt(0));
  if (second === undefined) return first * HOME + NO_OTHER;
  return frequent.isRarer(first, second) ? first * HOME + 2 * second + 1 : second * HOME + 2 * first + 2;
}

/** The key of a term that termsOf() gives, in which letters are a part of a run and no word. */
export function keyInRun(term, frequent) {
  const characters = [...term];
  if (characters.length === 1 || !characters.every(isWord)) return keyOfCharacters(term, frequent);
  return LETTERS + term + (characters.length === 2 ? LAST_OF_LETTERS : "");
}

/** Whether a key is that of a text. */
export function isTextKey(key) {
  return typeof key === "string";
}

/** Whether the list of a key need not have what those before it have: of a single character, or of two letters. */
export function isJoined(key) {
  return isTextKey(key) ? key.startsWith(LETTERS) && key.endsWith(LAST_OF_LETTERS) : key % HOME === NO_OTHER;
}

/** The lowest key that the list of a joined one can leave out. */
export function firstJoined(key) {
  return isTextKey(key) ? key.slice(0, -LAST_OF_LETTERS.length) : key - (key % HOME);
}

/** Terms that every text with this folded run in it has: each three letters, each pair of others, and each character that is in none. */
export function termsOf(folded) {
  const characters = [...folded];
  const isLetter = characters.map(isWord);
  const lengthAt = (i) => {
    if (isLetter[i] && isLetter[i + 1]) return isLetter[i + 2] ? 3 : isLetter[i - 1] ? 0 : 2;
    if (i + 1 < characters.length && arePair(characters[i], characters[i + 1])) return 2;
    return i > 0 && arePair(characters[i - 1], characters[i]) ? 0 : 1;
  };
  return [...new Set(characters.map((_, i) => characters.slice(i, i + lengthAt(i)).join("")).filter(Boolean))];
}

/** So many of the terms at most, spread over all of them: verification does the rest. */
export function spread(terms, most) {
  if (terms.length <= most) return terms;
  return Array.from({ length: most }, (_, i) => terms[Math.round((i * (terms.length - 1)) / (most - 1))]);
}

/**
 * Reads terms as TermCode.cs writes them, and with each what `more` reads behind it.
 * @returns {{keys: (number | string)[], values: number[]}}
 */
export function readTerms(reader, asText, more) {
  const count = reader.number();
  const keys = new Array(count);
  const values = new Array(count);
  const next = asText ? textsOf(reader) : charactersOf(reader);
  for (let i = 0; i < count; i++) {
    keys[i] = next();
    values[i] = more();
  }
  return { keys, values };
}

/** The last of ascending keys that is not after this one; -1 when all are. */
export function lastUpTo(keys, key) {
  let low = -1;
  for (let high = keys.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (keys[middle] <= key) low = middle;
    else high = middle;
  }
  return low;
}

function arePair(left, right) {
  return [left, right].some((character) => isWord(character) || isRun(character));
}

function charactersOf(reader) {
  const lowBits = reader.bits(5);
  let home = 0;
  let other = 0;
  return () => {
    const step = reader.number();
    const more = reader.number(lowBits);
    home += step;
    other = more === 0 ? NO_OTHER : (step === 0 ? other : 0) + more;
    return home * HOME + other;
  };
}

function textsOf(reader) {
  let bytes = new Uint8Array(256);
  return () => {
    let length = reader.number();
    const added = reader.number();
    if (length + added > bytes.length) {
      const longer = new Uint8Array(2 * (length + added));
      longer.set(bytes);
      bytes = longer;
    }
    for (const end = length + added; length < end; length++) bytes[length] = reader.bits(8);
    return decoder.decode(bytes.subarray(0, length));
  };
}
