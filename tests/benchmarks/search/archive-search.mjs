import { inFreshTab, inTime } from "./browser.mjs";

/** The site's own search page, used through its address, its field, and what it says for scripts: #search-status and data-article. */

/** So many snippets are waited for. */
const SNIPPETS = 10;

/** So many milliseconds may pass until all results are listed, which only this comparison asks for. */
const PATIENCE_FOR_ALL = 600_000;

export class ArchiveSearch {
  #browser;
  #page;

  constructor(browser, origin) {
    this.#browser = browser;
    this.#page = new URL("search/index.html", origin).href;
  }

  /** Opens a query's address in a fresh tab, then searches for another in the same tab. */
  async open(query, next) {
    return this.#inTab(async (page, traffic) => {
      await page.goto(this.#address(query), { waitUntil: "commit" });
      const first = await this.#result(page, traffic, 0, await ended(page));
      return { first, next: await this.#submit(page, traffic, next) };
    });
  }

  /** Opens the search page in a fresh tab, and searches once all is quiet. */
  async submit(query) {
    return this.#inTab(async (page, traffic) => {
      await page.goto(this.#page);
      await traffic.quiet();
      const before = await traffic.since(0);
      return { before, submitted: await this.#submit(page, traffic, query) };
    });
  }

  /** One tab for many queries: the answer to each, submitted one after the other. */
  async answers(queries, take) {
    return this.#inTab(async (page, traffic) => {
      await page.goto(this.#page);
      await traffic.quiet();
      for (const query of queries) {
        await submit(page, query);
        await ended(page);
        await take(query, await page.evaluate(readAnswer));
      }
    });
  }

  /** The names of all articles found. */
  async all(query) {
    return this.#inTab(async (page) => {
      await page.goto(`${this.#address(query)}&per=all`, { waitUntil: "commit" });
      await ended(page, PATIENCE_FOR_ALL);
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
    await submit(page, query);
    return this.#result(page, traffic, mark, await ended(page));
  }

  /** What was found, how long it took until the snippets were there, and what was loaded until then and in all. */
  async #result(page, traffic, mark, { started, snippets, origin }) {
    const answer = await page.evaluate(readAnswer);
    await traffic.quiet();
    const loaded = await traffic.since(mark);
    return { answer, milliseconds: snippets - started, loaded, loadedForSnippets: loaded.filter(({ end }) => end <= origin + snippets) };
  }
}

function submit(page, query) {
  return page.evaluate((typed) => {
    const field = document.querySelector('main [name="q"]');
    window.searchWatch.begin();
    field.value = typed;
    field.form.requestSubmit();
  }, query);
}

/** Waits until the search that is under way in a page is done, or until nobody would wait any more; its times. */
async function ended(page, patience) {
  await inTime(page.evaluate(() => window.searchWatch.ended), patience);
  return page.evaluate(() => window.searchWatch.times());
}

/** Runs in the page, before anything else of it: notes when a search began and when ten snippets were there, or all if there are fewer. */
function watch(wanted) {
  const searchWatch = (window.searchWatch = {
    begin(started = performance.now()) {
      let isUnderWay = false;
      let snippets = null;
      this.times = () => ({ started, snippets: snippets ?? performance.now(), origin: performance.timeOrigin });
      this.ended = new Promise((resolve) => {
        this.look = () => {
          const state = document.getElementById("search-status")?.dataset.state;
          isUnderWay ||= state === "loading";
          if (!isUnderWay) return;
          const isDone = state === "done" || state === "error";
          const shown = document.querySelectorAll("#search-results [data-article]").length;
          if (isDone || shown >= wanted) snippets ??= performance.now();
          if (isDone) resolve();
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
