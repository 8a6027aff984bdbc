import { isRun, isWord } from "./characters.js";

/** Where a term stands in a field's folded text, by the switches that are on. */

/** A slip is looked for in runs of at least so many characters; shorter ones would find anything. */
export const LEAST_FOR_OCR = 4;

/** @returns {{start: number, end: number}[]} */
export function occurrences(term, field, { ocr, stem, variants }) {
  const wanted = variants ? variants.same(term.folded) : term.folded;
  if (stem && isStemmed(term)) return wordsOf(field).filter(({ text }) => stem(text) === stem(wanted));
  if (ocr && isTolerant(term)) return tolerant(wanted, field.text);
  const places = [];
  for (let start = field.text.indexOf(wanted), next; start >= 0; start = field.text.indexOf(wanted, next)) {
    next = start + 1;
    const end = term.isPrefix ? wordEnd(field, start + wanted.length) : start + wanted.length;
    if ((term.atStart && !isEdge(field, start)) || (term.atEnd && !isEdge(field, end))) continue;
    if (!term.isQuoted && isParted(field, start, start + wanted.length)) continue;
    places.push({ start, end });
    next = end;
  }
  return places;
}

/** Whether the other forms of the term's word are meant too. */
export function isStemmed(term) {
  return !term.isQuoted && !term.isPrefix && /^[a-z]{3,}$/.test(term.folded);
}

/** Whether the term may be found with a slip in it. */
export function isTolerant(term) {
  const characters = [...term.folded];
  return characters.length >= LEAST_FOR_OCR && characters.every(isRun);
}

/** Places where all characters but one are as wanted. */
function tolerant(wanted, text) {
  const characters = [...wanted];
  const offsets = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  const places = [];
  for (let first = 0; first + characters.length < offsets.length; first++) {
    let slips = 0;
    for (let i = 0; i < characters.length && slips < 2; i++) {
      const character = text.slice(offsets[first + i], offsets[first + i + 1]);
      if (character !== characters[i]) slips += isRun(character) ? 1 : 2;
    }
    if (slips < 2) places.push({ start: offsets[first], end: offsets[first + characters.length] });
  }
  return places;
}

function wordsOf(field) {
  const words = [];
  for (let start = 0; start < field.text.length; start++) {
    if (!isWord(field.text[start])) continue;
    const end = wordEnd(field, start + 1);
    words.push({ start, end, text: field.text.slice(start, end) });
    start = end - 1;
  }
  return words;
}

function wordEnd(field, at) {
  let end = at;
  while (end < field.text.length && !isEdge(field, end)) end++;
  return end;
}

/** Whether white space parts letters between two places: a word is not found in two. */
function isParted(field, start, end) {
  for (let at = start + 1; at < end; at++) {
    if (isWord(field.text[at - 1]) && isWord(field.text[at]) && isEdge(field, at)) return true;
  }
  return false;
}

/** Whether a word begins or ends before a place: white space parts words although it folds to nothing. */
function isEdge({ text, original, starts, ends }, at) {
  if (at <= 0 || at >= text.length || !isWord(text[at - 1]) || !isWord(text[at])) return true;
  return /\p{White_Space}/u.test(original.slice(ends[at - 1], starts[at]));
}
