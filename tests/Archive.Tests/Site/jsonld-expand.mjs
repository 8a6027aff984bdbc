/**
 * Expands JSON-LD with jsonld.js, and prints it. Nothing is loaded: every name of schema.org means what stands under it there.
 * Argument: a file of JSON-LD.
 */
import { readFileSync } from "node:fs";
import jsonld from "jsonld";

const CONTEXTS = { "https://schema.org": { "@context": { "@vocab": "https://schema.org/" } } };

const documentLoader = async (documentUrl) => {
  if (!CONTEXTS[documentUrl]) throw new Error(`${documentUrl} is not known here`);
  return { contextUrl: null, documentUrl, document: CONTEXTS[documentUrl] };
};
process.stdout.write(JSON.stringify(await jsonld.expand(JSON.parse(readFileSync(process.argv[2], "utf8")), { documentLoader })));
