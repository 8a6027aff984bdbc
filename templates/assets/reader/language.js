import { languages } from "../words/languages.js";
import { Dictionary } from "./language/dictionary.js";
import { keptWords, readWords } from "./language/words.js";
import { Interface } from "./language/interface.js";

/** Pages are made in the archive's language. For a reader who has chosen another one this puts its words in their place. */

const CHOICE = "archive.language";

export function speakAsChosen() {
  if (!document.documentElement.lang || Object.keys(languages).length < 2) return;
  const own = document.documentElement.lang;
  const shown = chosen() ?? own;
  document.querySelector("body > footer, body").append(switcher(shown));
  if (shown !== own) speak(own, shown);
  // The page as the browser has kept it may be in the language of before.
  addEventListener("pageshow", ({ persisted }) => persisted && (chosen() ?? own) !== shown && location.reload());
}

/** What the reader has chosen; null without a choice, or where nothing can be kept. */
function chosen() {
  try {
    const language = localStorage.getItem(CHOICE);
    return Object.hasOwn(languages, language) ? language : null;
  } catch {
    return null;
  }
}

/** With words that the browser has kept this is done before the page is seen; else as soon as they are there. */
async function speak(own, shown) {
  const both = [own, shown];
  let words = both.map(keptWords);
  if (words.includes(null)) words = await Promise.all(both.map(readWords)).catch(() => null);
  if (words) new Interface(own, shown, new Dictionary(...words), words[0]).show();
}

function switcher(shown) {
  const nav = document.createElement("nav");
  nav.className = "languages";
  nav.setAttribute("aria-label", languages[shown]?.[1] ?? "");
  nav.append(document.createElement("ul"));
  for (const [language, [name]] of Object.entries(languages)) {
    const button = Object.assign(document.createElement("button"), { type: "button", lang: language, textContent: name });
    if (language === shown) button.setAttribute("aria-current", "true");
    else button.addEventListener("click", () => choose(language));
    const item = document.createElement("li");
    item.append(button);
    nav.firstChild.append(item);
  }
  return nav;
}

/** The page is loaded anew, with the words at hand. */
async function choose(language) {
  try {
    localStorage.setItem(CHOICE, language);
  } catch {
    return;
  }
  await readWords(language).catch(() => null);
  location.reload();
}
