import { articlePath } from "./address.js";
import { Check } from "./check.js";
import { spanOf } from "./dates.js";
import { evaluate } from "./evaluate.js";
import { facetsOf, sectionsOf } from "./facets.js";
import { parseQuery } from "./query.js";
import { rank } from "./ranking.js";
import { Results } from "./results.js";
import { restrict } from "./filters.js";
import { switches } from "./switches.js";

/** One search: from what the address bar says to results that are ready to be shown. */
export class Search {
  #state;
  #query;
  #context;
  #check;
  #results = null;
  #count = null;
  #first = null;
  #facets = null;
  #sections = async () => [];
  #isSkipped = false;

  /** @param {number} count of results that are asked for first: they are read while what is known of all is told */
  static async of(base, state, count) {
    const search = new Search();
    await search.#run(base, state, count);
    return search;
  }

  /** What is known before any article is read. */
  overview() {
    const { notes, tree, terms } = this.#query;
    const texts = terms.map(({ original, folded }) => ({ original, length: [...folded].length }));
    return { notes, isEmpty: !tree, texts, facets: this.#facets, count: this.#count };
  }

  more(count) {
    const reading = this.#first ?? this.#read(count);
    this.#first = null;
    return reading;
  }

  async #read(count) {
    if (!this.#isSkipped) {
      this.#isSkipped = true;
      if (this.#state.page > 1) await this.#results.skip((this.#state.page - 1) * this.#state.per);
    }
    const results = await this.#results.next(count);
    return { results: results.map(({ shown }) => shown), count: this.#results.count, hasMore: this.#results.hasMore };
  }

  async settle() {
    await this.#results.settle();
    return { results: [], count: this.#results.count, hasMore: this.#results.hasMore };
  }

  /** How many candidates there are of each section. */
  sections() {
    return this.#sections();
  }

  async #run(base, state, count) {
    await base.folding.prepare([state.q, state.section]);
    this.#state = { ...state, section: base.folding.fold(state.section).text };
    this.#query = parseQuery(state.q, base.folding);
    const { tree, terms, notes } = this.#query;
    for (const end of [state.from, state.to]) if (end && !spanOf(end)) notes.push({ code: "date", text: end });
    if (!tree) return;
    this.#context = { ...base, field: "any", ...(await switches(state, base.files)) };
    this.#check = new Check(this.#query, this.#state, this.#context);
    this.#context.articles.prepare();
    const found = await evaluate(tree, this.#context);
    const filters = { ...this.#state, from: spanOf(state.from) && state.from, to: spanOf(state.to) && state.to };
    const { may, must } = await restrict(found, filters, this.#context);
    const ranking = await rank(may, tree, terms, this.#context, state.order);
    this.#results = new Results(ranking, may.length === must.length, (numbers) => this.#verify(numbers));
    this.#count = this.#results.count;
    this.#first = this.#read(count);
    // Who asks for them is told.
    this.#first.catch(() => {});
    this.#sections = () => sectionsOf(found, filters, this.#context);
    this.#facets = await facetsOf(found, filters, this.#context);
  }

  /** Reads articles; those that are not meant after all are null. */
  async #verify(numbers) {
    if (numbers.length === 0) return [];
    const addresses = await Promise.all(numbers.map((number) => this.#context.articles.address(number)));
    const articles = await this.#context.read(addresses.map(articlePath));
    await this.#check.prepare(articles);
    return articles.map((article, i) => this.#check.of(addresses[i], article));
  }
}
