/**
 * Reads files of citations with citation.js, and prints each as the CSL data that it understood.
 * Argument: a JSON file with a list of { format, text }.
 */
import { readFileSync } from "node:fs";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";

const TYPES = { bib: "@biblatex/text", ris: "@ris/file", json: "@csl/list+object" };

const files = JSON.parse(readFileSync(process.argv[2], "utf8"));
const read = ({ format, text }) => plugins.input.chain(format === "json" ? JSON.parse(text) : text, { forceType: TYPES[format], generateGraph: false })[0];
process.stdout.write(JSON.stringify(files.map(read)));
