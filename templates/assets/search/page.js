import { chart } from "./chart.js";
import { choices } from "./choices.js";
import { FileError, Files } from "./files.js";
import { Form } from "./form.js";
import { clipping, explained, failure, nothingFound } from "./view.js";
import { pager } from "./pager.js";
import { Reader } from "./reader.js";
import { Remote } from "./remote.js";
import { savers } from "./savers.js";
import { say, sayCount } from "./say.js";
import { addressOf, readState } from "./state.js";

/** The search page. The address bar holds the whole search; everything else follows from it. */

/** So many results are shown at once; the rest follow. */
const STEP = 10;

const WORKER = "assets/search/worker.js";

const place = (name) => document.getElementById(`search-${name}`);
const status = place("status");
const list = place("results");
const pageTitle = document.title;
const files = new Files(new URL(document.querySelector('meta[name="archive-root"]')?.content || "./", document.baseURI));
const reader = new Reader(files);
const form = new Form(place("form"), go);
const worker = { call: (...call) => (connection ??= connect()).call(...call) };
let connection = connect();

/** What is shown now. Whatever comes late for an earlier search finds itself replaced here, and is dropped. */
let current = null;

place("field").addEventListener("input", suggest, { once: true });
addEventListener("popstate", () => show());
addEventListener("keydown", (event) => form.focusOnSlash(event));
show();
// Who comes without a query comes to type one; who comes with one wants the results, not a phone's keyboard over them.
if (current.state.q === "") form.focus();

/** Joins the worker that search.hbs has started, or one that is started now when that could not be loaded. */
function connect() {
  const port = globalThis.searchWorker ?? new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  const remote = new Remote(port, { read: (paths) => reader.read(paths) });
  port.onerror = ({ message }) => {
    // A fault of a worker that runs has a message.
    if (message) return;
    globalThis.searchWorker = connection = null;
    remote.fail(new FileError(WORKER, "?"));
  };
  remote.call("start", form.newspapers).catch(() => {});
  return remote;
}

/** What suggests is loaded with the first letter that is typed. */
async function suggest() {
  const { Combobox } = await import("./combobox.js");
  new Combobox(place("field"), place("suggestions"), {
    suggest: (text) => worker.call("suggest", text),
    choose: ({ path, query }) => (path ? location.assign(files.url(path)) : go({ ...readState(""), q: query })),
  });
}

/** Goes to another state of the search, and shows it. */
function go(state, isFocused = false) {
  const address = addressOf(state);
  if (new URL(address, location.href).href !== location.href) history.pushState(null, "", address);
  show(isFocused);
}

async function show(isFocused = false) {
  const state = readState(location.search);
  const shown = { id: (current?.id ?? 0) + 1, state, source: worker, editionCount: 0 };
  current = shown;
  form.fill(state);
  document.title = state.q.trim() === "" ? pageTitle : `${state.q} · ${pageTitle}`;
  list.start = state.per === Infinity ? 1 : (state.page - 1) * state.per + 1;
  await attempt(shown, isFocused);
}

async function attempt(shown, isFocused) {
  for (const name of ["results", "notes", "chart", "choices", "pager", "save"]) place(name).replaceChildren();
  shown.results = [];
  tell("loading", shown.state.q.trim() === "" ? "" : say("searching"));
  try {
    await search(shown, isFocused);
  } catch (error) {
    if (shown !== current) return;
    if (await turnToKept(shown, error)) return attempt(shown, isFocused);
    tell("error", say("failed"));
    place("notes").replaceChildren(failure(error, () => show()));
  }
}

/** Where the index cannot be read, the editions that the reader keeps are searched, if there are any. */
async function turnToKept(shown, { name }) {
  if (name !== "FileError" || shown.source !== worker || !globalThis.caches) return false;
  try {
    const { KeptSearch } = await import("./kept.js");
    const kept = await KeptSearch.of(files, form.newspapers);
    shown.source = kept ?? worker;
    return Boolean(kept) && shown === current;
  } catch {
    return false;
  }
}

async function search(shown, isFocused) {
  const overview = await shown.source.call("search", shown.id, shown.state, Math.min(STEP, shown.state.per));
  if (shown !== current) return;
  shown.editionCount = overview.editionCount ?? 0;
  place("notes").replaceChildren(...explained(overview.notes));
  if (overview.isEmpty) {
    if (shown.editionCount > 0) tell("idle", sayCount("keptIdle", shown.editionCount));
    else tell("idle", overview.articleCount === 0 ? say("noHoldings") : sayCount("holdings", overview.articleCount));
    return;
  }
  const open = { state: shown.state, go };
  place("chart").replaceChildren(...chart(overview.facets, open));
  const countSections = async () => shown.source.call("sections", shown.id);
  place("choices").replaceChildren(...choices(overview.facets, form.newspapers, countSections, open));
  tellCount(overview.count, "loading");
  let more = await fill(shown, isFocused);
  if (more && shown.state.page === 1) more = { ...more, ...(await shown.source.call("settle", shown.id)) };
  if (!more || shown !== current) return;
  tellCount(more.count, "done");
  place("pager").replaceChildren(...pager(more, shown.results.length, open));
  place("save").replaceChildren(...savers(shown.results, files));
  if (shown.results.length === 0) place("notes").append(nothingFound(overview.texts, shown.state, go, files.url("index.html").href));
}

/** Appends results as they come; what the last answer said of the rest, or null when the reader has gone on. */
async function fill(shown, isFocused) {
  for (;;) {
    const left = shown.state.per - shown.results.length;
    const more = await shown.source.call("more", shown.id, Math.min(STEP, left));
    if (!more || shown !== current) return null;
    const added = more.results.map((result) => clipping(result, shown.state, files));
    list.append(...added);
    if (isFocused && shown.results.length === 0) added[0]?.querySelector("a").focus();
    shown.results.push(...more.results);
    if (!more.hasMore || shown.results.length >= shown.state.per) return more;
    tellCount(more.count, "loading");
  }
}

function tellCount(count, state) {
  if (count.value === 0 && count.exact) tell(state, say("nothing", { query: current.state.q.trim() }), count);
  else if (state === "loading" && !count.exact) tell(state, sayCount("checking", count.value), count);
  else tell(state, sayCount(count.exact ? "found" : "foundAbout", count.value), count);
}

/** The status line: words for the reader, and what they say for scripts and tests. */
function tell(state, text, count = null) {
  status.dataset.state = state;
  status.textContent = count && current.editionCount > 0 ? `${text}${sayCount("kept", current.editionCount)}` : text;
  if (count) Object.assign(status.dataset, { count: count.value, exact: count.exact });
  else for (const name of ["count", "exact"]) delete status.dataset[name];
}
