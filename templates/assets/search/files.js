/** A file of the site that could not be read, named without the version that it was asked for by. */
export class FileError extends Error {
  constructor(address, reason) {
    const [path] = address.split("?");
    super(`${path}: ${reason}`);
    this.name = "FileError";
    this.path = path;
    this.reason = reason;
  }
}

/** Reads files of the site, by paths relative to its root, from nowhere else. Files that were asked for before are not fetched again. */
export class Files {
  #root;
  #json = new Map();

  /** @param {URL} root the site's root */
  constructor(root) {
    this.#root = root;
  }

  url(path) {
    return new URL(path, this.#root);
  }

  /** A JSON file, fetched once. */
  json(path, options) {
    if (!this.#json.has(path)) {
      const reading = this.#fetch(path, options, (response) => response.json());
      this.#json.set(path, reading);
      reading.catch(() => this.#json.delete(path));
    }
    return this.#json.get(path);
  }

  text(path) {
    return this.#fetch(path, undefined, (response) => response.text());
  }

  bytes(path) {
    return this.#fetch(path, undefined, (response) => response.arrayBuffer());
  }

  async #fetch(path, options, read) {
    let response;
    try {
      response = await fetch(this.url(path), options);
    } catch (error) {
      throw new FileError(path, error.message);
    }
    if (!response.ok) throw new FileError(path, `HTTP ${response.status}`);
    try {
      return await read(response);
    } catch (error) {
      throw new FileError(path, error.message);
    }
  }
}
