import { readArticle } from "./article-text.js";
import { Files } from "./files.js";
import { Folding } from "./fold.js";
import { foldFields, hitsIn } from "./match.js";
import { parseQuery } from "./query.js";
import { switches } from "./switches.js";

/** Marks the hits of the query in the address, and shows the first. */
export async function markHits(root) {
  const asked = new URLSearchParams(location.hash.slice(1));
  const files = new Files(root);
  const folding = await Folding.of(files);
  const state = Object.fromEntries(["ocr", "variants", "stem"].map((name) => [name, asked.has(name)]));
  const reading = { folding, ...(await switches(state, files)) };
  const { texts } = readArticle(document);
  await folding.prepare([asked.get("hit"), ...texts.map(({ original }) => original)]);
  const { tree } = parseQuery(asked.get("hit"), folding);
  const fields = foldFields(texts, reading);
  const marks = fields.flatMap((field, i) => hitsIn(field, tree, reading).flatMap((hit) => mark(texts[i].nodes, hit)));
  const first = marks.sort((left, right) => (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
  first?.scrollIntoView({ block: "center" });
}

/** Puts a mark around each piece of text that a hit covers. */
function mark(nodes, { start, end }) {
  const marks = [];
  // From the last to the first, because a mark cuts the text node that it is in.
  for (const entry of [...nodes].reverse()) {
    const { node, start: offset } = entry;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.data.length);
    if (from >= to || node.data.slice(from, to).trim() === "") continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const wrapped = document.createElement("mark");
    range.surroundContents(wrapped);
    marks.push(wrapped);
    // What follows the mark is a node of its own now.
    if (wrapped.nextSibling) nodes.splice(nodes.indexOf(entry) + 1, 0, { node: wrapped.nextSibling, start: offset + to });
  }
  return marks;
}
