import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The articles of a built site, read from the JSON twins of its pages. */

const NOT_NEWSPAPERS = new Set(["assets", "search"]);

/** The pages of a site as <newspaper>/<edition>/<page>, always in the same order. */
export async function pagesOf(site) {
  const pages = [];
  for (const newspaper of await foldersIn(site)) {
    if (NOT_NEWSPAPERS.has(newspaper)) continue;
    for (const edition of await foldersIn(join(site, newspaper))) {
      const files = (await readdir(join(site, newspaper, edition))).filter((file) => file.endsWith(".json"));
      pages.push(...files.sort().map((file) => `${newspaper}/${edition}/${file.slice(0, -".json".length)}`));
    }
  }
  return pages;
}

/** The articles of a page: their names, as the search page gives them, and the texts in which search finds. */
export async function articlesOf(site, page) {
  const { articles } = JSON.parse(await readFile(join(site, `${page}.json`), "utf8"));
  return articles.map(({ id, label, kicker, headline, deck, byline, sourceNote, blocks }) => ({
    name: `${page}-${id}`,
    texts: [label, kicker, headline, deck, byline, sourceNote, ...blocks.map(({ text }) => text)].filter(Boolean),
  }));
}

async function foldersIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
