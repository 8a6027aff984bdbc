/** The words of the page, which stand in its template, with their {places} filled. */
const words = new Map([...document.getElementById("search-words").content.children].map((word) => [word.dataset.word, word.textContent]));

export function say(name, places = {}) {
  return words.get(name).replace(/\{(\w+)\}/g, (whole, place) => places[place] ?? whole);
}

/** "1 article", "12 articles". */
export function sayCount(name, count) {
  return say(`${name}${count === 1 ? "One" : "Many"}`, { count: count.toLocaleString("en-US") });
}
