import { element } from "../search/element.js";
import { readAloud, voiceFor } from "./aloud.js";
import { choiceOf, choose } from "./choices.js";
import { makeAction, makeDialog } from "./dialog.js";

/** What can be chosen, each with the words for its values; the empty value is the usual one. */
const CHOICES = [
  ["size", "readerSize", [["small", "readerSizeSmall"], ["", "readerSizeUsual"], ["large", "readerSizeLarge"], ["largest", "readerSizeLargest"]]],
  ["measure", "readerMeasure", [["short", "readerMeasureShort"], ["", "readerMeasureUsual"], ["long", "readerMeasureLong"]]],
  ["theme", "readerTheme", [["", "readerThemeSystem"], ["light", "readerThemeLight"], ["dark", "readerThemeDark"], ["sepia", "readerThemeSepia"]]],
  ["setting", "readerSetting", [["", "readerSettingHorizontal"], ["vertical", "readerSettingVertical"]]],
];

export function makeSettings(say, open) {
  const article = document.querySelector("article[data-article]");
  const isReadable = article !== null && voiceFor(article) !== undefined;
  return makeDialog(
    "settings",
    say("readerSettings"),
    say("readerClose"),
    ...CHOICES.map(([name, title, values]) => makeChoice(name, say(title), values.map(([value, word]) => [value, say(word)]))),
    element("p", { class: "reading-note" }, say("readerNote")),
    element(
      "p",
      { class: "reading-actions" },
      isReadable && makeAction(say("readerAloud"), () => readAloud(article, say)),
      makeAction(say("readerPrint"), () => print()),
      makeAction(say("readerKeys"), () => open("help")),
    ),
  );
}

function makeChoice(name, title, values) {
  const chosen = choiceOf(name);
  return element(
    "fieldset",
    {},
    element("legend", {}, title),
    ...values.map(([value, word]) =>
      element("label", {}, element("input", { type: "radio", name, value, checked: value === chosen, autofocus: name === "size" && value === chosen, change: () => choose(name, value) }), element("span", {}, word)),
    ),
  );
}
