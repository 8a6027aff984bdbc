import { element } from "./element.js";
import { say, sayCount } from "./say.js";
import { stateLink } from "./view.js";

/** More years than these are not drawn, each would be too thin to be clicked. */
const MOST_YEARS = 200;

/** So many years at most are written below the bars. */
const LABELS = 10;

/** Hits over time: a bar a year, which filters when it is clicked, and the same as a table. */
export function chart({ years, exact }, { state, go }) {
  const counts = new Map(years);
  const dated = [...counts.keys()].filter((year) => /^\d{4}$/.test(year)).map(Number);
  if (dated.length < 2 && !state.from && !state.to) return [];
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const all = last - first < MOST_YEARS ? Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i) : dated;
  const most = Math.max(...counts.values());
  const step = Math.ceil(all.length / LABELS);
  const bars = all.map((year) => bar(String(year), counts.get(String(year)) ?? 0, most, state, go));
  const spans = state.from || state.to ? [stateLink({ ...state, from: "", to: "", page: 1 }, say("allYears"), go, { class: "search-all" })] : [];
  return [
    element("figure", { class: "search-years" },
      element("figcaption", {}, say(exact ? "years" : "yearsAbout"), " ", ...spans),
      element("div", { class: "search-bars", role: "group", "aria-label": say("years") }, ...bars),
      element("div", { class: "search-ends", "aria-hidden": "true" }, ...all.map((year, i) => element("span", {}, i % step === 0 ? String(year) : ""))),
      table(years, state, go)),
  ];
}

function bar(year, count, most, state, go) {
  const isChosen = (state.from || state.to) && (!state.from || state.from.slice(0, 4) <= year) && (!state.to || state.to.slice(0, 4) >= year);
  const label = `${say("year", { year })} ${sayCount("found", count)}`;
  const isOnly = isChosen && state.from === year && state.to === year;
  const chosen = isOnly ? { from: "", to: "" } : { from: year, to: year };
  return element("button", {
    type: "button", "aria-pressed": String(Boolean(isChosen)), "aria-label": label, title: label, disabled: count === 0 && !isChosen,
    style: `--share: ${count === 0 ? 0 : Math.max(0.02, count / most).toFixed(3)}`, click: () => go({ ...state, ...chosen, page: 1 }),
  });
}

function table(years, state, go) {
  const rows = years.map(([year, count]) => element("tr", {},
    element("th", { scope: "row" }, /^\d{4}$/.test(year) ? stateLink({ ...state, from: year, to: year, page: 1 }, say("year", { year }), go) : say("undated")),
    element("td", {}, sayCount("found", count))));
  return element("details", {}, element("summary", {}, say("asTable")), element("table", {}, element("tbody", {}, ...rows)));
}
