import { element } from "./element.js";
import { say } from "./say.js";
import { addressOf, hitFragment } from "./state.js";
import { quote } from "./quote.js";

/** One result: a clipping with its headline, the passages around the hits, and the folio line. */
export function clipping({ address, path, folio, kicker, headline, passages }, state, files) {
  const href = files.url(path).href + hitFragment(state);
  const name = `${address.newspaper}/${address.edition}/${address.page}-${address.id}`;
  const { lang } = folio;
  return element("li", {},
    element("article", { class: "search-clipping", "data-article": name },
      kicker && element("p", { class: "search-kicker", lang }, ...marks(kicker)),
      element("h2", { class: headline ? "search-headline" : "search-headline search-headline-none" },
        element("a", { href, lang: headline ? lang : null }, ...(headline ? lines(headline) : [say("untitled")]))),
      ...passages.map((part) => passage(part, lang)),
      element("p", { class: "search-folio" }, ...folioLine(folio))));
}

/** Where it was printed: what the newspaper printed in its language, the day and the page in the interface's. */
function folioLine({ newspaper, day, page, section, lang }) {
  const printed = (text) => text && element("span", { class: "search-printed", lang }, text);
  return [printed(newspaper), day, page, printed(section)].filter(Boolean).flatMap((part, i) => (i > 0 ? [" · ", part] : [part]));
}

/** What a query said that has no meaning, and what was made of it. */
export function explained(notes) {
  return notes.map(({ code, text }) => element("p", { class: "search-note search-explained", "data-note": code }, say(`note-${code}`, { text })));
}

/** What stands in the place of results when there are none. */
export function nothingFound(texts, state, go, homeUrl) {
  const items = [];
  // A mark without its partner was explained; it is not suggested again.
  const words = texts.map(({ original }) => original.replaceAll('"', " ").trim()).filter(Boolean);
  const links = (queries) => queries.flatMap((query, i) => [i > 0 ? " · " : null, stateLink({ ...state, q: query, page: 1 }, query, go)]);
  const isFiltered = state.newspaper || state.section || state.from || state.to;
  if (isFiltered) items.push([stateLink({ ...state, newspaper: "", section: "", from: "", to: "", page: 1 }, say("everywhere"), go)]);
  if (words.length > 1) items.push([say("single"), ...links(words.map(quote))]);
  else if (words.some((word) => /\s/u.test(word) || word !== texts[0].original)) items.push([say("whole"), ...links(words)]);
  else if (texts[0]?.length > 2) items.push([say("parts"), ...links(halves(words[0]).map(quote))]);
  if (!state.variants) items.push([stateLink({ ...state, variants: true, page: 1 }, say("tryVariants"), go)]);
  if (!state.ocr && texts.some(({ length }) => length > 3)) items.push([stateLink({ ...state, ocr: true, page: 1 }, say("tryOcr"), go)]);
  items.push([element("a", { href: homeUrl }, say("browse"))]);
  return element("div", { class: "search-note" }, element("p", {}, say("suggestions")), element("ul", {}, ...items.map((item) => element("li", {}, ...item))));
}

/** What a reader is told when a file could not be read. */
export function failure(error, retry) {
  const reason = error.name === "FileError" ? say("fileFailed", { path: error.path, reason: error.reason }) : error.message;
  return element("div", { class: "search-note" }, element("p", {}, reason), element("button", { type: "button", click: retry }, say("retry")));
}

/** A link to a state of the search, which is shown without loading the page anew. */
export function stateLink(state, text, go, attributes = {}) {
  const click = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(state, true);
  };
  return element("a", { href: addressOf(state), click, ...attributes }, text);
}

function passage({ isCutBefore, isCutAfter, parts }, lang) {
  const cut = say("ellipsis");
  return element("p", { class: "search-passage", lang }, isCutBefore && cut, ...marks(parts), isCutAfter && cut);
}

/** A headline in its printed lines, each whole where there is room. */
function lines(parts) {
  const rows = [[]];
  for (const { text, isHit } of parts) {
    text.split("\n").forEach((piece, i) => {
      if (i > 0) rows.push([]);
      if (piece) rows.at(-1).push({ text: piece, isHit });
    });
  }
  if (rows.length === 1) return marks(parts);
  return rows.flatMap((row, i) => [i > 0 ? " " : "", element("span", { class: "line" }, ...marks(row))]);
}

function marks(parts) {
  return parts.map(({ text, isHit }) => (isHit ? element("mark", {}, text) : text));
}

function halves(text) {
  const characters = [...text];
  const middle = Math.ceil(characters.length / 2);
  return [characters.slice(0, middle).join(""), characters.slice(middle).join("")].filter((half) => half.trim() !== "");
}
