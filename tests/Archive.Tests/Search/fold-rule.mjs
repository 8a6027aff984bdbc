// The rule of folding, stated with the Unicode data of the machine that runs it. Two uses:
//   node tests/Archive.Tests/Search/fold-rule.mjs > generator/Search/fold.json              writes the table of usual characters,
//   node tests/Archive.Tests/Search/fold-rule.mjs rare > generator/Search/fold-rare.json    and that of rare ones
//   a browser test compares the tables with this rule in Chromium
// The site itself folds by the table alone, so that index and browser agree whatever Unicode version either of them knows.

// The blocks that folding touches: those that newspapers print or that PDF and OCR put in their place. The rest stands as it is.
// Usual: Latin letters of Western Europe, white space and punctuation, letterlike and circled signs, units, vertical and full-width forms.
const usual = [
  [0x0000, 0x017f], [0x0300, 0x036f], [0x2000, 0x218f], [0x2460, 0x24ff], [0x3000, 0x303f], [0x3380, 0x33df], [0xfe00, 0xfe6f], [0xfeff, 0xff5e],
  [0xffe0, 0xfff8], [0xe0000, 0xe0fff],
];
// Rare: more Latin, Greek, Cyrillic, Armenian; radicals, ligatures, compatibility characters, half-width kana, and the sound marks of kana.
const rare = [
  [0x0180, 0x024f], [0x02b0, 0x02ff], [0x0370, 0x052f], [0x0531, 0x0556], [0x061c, 0x061c], [0x180b, 0x180f], [0x1e00, 0x1fff], [0x2e80, 0x2fdf],
  [0x3099, 0x309c], [0x3164, 0x3164], [0x3190, 0x325f], [0x3280, 0x337f], [0x33e0, 0x33ff], [0xf900, 0xfb06], [0xff5f, 0xff9f],
];
const blocks = [...usual, ...rare];

const dropped = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
// Marks on Latin, Greek and Cyrillic letters. Not U+0338, which makes ≠ of =. Vowel signs of other scripts are letters.
const diacritics = /[\u0300-\u0337\u0339-\u036f]/gu;
// Kana with voiced marks decompose in Unicode, but their readers see one letter.
const kana = /[\u3040-\u309a\u309d-\u30ff]/u;
// Letters that Unicode does not decompose, though readers type them without stroke or ligature; and the other small sigma.
const plain = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ħ: "h", ł: "l", ŧ: "t", ı: "i", ς: "σ" };
// Radicals that PDF fonts put in the place of the character and that Unicode (EquivalentUnifiedIdeograph.txt) only calls equivalent.
const radicals = "⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙";

/** What one code point folds to. */
export function foldCodePoint(codePoint) {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return "\ufffd";
  const original = String.fromCodePoint(codePoint);
  if (!blocks.some(([first, last]) => codePoint >= first && codePoint <= last)) return original;
  if (dropped.test(original) || original.replace(diacritics, "") === "") return "";
  if (kana.test(original)) return original;
  const radical = radicals.indexOf(original);
  if (radical >= 0 && radical % 2 === 0) return radicals[radical + 1];
  let folded = original;
  for (let before = ""; before !== folded; ) {
    before = folded;
    folded = [...folded.normalize("NFKD").toLowerCase().normalize("NFKD")]
      .filter((part) => !dropped.test(part)).join("")
      .replace(diacritics, "")
      .replace(/[ßæœøđħłŧıς]/gu, (letter) => plain[letter]);
  }
  // The parts of ㌫ (パーセント) are kana again; the parts of a spacing accent (´, ¨) are nothing, so it stays itself.
  return folded === "" ? original : /\p{Script=Katakana}/u.test(folded) ? folded.normalize("NFC") : folded;
}

/** Kana and the voiced (U+3099) or semi-voiced mark (U+309A) after it are one letter: pairs of the kana without and with it. */
export function composition(mark) {
  let pairs = "";
  for (let codePoint = 0x3040; codePoint <= 0x30ff; codePoint++) {
    const composed = (String.fromCodePoint(codePoint) + mark).normalize("NFC");
    if (composed.length === 1) pairs += String.fromCodePoint(codePoint) + composed;
  }
  return pairs;
}

/** The table of some blocks: ranges that fold to nothing, ranges that are shifted, runs that fold to one code point each, and to several each. */
function table(blocks) {
  const folds = new Map();
  for (const [first, last] of blocks) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const folded = foldCodePoint(codePoint);
      if (folded !== String.fromCodePoint(codePoint)) folds.set(codePoint, folded);
    }
  }
  const done = new Set();
  const lengthOf = (codePoint) => (done.has(codePoint) || !folds.has(codePoint) ? -1 : [...folds.get(codePoint)].length);
  const shiftOf = (codePoint) => (lengthOf(codePoint) === 1 ? folds.get(codePoint).codePointAt(0) - codePoint : NaN);
  const take = (first, last, step) => {
    for (let codePoint = first; codePoint <= last; codePoint += step) done.add(codePoint);
  };

  const drop = [], shift = [], single = [], several = [];
  for (const first of folds.keys()) {
    if (lengthOf(first) !== 0) continue;
    let last = first;
    while (lengthOf(last + 1) === 0) last++;
    drop.push(first, last);
    take(first, last, 1);
  }
  for (const step of [1, 2]) {
    for (const first of folds.keys()) {
      if (Number.isNaN(shiftOf(first))) continue;
      let last = first;
      while (shiftOf(last + step) === shiftOf(first) && (step === 1 || lengthOf(last + 1) < 0)) last += step;
      if (last - first < 7 * step) continue;
      shift.push(first, last, step, shiftOf(first));
      take(first, last, step);
    }
  }
  for (const first of folds.keys()) {
    const length = Math.min(lengthOf(first), 2);
    if (length < 1) continue;
    let last = first;
    while (Math.min(lengthOf(last + 1), 2) === length) last++;
    const targets = Array.from({ length: last - first + 1 }, (_, i) => folds.get(first + i));
    (length === 1 ? single : several).push(first, targets.join(length === 1 ? "" : " "));
    take(first, last, 1);
  }
  return { drop, shift, single, several };
}

/** The table of rare characters has the sound marks of kana, that of usual ones where the others are. */
function tableOf(name) {
  if (name === "rare") return { ...table(rare), compose: { "\u3099": composition("\u3099"), "\u309a": composition("\u309a") } };
  return { ...table(usual), rare: rare.flat() };
}

if (globalThis.process?.argv[1]?.endsWith("fold-rule.mjs")) {
  const shown = /[^\x20-\x7e\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu;
  const escape = (part) => [...part].map((c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const lines = Object.entries(tableOf(process.argv[2])).map(([name, value]) => JSON.stringify({ [name]: value }).slice(1, -1).replace(shown, escape));
  process.stdout.write(`{${lines.join(",\n")}}\n`);
}
