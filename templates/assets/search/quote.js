/** The query that finds a text as it stands: as it is if it holds nothing that may have a meaning of its own. */
export function quote(text) {
  return /^[\p{L}\p{N}]+$/u.test(text) && !/^(AND|OR|NEAR)$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
