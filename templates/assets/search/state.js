/** What the address bar says: the query and every choice beside it. What is as usual is left out of the address. */

const USUAL = { q: "", order: "relevance", from: "", to: "", newspaper: "", section: "", per: "20", page: "1", ocr: "", variants: "", stem: "" };
const ORDERS = ["relevance", "newest", "oldest"];
const PER = { 20: 20, 100: 100, all: Infinity };

export function readState(search) {
  const given = new URLSearchParams(search);
  const state = Object.fromEntries(Object.entries(USUAL).map(([name, usual]) => [name, given.get(name)?.trim() || usual]));
  // One date is a span of one: an article's page asks so for its edition.
  const date = given.get("date");
  if (date) state.from = state.to = date;
  state.q = given.get("q") ?? "";
  if (!ORDERS.includes(state.order)) state.order = USUAL.order;
  state.per = PER[state.per] ?? PER[USUAL.per];
  state.page = state.per === Infinity ? 1 : Math.max(1, Math.trunc(state.page) || 1);
  for (const name of ["ocr", "variants", "stem"]) state[name] = state[name] === "1";
  return state;
}

/** The address of a state, relative to the search page. */
export function addressOf(state) {
  const address = new URLSearchParams();
  for (const [name, usual] of Object.entries(USUAL)) {
    const value = text(state[name]);
    if (value !== "" && value !== usual) address.set(name, value);
  }
  return address.size > 0 ? `?${address}` : location.pathname;
}

/** What an article's page needs to mark the hits. */
export function hitFragment({ q, ocr, variants, stem }) {
  const fragment = new URLSearchParams({ hit: q });
  for (const [name, value] of Object.entries({ ocr, variants, stem })) if (value) fragment.set(name, "1");
  return `#${fragment}`;
}

function text(value) {
  if (value === Infinity) return "all";
  return typeof value === "boolean" ? (value ? "1" : "") : String(value);
}
