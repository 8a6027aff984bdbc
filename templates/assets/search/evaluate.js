import { isWord } from "./characters.js";
import { intersect } from "./codec.js";
import { isStemmed, isTolerant } from "./occurrences.js";
import { spread } from "./terms.js";
import { NONE, everything, inAtLeast, ofRanges, union, without } from "./sets.js";

/**
 * From a tree to sets of articles. `may` holds every article that the tree means and perhaps others, `must` only such ones;
 * when they are equal nothing has to be read to know how many there are.
 */

/** More words than these with one beginning are not looked up one by one. */
const MOST_WORDS = 200;

/** A long run is looked up by no more pairs than these where each has several forms. */
const MOST_PAIRS = 4;

/** @returns {Promise<{may: Uint32Array, must: Uint32Array}>} */
export async function evaluate(node, context) {
  switch (node.type) {
    case "and": {
      const sets = await Promise.all(node.children.map((child) => evaluate(child, context)));
      return { may: fold(sets.map((set) => set.may)), must: fold(sets.map((set) => set.must)) };
    }
    case "or": {
      const sets = await Promise.all(node.children.map((child) => evaluate(child, context)));
      return { may: sets.map((set) => set.may).reduce(union), must: sets.map((set) => set.must).reduce(union) };
    }
    case "not": {
      const { may, must } = await evaluate(node.child, context);
      const all = everything(context.index.articleCount);
      return { may: without(all, must), must: without(all, may) };
    }
    case "near": {
      const [left, right] = await Promise.all([evaluate(node.left, context), evaluate(node.right, context)]);
      return { may: intersect(left.may, right.may), must: NONE };
    }
    case "term": {
      const { articles, exact } = await articlesOf(node, context);
      return { may: articles, must: exact && (!node.field || node.field === context.field) ? articles : NONE };
    }
    case "section": {
      return certain((await context.index.postings(`\u0001section:${context.folding.fold(node.value).text}`, "any")).articles);
    }
    default:
      return certain(ofRanges(await rangesOf(node, context)));
  }
}

async function rangesOf(node, { articles, newspapersOf }) {
  if (node.type === "date") return articles.ranges({ from: node.from, to: node.to });
  const wanted = node.type === "page" ? [...new Set([node.value.toUpperCase(), node.value.toLowerCase()])].map((page) => ({ page })) : newspapersOf(node.value).map((newspaper) => ({ newspaper }));
  const ranges = await Promise.all(wanted.map((choice) => articles.ranges(choice)));
  return ranges.flat().sort((left, right) => left[0] - right[0]);
}

function certain(articles) {
  return { may: articles, must: articles };
}

/** Intersects sets, the smallest first. */
function fold(sets) {
  return [...sets].sort((left, right) => left.length - right.length).reduce((found, set) => intersect(found, set));
}

async function articlesOf(term, context) {
  const { index, field, ocr, stem, variants } = context;
  if (stem && isStemmed(term)) {
    const stemmed = stem(term.folded);
    // What an ending changes is the last letter of the stem at most.
    return anyWord(stemmed.slice(0, Math.max(2, stemmed.length - 1)), (word) => stem(word) === stemmed, context);
  }
  if (term.isPrefix && isWholeWord(term.folded)) return anyWord(term.folded, () => true, context);
  if (term.atStart && term.atEnd && isWholeWord(term.folded)) return { articles: (await index.postings(term.folded, field)).articles, exact: true };
  if (ocr && isTolerant(term)) return tolerant(term, context);
  if (variants && variants.hasForms(term.folded)) return allForms(term.folded, context);
  const found = await index.substring(term.folded, field);
  return { articles: found.articles, exact: found.exact && !term.isPrefix && !term.atStart && !term.atEnd };
}

function isWholeWord(folded) {
  return [...folded].every(isWord);
}

/** The articles with a word that begins so and passes a test. */
async function anyWord(beginning, isMeant, { index, field }) {
  const words = await index.words(beginning, MOST_WORDS);
  if (words.length >= MOST_WORDS) return { articles: (await index.substring(beginning, field)).articles, exact: false };
  const lists = await Promise.all(words.filter(isMeant).map((word) => index.postings(word, field)));
  return { articles: lists.map((list) => list.articles).reduce(union, NONE), exact: true };
}

/** The articles with all pairs of a run but two, which a slip in one character leaves. */
async function tolerant(term, context) {
  const sets = await Promise.all(pairsOf(term.folded).map((pair) => formsOf(pair, context)));
  return { articles: inAtLeast(sets, Math.max(1, sets.length - 2)), exact: false };
}

/** The articles with a run whose characters may have other forms. */
async function allForms(folded, context) {
  const sets = await Promise.all(spread(pairsOf(folded), MOST_PAIRS).map((pair) => formsOf(pair, context)));
  return { articles: fold(sets), exact: [...folded].length <= 2 };
}

async function formsOf(term, { index, field, variants }) {
  const forms = variants ? variants.forms(term) : [term];
  const lists = await Promise.all(forms.map((form) => index.substring(form, field)));
  return lists.map((list) => list.articles).reduce(union, NONE);
}

function pairsOf(folded) {
  const characters = [...folded];
  return characters.length === 1 ? characters : [...new Set(characters.slice(1).map((character, i) => characters[i] + character))];
}
