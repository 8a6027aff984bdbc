import { get } from "node:http";

/** A tab is quiet when so many milliseconds brought nothing new. */
const QUIET = 100;
const PATIENCE = 10_000;

/** What a tab loaded, its workers included, in bytes as they came over the wire: compressed, with their headers. */
export class Traffic {
  #entries = [];
  #isOpen = new Set();
  #lastChange = Date.now();

  /** @param {import("playwright-core").BrowserContext} context a fresh one, so that its first request for an address is not answered from a cache */
  constructor(context) {
    context.on("request", (request) => {
      this.#isOpen.add(request);
      this.#lastChange = Date.now();
    });
    context.on("requestfinished", (request) => {
      const isFirst = !this.#entries.some((entry) => entry.request.url() === request.url());
      this.#entries.push({ request, isFirst });
      this.#close(request);
    });
    context.on("requestfailed", (request) => this.#close(request));
  }

  /** A mark: what is loaded from now on comes after it. */
  get length() {
    return this.#entries.length;
  }

  /** Waits until nothing has been asked for in a while, but not for ever. */
  async quiet() {
    const latest = Date.now() + PATIENCE;
    const isQuiet = () => this.#isOpen.size === 0 && Date.now() - this.#lastChange >= QUIET;
    while (!isQuiet() && Date.now() < latest) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** What was loaded after a mark: where from, bytes of body and of headers, and when it was there (milliseconds since 1970). */
  async since(mark) {
    return Promise.all(this.#entries.slice(mark).map(async ({ request, isFirst }) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      const { startTime, responseEnd } = request.timing();
      // Of a worker's own script Chromium does not say how long it was.
      const isUntold = responseBodySize === 0 && isFirst && request.resourceType() === "script";
      const body = isUntold ? await lengthOf(request.url()) : responseBodySize;
      return { url: new URL(request.url()), body, headers: responseHeadersSize, end: startTime + Math.max(0, responseEnd) };
    }));
  }

  #close(request) {
    this.#isOpen.delete(request);
    this.#lastChange = Date.now();
  }
}

/** How long a file is as the server sends it to a browser. */
function lengthOf(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip, deflate, br, zstd" } }, (response) => {
      let length = 0;
      response.on("data", (chunk) => (length += chunk.length));
      response.on("end", () => resolve(length));
    }).on("error", reject);
  });
}
