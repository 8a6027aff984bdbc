import { fold } from "./folding.mjs";

/** Picks what is searched for: substrings of the articles' own texts, at random. */

const LONGEST = 8;
const FREQUENT = 10;

const LETTER = /[\p{L}\p{Nd}]/u;
const ONLY_HAN = /^\p{Script=Han}+$/u;
const HAN_AND_OTHERS = /^(?=.*\p{Script=Han})(?=.*[\p{Script=Latin}\p{Nd}])[\p{Script=Han}\p{Script=Latin}\p{Nd}]+$/u;

/** The kinds of substrings, the length of the shortest, and whether the query is put in quotes, where any run of characters counts. */
export const QUERY_KINDS = [
  { kind: "Han", shortest: 1, isQuoted: true, fits: (text) => ONLY_HAN.test(text) },
  { kind: "Han, no quotes", shortest: 1, isQuoted: false, fits: (text) => ONLY_HAN.test(text) },
  { kind: "Latin and digits", shortest: 1, isQuoted: true, fits: (text) => /^[\p{Script=Latin}\p{Nd} ]+$/u.test(text) && LETTER.test(text) },
  { kind: "Han with Latin or digits", shortest: 2, isQuoted: true, fits: (text) => HAN_AND_OTHERS.test(text) },
  { kind: "across punctuation", shortest: 3, isQuoted: true, fits: (text) => /[\p{L}\p{Nd}].*\p{P}.*[\p{L}\p{Nd}]/u.test(text) },
];

/**
 * Queries of 1 to 8 characters, as many of each length, and of each length as many of each kind that can be so short.
 * @param {{texts: string[]}[]} articles where they are taken from
 */
export function substrings(articles, count, random) {
  return Array.from({ length: count }, (_, i) => {
    const length = 1 + (i % LONGEST);
    const kinds = QUERY_KINDS.filter(({ shortest }) => shortest <= length);
    const { kind, isQuoted, fits } = kinds[Math.floor(i / LONGEST) % kinds.length];
    return query(substring(articles, length, fits, random), { group: `${length}`, kind, isQuoted });
  });
}

/** The pairs of Han characters that most articles hold. */
export function frequentPairs(articles) {
  const counts = new Map();
  for (const { texts } of articles) {
    const pairs = new Set(texts.flatMap((text) => [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair)));
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const order = ([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1);
  return [...counts].sort(order).slice(0, FREQUENT).map(([pair]) => query(pair, { group: "frequent", kind: "frequent pair", isQuoted: true }));
}

/** As a reader types it. */
export function quoted(text) {
  return `"${text.replaceAll('"', '""')}"`;
}

function query(text, { group, kind, isQuoted }) {
  return { text, folded: fold(text), typed: isQuoted ? quoted(text) : text, group, kind };
}

function substring(articles, length, fits, random) {
  for (;;) {
    const texts = articles[random.below(articles.length)].texts.map((text) => [...text]);
    // Any place in the article is as likely as any other, so that most substrings are of its paragraphs.
    let start = random.below(texts.flat().length);
    for (const text of texts) {
      const found = text.slice(Math.max(start, 0), start + length).join("");
      if (start >= 0 && start + length <= text.length && found.trim() === found && fits(found)) return found;
      start -= text.length;
    }
  }
}
