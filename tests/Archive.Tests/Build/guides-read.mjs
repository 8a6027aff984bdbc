// Reads a site's feeds and site maps with what others have written for them, and prints what was found: a line of JSON.
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parseAtomFeed } from "feedsmith";
import schema from "jsonfeed-schema/v1.1.js";
import { parseSitemap, parseSitemapIndex } from "sitemap";

const site = process.argv[2];
const text = (path) => readFileSync(join(site, path), "utf8");
const below = (address, base) => address.slice(base.length);

const ajv = new Ajv({ strict: false, validateFormats: false });
const isFeed = ajv.compile(schema);
const feeds = ["index", "sxrb"];
const faults = feeds.flatMap((name) => (isFeed(JSON.parse(text(`feeds/${name}.json`))) ? [] : isFeed.errors.map((error) => `${name}.json${error.instancePath}: ${error.message}`)));

const base = "https://paper.example/archive/";
const maps = await parseSitemapIndex(createReadStream(join(site, "sitemap.xml")));
const pages = [];
for (const { url } of maps) pages.push(...(await parseSitemap(createReadStream(join(site, below(url, base))))));

console.log(JSON.stringify({
  faults,
  entries: feeds.map((name) => parseAtomFeed(text(`feeds/${name}.xml`)).entries.length),
  items: feeds.map((name) => JSON.parse(text(`feeds/${name}.json`)).items.length),
  maps: maps.map(({ url }) => below(url, base)),
  pages: pages.map(({ url }) => below(url, base)),
}));
