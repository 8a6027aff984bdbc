import { Articles } from "./articles.js";
import { Folding } from "./fold.js";
import { FrequentCharacters } from "./frequent.js";
import { Segment } from "./segment.js";
import { keyOf, spread, termsOf } from "./terms.js";

const MANIFEST = "search/manifest.json";
const FORMAT = 5;

/** Files that every search begins with may change under the same name when the archive is built anew, so the browser asks whether its copy is good. */
const FRESH = { cache: "no-cache" };

/** A long run is looked up by no more terms than these. */
const MOST_TERMS = 16;

/** The index of the archive: from terms to the articles that hold them. The seam between the index files and everything else. */
export class SearchIndex {
  #segments;
  #frequent;
  #firsts = [];
  #runs = new Map();

  constructor(files, manifest, folding) {
    this.folding = folding;
    this.articleCount = 0;
    this.#frequent = new FrequentCharacters(manifest.frequent);
    this.#segments = manifest.segments.map((segment) => new Segment(files, segment, this.#frequent));
    for (const segment of this.#segments) {
      this.#firsts.push(this.articleCount);
      this.articleCount += segment.articleCount;
    }
  }

  static async open(files) {
    const [manifest, folding] = await Promise.all([files.json(MANIFEST, FRESH), Folding.of(files, FRESH)]);
    if (manifest.format !== FORMAT) throw new Error(`${MANIFEST}: format ${manifest.format}, expected ${FORMAT}`);
    return new SearchIndex(files, manifest, folding);
  }

  /** Order and addresses of the articles. */
  async articles() {
    return new Articles(this.#segments, this.#firsts, async (term) => (await this.postings(term)).articles);
  }

  /**
   * The articles that hold a term: a whole word, when it is all letters and digits; else a character or a pair. Classes are from 0 to 3 and say how
   * often an article holds it, where any list has them.
   * @returns {Promise<{articles: Uint32Array, classes: Uint8Array | null}>}
   */
  async postings(term, field = "any") {
    const key = keyOf(term, this.#frequent);
    const lists = await Promise.all(this.#segments.map((segment) => segment.list(key)));
    return this.#joined(lists, field);
  }

  /**
   * The articles that may hold a run of folded text in one of their texts: none that does is missing. `rarest` is the shortest list that was read
   * for it, with classes as in postings().
   * @returns {Promise<{articles: Uint32Array, exact: boolean, rarest: {articles: Uint32Array, classes: Uint8Array | null}}>}
   */
  substring(folded, field = "any") {
    const key = `${field} ${folded}`;
    if (!this.#runs.has(key)) {
      const finding = this.#substring(folded, field);
      this.#runs.set(key, finding);
      finding.catch(() => this.#runs.delete(key));
    }
    return this.#runs.get(key);
  }

  /** The words, or hidden terms, that begin so, in order, at most so many. */
  async words(beginning, most) {
    const found = await Promise.all(this.#segments.map((segment) => segment.texts(beginning, most)));
    return [...new Set(found.flat())].sort().slice(0, most);
  }

  async #substring(folded, field) {
    const terms = spread(termsOf(folded), MOST_TERMS);
    const pick = field === "headline" ? (list) => list.headlines : (list) => list.articles;
    const found = await Promise.all(this.#segments.map((segment) => segment.holdingAll(terms, pick)));
    const articles = this.#numbered(found.map((part) => part.articles));
    const rarest = this.#joined(found.map((part) => part.rarest), "any");
    return { articles, exact: articles.length === 0 || (terms.length === 1 && terms[0] === folded), rarest };
  }

  #joined(lists, field) {
    if (field === "headline") return { articles: this.#numbered(lists.map((list) => list.headlines)), classes: null };
    const articles = this.#numbered(lists.map((list) => list.articles));
    if (lists.every((list) => list.classes === null)) return { articles, classes: null };
    const classes = new Uint8Array(articles.length);
    let length = 0;
    for (const list of lists) {
      if (list.classes) classes.set(list.classes, length);
      length += list.articles.length;
    }
    return { articles, classes };
  }

  /** Numbers within the segments as numbers of the archive. */
  #numbered(lists) {
    const numbers = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
    let length = 0;
    lists.forEach((list, i) => list.forEach((number) => (numbers[length++] = number + this.#firsts[i])));
    return numbers;
  }
}
