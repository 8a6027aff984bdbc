/** The texts of the interface on a page, apart from what newspapers printed, which is never translated. */

/** What newspapers printed, and names. What has a language of its own is known by that. */
const PRINTED = [
  ".story, .headlines, .headline, .folio-name, .folio-section, .sheet-section, .edition-headline, .paper-name, .about, .facts dd",
  ".nameplate h1 a, :is(.home, .newspaper) .nameplate h1, .motto, .bar-title, .breadcrumbs li:first-child",
  ":is(.newspaper, .edition, .page, .article) .breadcrumbs li:nth-child(2)",
  ".teaser-headline, .teaser-deck, .furniture ul, .more .hidden, .pager-printed, .languages button, [data-field]",
  ".entry-text, .printed, .lead-kicker, .lead-deck, .same-day-name, .same-day-headline",
  ".search-kicker, .search-headline, .search-passage, .search-printed, .search-choice li > a:not(.search-all), [name=newspaper] option:not([value=''])",
].join();

/** What the interface says inside of these. */
const SAID = ".jump, .more, .tools, .page-break";
const ATTRIBUTES = ["aria-label", "placeholder", "title"];
const SKIPPED = "script, style, noscript, textarea";

export class Interface {
  #own;
  #shown;
  #dictionary;
  #words;

  /** What was put in a text's place: it is not translated again. */
  #done = new WeakMap();

  /** @param {object} words of the language that the page was made in */
  constructor(own, shown, dictionary, words) {
    this.#own = own;
    this.#shown = shown;
    this.#dictionary = dictionary;
    this.#words = words;
  }

  /** Shows the page in the other language, and what scripts add to it later. */
  show() {
    this.#markTitles();
    const printed = [...document.body.querySelectorAll(PRINTED)].filter((element) => languageOf(element) === this.#own);
    document.documentElement.lang = this.#shown;
    for (const element of printed) if (languageOf(element) !== this.#own || element.closest(SAID)) element.lang = this.#own;
    for (const rest of this.#translate(document.body)) this.#keepLanguage(rest);
    for (const template of document.querySelectorAll("template")) this.#translateTemplate(template);
    this.#translateTitle();
    new MutationObserver((changes) => this.#follow(changes)).observe(document.body, {
      subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES,
    });
    new MutationObserver(() => this.#translateTitle()).observe(document.querySelector("title"), { childList: true });
  }

  /** The step to another article shows its headline; the one to an edition a date. */
  #markTitles() {
    const articles = [this.#words.previousArticle, this.#words.nextArticle];
    for (const word of document.querySelectorAll(".pager-word")) {
      if (articles.includes(word.textContent)) word.nextElementSibling?.classList.add("pager-printed");
    }
  }

  /** Translates below a node; returns the texts that are nobody's words. */
  #translate(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let node = root; node; node = walker.nextNode()) nodes.push(node);
    return nodes.filter((node) => (node.nodeType === Node.TEXT_NODE ? this.#translateText(node) === false : this.#translateAttributes(node)));
  }

  #translateText(node) {
    const parent = node.parentElement;
    if (this.#done.get(node) === node.data || !parent || parent.closest(SKIPPED) || !/\p{L}|\d{4}/u.test(node.data) || this.#isPrinted(parent)) return true;
    const [, before, text, after] = /^([\s"-]*)(.*?)([\s"]*)$/s.exec(node.data);
    const weekday = parent.matches("th[scope=col]") && this.#dictionary.weekday(text, parent.cellIndex);
    const parts = weekday ? [{ text: weekday, isOurs: true }] : this.#dictionary.translate(text, isInSearch(parent));
    if (!parts) return false;
    if (languageOf(parent) !== this.#shown) parent.lang = this.#shown;
    if (parts.every(({ isOurs }) => isOurs)) this.#put(node, before + parts.map((part) => part.text).join("") + after);
    else node.replaceWith(before, ...parts.map((part) => this.#part(part)), after);
    return true;
  }

  #part({ text, isOurs }) {
    const node = this.#put(new Text(), text);
    if (isOurs) return node;
    const span = document.createElement("span");
    span.lang = this.#own;
    span.append(node);
    return span;
  }

  #put(node, text) {
    this.#done.set(node, text);
    node.data = text;
    return node;
  }

  #translateAttributes(element) {
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute?.(name);
      if (!text || this.#isPrinted(element)) continue;
      const parts = this.#dictionary.translate(text, isInSearch(element));
      const said = parts?.map((part) => part.text).join("");
      if (said && said !== text) element.setAttribute(name, said);
    }
    return false;
  }

  #translateTemplate({ content }) {
    for (const word of content.querySelectorAll("[data-word]")) {
      const [number] = /(?:One|Many)$/.exec(word.dataset.word) ?? [];
      const [, before, text, after] = /^(\s*)(.*?)(\s*)$/s.exec(word.textContent);
      const [said] = this.#dictionary.translate(text, true, number) ?? [];
      if (said) word.textContent = before + said.text + after;
    }
  }

  /** A text that is nobody's words, such as a name, stays in the language of the page as it was made. */
  #keepLanguage(node) {
    const parent = node.parentElement;
    if (languageOf(parent) !== this.#shown || parent.localName === "code") return;
    if (parent.childNodes.length === 1) parent.lang = this.#own;
    else node.replaceWith(this.#part({ text: node.data, isOurs: false }));
  }

  #isPrinted(element) {
    const nearest = element.closest(`${SAID}, ${PRINTED}`);
    return nearest ? nearest.matches(PRINTED) : ![this.#own, this.#shown].includes(languageOf(element));
  }

  #follow(changes) {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") this.#translateAttributes(target);
      else for (const node of type === "childList" ? addedNodes : [target]) if (node.isConnected) this.#translate(node);
    }
  }

  /** 标题 · 浙江日报 2021年10月23日 第A4版 · 旧报馆: only what stands after the newspaper's name, or alone before the archive's, is the interface's. */
  #translateTitle() {
    const nameAt = (selector) => document.querySelector(selector)?.textContent.trim() ?? "";
    const archive = ` · ${nameAt(".bar-title, .breadcrumbs li")}`;
    const title = document.title;
    if (this.#done.get(document) === title || !title.endsWith(archive)) return;
    const before = title.slice(0, -archive.length);
    const at = before.lastIndexOf(" · ") + 1 && before.lastIndexOf(" · ") + 3;
    const name = nameAt(":is(.newspaper, .edition, .page, .article) .breadcrumbs li:nth-child(2)");
    const start = name && before.startsWith(name, at) ? at + name.length + 1 : at;
    const said = this.#dictionary.translate(before.slice(start), document.body.matches(".search"))?.map((part) => part.text).join("");
    if (!said) return;
    this.#done.set(document, before.slice(0, start) + said + archive);
    document.title = this.#done.get(document);
  }
}

function languageOf(element) {
  return element.closest("[lang]").lang;
}

/** The words of search are meant on its page, but for where an article was printed. */
function isInSearch(element) {
  return element.closest(".search main") !== null && !element.closest(".search-folio");
}
