/** Columns before the first hit and in all; a Han character takes two, a Latin letter one. */
const BEFORE = 36;
const WIDTH = 160;

/** The fields that a result shows in full above its passages. */
const SHOWN_IN_FULL = new Set(["headline", "kicker"]);
const MOST_PASSAGES = 2;

/**
 * The passages to show below a headline: around the first hit and the first one that is not yet shown; the beginning of the
 * article when headline and kicker show all hits.
 * @returns {{isCutBefore: boolean, isCutAfter: boolean, parts: {text: string, isHit: boolean}[]}[]}
 */
export function passagesOf(fields, hits) {
  const passages = [];
  const shownTexts = new Set(fields.filter(({ name }) => SHOWN_IN_FULL.has(name)).flatMap((field) => hits.get(field).map((hit) => textOf(field, hit))));
  for (const field of fields.filter(({ name }) => !SHOWN_IN_FULL.has(name))) {
    for (const hit of hits.get(field)) {
      if (passages.length === MOST_PASSAGES) break;
      if (shownTexts.has(textOf(field, hit))) continue;
      if (passages.some((passage) => passage.field === field && passage.start <= hit.start && hit.end <= passage.end)) continue;
      shownTexts.add(textOf(field, hit));
      passages.push(around(field, hit));
    }
  }
  const beginning = fields.find(({ name }) => name === "body");
  if (passages.length === 0 && beginning) passages.push(around(beginning, { start: 0, end: 0 }));
  return passages.map(({ field, start, end }) => ({
    isCutBefore: start > 0,
    isCutAfter: end < field.original.length,
    parts: marked(field, hits.get(field), start, end),
  }));
}

/** The text from start to end, cut at the hits: the parts to mark and those between them. */
export function marked(field, hits, start = 0, end = field.original.length) {
  const parts = [];
  let at = start;
  for (const hit of hits) {
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

/** A hit's folded characters, by which the same word is told again. */
function textOf(field, { start, end }) {
  return field.original.slice(start, end).replace(/\s/gu, "").toLowerCase();
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
