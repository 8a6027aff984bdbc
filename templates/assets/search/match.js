import { isWord } from "./characters.js";
import { meets } from "./dates.js";
import { occurrences } from "./occurrences.js";

/**
 * Holds a query's tree against an article's own text. The fields are those that SearchedText.cs puts into the index; each is
 * read on its own, so that no hit runs from one into another.
 */

/** The texts that a field of the query language means. */
const FIELDS = { title: ["headline", "kicker", "deck"], byline: ["byline"], label: ["label"], headline: ["headline"] };

/**
 * @param {{name: string, original: string}[]} texts an article's texts
 * @param {object} reading how they are read: folding, and the switches that are on (ocr, stem, variants)
 */
export function foldFields(texts, { folding, variants }) {
  return texts.map(({ name, original }) => {
    const field = { name, original, ...folding.fold(original) };
    return variants ? { ...field, text: variants.same(field.text) } : field;
  });
}

/** Whether an article is one that the tree means. */
export function holds(node, article, reading) {
  switch (node.type) {
    case "and":
      return node.children.every((child) => holds(child, article, reading));
    case "or":
      return node.children.some((child) => holds(child, article, reading));
    case "not":
      return !holds(node.child, article, reading);
    case "date":
      return meets(article.address.date, node);
    case "newspaper":
      return reading.newspapersOf(node.value).includes(article.address.newspaper);
    case "page":
      return article.address.page.toLowerCase() === node.value.toLowerCase();
    case "section":
      return article.section !== "" && reading.folding.fold(article.section).text === reading.folding.fold(node.value).text;
    default:
      return article.fields.some((field) => placesIn(node, field, reading).length > 0);
  }
}

/** Where the text nodes of the tree stand in a field's original text: ranges in order that do not overlap. */
export function hitsIn(field, tree, reading) {
  const places = marksOf(tree).flatMap((node) => placesIn(node, field, reading));
  const hits = places.map(({ start, end }) => ({ start: field.starts[start], end: withMarks(field.original, field.ends[end - 1]) }));
  hits.sort((left, right) => left.start - right.start || left.end - right.end);
  const merged = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else merged.push(hit);
  }
  return merged;
}

/** The nodes of a tree whose places are marked. */
export function marksOf(node) {
  if (node?.type === "term" || node?.type === "near") return [node];
  return (node?.children ?? []).flatMap(marksOf);
}

/** Where a text node stands in a field's folded text. */
export function placesIn(node, field, reading) {
  if (node.type === "or") return node.children.flatMap((child) => placesIn(child, field, reading));
  if (node.type === "near") return nearPlaces(node, field, reading);
  if (node.field && !FIELDS[node.field].includes(field.name)) return [];
  return occurrences(node, field, reading);
}

function nearPlaces({ left, right, distance }, field, reading) {
  const lefts = placesIn(left, field, reading);
  if (lefts.length === 0) return [];
  const found = new Set();
  for (const there of placesIn(right, field, reading)) {
    for (const here of lefts) {
      const [first, second] = here.start <= there.start ? [here, there] : [there, here];
      if (second.start - first.end > distance * 20 || between(field, first.end, second.start) > distance) continue;
      found.add(here).add(there);
    }
  }
  return [...found];
}

/** How far apart two places are: a character of a run counts as one, and so does a whole word. */
function between(field, start, end) {
  let count = 0;
  for (let at = start; at < end; at++) {
    if (!isWord(field.text[at]) || at === start || !isWord(field.text[at - 1]) || field.starts[at] > field.ends[at - 1]) count++;
  }
  return count;
}

/** The end of a hit with the accents, joiners and variation selectors that belong to its last character. */
function withMarks(original, end) {
  const marks = /[\p{M}\u200d]+/uy;
  marks.lastIndex = end;
  return marks.test(original) ? marks.lastIndex : end;
}
