import { readState } from "./state.js";

/** The form: the field, the switches, and the choices beside them. */
export class Form {
  #form;
  #field;

  /** @param {(state: object) => void} go goes to the state that the reader asks for */
  constructor(form, go) {
    this.#form = form;
    this.#field = form.elements.q;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      go(this.#state());
    });
    form.addEventListener("change", ({ target }) => {
      if (target.type !== "search" && (this.#field.value.trim() !== "" || target.type === "checkbox")) go(this.#state());
    });
  }

  /** The archive's newspapers, [{id, name, lang}], as the form offers them. */
  get newspapers() {
    return [...this.#form.elements.newspaper.options].filter(({ value }) => value).map((option) => ({ id: option.value, name: option.text, lang: option.closest("[lang]").lang }));
  }

  fill(state) {
    for (const control of this.#form.elements) {
      if (!(control.name in state)) continue;
      if (control.type === "checkbox") control.checked = state[control.name];
      else control.value = state[control.name] === Infinity ? "all" : state[control.name];
    }
    const isUsual = !state.from && !state.to && !state.newspaper && !state.ocr && !state.variants && !state.stem;
    const details = this.#form.querySelector("details");
    if (!isUsual) details.open = true;
  }

  focus() {
    this.#field.focus();
  }

  focusOnSlash(event) {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
    const isOff = document.documentElement.dataset.keys === "off";
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping || isOff) return;
    event.preventDefault();
    this.#field.focus();
    this.#field.select();
  }

  #state() {
    const given = new URLSearchParams(new FormData(this.#form));
    const section = readState(location.search).section;
    if (section) given.set("section", section);
    return readState(given);
  }
}
