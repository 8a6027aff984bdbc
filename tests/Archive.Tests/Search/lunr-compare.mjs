// Loads an index of ours in lunr.js, lets lunr.js build one of the same articles, and prints how far they agree.
// Arguments: our index, the articles ([{ ref, headline, byline, text }]), the queries ([text]).
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import lunr from "lunr";
import { Folding } from "./fold.js";
import { register } from "./lunr-bigrams.js";

const [ours, articles, queries] = await Promise.all(process.argv.slice(2).map(async (name) => JSON.parse(await readFile(name, "utf8"))));
const folding = await Folding.of({ json: async (path) => JSON.parse(await readFile(path, "utf8")) });
await folding.prepareAll();
const bigrams = register(lunr, (text) => folding.fold(text).text);

const built = lunr(function () {
  this.pipeline.reset();
  this.pipeline.add(bigrams);
  this.searchPipeline.reset();
  this.searchPipeline.add(bigrams);
  this.ref("ref");
  this.field("headline", { boost: 3 });
  this.field("byline");
  this.field("text");
  articles.forEach((article) => this.add(article));
});
const theirs = JSON.parse(JSON.stringify(built));
const loaded = lunr.Index.load(ours);

const results = queries.map((query) => {
  const [left, right] = [loaded, built].map((index) => index.search(query).map((result) => [result.ref, result.score]));
  return { query, found: left.length, same: isDeepStrictEqual(left, right), refs: left.map(([ref]) => ref) };
});
console.log(JSON.stringify({
  keys: isDeepStrictEqual(Object.keys(ours), Object.keys(theirs)),
  terms: isDeepStrictEqual(ours.invertedIndex.map(([term]) => term), theirs.invertedIndex.map(([term]) => term)),
  postings: isDeepStrictEqual(ours.invertedIndex, theirs.invertedIndex),
  vectors: isDeepStrictEqual(ours.fieldVectors, theirs.fieldVectors),
  text: JSON.stringify(ours) === JSON.stringify(built),
  results,
}));
