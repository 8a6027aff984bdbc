import { element } from "./element.js";
import { say, sayCount } from "./say.js";
import { stateLink } from "./view.js";

/** More years than these are not drawn, each would be too thin to be clicked. */
const MOST_YEARS = 200;

/** So many years or months at most are written below the bars. */
const LABELS = 12;

/** Hits over time: a bar a year, which filters when it is clicked, of a chosen year a bar a month, and the same as a table. */
export function chart({ years, months, exact }, { state, go }) {
  const dated = years.map(([year]) => year).filter((year) => /^\d{4}$/.test(year));
  if (dated.length < 2 && !state.from && !state.to) return [];
  const spans = state.from || state.to ? [stateLink({ ...state, from: "", to: "", page: 1 }, say("allYears"), go, { class: "search-all" })] : [];
  const year = months[0]?.[0].slice(0, 4);
  const months12 = Array.from({ length: year ? 12 : 0 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
  return [
    element("figure", { class: "search-years" },
      element("figcaption", {}, say(exact ? "years" : "yearsAbout"), " ", ...spans),
      ...bars(say("years"), allYears(dated), new Map(years), { name: (value) => value, unchosen: "" }, state, go),
      ...bars(nameOf(year ?? ""), months12, new Map(months), { name: (value) => String(Number(value.slice(5))), unchosen: year }, state, go),
      table(years, state, go)),
  ];
}

/** The years from the first to the last, when they are not too many. */
function allYears(dated) {
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  return last - first < MOST_YEARS ? Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i)) : dated;
}

function bars(label, periods, counts, naming, state, go) {
  if (periods.length === 0) return [];
  const most = Math.max(...counts.values());
  const step = Math.ceil(periods.length / LABELS);
  return [
    element("div", { class: "search-bars", role: "group", "aria-label": label }, ...periods.map((period) => bar(period, counts.get(period) ?? 0, most, naming, state, go))),
    element("div", { class: "search-ends", "aria-hidden": "true" }, ...periods.map((period, i) => element("span", {}, i % step === 0 ? naming.name(period) : ""))),
  ];
}

/** A bar chooses its year or month, and the one that is chosen gives it up again. */
function bar(period, count, most, { unchosen }, state, go) {
  // Of a chosen year no month is, and a chosen month is in a chosen year.
  const isSpanAsNarrow = Math.max(state.from.length, state.to.length) >= period.length;
  const isChosen = isSpanAsNarrow && !(state.from && state.from.slice(0, period.length) > period) && !(state.to && isBefore(state.to, period));
  const label = `${nameOf(period)} ${sayCount("found", count)}`;
  const chosen = state.from === period && state.to === period ? unchosen : period;
  return element("button", {
    type: "button", "aria-pressed": String(isChosen), "aria-label": label, title: label, disabled: count === 0 && !isChosen,
    style: `--share: ${count === 0 ? 0 : Math.max(0.02, count / most).toFixed(3)}`, click: () => go({ ...state, from: chosen, to: chosen, page: 1 }),
  });
}

/** Whether a date, maybe of a year alone, ends before a period. */
function isBefore(date, period) {
  return date.slice(0, period.length) < period && !period.startsWith(date);
}

function nameOf(period) {
  const [year, month] = period.split("-");
  return month ? new Intl.DateTimeFormat(document.documentElement.lang, { year: "numeric", month: "long" }).format(new Date(year, month - 1)) : say("year", { year });
}

function table(years, state, go) {
  const rows = years.map(([year, count]) => element("tr", {},
    element("th", { scope: "row" }, /^\d{4}$/.test(year) ? stateLink({ ...state, from: year, to: year, page: 1 }, say("year", { year }), go) : say("undated")),
    element("td", {}, sayCount("found", count))));
  return element("details", {}, element("summary", {}, say("asTable")), element("table", {}, element("tbody", {}, ...rows)));
}
