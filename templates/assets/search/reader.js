import { readArticle } from "./article-text.js";
import { FileError } from "./files.js";

/** Pages that were read stay at hand, so that the next search does not ask for them again; so many at most. */
const KEPT = 300;

/** Reads articles from their own pages, for the worker, which cannot parse HTML. */
export class Reader {
  #files;
  #kept = new Map();

  constructor(files) {
    this.#files = files;
  }

  read(paths) {
    return Promise.all(paths.map((path) => this.#article(path)));
  }

  #article(path) {
    const reading = this.#kept.get(path) ?? this.#parse(path);
    this.#kept.delete(path);
    this.#kept.set(path, reading);
    reading.catch(() => this.#kept.delete(path));
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value);
    return reading;
  }

  async #parse(path) {
    const html = await this.#files.text(path);
    const article = readArticle(new DOMParser().parseFromString(html, "text/html"));
    if (!article) throw new FileError(path, "?");
    return { ...article, texts: article.texts.map(({ name, original }) => ({ name, original })) };
  }
}
