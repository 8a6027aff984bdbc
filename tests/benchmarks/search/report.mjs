import { bytesByKind, bytesOf, FILE_KINDS } from "./file-kinds.mjs";
import { table } from "./markdown.mjs";
import { QUERY_KINDS } from "./queries.mjs";
import { mean, quantile } from "./statistics.mjs";

/** The tables of the comparison. */

const COSTLIEST = 5;

/** What cost is told of separately. */
const GROUPS = [
  ...["1", "2", "3", "4", "8"].map((group) => [group === "1" ? "1 character" : `${group} characters`, ({ query }) => query.group === group]),
  ["the ten most frequent pairs", ({ query }) => query.group === "frequent"],
  ...QUERY_KINDS.map(({ kind }) => [kind, ({ query }) => query.kind === kind]),
  ["all substrings, 1 to 8", ({ query }) => query.group !== "frequent"],
];

/** Found and shown, by kind of query. */
export function qualityTable(searches) {
  const row = (search, kind, judged) => {
    const told = (name) => judged.map((one) => one[name]).filter((value) => value !== null);
    const empty = judged.filter(({ isEmpty }) => isEmpty).length;
    const recalls = told("recall");
    return [search, kind, judged.length, share(recalls), judged.length - recalls.length, share(told("precision")), empty];
  };
  const rows = searches.flatMap(({ name, judged }) => {
    const kindsHere = [...new Set(judged.map(({ query }) => query.kind))];
    return [...kindsHere.map((kind) => row(name, kind, judged.filter(({ query }) => query.kind === kind))), row(`**${name}**`, "all", judged)];
  });
  return table(["search", "queries", "how many", "recall", "recall not told", "precision of what is shown", "without a hit"], rows);
}

/** A first query in a fresh tab, and the next one in it. */
export function costTable(measurements) {
  const columns = [
    ["KB to 10 snippets", ({ first }) => bytesOf(first.loadedForSnippets), kilobytes],
    ["KB in all", ({ first }) => bytesOf(first.loaded), kilobytes],
    ["requests", ({ first }) => first.loaded.length, whole],
    ["ms from opening the address", ({ first }) => first.milliseconds, whole],
    ["ms from submitting", ({ submitted }) => submitted.milliseconds, whole],
    ["next query: KB", ({ next }) => bytesOf(next.loaded), kilobytes],
    ["next query: ms", ({ next }) => next.milliseconds, whole],
  ];
  const rows = groups(measurements).map(([name, here]) => [name, here.length, ...columns.map(([, value, format]) => spread(here.map(value), format))]);
  return table(["query", "how many", ...columns.map(([head]) => head)], rows);
}

/** Where the bytes of a first query go, until ten snippets are shown and until all is done. */
export function fileTable(measurements) {
  const rows = groups(measurements).map(([name, here]) => {
    const bytes = here.map(({ first }) => [bytesByKind(first.loadedForSnippets), bytesByKind(first.loaded)]);
    return [name, ...FILE_KINDS.map((kind) => [0, 1].map((until) => kilobytes(quantile(bytes.map((both) => both[until][kind]), 0.5))).join(" → "))];
  });
  return table(["query", ...FILE_KINDS], rows);
}

/** The queries that took most to load. */
export function costliestTable(measurements) {
  const total = ({ first }) => bytesOf(first.loaded);
  const costliest = [...measurements].sort((left, right) => total(right) - total(left)).slice(0, COSTLIEST);
  const rows = costliest.map(({ query, first }) => [
    `\`${query.typed}\``, kilobytes(bytesOf(first.loaded)), first.loaded.length, whole(first.milliseconds), first.answer.shown.length,
  ]);
  return table(["costliest queries", "KB in all", "requests", "ms from opening the address", "results on the first page"], rows);
}

/** What is there before a query. */
export function fixedTable(entries) {
  const bytes = bytesByKind(entries);
  return table(["before a query", ...FILE_KINDS, "all"], [["KB", ...FILE_KINDS.map((kind) => kilobytes(bytes[kind])), kilobytes(bytesOf(entries))]]);
}

/** What a first query costs with Pagefind. */
export function pagefindTable(searches) {
  const rows = searches.map(({ name, measurements }) => {
    const inTime = measurements.filter(({ isLate }) => !isLate);
    const columns = [[({ loaded }) => bytesOf(loaded), kilobytes], [({ loaded }) => loaded.length, whole], [({ milliseconds }) => milliseconds, whole]];
    return [name, ...columns.map(([value, format]) => spread(inTime.map(value), format)), measurements.length - inTime.length];
  });
  return table(["first query", "KB to 10 excerpts", "requests", "ms", "not within a minute"], rows);
}

function groups(measurements) {
  return GROUPS.map(([name, isIn]) => [name, measurements.filter(isIn)]).filter(([, here]) => here.length > 0);
}

/** Median and 95th percentile. */
function spread(values, format) {
  return values.length === 0 ? "–" : [0.5, 0.95].map((part) => format(quantile(values, part))).join(", ");
}

function share(values) {
  if (values.length === 0) return "–";
  const value = mean(values);
  // What is not all is never rounded up to all.
  return (value < 1 ? Math.min(value, 0.999) : 1).toFixed(3);
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function whole(value) {
  return value.toFixed(0);
}
