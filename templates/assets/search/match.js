/**
 * Looks for the words in an article's own text. The fields are those that SearchedText.cs puts into the index; each is read
 * on its own, so that no hit runs from one into another.
 */

/** @returns {{name: string, original: string, text: string, starts: number[], ends: number[]}[]} the article's texts, folded */
export function fieldsOf(article, folding) {
  const texts = [
    ["headline", article.headline],
    ["kicker", article.kicker],
    ...article.blocks.map((block) => ["body", block.text]),
    ["deck", article.deck],
    ["byline", article.byline],
    ["label", article.label],
    ["sourceNote", article.sourceNote],
  ];
  return texts.filter(([, original]) => original).map(([name, original]) => ({ name, original, ...folding.fold(original) }));
}

/** Whether each word is in one of the fields. */
export function holdsAll(fields, words) {
  return words.every((word) => fields.some((field) => field.text.includes(word.folded)));
}

/** Where the words stand in the field's original text: ranges in order that do not overlap. */
export function hitsIn(field, words) {
  const hits = [];
  for (const { folded } of words) {
    for (let at = field.text.indexOf(folded); at >= 0; at = field.text.indexOf(folded, at + folded.length)) {
      const last = at + folded.length - 1;
      hits.push({ start: field.starts[at], end: withMarks(field.original, field.ends[last]) });
    }
  }
  hits.sort((left, right) => left.start - right.start || left.end - right.end);
  const merged = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else merged.push({ ...hit });
  }
  return merged;
}

/** The end of a hit with the accents, joiners and variation selectors that belong to its last character. */
function withMarks(original, end) {
  const marks = /[\p{M}\u200d]+/uy;
  marks.lastIndex = end;
  return marks.test(original) ? marks.lastIndex : end;
}
