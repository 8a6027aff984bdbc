import { element } from "./element.js";
import { say } from "./say.js";
import { quote } from "./quote.js";

/** Milliseconds after the last key before anything is asked for. */
const PAUSE = 180;

/** Suggestions below the field as one types, after the combobox pattern of the ARIA Authoring Practices. */
export class Combobox {
  #field;
  #box;
  #actions;
  #options = [];
  #active = -1;
  #timer = 0;
  #asked = 0;

  /** @param {{suggest: (text: string) => Promise<object[]>, choose: (choice: object) => void}} actions */
  constructor(field, box, actions) {
    this.#field = field;
    this.#box = box;
    this.#actions = actions;
    field.addEventListener("input", () => this.#wait());
    field.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("blur", () => this.#close());
    field.form.addEventListener("submit", () => this.#close());
    // The field keeps the focus while an option is clicked.
    box.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("click", ({ target }) => this.#choose([...box.querySelectorAll("[role=option]")].indexOf(target.closest("[role=option]"))));
    this.#wait();
  }

  #wait() {
    this.#close();
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    const asked = ++this.#asked;
    const found = await this.#actions.suggest(this.#field.value).catch(() => []);
    if (asked !== this.#asked || document.activeElement !== this.#field) return;
    this.#options = found.map((option) => ({ ...option, query: option.path ? null : `${option.kind}:${quote(option.text)}` }));
    this.#box.replaceChildren(...this.#options.map(({ kind, text }, i) =>
      element("li", { id: `search-option-${i}`, role: "option", "aria-selected": "false" }, element("span", { class: "search-kind" }, say(kind)), " ", text.replaceAll("\n", " "))));
    this.#show(this.#options.length > 0);
  }

  #key(event) {
    if (event.isComposing || this.#box.hidden) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) this.#move(steps[event.key]);
    else if (event.key === "Escape") this.#close();
    else if (event.key === "Enter" && this.#active >= 0) this.#choose(this.#active);
    else return;
    event.preventDefault();
  }

  /** From the last option on to the field itself, where nothing is chosen, and round again. */
  #move(step) {
    const count = this.#options.length + 1;
    this.#active = ((this.#active + 1 + step + count) % count) - 1;
    [...this.#box.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === this.#active)));
    if (this.#active < 0) this.#field.removeAttribute("aria-activedescendant");
    else this.#field.setAttribute("aria-activedescendant", `search-option-${this.#active}`);
  }

  #choose(place) {
    const choice = this.#options[place];
    if (!choice) return;
    this.#close();
    this.#actions.choose(choice);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#show(false);
  }

  #show(isOpen) {
    this.#active = -1;
    this.#box.hidden = !isOpen;
    this.#field.setAttribute("aria-expanded", String(isOpen));
    this.#field.removeAttribute("aria-activedescendant");
  }
}
