// Prints the tokens of every text of a list ([text]), as lunr.js cuts them with our function.
import { readFile } from "node:fs/promises";
import lunr from "lunr";
import { Folding } from "./fold.js";
import { register } from "./lunr-bigrams.js";

const folding = await Folding.of({ json: async (path) => JSON.parse(await readFile(path, "utf8")) });
await folding.prepareAll();
const pipeline = new lunr.Pipeline();
pipeline.add(register(lunr, (text) => folding.fold(text).text));
const texts = JSON.parse(await readFile(process.argv[2], "utf8"));
console.log(JSON.stringify(texts.map((text) => pipeline.run(lunr.tokenizer(text)).map((token) => token.toString()))));
