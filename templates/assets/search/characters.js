/** The two kinds of characters that search tells apart: those of runs, which are searched by characters, and those of words. */

const RUN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Han, kana, hangul and other scripts that do not part words by spaces. */
export function isRun(character) {
  return RUN.test(character);
}

/** Letters and digits of scripts that do. */
export function isWord(character) {
  return WORD.test(character) && !RUN.test(character);
}
