import { articlePath } from "./articles.js";
import { quote } from "./query.js";
import { marked, passagesOf } from "./snippet.js";
import { formatDate, words as say } from "./words.js";

/** What the search page shows. All text of the archive goes in as text, never as HTML. */

/** One result: a clipping with its headline, the passages around the hits, and the folio line. */
export function clipping(result, words, urlOf) {
  const { address, page, fields } = result;
  const field = (name) => fields.find((candidate) => candidate.name === name);
  const kicker = field("kicker");
  const headline = field("headline");
  const passages = passagesOf(fields, words).map(({ field: shown, start, end }) =>
    element("p", { class: "search-passage" },
      start > 0 ? say.ellipsis : "", ...marks(marked(shown, words, start, end)), end < shown.original.length ? say.ellipsis : ""));
  return element("li", {},
    element("article", { class: "search-clipping", "data-article": `${address.newspaper}/${address.edition}/${address.page}-${address.id}` },
      kicker ? element("p", { class: "search-kicker" }, ...marks(marked(kicker, words))) : "",
      element("h2", { class: headline ? "search-headline" : "search-headline search-headline-none" },
        element("a", { href: urlOf(articlePath(address)) }, ...(headline ? marks(marked(headline, words)) : [say.untitled]))),
      ...passages,
      element("p", { class: "search-folio" }, folio(page))));
}

/** What stands in the place of results when there are none. */
export function nothingFound(words, linkOf, homeUrl) {
  const items = [];
  const links = (queries) => queries.flatMap((query, i) => [i > 0 ? " · " : "", element("a", { href: linkOf(query) }, query)]);
  const whites = words.filter(({ original }) => /\p{White_Space}/u.test(original.trim()));
  if (words.length > 1) items.push([say.single, ...links(words.map(({ original }) => quote(original)))]);
  else if (whites.length > 0) items.push([say.whole, ...links(whites.map(({ original }) => original.replaceAll('"', " ").trim()))]);
  else if ([...words[0].original].length > 2) items.push([say.parts, ...links(halves(words[0].original).map(quote))]);
  items.push([say.asPrinted], [element("a", { href: homeUrl }, say.browse)]);
  return element("div", { class: "search-note" }, element("p", {}, say.suggestions),
    element("ul", {}, ...items.map((item) => element("li", {}, ...item))));
}

/** What a reader is told when a file could not be read. */
export function failure(error, retry) {
  const button = element("button", { type: "button" }, say.retry);
  button.addEventListener("click", retry);
  const reason = error.name === "FileError" ? say.fileFailed(error.path, error.reason) : error.message;
  return element("div", { class: "search-note" }, element("p", {}, reason), button);
}

function folio(page) {
  return [page.newspaper.name, formatDate(page.date), say.page(page.page), page.section].filter(Boolean).join(" · ");
}

function halves(text) {
  const characters = [...text];
  const middle = Math.ceil(characters.length / 2);
  return [characters.slice(0, middle).join(""), characters.slice(middle).join("")].filter((half) => half.trim() !== "");
}

function marks(parts) {
  return parts.map(({ text, isHit }) => (isHit ? element("mark", {}, text) : text));
}

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  node.append(...children);
  return node;
}
