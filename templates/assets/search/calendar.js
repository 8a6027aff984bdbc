import { ByteReader } from "./codec.js";
import { spanOf } from "./dates.js";

/** Reads the files of Calendar.cs: of which newspaper and date editions are, and what is on their pages. */

const DAYS_TO_1970 = 719162;
const MILLISECONDS = 86_400_000;

/** A file of pages ends with the edition with which it has at least so many editions and articles, as in Calendar.cs. */
const LEAST_EDITIONS = 64;
const LEAST_ARTICLES = 2048;

/** The editions of a segment, with their first article and how many there are; and the first article of each file of pages. */
export function readEditions(buffer) {
  const reader = new ByteReader(buffer);
  const count = reader.number();
  const next = headsOf(reader);
  let first = 0;
  const editions = Array.from({ length: count }, () => {
    const edition = { ...next(), first, count: reader.number() };
    edition.span = spanOf(edition.date);
    first += edition.count;
    return edition;
  });
  return { editions, starts: startsOf(editions) };
}

function startsOf(editions) {
  const starts = [];
  let before = 0;
  editions.forEach(({ first }, i) => {
    if (i > 0 && (i - before < LEAST_EDITIONS || first - starts.at(-1) < LEAST_ARTICLES)) return;
    starts.push(first);
    before = i;
  });
  return starts;
}

/** Some editions of a segment with their pages. @returns {{pages: object[]}[]} pages with label, sequence, count, and ids where these are not 1, 2, 3 … */
export function readPages(buffer) {
  const reader = new ByteReader(buffer);
  const count = reader.number();
  const next = headsOf(reader);
  const labels = [];
  const layouts = new Map();
  return Array.from({ length: count }, () => {
    const edition = next();
    const length = reader.number();
    if (length > 0) layouts.set(edition.newspaper, Array.from({ length: length - 1 }, () => readPlace(reader, labels)));
    const pages = layouts.get(edition.newspaper).map((place) => ({ ...place, ...readIds(reader) }));
    return { ...edition, pages };
  });
}

function headsOf(reader) {
  const newspapers = Array.from({ length: reader.number() }, () => reader.text());
  let day = -DAYS_TO_1970;
  return () => {
    const head = reader.number();
    const step = Math.floor((head >>> 1) / newspapers.length);
    const newspaper = newspapers[(head >>> 1) % newspapers.length];
    if (step > 0) day += step - 1;
    const date = step > 0 ? new Date(day * MILLISECONDS).toISOString().slice(0, 10) : reader.text();
    const number = head & 1 ? reader.number() : 1;
    return { newspaper, number, key: number === 1 ? date : `${date}_${number}`, date: date.replace("--", "/") };
  };
}

function readPlace(reader, labels) {
  const index = reader.number();
  if (index === labels.length) labels.push(reader.text());
  return { label: labels[index], sequence: reader.number() };
}

function readIds(reader) {
  const head = reader.number();
  const count = head >>> 1;
  return { count, ids: head & 1 ? Array.from({ length: count }, () => reader.number()) : null };
}
