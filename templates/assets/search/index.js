import { Articles } from "./articles.js";
import { intersect } from "./codec.js";
import { Folding } from "./fold.js";
import { isRun, isWord } from "./characters.js";
import { Shard, termKey } from "./shard.js";

const FORMAT = 1;

/** A long run is looked up by no more pairs than these, spread over it: verification does the rest. */
const PAIRS_PER_RUN = 8;

/** The index of the archive: from terms to the articles that hold them. The seam between the index files and everything else. */
export class SearchIndex {
  #files;
  #manifest;
  #shards = new Map();

  constructor(files, manifest, foldTable) {
    this.#files = files;
    this.#manifest = manifest;
    this.articleCount = manifest.articles;
    this.folding = new Folding(foldTable);
    this.#manifest.keys = manifest.shards.map(termKey);
  }

  static async open(files) {
    // Both may change under the same name when the archive is built anew, so the browser asks whether its copy is good.
    const fresh = { cache: "no-cache" };
    const [manifest, foldTable] = await Promise.all([files.json("search/manifest.json", fresh), files.json("search/fold.json", fresh)]);
    if (manifest.format !== FORMAT) throw new Error(`search/manifest.json: format ${manifest.format}, expected ${FORMAT}`);
    return new SearchIndex(files, manifest, foldTable);
  }

  isRun(character) {
    return isRun(character);
  }

  /** Order and addresses of the articles. */
  async articles() {
    return new Articles(await this.#files.json(`search/${this.#manifest.folder}/articles.json`), this.articleCount);
  }

  /** How many articles hold a term. */
  async count(term, field = "any") {
    return (await this.postings(term, field)).articles.length;
  }

  /**
   * The articles that hold a term. Words and hidden terms are not in these files: for those the articles that may, and `exact` is false.
   * @returns {Promise<{articles: Uint32Array, classes: null, exact: boolean}>}
   */
  async postings(term, field = "any") {
    if (term.startsWith("\u0001")) return { articles: this.#all(), classes: null, exact: false };
    const characters = [...term];
    const found = await this.substring(term, field);
    return { articles: found.articles, classes: null, exact: found.exact && !characters.some(isWord) };
  }

  /** The articles that may hold a run of folded text in one of their texts: none that does is missing. */
  async substring(folded, field = "any") {
    const terms = termsOf(folded);
    const lists = await Promise.all(terms.map((term) => this.#list(termKey(term), field)));
    lists.sort((left, right) => left.length - right.length);
    return { articles: lists.reduce((found, list) => intersect(found, list)), exact: [...folded].length <= 2 };
  }

  /** The words of the archive are not listed in these files. */
  async words() {
    return null;
  }

  #all() {
    return Uint32Array.from({ length: this.articleCount }, (_, i) => i);
  }

  async #list(key, field) {
    const shard = await this.#shardOf(key);
    if (!shard) return new Uint32Array(0);
    return field === "headline" ? shard.headlines(key) : shard.articles(key);
  }

  /** The shard in which a term is, if it is anywhere: the last one that does not begin after it. */
  async #shardOf(key) {
    const { keys, folder } = this.#manifest;
    let low = -1;
    for (let high = keys.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (keys[middle] <= key) low = middle;
      else high = middle;
    }
    if (low < 0) return null;
    if (!this.#shards.has(low)) {
      const reading = this.#files.bytes(`search/${folder}/${low}.bin`).then((bytes) => new Shard(bytes, this.articleCount));
      this.#shards.set(low, reading);
      reading.catch(() => this.#shards.delete(low));
    }
    return this.#shards.get(low);
  }
}

/** The terms that every text with this run in it has: the character, or pairs of neighbours. */
function termsOf(folded) {
  const characters = [...folded];
  if (characters.length === 1) return characters;
  const pairs = [...new Set(characters.slice(1).map((character, i) => characters[i] + character))];
  if (pairs.length <= PAIRS_PER_RUN) return pairs;
  return Array.from({ length: PAIRS_PER_RUN }, (_, i) => pairs[Math.round((i * (pairs.length - 1)) / (PAIRS_PER_RUN - 1))]);
}
