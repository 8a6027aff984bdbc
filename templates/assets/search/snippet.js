import { hitsIn } from "./match.js";

/** Columns before the first hit and in all; a Han character takes two, a Latin letter one. */
const BEFORE = 36;
const WIDTH = 160;

/** The fields that a result shows in full above its snippets. */
const SHOWN_IN_FULL = new Set(["headline", "kicker"]);

/**
 * The passages to show below a headline: around the first hit of each word that the headline and kicker do not show, two at most;
 * the beginning of the article when they show all.
 * @returns {{field: object, start: number, end: number}[]}
 */
export function passagesOf(fields, words) {
  const passages = [];
  for (const word of words) {
    const inFull = fields.some((field) => SHOWN_IN_FULL.has(field.name) && field.text.includes(word.folded));
    if (inFull || passages.length === 2) continue;
    const field = fields.find(({ name, text }) => !SHOWN_IN_FULL.has(name) && text.includes(word.folded));
    const hit = hitsIn(field, [word])[0];
    if (passages.some((passage) => passage.field === field && passage.start <= hit.start && hit.end <= passage.end)) continue;
    passages.push(around(field, hit));
  }
  if (passages.length > 0) return passages;
  const beginning = fields.find(({ name }) => name === "body");
  return beginning ? [around(beginning, { start: 0, end: 0 })] : [];
}

/** The text from start to end, cut at the hits: the parts to mark and those between them. */
export function marked(field, words, start = 0, end = field.original.length) {
  const parts = [];
  let at = start;
  for (const hit of hitsIn(field, words)) {
    const from = Math.max(hit.start, start);
    const to = Math.min(hit.end, end);
    if (from >= to) continue;
    if (at < from) parts.push({ text: field.original.slice(at, from), isHit: false });
    parts.push({ text: field.original.slice(from, to), isHit: true });
    at = to;
  }
  if (at < end) parts.push({ text: field.original.slice(at, end), isHit: false });
  return parts;
}

function around(field, hit) {
  const text = field.original;
  const before = [...text.slice(0, hit.start)];
  let start = hit.start;
  for (let columns = 0; before.length > 0; ) {
    columns += columnsOf(before.at(-1));
    if (columns > BEFORE) break;
    start -= before.pop().length;
  }
  let end = start;
  let columns = 0;
  for (const character of text.slice(start)) {
    columns += columnsOf(character);
    if (columns > WIDTH && end >= hit.end) break;
    end += character.length;
  }
  return { field, start, end };
}

function columnsOf(character) {
  return character.codePointAt(0) >= 0x2e80 ? 2 : 1;
}
