import { element } from "./element.js";

/** The shown results as files for a spreadsheet and for reference managers. Loaded when a reader saves them, and only then. */

const FORMATS = { csv: ["text/csv", csv], bib: ["application/x-bibtex", bibtex], ris: ["application/x-research-info-systems", ris] };

/** @param {string} untitled what an article without a headline is called */
export function saveResults(format, results, files, untitled) {
  const [type, write] = FORMATS[format];
  const records = results.map((result) => record(result, files, untitled));
  const url = URL.createObjectURL(new Blob([write(records)], { type: `${type};charset=utf-8` }));
  element("a", { href: url, download: `search.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function record({ address, path, folio, date, headline, byline }, files, untitled) {
  const title = headline ? headline.map(({ text }) => text).join("").replaceAll("\n", " ") : untitled;
  const page = address.page === "unknown" ? "" : address.page;
  return { key: `${address.newspaper}-${address.edition}-${address.page}-${address.id}`, title, byline, newspaper: folio.newspaper, date, page, section: folio.section, url: files.url(path).href };
}

/** With the mark by which spreadsheets know UTF-8; a cell that they would take for a formula begins with an apostrophe. */
function csv(records) {
  const names = ["title", "byline", "newspaper", "date", "page", "section", "url"];
  const cell = (text) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  const rows = records.map((entry) => names.map((name) => cell(entry[name])).join(","));
  return `\ufeff${[names.join(","), ...rows].join("\r\n")}\r\n`;
}

function bibtex(records) {
  const plain = (text) => text.replace(/[\\{}]/g, " ").replace(/[%&#$_]/g, "\\$&").trim();
  const entries = records.map(({ key, title, byline, newspaper, date, page, section, url }) => {
    const fields = { author: byline && `{${plain(byline)}}`, title: `{${plain(title)}}`, journal: plain(newspaper), date, year: date.slice(0, 4), pages: plain(page), note: plain(section), url };
    const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
    return `@article{${key.replace(/[^\w-]/g, "_")},\n${lines.join(",\n")}\n}\n`;
  });
  return entries.join("\n");
}

function ris(records) {
  const line = (text) => text.replace(/\s+/g, " ").trim();
  const entries = records.map(({ title, byline, newspaper, date, page, section, url }) => {
    const fields = [["TI", title], ["AU", byline], ["T2", newspaper], ["PY", date.slice(0, 4)], ["DA", date.replaceAll("-", "/")], ["SP", page], ["SE", section], ["UR", url]];
    return ["TY  - NEWS", ...fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${line(value)}`), "ER  - ", ""].join("\r\n");
  });
  return entries.join("\r\n");
}
