import { languages } from "../../words/languages.js";

/** The words of a language, from the site, and kept in the browser for the pages to come. */

const keyOf = (language) => `archive.words.${language}`;
const versionOf = (language) => languages[language]?.[2];

/** The words that were kept; null when there are none, or others than the site has now. */
export function keptWords(language) {
  try {
    const { version, words } = JSON.parse(localStorage.getItem(keyOf(language)));
    return version === versionOf(language) ? words : null;
  } catch {
    return null;
  }
}

export async function readWords(language) {
  const version = versionOf(language);
  // In the bundle this is assets/reader.js.
  const answer = await fetch(new URL(`words/${language}.json?${version}`, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const words = await answer.json();
  try {
    localStorage.setItem(keyOf(language), JSON.stringify({ version, words }));
  } catch {
    // A full storage only makes the next page ask again.
  }
  return words;
}
