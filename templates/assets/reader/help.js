import { element } from "../search/element.js";
import { choiceOf, choose } from "./choices.js";
import { makeDialog } from "./dialog.js";

const KEYS = [
  [["←", "→"], "readerKeyArrows"],
  [["[", "]"], "readerKeyBrackets"],
  [["/"], "readerKeySlash"],
  [["?"], "readerKeyHelp"],
  [["Esc"], "readerKeyEscape"],
];

export function makeHelp(say) {
  return makeDialog(
    "help",
    say("readerKeys"),
    say("readerClose"),
    element(
      "dl",
      {},
      ...KEYS.map(([keys, meaning]) => element("div", {}, element("dt", {}, ...keys.map((key) => element("kbd", {}, key))), element("dd", {}, say(meaning)))),
    ),
    element("p", { class: "reading-note" }, say("readerKeysVertical")),
    element(
      "p",
      { class: "reading-switch" },
      element(
        "label",
        {},
        element("input", { type: "checkbox", name: "keys", checked: choiceOf("keys") !== "off", autofocus: true, change: ({ target }) => choose("keys", target.checked ? "" : "off") }),
        element("span", {}, say("readerKeysOn")),
      ),
    ),
  );
}
