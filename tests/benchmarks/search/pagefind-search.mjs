import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { inFreshTab, inTime } from "./browser.mjs";

const SNIPPETS = 10;

/** Pagefind through its JavaScript interface, on an empty page: everything found, and the excerpts of ten. */
export class PagefindSearch {
  #browser;
  #origin;
  #names;

  constructor(browser, origin, names) {
    this.#browser = browser;
    this.#origin = origin;
    this.#names = names;
  }

  /** @param {string} folder the index, from which the addresses of results are read: asking Pagefind for each takes a request */
  static async of(browser, origin, folder) {
    const names = new Map();
    for (const file of await readdir(join(folder, "fragment"))) {
      const text = gunzipSync(await readFile(join(folder, "fragment", file))).toString("utf8");
      const { url } = JSON.parse(text.slice(text.indexOf("{")));
      names.set(file.replace(/\.pf_fragment$/, ""), url.replace(/^\/|\.html$/g, ""));
    }
    return new PagefindSearch(browser, origin, names);
  }

  /** Searches in a fresh tab. Who waits too long for an answer finds nothing. */
  async open(query) {
    return inFreshTab(this.#browser, async (page, traffic) => {
      await page.goto(this.#origin);
      const answer = await inTime(page.evaluate(searchPagefind, { query, snippets: SNIPPETS }));
      if (!answer) return { isLate: true, found: [] };
      await traffic.quiet();
      const found = answer.ids.map((id) => this.#names.get(id));
      return { isLate: false, found, milliseconds: answer.milliseconds, loaded: await traffic.since(0) };
    });
  }
}

/** Runs in the page. */
async function searchPagefind({ query, snippets }) {
  const started = performance.now();
  const pagefind = await import("/pagefind/pagefind.js");
  const { results } = await pagefind.search(query);
  await Promise.all(results.slice(0, snippets).map((result) => result.data()));
  return { ids: results.map(({ id }) => id), milliseconds: performance.now() - started };
}
