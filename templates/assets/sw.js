import { Store, keyOf, plain } from "./offline/store.js";

/**
 * The site's worker, which lies at its root: it keeps what was read, and answers when the network does not. Pages come from the network first;
 * assets are of one version, which the build writes before this script with the names of the files, and go when the next one comes.
 */

/** A page that takes longer, in milliseconds, is shown as it is kept. */
const LIMIT = 3000;

/** So much of what was read is kept. */
const MOST = { pages: 200, pictures: 60, search: 300 };

const { version, reading, searching } = self.assets;
const store = new Store(self.registration.scope);
const OFFLINE = `${store.root}offline.html`;

/** What browsers ask for beside a page; the archive's name is in it, as in the page above. */
const IDENTITY = ["icon.svg", "manifest.webmanifest"];

/** What the search needs beside its scripts. */
const SEARCH = ["search/index.html", "search/fold.json", "search/fold-rare.json"];

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
// A page that keeps an edition asks so, and waits for the answer.
self.addEventListener("message", (event) => event.waitUntil(addSearch().then(() => event.ports[0].postMessage(null))));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(store.root) || request.headers.has("range")) return;
  const path = request.url.slice(store.root.length);
  if (path.startsWith("assets/")) event.respondWith(asset(request));
  else if (/^search\/.*\?v=/.test(path)) event.respondWith(once(event, store.search, MOST.search, request.url));
  else if (request.destination === "image") event.respondWith(once(event, store.pictures, MOST.pictures, request.url));
  else if (request.mode === "navigate") event.respondWith(page(event));
  else event.respondWith(fetch(request).catch(async () => (await caches.match(keyOf(request.url))) ?? Response.error()));
});

async function install() {
  const assets = await caches.open(store.assets(version));
  await Promise.all([OFFLINE, ...reading.map((path) => store.root + path)].map((address) => add(assets, address)));
  await addAll(IDENTITY);
  if ((await store.editions()).length > 0) await addSearch();
  await self.skipWaiting();
}

async function activate() {
  await self.registration.navigationPreload?.enable();
  const names = await store.allAssets();
  await Promise.all(names.filter((name) => name !== store.assets(version)).map((name) => caches.delete(name)));
}

/** Makes the search ready for when there is no network. An archive may have none. */
function addSearch() {
  return addAll([...searching, ...SEARCH]);
}

/** Those of some files that are there. */
async function addAll(paths) {
  const assets = await caches.open(store.assets(version));
  await Promise.allSettled(paths.map((path) => add(assets, store.root + path)));
}

/** The browser's own copy may be of an earlier version, so the host is asked whether it is good. */
async function add(cache, address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new TypeError(`${address}: HTTP ${response.status}`);
  await cache.put(keyOf(address), plain(response));
}

async function asset(request) {
  const assets = await caches.open(store.assets(version));
  const kept = await assets.match(keyOf(request.url));
  if (kept) return kept;
  const response = await fetch(request.url, { cache: "no-cache" });
  if (response.ok) await assets.put(keyOf(request.url), response.clone());
  return response;
}

/** A file that does not change under its address. */
async function once(event, name, most, address) {
  const kept = await caches.match(address);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(remember(name, most, address, response.clone()));
  return response;
}

/** From the network; as it is kept when that fails or takes long. */
async function page(event) {
  const key = keyOf(event.request.url);
  const answering = answer(event, key);
  event.waitUntil(answering.catch(() => {}));
  const kept = await caches.match(key);
  if (!kept) return answering.catch(notKept);
  const late = new Promise((resolve) => setTimeout(resolve, LIMIT, kept));
  return Promise.race([late, answering.then((response) => (response.status >= 500 ? kept : response), () => kept)]);
}

async function answer(event, key) {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  if (response.ok && response.headers.get("content-type")?.startsWith("text/html")) event.waitUntil(keep(key, response.clone()));
  // They may change without the assets.
  if (key === `${store.root}index.html`) event.waitUntil(addAll(["offline.html", ...IDENTITY]));
  return response;
}

/** A page of a kept edition is kept there as it is now. */
async function keep(key, response) {
  const edition = store.editionOf(key);
  if (edition && (await store.record(edition))) await (await caches.open(store.edition(edition))).put(key, plain(response));
  else await remember(store.read, MOST.pages, key, plain(response));
}

async function remember(name, most, key, response) {
  const cache = await caches.open(name);
  // What is put anew stands last.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((oldest) => cache.delete(oldest)));
}

/** The page that says so. It is shown at any depth, so its links, which begin with "./", begin with the site's path here. */
async function notKept() {
  const page = await caches.match(OFFLINE);
  if (!page) return Response.error();
  const path = new URL(store.root).pathname.replaceAll("&", "&amp;");
  const text = (await page.text()).replaceAll('="./', () => `="${path}`);
  return new Response(text, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
