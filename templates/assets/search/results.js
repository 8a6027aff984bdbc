import { twinPath } from "./articles.js";
import { fieldsOf, holdsAll } from "./match.js";

/** So many candidates are read to count the results; when more are left then, the count is an estimate. */
const READ_TO_COUNT = 100;

/** So many candidates are read at once. */
const BATCH = 20;

/**
 * The results of one query, each checked against the article's own text before it is given out. Articles whose headline holds
 * all words come first, then the others; both in the order of articles.js.
 */
export class Results {
  #files;
  #folding;
  #articles;
  #found;
  #words;
  /** Ranks of candidates that may be headline hits, and of all others. */
  #ahead;
  #behind;
  #readAhead = 0;
  #readBehind = 0;
  #reading = null;
  #verified = [];
  #given = 0;

  constructor(files, folding, articles, words, found) {
    this.#files = files;
    this.#folding = folding;
    this.#articles = articles;
    this.#found = found;
    this.#words = words;
    const headlines = new Set(found.headlines);
    this.#ahead = [...articles.ranks(found.headlines)];
    this.#behind = [...articles.ranks(found.articles.filter((number) => !headlines.has(number)))];
  }

  static async of(files, index, words) {
    const [articles, found] = await Promise.all([index.articles(), index.candidates(words)]);
    return new Results(files, index.folding, articles, words, found);
  }

  /** How many articles hold the words, and whether that is known or estimated. */
  get count() {
    if (this.#found.exact) return { value: this.#found.articles.length, exact: true };
    if (this.#isRead) return { value: this.#verified.length, exact: true };
    const read = this.#readAhead + this.#readBehind;
    const share = read === 0 ? 1 : this.#verified.length / read;
    return { value: Math.round(share * this.#found.articles.length), exact: false };
  }

  /** Whether next() may have more to give. */
  get hasMore() {
    return this.#given < this.#verified.length || !this.#isRead;
  }

  /** The next results, at most so many; fewer only when there are no more. */
  async next(count) {
    while (this.#verified.length < this.#given + count && !this.#isRead) await this.#readBatch();
    const results = this.#verified.slice(this.#given, this.#given + count);
    this.#given += results.length;
    return results;
  }

  /** Reads on until the count is exact, or would take too long to be. */
  async settleCount() {
    while (!this.count.exact && this.#readAhead + this.#readBehind < READ_TO_COUNT) await this.#readBatch();
  }

  get #isRead() {
    return this.#readAhead === this.#ahead.length && this.#readBehind === this.#behind.length;
  }

  /** Reads the next candidates; who asks while that goes on waits for the same ones. */
  #readBatch() {
    this.#reading ??= (this.#readAhead < this.#ahead.length ? this.#readHeadlines() : this.#readOthers()).finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #readHeadlines() {
    const ranks = this.#ahead.slice(this.#readAhead, this.#readAhead + BATCH);
    const results = await Promise.all(ranks.map((rank) => this.#verify(rank)));
    results.forEach((result, i) => {
      if (result?.isHeadline) this.#verified.push(result);
      // Its headline has all the terms, but not the words: its place is among the others, none of which has been read yet.
      else if (result) this.#behind.push(ranks[i]);
    });
    this.#readAhead += ranks.length;
    if (this.#readAhead === this.#ahead.length) this.#behind.sort((left, right) => left - right);
  }

  async #readOthers() {
    const ranks = this.#behind.slice(this.#readBehind, this.#readBehind + BATCH);
    const results = await Promise.all(ranks.map((rank) => this.#verify(rank)));
    this.#verified.push(...results.filter((result) => result));
    this.#readBehind += ranks.length;
  }

  /** The article of a rank with its page, when it holds all words; else null. */
  async #verify(rank) {
    const address = this.#articles.at(rank);
    const page = await this.#files.json(twinPath(address));
    const article = page.articles.find(({ id }) => id === address.id);
    if (!article) return null;
    const fields = fieldsOf(article, this.#folding);
    if (!holdsAll(fields, this.#words)) return null;
    const isHeadline = holdsAll(fields.filter(({ name }) => name === "headline"), this.#words);
    return { address, page, article, fields, isHeadline };
  }
}
