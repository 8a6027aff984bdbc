/** Calls across the border of a worker, in both directions. Errors come back as what they were, as far as a message can carry it. */
export class Remote {
  #port;
  #calls = new Map();
  #last = 0;

  /** @param {object} handlers what the other side may call, by name */
  constructor(port, handlers) {
    this.#port = port;
    port.onmessage = async ({ data: { id, name, args, value, error } }) => {
      if (name) {
        try {
          port.postMessage({ id, value: await handlers[name](...args) });
        } catch (failure) {
          const { message, path, reason } = failure;
          port.postMessage({ id, error: { name: failure.name, message, path, reason } });
        }
        return;
      }
      const { resolve, reject } = this.#calls.get(id);
      this.#calls.delete(id);
      if (error) reject(Object.assign(new Error(error.message), error));
      else resolve(value);
    };
  }

  /** Ends all calls that are under way: the other side is not there. */
  fail(error) {
    for (const { reject } of this.#calls.values()) reject(error);
    this.#calls.clear();
  }

  call(name, ...args) {
    return new Promise((resolve, reject) => {
      this.#calls.set(++this.#last, { resolve, reject });
      this.#port.postMessage({ id: this.#last, name, args });
    });
  }
}
