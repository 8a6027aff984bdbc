import { element } from "./element.js";
import { say } from "./say.js";

/** The buttons that save the shown results. */
export function savers(results, files) {
  if (results.length === 0) return [];
  const save = async (format) => (await import("./save.js")).saveResults(format, results, files, say("untitled"));
  const buttons = Object.entries({ csv: "CSV", bib: "BibTeX", ris: "RIS" }).map(([format, name]) =>
    element("button", { type: "button", "data-format": format, click: () => save(format) }, name));
  return [element("span", {}, say("save")), ...buttons];
}
