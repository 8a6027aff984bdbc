import { isRun, isWord } from "./characters.js";

/** Cuts what a reader typed into marks of the query language and texts. What cannot be meant as it stands is noted, not refused. */

const WHITE = /\p{White_Space}/u;
const FIELD = /^(title|byline|label|section|newspaper|page|date)[:：](?=\S)/iu;
const UNKNOWN_FIELD = /^([a-z]{3,})[:：](?![/\\])(?=[\p{L}"(])/iu;
/** What joins the letters and digits of a code: CN33-0001, 3.5, AT&T, 20/21. */
const JOINT = /[-./&'’_@:]/u;

const OPERATOR = /^(?:AND|OR|NEAR(?:\/(\d{1,4}))?)$/u;

/** Words this far apart are near each other when the query does not say how far. */
const NEAR = 10;

/** What is looked for in a query, without its marks. */
export function textOf(query) {
  return tokensOf(query, () => {}).filter(({ kind }) => kind === "text").map(({ text }) => text).join("");
}

/** @returns {{kind: string, text?: string, isQuoted?: boolean, isPrefix?: boolean, distance?: number}[]} */
export function tokensOf(query, note) {
  const tokens = [];
  let depth = 0;
  let at = 0;
  while (at < query.length) {
    const rest = query.slice(at);
    const field = FIELD.exec(rest);
    if (WHITE.test(query[at])) at++;
    else if (query[at] === "(") {
      tokens.push({ kind: "(" });
      depth++;
      at++;
    } else if (query[at] === ")") {
      if (depth-- > 0) tokens.push({ kind: ")" });
      else note("parenthesis");
      depth = Math.max(depth, 0);
      at++;
    } else if (query[at] === "-" && /^-[^\s\p{P}]|^-["(“]/u.test(rest)) {
      tokens.push({ kind: "not" });
      at++;
    } else if (field) {
      tokens.push({ kind: "field", name: field[1].toLowerCase() });
      at += field[0].length;
    } else {
      const phrase = query[at] === '"' ? phraseAt(query, at) : null;
      const end = phrase?.end ?? chunkEnd(query, at, depth > 0);
      if (phrase) tokens.push({ kind: "text", text: phrase.text, isQuoted: true });
      else addChunk(query.slice(at, end), tokens, note);
      at = end;
    }
  }
  if (depth > 0) note("parenthesis");
  // A dash or dot on its own is meant only where there is nothing else to look for.
  const isMeant = ({ kind, text, isQuoted }) => kind !== "text" || isQuoted || /[^\p{P}]/u.test(text);
  return tokens.some((token) => token.kind === "text" && isMeant(token)) ? tokens.filter(isMeant) : tokens;
}

/** The parts of a chunk: punctuation parts them, but not the letters and digits of a code. Punctuation alone is meant as it is. */
function partsOf(chunk) {
  const characters = [...chunk];
  const parts = [];
  let part = "";
  characters.forEach((character, i) => {
    const isCode = JOINT.test(character) && isWord(characters[i - 1] ?? " ") && isWord(characters[i + 1] ?? " ");
    if (!/\p{P}/u.test(character) || isCode) part += character;
    else if (part) {
      parts.push(part);
      part = "";
    }
  });
  if (part) parts.push(part);
  return parts.length > 0 ? parts : [chunk];
}

function addChunk(chunk, tokens, note) {
  const operator = OPERATOR.exec(chunk);
  if (operator) {
    const kind = /^[A-Z]+/.exec(chunk)[0].toLowerCase();
    tokens.push({ kind, text: chunk, distance: Number(operator[1] ?? NEAR) });
  } else if (chunk.includes('"')) {
    note("unclosed");
    tokens.push({ kind: "text", text: chunk, isQuoted: true });
  } else {
    const unknown = UNKNOWN_FIELD.exec(chunk);
    if (unknown) note("field", unknown[1]);
    if (chunk.endsWith(")") && !chunk.includes("(")) note("parenthesis");
    addParts(chunk, tokens, note);
  }
}

function addParts(chunk, tokens, note) {
  const isPrefix = /[^*]\*$/u.test(chunk) && isWord([...chunk].at(-2));
  const text = isPrefix ? chunk.slice(0, -1) : chunk;
  const parts = partsOf(text);
  if (text.includes("*") && parts.some((part) => [...part].some((character) => isRun(character) || isWord(character)))) note("star");
  parts.forEach((part, i) => tokens.push({ kind: "text", text: part, isPrefix: isPrefix && i === parts.length - 1, isJoined: i > 0, written: chunk }));
}

/** Where a chunk ends: at white space, or at the parenthesis that closes a group around it. */
function chunkEnd(query, start, isInGroup) {
  let inner = 0;
  let at = start;
  for (; at < query.length && !WHITE.test(query[at]); at++) {
    if (query[at] === "(") inner++;
    else if (query[at] === ")" && inner-- <= 0 && isInGroup && at > start) return at;
  }
  return at;
}

/** The phrase that opens here, or null when no quotation mark closes it. "" inside is one mark. */
function phraseAt(query, start) {
  let text = "";
  for (let at = start + 1; at < query.length; at++) {
    if (query[at] !== '"') text += query[at];
    else if (query[at + 1] === '"') {
      text += '"';
      at++;
    } else return { text, end: at + 1 };
  }
  return null;
}
