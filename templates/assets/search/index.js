import { Articles } from "./articles.js";
import { intersect } from "./codec.js";
import { Folding } from "./fold.js";
import { Shard, termKey } from "./shard.js";

const FORMAT = 1;

/** A long query is looked up by no more terms than these, spread over it: verification does the rest. */
const TERMS_PER_WORD = 8;
const TERMS_PER_QUERY = 24;

/** The index of the archive: from words to the articles that may hold them. The seam between the index files and everything else. */
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

  /** Order and addresses of the articles. */
  async articles() {
    return new Articles(await this.#files.json(`search/${this.#manifest.folder}/articles.json`));
  }

  /**
   * The articles that may hold all words, and those among them whose headline may: no article that does is missing.
   * `exact` when all of them do for sure, because no word is longer than a term of the index.
   * @returns {Promise<{articles: Uint32Array, headlines: Uint32Array, exact: boolean}>}
   */
  async candidates(words) {
    const exact = words.every((word) => [...word.folded].length <= 2) && words.length <= TERMS_PER_QUERY;
    const keys = [...new Set(words.flatMap((word) => termsOf(word.folded)).map(termKey))].slice(0, TERMS_PER_QUERY);
    const terms = await Promise.all(keys.map(async (key) => ({ key, shard: await this.#shardOf(key) })));
    if (terms.some(({ key, shard }) => !shard?.count(key))) return { articles: new Uint32Array(0), headlines: new Uint32Array(0), exact: true };

    terms.sort((left, right) => left.shard.count(left.key) - right.shard.count(right.key));
    const all = (read) => terms.slice(1).reduce((found, term) => (found.length ? intersect(found, read(term)) : found), read(terms[0]));
    return {
      articles: all(({ key, shard }) => shard.articles(key)),
      headlines: all(({ key, shard }) => shard.headlines(key)),
      exact,
    };
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
  const pairs = characters.slice(1).map((character, i) => characters[i] + character);
  if (pairs.length <= TERMS_PER_WORD) return pairs;
  return Array.from({ length: TERMS_PER_WORD }, (_, i) => pairs[Math.round((i * (pairs.length - 1)) / (TERMS_PER_WORD - 1))]);
}
