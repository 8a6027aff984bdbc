import { Files } from "./files.js";
import { SearchIndex } from "./index.js";
import { namedBy } from "./named.js";
import { Remote } from "./remote.js";
import { Search } from "./search.js";
import { textOf } from "./tokens.js";

/** The worker: reads and decodes the index, finds, ranks and checks, so that nothing of it keeps the page from listening. */

const files = new Files(new URL("../../", import.meta.url));
let tellNewspapers;
const told = new Promise((resolve) => (tellNewspapers = resolve));
let opened = null;
let current = null;

const page = new Remote(self, {
  /** The archive's newspapers, [{id, name}]. */
  start: (newspapers) => tellNewspapers(newspapers),
  /** Searches; so many results are asked for first. */
  async search(id, state, count) {
    const search = await Search.of(await open(), state, count);
    current = { id, search };
    return { articleCount: (await opened).index.articleCount, ...search.overview() };
  },
  more: (id, count) => (current?.id === id ? current.search.more(count) : null),
  sections: (id) => (current?.id === id ? current.search.sections() : null),
  settle: (id) => (current?.id === id ? current.search.settle() : null),
  suggest: async (typed) => (await import("./suggest.js")).suggest(textOf(typed), await open()),
});

/** What everything works with; opened again when it could not be read. */
function open() {
  opened ??= SearchIndex.open(files)
    .then(async (index) => {
      const [articles, newspapers] = [await index.articles(), await told];
      await index.folding.prepare(newspapers.map(({ name }) => name));
      return { files, index, articles, newspapers, folding: index.folding, newspapersOf: namedBy(newspapers, index.folding), read: (addresses) => page.call("read", addresses) };
    })
    .catch((error) => {
      opened = null;
      throw error;
    });
  return opened;
}

// What every search needs is read while the page is still being made; what could not be read is asked for again.
open().catch(() => {});
