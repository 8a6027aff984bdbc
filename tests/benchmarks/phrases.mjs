// Searches 200 phrases of 2 to 6 characters, cut from the articles at fixed places, and compares what is found with a plain scan.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { join, extname } from 'node:path';
import { chromium } from 'playwright-core';

const site = process.argv[2];
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.wasm': 'application/wasm' };
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  try {
    const body = await readFile(join(site, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

// The articles as the JSON twins hold them: address -> fields.
const articles = new Map();
for (const name of await readdir(site, { recursive: true })) {
  if (!/^[^/]+\/[^/]+\/[^/]+\.json$/.test(name) || /^(?:search|assets)\//.test(name)) continue;
  const page = JSON.parse(await readFile(join(site, name), 'utf8'));
  for (const a of page.articles)
    articles.set('/' + name.replace(/\.json$/, `-${a.id}.html`), [a.label, a.kicker, a.headline, a.deck, a.byline, a.sourceNote, ...a.blocks.map(b => b.text)].filter(Boolean));
}

const bodies = [...articles.values()].flat().filter(text => text.length > 60);
const phrases = Array.from({ length: 200 }, (_, k) => {
  const text = bodies[(k * 7919) % bodies.length];
  const at = (k * 104729) % (text.length - 8);
  return text.slice(at, at + 2 + (k % 5));
}).filter(phrase => /^[\u4e00-\u9fff]+$/.test(phrase));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const tab = await browser.newPage();

async function ours(phrase) {
  await tab.goto(`${origin}/search/index.html?q=${encodeURIComponent(`"${phrase}"`)}`);
  await tab.waitForSelector('[data-state="done"]');
  return tab.$$eval('[data-article] a[href]', links => [...new Set(links.map(a => new URL(a.href).pathname))]);
}

async function pagefind(phrase) {
  return tab.evaluate(async quoted => {
    window.pf ??= await import('/pagefind/pagefind.js');
    const found = await window.pf.search(quoted);
    return Promise.all(found.results.map(async result => new URL((await result.data()).url, location.href).pathname));
  }, `"${phrase}"`);
}

const rows = [];
for (const [name, search] of [['Archive', ours], ['Pagefind', pagefind]]) {
  await tab.goto(`${origin}/index.html`);
  let wanted = 0, found = 0, wrong = 0, nothing = 0;
  for (const phrase of phrases) {
    const truth = [...articles].filter(([, texts]) => texts.some(text => text.replace(/\s/g, '').includes(phrase))).map(([address]) => address);
    const got = await search(phrase);
    wanted += truth.length;
    found += truth.filter(address => got.includes(address)).length;
    wrong += got.filter(address => !truth.includes(address)).length;
    nothing += got.length === 0 ? 1 : 0;
  }
  rows.push({ search: name, phrases: phrases.length, 'articles that hold them': wanted, found, wrong, 'phrases without a hit': nothing });
}
console.table(rows);
await browser.close();
server.close();
