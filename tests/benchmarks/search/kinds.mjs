/** What the files are for that a search loads, by their addresses; the first that fits. */
const KINDS = [
  ["page and styles", /^\/search\/index\.html$|\.css$|\.svg$/],
  ["scripts", /\.js$/],
  ["manifest and folding", /^\/search\/[^/]+\.json$/],
  ["addresses", /^\/search\/.*(?:calendar|editions)/],
  ["directories", /^\/search\/.*\/terms\.bin$/],
  ["shards", /^\/search\//],
  ["articles", /^/],
];

const HEADERS = "headers";

export const kinds = [...KINDS.map(([kind]) => kind), HEADERS];

/** The bytes of each kind. */
export function bytesByKind(entries) {
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  for (const { url, body, headers } of entries) {
    bytes[KINDS.find(([, pattern]) => pattern.test(url.pathname))[0]] += body;
    bytes[HEADERS] += headers;
  }
  return bytes;
}

export function bytesOf(entries) {
  return entries.reduce((sum, { body, headers }) => sum + body + headers, 0);
}
