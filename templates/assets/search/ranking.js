import { evaluate } from "./evaluate.js";
import { isText } from "./terms.js";

/**
 * The order in which candidates are read. By relevance: first those that hold the query as written, without slips, other forms or
 * endings; among them those whose headline holds it; then by weight; the newest first. README.md of generator/Search has the formula.
 */

/** Weights are told apart in so many steps. */
const STEPS = 255;

/** @returns {Promise<{queues: number[][], places: Uint32Array, isCertain: boolean}>} each queue is to be read before the next */
export async function rank(numbers, tree, terms, context, order) {
  const { articles, index } = context;
  const newest = await articles.inOrder(numbers, order === "oldest" ? "oldest" : "newest");
  if (order !== "relevance" || terms.length === 0) return queued(newest, () => 0, index.articleCount, true);

  const positive = positiveOf(tree);
  const headline = await evaluate(positive, { ...context, field: "headline" });
  const isLoose = context.ocr || context.stem || context.variants;
  const plain = isLoose ? await evaluate(tree, { ...context, ocr: false, stem: null, variants: null }) : null;
  const weights = await weigh(numbers, terms, context);
  const inHeadline = new Set(headline.may);
  const asWritten = plain && new Set(plain.may);
  const tierOf = (number) => (asWritten && !asWritten.has(number) ? 2 : 0) + (inHeadline.has(number) ? 0 : 1);
  const isCertain = headline.may.length === headline.must.length && !isLoose;
  return queued(byWeight(newest, weights), tierOf, index.articleCount, isCertain);
}

/** What an article is to hold, without what it is not to hold. */
export function positiveOf(node) {
  if (!node.children) return node;
  const children = node.children.filter((child) => child.type !== "not").map(positiveOf).filter(({ children: inner }) => inner?.length !== 0);
  return { ...node, children };
}

function queued(numbers, tierOf, articleCount, isCertain) {
  const queues = [[], [], [], []];
  const places = new Uint32Array(articleCount);
  numbers.forEach((number, place) => {
    places[number] = place;
    queues[tierOf(number)].push(number);
  });
  return { queues, places, isCertain };
}

/** Rarity times frequency: for each term ln(N / df) · class, where the class says how often an article holds the term's rarest part. */
async function weigh(numbers, terms, { index }) {
  const weights = new Float32Array(numbers.length);
  for (const term of terms) {
    const { articles, classes } = await rarest(term.folded, index);
    if (!classes) continue;
    const rarity = Math.log(1 + index.articleCount / (articles.length + 1));
    let j = 0;
    numbers.forEach((number, i) => {
      while (j < articles.length && articles[j] < number) j++;
      if (articles[j] === number) weights[i] += rarity * classes[j];
    });
  }
  const most = weights.reduce((left, right) => Math.max(left, right), 0);
  const steps = new Map();
  if (most > 0) numbers.forEach((number, i) => weights[i] > 0 && steps.set(number, Math.round((weights[i] / most) * STEPS)));
  return steps;
}

/** A whole word's own list; of a run the shortest list that was read to find it. */
async function rarest(folded, index) {
  return isText(folded) ? index.postings(folded, "any") : (await index.substring(folded, "any")).rarest;
}

/** The heaviest first; what weighs the same stays in its order. */
function byWeight(numbers, weights) {
  if (weights.size === 0) return numbers;
  const groups = Array.from({ length: STEPS + 1 }, () => []);
  for (const number of numbers) groups[STEPS - (weights.get(number) ?? 0)].push(number);
  return groups.flat();
}
