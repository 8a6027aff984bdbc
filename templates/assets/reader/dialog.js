import { element } from "../search/element.js";

/** A dialog with its title, its parts, and the way out. */
export function makeDialog(name, title, close, ...parts) {
  return element(
    "dialog",
    { class: `reading reading-${name}`, "aria-labelledby": "reading-title" },
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "reading-title" }, title),
      ...parts,
      element("p", { class: "reading-close" }, element("button", {}, close)),
    ),
  );
}

/** Something to do that leads out of the dialog. */
export function makeAction(text, act) {
  return element("button", { type: "button", click: (event) => (event.target.closest("dialog").close(), act()) }, text);
}
