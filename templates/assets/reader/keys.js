import { choiceOf } from "./choices.js";
import { openPanel } from "./panels.js";
import { isSetVertically } from "./vertical.js";

const TYPING = "input, textarea, select, [contenteditable]";

/** The keys that leaf through the archive: ← → [ ] / ? */
export function listenToKeys() {
  addEventListener("keydown", (event) => {
    if (isForUs(event) && act(event)) event.preventDefault();
  });
}

function isForUs(event) {
  const isPlain = !event.metaKey && ((!event.ctrlKey && !event.altKey) || event.getModifierState("AltGraph"));
  const isFree = !event.defaultPrevented && !event.repeat && !event.isComposing && !document.querySelector("dialog[open]");
  return isPlain && isFree && choiceOf("keys") !== "off" && !event.target.closest?.(TYPING);
}

/** @returns whether the key has done something. */
function act({ key, shiftKey, target }) {
  switch (key) {
    case "ArrowLeft":
    case "ArrowRight":
      // In vertical text one reads on to the left.
      return !shiftKey && !scrollsSideways(target) && follow((key === "ArrowRight") !== isSetVertically() ? "next" : "prev");
    case "[":
    case "]":
      turnPage(key === "]" ? "next" : "prev");
      return true;
    case "/":
      return focusSearch();
    case "?":
      openPanel("help");
      return true;
    default:
      return false;
  }
}

/** Where the arrows move a text or a table sideways, they are left to do so. */
function scrollsSideways(element) {
  for (let node = element; node instanceof Element && node !== document.body; node = node.parentElement) {
    if (node.scrollWidth > node.clientWidth && /auto|scroll/.test(getComputedStyle(node).overflowX)) return true;
  }
  return false;
}

function follow(relation) {
  const link = linkIn(document, relation);
  link?.click();
  return Boolean(link);
}

/** An article does not say which pages are beside its own; its page does. */
async function turnPage(relation) {
  const page = document.querySelector(".article .folio-page a");
  if (!page) {
    if (document.body.classList.contains("page")) follow(relation);
    return;
  }
  const answer = await fetch(page.href);
  if (!answer.ok) return;
  const link = linkIn(new DOMParser().parseFromString(await answer.text(), "text/html"), relation);
  if (link) location.assign(new URL(link.getAttribute("href"), page.href));
}

function linkIn(page, relation) {
  return page.querySelector(`main a[rel~="${relation}"]`);
}

function focusSearch() {
  const field = document.querySelector('[type="search"][name="q"]');
  field?.focus();
  field?.select();
  return Boolean(field);
}
