/** What the files are for that a search loads, by their addresses; the first that fits. */
const FILES = [
  ["page and styles", /^\/search\/index\.html$|\.css$|\.svg$/],
  ["scripts", /\.js$/],
  ["manifest and folding", /^\/search\/[^/]+\.json$/],
  ["addresses", /^\/search\/.*(?:calendar|editions)/],
  ["directories", /^\/search\/.*\/terms\.bin$/],
  ["shards", /^\/search\//],
  ["articles", /^/],
];

const HEADERS = "headers";

/** What the bytes are for. */
export const FILE_KINDS = [...FILES.map(([kind]) => kind), HEADERS];

export function bytesByKind(entries) {
  const bytes = Object.fromEntries(FILE_KINDS.map((kind) => [kind, 0]));
  for (const { url, body, headers } of entries) {
    bytes[FILES.find(([, addresses]) => addresses.test(url.pathname))[0]] += body;
    bytes[HEADERS] += headers;
  }
  return bytes;
}

export function bytesOf(entries) {
  return entries.reduce((sum, { body, headers }) => sum + body + headers, 0);
}
