import { Store } from "../offline/store.js";
import { Check } from "./check.js";
import { meets, spanOf } from "./dates.js";
import { Folding } from "./fold.js";
import { namedBy } from "./named.js";
import { parseQuery } from "./query.js";
import { Reader } from "./reader.js";
import { switches } from "./switches.js";

/** So many articles are read before the page may breathe. */
const BATCH = 20;

/** Searches the editions that are kept on the reader's device, article by article, where the index cannot be read. It answers as the worker does. */
export class KeptSearch {
  #files;
  #newspapers;
  #folding;
  #articles;
  #editionCount;
  #reader = new Reader({ text: async (path) => (await caches.match(this.#files.url(path).href)).text() });
  #current = null;

  constructor(files, newspapers, folding, records) {
    this.#files = files;
    this.#newspapers = newspapers;
    this.#folding = folding;
    this.#editionCount = records.length;
    this.#articles = records.flatMap(({ articles }) => articles.map(placeOf));
  }

  /** The search of what is kept; null when nothing is. */
  static async of(files, newspapers) {
    const records = await new Store(files.url("")).editions();
    if (records.length === 0) return null;
    const folding = await Folding.of(files);
    await folding.prepare(newspapers.map(({ name }) => name));
    return new KeptSearch(files, newspapers, folding, records);
  }

  call(name, id, ...args) {
    return name === "search" ? this.#search(id, ...args) : this.#current?.id === id ? this[name](...args) : null;
  }

  more(count) {
    const { found, given } = this.#current;
    this.#current.given += count;
    return this.#answer(found.slice(given, given + count));
  }

  settle() {
    return this.#answer([]);
  }

  sections() {
    const counts = countBy(this.#current.inAny("section"), ({ shown }) => this.#folding.fold(shown.folio.section).text);
    return counts.filter(([name]) => name !== "").sort(([, left], [, right]) => right - left);
  }

  async #search(id, state) {
    await this.#folding.prepare([state.q, state.section]);
    const section = this.#folding.fold(state.section).text;
    const query = parseQuery(state.q, this.#folding);
    for (const end of [state.from, state.to]) if (end && !spanOf(end)) query.notes.push({ code: "date", text: end });
    const overview = { articleCount: this.#articles.length, editionCount: this.#editionCount, notes: query.notes, isEmpty: !query.tree };
    if (!query.tree) return overview;
    const all = await this.#read(query, state);
    const filters = {
      newspaper: ({ shown }) => !state.newspaper || shown.address.newspaper === state.newspaper,
      section: ({ shown }) => !section || this.#folding.fold(shown.folio.section).text === section,
      span: ({ shown }) => (!state.from && !state.to) || meets(shown.date, { from: spanOf(state.from)?.[0] ?? "", to: spanOf(state.to)?.[1] ?? "9999" }),
    };
    const inAny = (except) => all.filter((hit) => Object.entries(filters).every(([name, passes]) => name === except || passes(hit)));
    const found = inAny("").sort(orders[state.order]);
    this.#current = { id, found, inAny, given: state.per === Infinity ? 0 : (state.page - 1) * state.per };
    const texts = query.terms.map(({ original, folded }) => ({ original, length: [...folded].length }));
    return { ...overview, texts, facets: facetsOf(inAny, state), count: { value: found.length, exact: true } };
  }

  /** Every article that holds the query. */
  async #read(query, state) {
    const context = { folding: this.#folding, newspapersOf: namedBy(this.#newspapers, this.#folding), ...(await switches(state, this.#files)) };
    const check = new Check(query, { order: state.order, section: "" }, context);
    const found = [];
    for (let first = 0; first < this.#articles.length; first += BATCH) {
      const places = this.#articles.slice(first, first + BATCH);
      const articles = await this.#reader.read(places.map(({ path }) => path));
      await check.prepare(articles);
      found.push(...articles.map((article, i) => check.of(places[i], article)).filter(Boolean));
    }
    return found;
  }

  #answer(results) {
    const { found, given } = this.#current;
    return { results: results.map(({ shown }) => shown), count: { value: found.length, exact: true }, hasMore: given < found.length };
  }
}

/** As the index orders them, but for the weight of words, which only an index knows. Articles of one edition stay as printed. */
const orders = {
  relevance: (left, right) => left.tier - right.tier || byDate(right, left),
  newest: (left, right) => byDate(right, left),
  oldest: (left, right) => byDate(left, right),
};

function byDate(left, right) {
  const [first, second] = [left, right].map(({ shown }) => spanOf(shown.date)?.[0] ?? "");
  return first < second ? -1 : Number(first > second);
}

function facetsOf(inAny, { from, to }) {
  const inAnySpan = inAny("span");
  const year = from.slice(0, 4) === to.slice(0, 4) && /^\d{4}/.test(from) ? from.slice(0, 4) : null;
  const months = countBy(inAnySpan, ({ shown }) => /^\d{4}-\d{2}/.exec(shown.date)?.[0] ?? "");
  return {
    exact: true,
    years: countBy(inAnySpan, ({ shown }) => /^\d{4}/.exec(shown.date)?.[0] ?? "uncertain").sort(([left], [right]) => (left < right ? -1 : 1)),
    months: year ? months.filter(([month]) => month.startsWith(year)) : [],
    newspapers: countBy(inAny("newspaper"), ({ shown }) => shown.address.newspaper),
    areSectionsCheap: true,
  };
}

function countBy(hits, labelOf) {
  const counts = new Map();
  for (const hit of hits) counts.set(labelOf(hit), (counts.get(labelOf(hit)) ?? 0) + 1);
  return [...counts];
}

/** Where an article of a record was printed: "hzrb/2016/unknown-1". */
function placeOf({ address, date, path }) {
  const [newspaper, edition, article] = address.split("/");
  const end = article.lastIndexOf("-");
  return { newspaper, edition, page: article.slice(0, end), id: Number(article.slice(end + 1)), date, path };
}
