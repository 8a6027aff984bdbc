import { element } from "./element.js";
import { say } from "./say.js";
import { stateLink } from "./view.js";

/** More than these are folded away. */
const OPEN = 8;

/** The newspapers and sections that the hits are in, each with their number, to choose from. */
export function choices({ newspapers, areSectionsCheap, exact }, names, countSections, { state, go }) {
  const named = (id) => names.find((newspaper) => newspaper.id === id) ?? { name: id, lang: null };
  const listOfSections = (sections) => list("section", sections.map(([name, count]) => [name, name, count]), state, go, exact);
  return [
    list("newspaper", newspapers.map(([id, count]) => [id, named(id).name, count, named(id).lang]), state, go, exact),
    sectionsWhenAsked(areSectionsCheap || state.section !== "", countSections, listOfSections),
  ].filter(Boolean);
}

/** A button that the list of sections takes the place of, at once or when it is pressed. */
function sectionsWhenAsked(isAtOnce, countSections, listOf) {
  const count = async () => {
    const isFocused = document.activeElement === button;
    let sections;
    try {
      sections = await countSections();
    } catch {
      button.textContent = `${say("failed")} · ${say("retry")}`;
      return;
    }
    const counted = sections && listOf(sections);
    button.replaceWith(...(counted ? [counted] : []));
    if (isFocused) counted?.querySelector("a").focus();
  };
  const button = element("button", { type: "button", class: "search-count", click: count }, say("countSections"));
  if (isAtOnce) count();
  return button;
}

function list(kind, items, state, go, exact) {
  const chosen = state[kind];
  if (items.length < 2 && !chosen) return null;
  const links = items.map(([value, text, count, lang = null]) => {
    const isChosen = value === chosen;
    const link = stateLink({ ...state, [kind]: isChosen ? "" : value, page: 1 }, text, go, { lang, "aria-current": isChosen && "true" });
    return element("li", {}, link, " ", element("span", { class: "search-number" }, `${exact ? "" : say("about")}${count.toLocaleString("en-US")}`));
  });
  const all = chosen && element("li", {}, stateLink({ ...state, [kind]: "", page: 1 }, say("all"), go, { class: "search-all" }));
  const rest = links.slice(OPEN);
  return element("section", { class: "search-choice" },
    element("h2", {}, say(kind)),
    element("ul", {}, ...links.slice(0, OPEN), all || null),
    rest.length > 0 && element("details", {}, element("summary", {}, say("others", { count: rest.length })), element("ul", {}, ...rest)));
}
