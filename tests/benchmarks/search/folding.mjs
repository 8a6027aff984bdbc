/** What no reader sees: white space, controls, invisible characters; and diacritics, once they stand by themselves. */
const NOTHING = /[\p{White_Space}\p{Cc}\p{Cf}\u0300-\u036f]/gu;

/**
 * Folds text by Unicode's own rules: width, case, diacritics and white space are gone. Search folds by a table instead, which this does not know,
 * so that a fault in the table shows.
 */
export function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(NOTHING, "").normalize("NFC");
}
