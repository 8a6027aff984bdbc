import { Files } from "./files.js";
import { SearchIndex } from "./index.js";
import { parseQuery } from "./query.js";
import { Results } from "./results.js";
import { clipping, failure, nothingFound } from "./view.js";
import { words as say } from "./words.js";

/** The search page. The address bar holds the query; everything else follows from it. */

const STEP = 20;

const form = document.getElementById("search-form");
const field = document.getElementById("search-field");
const status = document.getElementById("search-status");
const notes = document.getElementById("search-notes");
const list = document.getElementById("search-results");
const more = document.getElementById("search-more");
const pageTitle = document.title;

const files = new Files(new URL(document.querySelector('meta[name="archive-root"]')?.content || "./", document.baseURI));
let index = null;

/** What is shown now. Whatever comes late for an earlier query finds itself replaced here, and is dropped. */
let current = null;

for (const element of document.querySelectorAll("[data-say]")) element.textContent = say[element.dataset.say];

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = addressOf(field.value);
  if (address !== location.href) history.pushState(null, "", address);
  show();
});
addEventListener("popstate", show);
addEventListener("keydown", focusField);
more.addEventListener("click", () => attempt(current, showMore));
show();
// Who comes without a query comes to type one; who comes with one wants the results, not a phone's keyboard over them.
if (field.value === "") field.focus();

function show() {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  current = { query, words: [], results: null, given: 0 };
  field.value = query;
  document.title = query.trim() === "" ? pageTitle : `${query} · ${pageTitle}`;
  list.replaceChildren();
  notes.replaceChildren();
  more.hidden = true;
  attempt(current, search);
}

/** Runs one step for what is shown; a failure is shown too, unless the reader has gone on. */
async function attempt(shown, step) {
  try {
    await step(shown);
  } catch (error) {
    if (shown !== current) return;
    tell("error", say.failed);
    more.hidden = true;
    notes.replaceChildren(failure(error, show));
  }
}

async function search(shown) {
  tell("loading", shown.query.trim() === "" ? "" : say.searching);
  index ??= SearchIndex.open(files).catch((error) => {
    index = null;
    throw error;
  });
  const { folding, articleCount } = await index;
  shown.words = parseQuery(shown.query, folding);
  if (shown !== current) return;
  if (shown.words.length === 0) {
    tell("idle", say.holdings(articleCount));
    return;
  }
  shown.results = await Results.of(files, await index, shown.words);
  // Back from an article, the reader finds as many results as before.
  const added = await give(shown, Math.max(STEP, history.state?.given ?? 0));
  if (added.length === 0 && shown === current) {
    notes.replaceChildren(nothingFound(shown.words, addressOf, files.url("index.html").href));
  }
  await shown.results.settleCount();
  tellCount(shown, "done");
}

async function showMore(shown) {
  more.disabled = true;
  try {
    const added = await give(shown, STEP);
    added[0]?.querySelector("a").focus();
    tellCount(shown, "done");
  } finally {
    more.disabled = false;
  }
}

/** Appends the next results to the list. */
async function give(shown, count) {
  const results = await shown.results.next(count);
  if (shown !== current) return [];
  const added = results.map((result) => clipping(result, shown.words, (path) => files.url(path).href));
  list.append(...added);
  shown.given += added.length;
  history.replaceState({ given: shown.given }, "");
  more.hidden = !shown.results.hasMore;
  tellCount(shown, "loading");
  return added;
}

function tellCount(shown, state) {
  if (shown !== current) return;
  const { count } = shown.results;
  if (count.value === 0 && count.exact) tell(state, say.nothing(shown.query.trim()), count);
  else tell(state, state === "loading" && !count.exact ? say.counting(count.value) : say.count(count), count);
  more.hidden = !shown.results.hasMore;
}

/** The status line: words for the reader, and what they say for scripts and tests. */
function tell(state, text, count = null) {
  status.dataset.state = state;
  status.textContent = text;
  if (count) {
    status.dataset.count = count.value;
    status.dataset.exact = count.exact;
  } else {
    delete status.dataset.count;
    delete status.dataset.exact;
  }
}

/** The address of a query's results. */
function addressOf(query) {
  const address = new URL(location.pathname, location.href);
  if (query.trim() !== "") address.searchParams.set("q", query);
  return address.href;
}

function focusField(event) {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  event.preventDefault();
  field.focus();
  field.select();
}
