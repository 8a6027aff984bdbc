/** Says in one language what the interface says in another: words one by one, and what was made of words with {places}. */

const LABEL = "[\\p{L}\\p{N}]+(?:[._][\\p{L}\\p{N}]+)*";
const SHAPES = { count: "[\\d,]+", year: "[\\dX]{4}", month: "\\d{1,2}", day: "\\d{1,2}", first: "\\d{1,4}", last: "\\d{1,4}", label: LABEL };

/** What fills these places is said in words itself. */
const NESTED = ["page", "date", "start", "end"];

/** Words that stand in a row with a space between, as in 2021年10月23日 星期六. */
const IN_A_ROW = /^(?:date|weekdays|editionNumber|page(?:Number|Label|Unknown)$)/;

/** After these follows what a newspaper or a person wrote: 第6版 要闻. */
const WITH_REST = /^(?:page(?:Number|Label|Unknown)|editions)$/;

/** Names of languages are said in their own; one letter for a day of the week says nothing by itself. */
const UNSAID = ["languageName", "weekdaysShort", "seasons"];

export class Dictionary {
  #from;
  #to;
  #usual;
  #search;

  constructor(from, to) {
    this.#from = from;
    this.#to = to;
    this.#usual = this.#tables(false);
    this.#search = this.#tables(true);
  }

  /**
   * A text in parts, [{text, isOurs}]: what is not ours is as it was. Null when nothing of it is the interface's.
   * @param {boolean} isSearch whether the words of search are meant where others are the same
   * @param {string} number "One" or "Many" where a word itself is translated, not what was made of it
   */
  translate(text, isSearch = false, number = "Many") {
    const tables = isSearch ? this.#search : this.#usual;
    const whole = this.#one(text, tables, number);
    if (whole) return [{ text: whole.text, isOurs: true }];
    return this.#joined(text, tables) ?? this.#row(text, tables);
  }

  /** The letter of a day of the week in a calendar's head, by its place. */
  weekday(text, place) {
    const [from, to] = [this.#from, this.#to].map(({ weekdaysShort }) => weekdaysShort.split(" "));
    return from[place] === text ? to[place] : null;
  }

  /** The exact words and the patterns; of words that are the same those come first that are meant. */
  #tables(isSearch) {
    const keys = Object.keys(this.#from).filter((key) => key in this.#to && !UNSAID.includes(key));
    keys.sort((left, right) => (right.startsWith("search") === isSearch) - (left.startsWith("search") === isSearch));
    const exact = new Map();
    const add = (text, found) => exact.has(text) || exact.set(text, found);
    for (const key of keys) {
      if (key === "months" || key === "weekdays") {
        const said = this.#to[key].split(" ");
        this.#from[key].split(" ").forEach((text, i) => add(text, { key, said: said[i] }));
      } else add(this.#from[key].trim(), { key });
    }
    const patterns = keys.filter((key) => this.#from[key].includes("{")).map((key) => this.#pattern(key));
    return { exact, patterns: patterns.sort((left, right) => right.weight - left.weight) };
  }

  /** What says more goes first; a page's printed label may be nearly anything. */
  #pattern(key) {
    const parts = this.#from[key].split(/\{(\w+)\}/);
    const source = parts.map((part, i) => (i % 2 ? `(?<${part}>${this.#shape(key, part)})` : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")));
    return { key, regex: new RegExp(`^${source.join("")}$`, "u"), weight: key === "pageLabel" ? 0 : parts.filter((part, i) => i % 2 === 0).join("").length };
  }

  /** What people did, in the same order in each language. */
  #roles(words) {
    return Object.keys(this.#from).filter((key) => /^role[A-Z]/.test(key)).map((key) => words[key]);
  }

  #shape(key, place) {
    if (key === "pageNumber") return "\\d+";
    if (place === "monthName") return this.#from.months.replaceAll(" ", "|");
    if (place === "season") return this.#from.seasons.replaceAll(" ", "|");
    if (place === "role") return this.#roles(this.#from).join("|");
    return SHAPES[place] ?? ".+";
  }

  #one(text, tables, number = "Many") {
    const exact = tables.exact.get(text);
    if (exact) return { key: exact.key, text: exact.said ?? this.#to[exact.key.replace(/(?:One|Many)$/, number)].trim() };
    for (const { key, regex } of tables.patterns) {
      const values = regex.exec(text)?.groups;
      if (key === "pageLabel" && values && !/^(?!\d+$).*[A-Za-z0-9]/.test(values.label)) continue;
      const said = values && this.#said({ ...values }, tables);
      if (said) return { key, text: fill(this.#to[key.replace(/(?:One|Many)$/, values.count === "1" ? "One" : "Many")], said) };
    }
    return null;
  }

  /** What fills the places, in the other language; null when one of them cannot be said. */
  #said(values, tables) {
    for (const place of NESTED) {
      if (values[place] === undefined || /^\d+$/.test(values[place])) continue;
      const said = this.#one(values[place], tables);
      if (!said) return null;
      values[place] = said.text;
    }
    if (values.monthName) values.month = String(this.#from.months.split(" ").indexOf(values.monthName) + 1);
    if (values.month) values.monthName = this.#to.months.split(" ")[values.month - 1];
    if (values.role) values.role = this.#roles(this.#to)[this.#roles(this.#from).indexOf(values.role)];
    if (values.season) values.season = this.#to.seasons.split(" ")[this.#from.seasons.split(" ").indexOf(values.season)];
    return values;
  }

  /** 1985—2021 · 120期. */
  #joined(text, tables) {
    const parts = text.split(" · ");
    const said = parts.map((part) => this.#one(part, tables)?.text);
    if (parts.length === 1 || said.every((part) => part === undefined)) return null;
    return parts.flatMap((part, i) => [...(i > 0 ? [{ text: " · ", isOurs: true }] : []), { text: said[i] ?? part, isOurs: said[i] !== undefined || !/\p{L}/u.test(part) }]);
  }

  #row(text, tables) {
    const words = text.split(" ");
    const said = [];
    let last = "";
    let at = 0;
    while (at < words.length) {
      const next = this.#longest(words, at, tables);
      if (!next) break;
      said.push(next.text);
      last = next.key;
      at = next.end;
    }
    const rest = words.slice(at).join(" ");
    if (said.length === 0 || (rest && !WITH_REST.test(last))) return null;
    return rest ? [{ text: `${said.join(" ")} `, isOurs: true }, { text: rest, isOurs: false }] : [{ text: said.join(" "), isOurs: true }];
  }

  #longest(words, at, tables) {
    for (let end = words.length; end > at; end--) {
      const said = this.#one(words.slice(at, end).join(" "), tables);
      if (said && (IN_A_ROW.test(said.key) || WITH_REST.test(said.key))) return { ...said, end };
    }
    return null;
  }
}

function fill(word, values) {
  return word.replace(/\{(\w+)\}/g, (whole, place) => values[place] ?? whole);
}
