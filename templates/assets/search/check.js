import { articlePath } from "./address.js";
import { foldFields, hitsIn, holds } from "./match.js";
import { positiveOf } from "./ranking.js";
import { marked, passagesOf } from "./snippet.js";

/** Holds articles against one query by their own text, and makes what a result shows. */
export class Check {
  #tree;
  #terms;
  #order;
  #section;
  #context;

  /**
   * @param {object} query what parseQuery() gave
   * @param {object} state what was chosen beside it; the section folded
   * @param {object} context folding, switches and newspapersOf
   */
  constructor({ tree, terms }, { order, section }, context) {
    this.#tree = tree;
    this.#terms = terms;
    this.#order = order;
    this.#section = section;
    this.#context = context;
  }

  /** Makes ready to read these articles. */
  async prepare(articles) {
    await this.#context.folding.prepare(articles.flatMap(({ texts, folio }) => [folio.section, ...texts.map(({ original }) => original)]));
  }

  /** What is shown of an article, and the tier that it is of; null when it is not meant. */
  of(address, { texts, folio, date }) {
    const article = { address, section: folio.section, fields: foldFields(texts, this.#context) };
    if (!holds(this.#tree, article, this.#context)) return null;
    if (this.#section && this.#context.folding.fold(folio.section).text !== this.#section) return null;
    return { tier: this.#tierOf(article, texts), shown: this.#show(article, folio, date) };
  }

  #tierOf(article, texts) {
    if (this.#order !== "relevance" || this.#terms.length === 0) return 0;
    const { ocr, stem, variants, folding } = this.#context;
    const plain = { ...article, fields: variants ? foldFields(texts, { folding }) : article.fields };
    const isLoose = (ocr || stem || variants) && !holds(this.#tree, plain, { ...this.#context, ocr: false, stem: null, variants: null });
    const headline = { ...article, fields: article.fields.filter(({ name }) => name === "headline") };
    return (isLoose ? 2 : 0) + (holds(positiveOf(this.#tree), headline, this.#context) ? 0 : 1);
  }

  #show(article, folio, date) {
    const { fields, address } = article;
    const hits = new Map(fields.map((field) => [field, hitsIn(field, this.#tree, this.#context)]));
    const whole = (name) => fields.filter((field) => field.name === name).map((field) => marked(field, hits.get(field)))[0] ?? null;
    const byline = fields.find(({ name }) => name === "byline")?.original ?? "";
    return { address, path: articlePath(address), folio, date, byline, kicker: whole("kicker"), headline: whole("headline"), passages: passagesOf(fields, hits) };
  }
}
