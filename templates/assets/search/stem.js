/** The stem of an English word, after M. F. Porter, An algorithm for suffix stripping, 1980. Loaded only when stems are asked for. */

const C = "[^aeiou][^aeiouy]*";
const V = "[aeiouy][aeiou]*";
const MEASURE_1 = new RegExp(`^(${C})?${V}${C}`);
const MEASURE_1_ONLY = new RegExp(`^(${C})?${V}${C}(${V})?$`);
const MEASURE_2 = new RegExp(`^(${C})?${V}${C}${V}${C}`);
const VOWEL = new RegExp(`^(${C})?[aeiouy]`);
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);

const STEP_2 = endings(
  "ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble logi log",
);
const STEP_3 = endings("icate ic ative _ alize al iciti ic ical ic ful _ ness _");
const STEP_4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

export function stem(word) {
  if (word.length < 3) return word;
  let w = word.startsWith("y") ? `Y${word.slice(1)}` : word;
  w = w.replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
  w = pastOf(w);
  w = w.replace(/^(.*)y$/, (whole, base) => (VOWEL.test(base) ? `${base}i` : whole));
  w = replaceEnding(w, STEP_2);
  w = replaceEnding(w, STEP_3);
  w = derived(w);
  if (w.endsWith("e")) {
    const base = w.slice(0, -1);
    if (MEASURE_2.test(base) || (MEASURE_1_ONLY.test(base) && !SHORT.test(base))) w = base;
  }
  if (w.endsWith("ll") && MEASURE_2.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}

function pastOf(word) {
  const agreed = /^(.+?)eed$/.exec(word);
  if (agreed) return MEASURE_1.test(agreed[1]) ? word.slice(0, -1) : word;
  const past = /^(.+?)(ed|ing)$/.exec(word);
  if (!past || !VOWEL.test(past[1])) return word;
  const base = past[1];
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return SHORT.test(base) ? `${base}e` : base;
}

function derived(word) {
  const ending = STEP_4.exec(word) ?? /^(.+?[st])(ion)$/.exec(word);
  return ending && MEASURE_2.test(ending[1]) ? ending[1] : word;
}

function replaceEnding(word, [pattern, replacements]) {
  const ending = pattern.exec(word);
  return ending && MEASURE_1.test(ending[1]) ? ending[1] + replacements.get(ending[2]) : word;
}

/** Endings and what takes their place, one after the other; "_" is nothing. */
function endings(text) {
  const words = text.split(" ");
  const replacements = new Map();
  for (let i = 0; i < words.length; i += 2) replacements.set(words[i], words[i + 1].replace("_", ""));
  return [new RegExp(`^(.+?)(${[...replacements.keys()].join("|")})$`), replacements];
}
