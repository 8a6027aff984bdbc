/**
 * What an index of this archive for lunr.js (search/lunr.json) takes for words: two neighbouring characters of Chinese, Japanese and
 * Korean, and whole words of all else, folded. Register it before lunr.Index.load, or queries are cut otherwise than the index.
 * The twin of this file is LunrTokens.cs.
 *
 *   const { Folding } = await import("./fold.js"); // templates/assets/search/fold.js, which the site has inside of its own scripts only
 *   const { register } = await import("./search/lunr-bigrams.js");
 *   const folding = await Folding.of({ json: async (path) => (await fetch(path)).json() });
 *   await folding.prepareAll();
 *   register(lunr, (text) => folding.fold(text).text);
 *   const index = lunr.Index.load(await (await fetch("search/lunr.json")).json());
 */

/** The name under which lunr.json asks for the function. */
export const label = "archive-bigrams";

/** First and last code point of what is written without spaces, and is cut into pairs. */
const paired = [0x3005, 0x3007, 0x3021, 0x3029, 0x3031, 0x3035, 0x3038, 0x303c, 0x3041, 0x30fa, 0x30fc, 0x318f, 0x31a0, 0x31bf, 0x31f0, 0x31ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xac00, 0xd7af, 0xf900, 0xfaff, 0x20000, 0x3ffff];

/** The same for punctuation and symbols, which are in no word. All other code points make words. */
const parting = [0x00, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x2000, 0x2bff, 0x2e00, 0x2fff, 0x3000, 0x3004, 0x3008, 0x3020, 0x302a, 0x3030, 0x3036, 0x3037, 0x303d, 0x303f, 0x30fb, 0x30fb, 0x3190, 0x319f, 0x31c0, 0x31ef, 0x3200, 0x33ff, 0x4dc0, 0x4dff, 0xd800, 0xf8ff, 0xfe00, 0xfe6f, 0xff00, 0xff0f, 0xff1a, 0xff20, 0xff3b, 0xff40, 0xff5b, 0xff65, 0xffe0, 0xffff, 0x1f000, 0x1faff];

/**
 * Registers the function with lunr.js.
 * @param {(text: string) => string} fold - folds a text as the search page does
 * @returns the function, for an index that is built in the browser
 */
export function register(lunr, fold) {
  const bigrams = (token) => tokens(fold(token.toString())).map((text) => token.clone(() => text));
  lunr.Pipeline.registerFunction(bigrams, label);
  return bigrams;
}

function tokens(folded) {
  const found = [];
  let run = [];
  let isPaired = false;
  const end = () => {
    if (isPaired && run.length > 1) {
      for (let i = 1; i < run.length; i++) found.push(run[i - 1] + run[i]);
    } else if (run.length > 0) {
      found.push(run.join(""));
    }
    run = [];
  };
  for (const character of folded) {
    const codePoint = character.codePointAt(0);
    const pairs = holds(paired, codePoint);
    if (pairs !== isPaired || (!pairs && holds(parting, codePoint))) end();
    isPaired = pairs;
    if (pairs || !holds(parting, codePoint)) run.push(character);
  }
  end();
  return found;
}

function holds(ranges, codePoint) {
  for (let i = 0; i < ranges.length; i += 2) {
    if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) return true;
  }
  return false;
}
