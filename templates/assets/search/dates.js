/** Dates of EDTF level 1: the days between which they lie, as ISO text that sorts. The generator's own reader is EdtfDate.cs. */

const PART = /^(\d{2}[\dX]{2})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;
const SEASONS = { 21: ["03", "05"], 22: ["06", "08"], 23: ["09", "11"], 24: ["12", "12"] };

/** The first and the last day that a date may mean, or null when it is no date: 2019-11? → 2019-11-01, 2019-11-31. */
export function spanOf(text) {
  const parts = text.split("/").map(partOf);
  if (parts.length > 2 || parts.includes(null)) return null;
  const span = [parts[0][0], parts.at(-1)[1]];
  return span[0] <= span[1] ? span : null;
}

/** A span whose ends may be open, as a reader writes it after "date:": 2019-04..2019-11, ..2019, 2016? */
export function openSpanOf(text) {
  const [from, to, more] = text.includes("..") ? text.split("..") : [text, text];
  const start = from === "" ? [""] : spanOf(from);
  const end = to === "" ? ["", "9999"] : spanOf(to);
  if (more !== undefined || !start || !end || (from === "" && to === "") || start[0] > end[1]) return null;
  return { from: start[0], to: end[1] };
}

/** Whether an edition of this date may have appeared between two days. */
export function meets(date, { from, to }) {
  const span = spanOf(date);
  return span !== null && span[1] >= from && span[0] <= to;
}

function partOf(text) {
  const match = PART.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  const first = year.replaceAll("X", "0");
  const last = year.replaceAll("X", "9");
  if (!month || month.includes("X")) return [`${first}-01-01`, `${last}-12-31`];
  const [start, end] = SEASONS[month] ?? [month, month];
  if (start < "01" || start > "12" || day > "31" || day === "00") return null;
  if (!day || day.includes("X")) return [`${first}-${start}-01`, `${last}-${end}-31`];
  return [`${first}-${month}-${day}`, `${last}-${month}-${day}`];
}
