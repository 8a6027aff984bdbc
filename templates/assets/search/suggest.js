import { articlePath } from "./address.js";

/** Headlines of articles that are read to see whether they hold the text. */
const HEADLINES_READ = 6;
const HEADLINES = 5;
const NAMES = 3;

/**
 * What a reader may be about to type, loaded with the first letter: contributors and sections whose name begins with the text, and headlines that hold it.
 * Derived from a few lists of the index; an article is read only to see its headline.
 * @returns {Promise<{kind: "byline" | "section" | "headline", text: string, path?: string}[]>}
 */
export async function suggest(text, { index, articles, folding, read }) {
  await folding.prepare([text]);
  const folded = folding.fold(text).text;
  if ([...folded].length < 2) return [];
  const [bylines, sections, headlines] = await Promise.all([
    named("byline", folded, index),
    named("section", folded, index),
    index.substring(folded, "headline"),
  ]);
  const newest = (await articles.inOrder(headlines.articles, "newest")).slice(0, HEADLINES_READ);
  const paths = (await Promise.all(Array.from(newest, (number) => articles.address(number)))).map(articlePath);
  const texts = paths.length > 0 ? await read(paths) : [];
  const titles = texts.flatMap(({ texts: fields }, i) => fields.filter(({ name }) => name === "headline").map(({ original }) => ({ kind: "headline", text: original, path: paths[i] })));
  await folding.prepare(titles.map(({ text: title }) => title));
  const held = titles.filter((title) => folding.fold(title.text).text.includes(folded));
  return [...bylines, ...sections, ...held.slice(0, HEADLINES)];
}

async function named(kind, folded, index) {
  const names = (await index.words(`\u0001${kind}:${folded}`, NAMES)) ?? [];
  return names.map((name) => ({ kind, text: name.slice(kind.length + 2) }));
}
