import { keyOf, plain } from "./store.js";
import { startWorker } from "./worker.js";

/** So many files are asked for at once. */
const AT_ONCE = 4;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Keeps an edition: its own page, and whatever pages, articles and pictures of its folder are linked from there on. It counts as kept when all are there;
 * until then, and when it fails or is stopped, it does not.
 * @param {{signal: AbortSignal, tell: (done: number, all: number) => void}} options
 */
export async function keepEdition(store, edition, { signal, tell }) {
  const name = store.edition(edition);
  await caches.delete(name);
  try {
    const keeping = new Keeping(await caches.open(name), store.root, edition, signal, tell);
    const found = await keeping.run();
    await readySearch(store);
    // A browser may throw away what sites keep when it needs room, unless it is asked not to.
    await navigator.storage?.persist?.();
    signal.throwIfAborted();
    if (!(await caches.has(name))) throw new Error(`${edition} was removed`);
    await store.writeRecord({ edition, ...found });
    // What is kept for good needs no place among what was read lately.
    const read = await caches.open(store.read);
    await Promise.all(keeping.addresses.map((address) => read.delete(address)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

class Keeping {
  #cache;
  #root;
  #folder;
  #signal;
  #tell;
  #waiting = [];
  #seen = new Set();
  #done = 0;
  #failure = null;
  #name = "";
  #articles = [];
  #bytes = 0;

  constructor(cache, root, edition, signal, tell) {
    this.#cache = cache;
    this.#root = root;
    this.#folder = `${root}${edition}/`;
    this.#signal = signal;
    this.#tell = tell;
  }

  get addresses() {
    return [...this.#seen];
  }

  async run() {
    this.#add(this.#folder);
    await this.#take();
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#takeAll()));
    if (this.#failure) throw this.#failure;
    return { name: this.#name, articles: this.#articles.sort(byPrint), count: this.#done, bytes: this.#bytes };
  }

  /** Some may end while others still find files; who finds them goes on. When one fails, the others end with what they have in hand. */
  async #takeAll() {
    try {
      while (this.#waiting.length > 0 && !this.#failure) await this.#take();
    } catch (error) {
      this.#failure ??= error;
    }
  }

  async #take() {
    const address = this.#waiting.shift();
    const response = await fetch(address, { cache: "no-cache", signal: this.#signal });
    const isPicture = PICTURE.test(address);
    if (!response.ok && !isPicture) throw new TypeError(`${address}: HTTP ${response.status}`);
    if (response.ok) {
      const kept = plain(response);
      const copy = kept.clone();
      await this.#cache.put(address, kept);
      const bytes = await copy.arrayBuffer();
      this.#bytes += bytes.byteLength;
      if (!isPicture) this.#read(new TextDecoder().decode(bytes), address);
    }
    this.#tell(++this.#done, this.#seen.size);
  }

  #read(html, address) {
    const page = new DOMParser().parseFromString(html, "text/html");
    if (this.#name === "") this.#name = page.querySelector("h1").textContent.replace(/\s+/gu, " ").trim();
    const article = page.querySelector("article[data-article]")?.dataset;
    if (article) this.#articles.push({ address: article.article, date: article.date, path: address.slice(this.#root.length) });
    for (const link of page.querySelectorAll("a[href], img[src]")) this.#add(new URL(link.getAttribute("href") ?? link.getAttribute("src"), address).href);
  }

  #add(address) {
    const key = keyOf(address);
    if (!key.startsWith(this.#folder) || this.#seen.has(key) || !(key.endsWith(".html") || PICTURE.test(key))) return;
    this.#seen.add(key);
    this.#waiting.push(key);
  }
}

/** "a/2020/A2-1" before "a/2020/A10-1". */
function byPrint(left, right) {
  return left.address.localeCompare(right.address, "en", { numeric: true });
}

/** The worker fetches what the search needs. */
async function readySearch(store) {
  await startWorker(store.root);
  const { active } = await navigator.serviceWorker.ready;
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    active.postMessage("search", [port2]);
  });
}
