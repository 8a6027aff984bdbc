import { inFreshTab } from "./browser.mjs";

/** The site's own search page, used through its address, its field, and what it says for scripts: #search-status and data-article. */

/** So many snippets are waited for. */
const SNIPPETS = 10;

export class ArchiveSearch {
  #browser;
  #page;

  constructor(browser, origin) {
    this.#browser = browser;
    this.#page = new URL("search/index.html", origin).href;
  }

  /** Opens a query's address in a fresh tab, then, if there is one, searches for another in the same tab. */
  async open(query, next = null) {
    return this.#inTab(async (page, traffic) => {
      await page.goto(this.#address(query), { waitUntil: "commit" });
      const first = await this.#result(page, traffic, 0, await page.evaluate(() => window.searchWatch.ended));
      return { first, next: next && (await this.#submit(page, traffic, next)) };
    });
  }

  /** Opens the search page in a fresh tab, and searches once all is quiet. */
  async submit(query) {
    return this.#inTab(async (page, traffic) => {
      await page.goto(this.#page);
      await traffic.quiet();
      const before = await traffic.since(0);
      return { before, first: await this.#submit(page, traffic, query) };
    });
  }

  /** The names of all articles found. */
  async all(query) {
    return this.#inTab(async (page) => {
      await page.goto(`${this.#address(query)}&per=all`, { waitUntil: "commit" });
      await page.evaluate(() => window.searchWatch.ended);
      return (await page.evaluate(readAnswer)).shown;
    });
  }

  #address(query) {
    return `${this.#page}?q=${encodeURIComponent(query)}`;
  }

  #inTab(action) {
    return inFreshTab(this.#browser, async (page, traffic) => {
      await page.addInitScript(watch, SNIPPETS);
      return action(page, traffic);
    });
  }

  async #submit(page, traffic, query) {
    await traffic.quiet();
    const mark = traffic.length;
    const times = await page.evaluate((typed) => {
      const field = document.querySelector('main [name="q"]');
      window.searchWatch.begin();
      field.value = typed;
      field.form.requestSubmit();
      return window.searchWatch.ended;
    }, query);
    return this.#result(page, traffic, mark, times);
  }

  async #result(page, traffic, mark, { started, snippets, done, origin }) {
    const answer = await page.evaluate(readAnswer);
    await traffic.quiet();
    const loaded = await traffic.since(mark);
    return { answer, milliseconds: { snippets: snippets - started, done: done - started }, loaded, loadedForSnippets: loaded.filter(({ end }) => end <= origin + snippets) };
  }
}

/** Runs in the page, before anything else of it: notes when ten snippets are there, or all if there are fewer, and when the search is done. */
function watch(wanted) {
  const searchWatch = (window.searchWatch = {
    begin(started = performance.now()) {
      let isUnderWay = false;
      let snippets = null;
      this.ended = new Promise((resolve) => {
        this.look = () => {
          const state = document.getElementById("search-status")?.dataset.state;
          isUnderWay ||= state === "loading";
          if (!isUnderWay) return;
          const now = performance.now();
          if (document.querySelectorAll("#search-results [data-article]").length >= wanted) snippets ??= now;
          if (state === "done" || state === "error") resolve({ started, snippets: snippets ?? now, done: now, origin: performance.timeOrigin });
        };
      });
    },
  });
  // In a tab that opens with a query the clock starts with the navigation.
  searchWatch.begin(0);
  new MutationObserver(() => searchWatch.look()).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-state"] });
}

/** Runs in the page: what it says has been found. */
function readAnswer() {
  const { state, count, exact } = document.getElementById("search-status").dataset;
  const shown = [...document.querySelectorAll("#search-results [data-article]")].map((result) => result.dataset.article);
  return { state, count: Number(count), isExact: exact === "true", shown };
}
