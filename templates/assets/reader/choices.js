/**
 * How the reader likes to read. A choice is an attribute of <html>, which style sheets follow; none is the usual. All of them
 * are kept in this browser as one string, which a line in the layout's head turns into attributes before anything is drawn.
 */

const KEPT = "reading";

const NAMES = ["theme", "size", "measure", "setting", "keys"];

const { dataset } = document.documentElement;

export function choiceOf(name) {
  return dataset[name] ?? "";
}

export function choose(name, value) {
  set(name, value);
  const chosen = Object.fromEntries(NAMES.filter((known) => dataset[known]).map((known) => [known, dataset[known]]));
  try {
    localStorage.setItem(KEPT, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing still shows this page as it was chosen.
  }
}

/** What is chosen in another tab, or on a page before going back to this one, holds here too. */
export function followChoices() {
  addEventListener("storage", ({ key }) => (key === KEPT || key === null) && read());
  addEventListener("pageshow", ({ persisted }) => persisted && read());
}

function read() {
  try {
    const chosen = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    for (const name of NAMES) set(name, chosen[name]);
  } catch {
    // Nothing was kept, or nothing that we know.
  }
}

function set(name, value) {
  if (value) dataset[name] = value;
  else delete dataset[name];
}
