/**
 * Reads an article's page: the texts that search reads, each with the text nodes that it is made of, and its folio line.
 * What is read on from other pages (.continuation) belongs to other articles, which are found by themselves.
 * The same texts are in the index (SearchedText.cs); data-field names them in the templates.
 */

const TITLES = ["headline", "kicker"];
const OTHERS = ["deck", "byline", "label", "sourceNote"];

/** @returns {{texts: {name: string, original: string, nodes: {node: Text, start: number}[]}[], folio: object, date: string}} */
export function readArticle(page) {
  const article = page.querySelector("article[data-article]");
  if (!article) return null;
  const named = (names) => names.flatMap((name) => [...article.querySelectorAll(`[data-field="${name}"]`)].map((element) => textOf(name, [element])));
  const body = [...article.querySelectorAll(":scope > .text > :not(.jump, [data-field])")].flatMap((element) => blocksOf(element).map((nodes) => textOf("body", nodes)));
  const texts = [...named(TITLES), ...body, ...named(OTHERS)].filter(({ original }) => original !== "");
  const folio = (name) => page.querySelector(`.folio-${name}`)?.textContent ?? "";
  const lang = article.closest("[lang]")?.lang ?? "";
  return { texts, folio: { newspaper: folio("name"), day: folio("date"), page: folio("label"), section: folio("section"), lang }, date: article.dataset.date };
}

/** A picture and each caption under it are blocks of their own; all else is one. */
function blocksOf(element) {
  if (element.localName !== "figure") return [[element]];
  const captions = [[]];
  for (const node of element.querySelector("figcaption")?.childNodes ?? []) {
    if (node.localName === "br") captions.push([]);
    else captions.at(-1).push(node);
  }
  return [[...element.childNodes].filter((node) => node.localName !== "figcaption"), ...captions];
}

function textOf(name, roots) {
  const text = { name, original: "", nodes: [] };
  for (const root of roots) read(root, text);
  return text;
}

function read(node, text) {
  if (node.nodeType === Node.TEXT_NODE) {
    text.nodes.push({ node, start: text.original.length });
    // Between the printed lines of a headline stands a space, which here keeps them apart for whoever sets them again.
    text.original += node.nextSibling?.className === "line" ? "\n" : node.data;
    return;
  }
  text.original += unwritten(node);
  for (const child of node.childNodes) read(child, text);
}

/** What the article's text has where the page shows something else. */
function unwritten(node) {
  switch (node.localName) {
    case "img":
      return node.alt;
    case "br":
    case "tr":
      return "\n";
    case "td":
    case "th":
      return node.previousElementSibling ? " | " : "";
    case "li":
      return node.parentNode.localName === "ol" ? `\n${node.parentNode.start + [...node.parentNode.children].indexOf(node)}. ` : "\n";
    default:
      return "";
  }
}
