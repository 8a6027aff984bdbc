/**
 * Where copies of an archive's files are kept on the reader's device, for the worker, the pages and the search alike. Several archives may share
 * a host, so the names of each begin with its path.
 */
export class Store {
  #root;
  #prefix;

  /** @param {URL | string} root the site's root */
  constructor(root) {
    this.#root = new URL(root);
    this.#prefix = `archive ${this.#root.pathname} `;
  }

  get root() {
    return this.#root.href;
  }

  /** Pages, pictures and search files that the reader has come by; the oldest make place for new ones. */
  get read() {
    return `${this.#prefix}read`;
  }

  get pictures() {
    return `${this.#prefix}pictures`;
  }

  get search() {
    return `${this.#prefix}search`;
  }

  /** Style sheets and scripts of one version of the site. */
  assets(version) {
    return `${this.#prefix}assets ${version}`;
  }

  /** The names of the assets of all versions that are still there. */
  async allAssets() {
    return (await caches.keys()).filter((name) => name.startsWith(this.assets("")));
  }

  /** The edition that an address belongs to, "hzrb/2016"; null for all else. */
  editionOf(address) {
    return /^([^/]+\/[^/]+)\/[^/]*(?:\/|$)/.exec(address.slice(this.root.length))?.[1] ?? null;
  }

  /** The files of a kept edition. */
  edition(edition) {
    return `${this.#prefix}edition ${edition}`;
  }

  /** @returns {Promise<{edition: string, name: string, articles: string[], count: number, bytes: number}[]>} what is kept, by newspaper and date */
  async editions() {
    const start = this.edition("");
    const names = (await caches.keys()).filter((name) => name.startsWith(start)).sort();
    const records = await Promise.all(names.map((name) => this.record(name.slice(start.length))));
    return records.filter(Boolean);
  }

  /** What is known of a kept edition; null when it is not kept, or not yet whole. */
  async record(edition) {
    if (!(await caches.has(this.edition(edition)))) return null;
    const cache = await caches.open(this.edition(edition));
    return (await cache.match(this.#recordOf(edition)))?.json() ?? null;
  }

  /** An edition is kept once this is written. */
  async writeRecord(record) {
    const cache = await caches.open(this.edition(record.edition));
    await cache.put(this.#recordOf(record.edition), new Response(JSON.stringify(record)));
  }

  /** Not the address of any file: keyOf() leaves no query. */
  #recordOf(edition) {
    return `${this.root}${edition}/?kept`;
  }
}

/** The address under which a page is kept, however it was asked for: without query, with the name that hosts may leave out. */
export function keyOf(address) {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  else if (!/\.[a-z]\w*$/i.test(url.pathname)) url.pathname += ".html";
  return url.href;
}

/** A response as it can be kept: browsers refuse to show one for a page when it was redirected. */
export function plain(response) {
  return response.redirected ? new Response(response.body, { status: response.status, headers: response.headers }) : response;
}
