/**
 * Reads what a reader typed. White space parts words, all of which an article must hold. "…" keeps a phrase together, and
 * "" inside it stands for one quotation mark; a mark that nothing closes is a character like any other.
 */

const WHITE_SPACE = /\p{White_Space}/u;

/**
 * @param {string} query
 * @param {import("./fold.js").Folding} folding
 * @returns {{original: string, folded: string}[]} each word once, in the order typed; words that fold to nothing are left out
 */
export function parseQuery(query, folding) {
  const words = new Map();
  for (const original of split(query)) {
    const folded = folding.fold(original).text;
    if (folded !== "" && !words.has(folded)) words.set(folded, { original, folded });
  }
  return [...words.values()];
}

/** The query that finds a text as it stands: as it is if it holds nothing with a meaning of its own. */
export function quote(text) {
  return /[\p{White_Space}"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function split(query) {
  const words = [];
  let at = 0;
  while (at < query.length) {
    if (WHITE_SPACE.test(query[at])) {
      at++;
      continue;
    }
    const phrase = query[at] === '"' ? phraseAt(query, at) : null;
    if (phrase) {
      words.push(phrase.text);
      at = phrase.end;
      continue;
    }
    const start = at;
    while (at < query.length && !WHITE_SPACE.test(query[at])) at++;
    words.push(query.slice(start, at));
  }
  return words;
}

/** The phrase that opens here, or null when no quotation mark closes it. */
function phraseAt(query, start) {
  let text = "";
  for (let at = start + 1; at < query.length; at++) {
    if (query[at] !== '"') {
      text += query[at];
    } else if (query[at + 1] === '"') {
      text += '"';
      at++;
    } else {
      return { text, end: at + 1 };
    }
  }
  return null;
}
