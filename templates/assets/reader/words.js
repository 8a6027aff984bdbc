/** The words of the interface in the language that the page speaks now; read once, when a panel first needs them. */
const read = new Map();

export async function readWords() {
  const language = document.documentElement.lang;
  if (!read.has(language)) read.set(language, load(language));
  const words = await read.get(language).catch((error) => {
    read.delete(language);
    throw error;
  });
  return (name) => words[name] ?? name;
}

async function load(language) {
  const answer = await fetch(new URL(`../words/${language}.json`, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.json();
}
