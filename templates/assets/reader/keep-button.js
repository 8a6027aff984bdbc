import { keepEdition } from "../offline/keep-edition.js";

/** So many times at most the reader is told how far it is: each time is read aloud to some. */
const STEPS = 10;

/** One button that keeps the edition of this page, stops while it does, and removes it when it is kept; and a line that says how things stand. */
export class KeepButton {
  #words;
  #store;
  #edition;
  #button = document.createElement("button");
  #status = document.createElement("span");
  #stop = null;

  /** @param {HTMLElement} place has the words as data, and room for the button @param {Store} store */
  constructor(place, store) {
    this.#words = place.dataset;
    this.#store = store;
    this.#edition = store.editionOf(location.href);
    this.#button.type = "button";
    this.#button.addEventListener("click", () => this.#press());
    this.#status.setAttribute("role", "status");
    place.append(this.#status, " ", this.#button);
  }

  async show() {
    const record = await this.#store.record(this.#edition);
    this.#say(record ? "kept" : "none", record ? this.#words.kept : "");
  }

  async #press() {
    if (this.#stop) this.#stop.abort();
    else if (await this.#store.record(this.#edition)) {
      await caches.delete(this.#store.edition(this.#edition));
      this.#say("none", this.#words.removed);
    } else await this.#keep();
  }

  async #keep() {
    this.#stop = new AbortController();
    this.#say("keeping", this.#words.begun);
    let told = 0;
    const tell = (done, all) => {
      const step = Math.floor((STEPS * done) / all);
      if (step <= told) return;
      told = step;
      this.#say("keeping", this.#words.keeping.replace("{done}", done).replace("{all}", all));
    };
    try {
      await keepEdition(this.#store, this.#edition, { signal: this.#stop.signal, tell });
      this.#say("kept", this.#words.kept);
    } catch {
      this.#say("none", this.#stop.signal.aborted ? this.#words.stopped : this.#words.failed);
    } finally {
      this.#stop = null;
    }
  }

  #say(state, text) {
    const words = { none: this.#words.keep, keeping: this.#words.stop, kept: this.#words.remove };
    this.#button.textContent = words[state];
    this.#status.textContent = text;
  }
}
