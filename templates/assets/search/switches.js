import { Variants } from "./variants.js";

let stemming = null;
let variants = null;

/** What the switches of a search bring in; each is loaded when it is on, and only then. */
export async function switches({ ocr, stem, variants: isVariants }, files) {
  if (stem) stemming ??= await import("./stem.js");
  if (isVariants) variants ??= new Variants(await files.json("assets/search/variants.json"));
  return { ocr: Boolean(ocr), stem: stem ? stemming.stem : null, variants: isVariants ? variants : null };
}
