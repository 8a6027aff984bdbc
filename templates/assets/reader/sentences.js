/** A text in pieces that a voice can say in one breath: some fall silent in the middle of a long one. */
export function sentencesOf(text) {
  const sentences = text.match(/[^。！？；!?\n]+(?:[。！？；!?\n]+[”’」』）)"]*|$)/gu) ?? [];
  return sentences.flatMap((sentence) => (sentence.length > LONGEST ? (sentence.match(/.{1,120}(?:[，、,;:：\s]|$)|.{1,120}/gsu) ?? []) : [sentence])).map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const LONGEST = 160;
