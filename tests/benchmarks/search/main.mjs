import { parseArgs } from "node:util";
import { articlesOf, pagesOf } from "./articles.mjs";
import { ArchiveSearch } from "./archive-search.mjs";
import { launch } from "./browser.mjs";
import { answerArchive, measureArchive, measurePagefind } from "./measure.mjs";
import { PagefindSearch } from "./pagefind-search.mjs";
import { judge, PAGE } from "./quality.mjs";
import { frequentPairs, quoted, substrings } from "./queries.mjs";
import { Random } from "./random.mjs";
import { costliestTable, costTable, fixedTable, fileTable, pagefindTable, qualityTable } from "./report.mjs";
import { Scan } from "./scan.mjs";

/** The comparison, on sites that search.sh has built and serves: prints its tables, and ends with 1 when our own search gave a wrong answer. */

const SEED = 1;

/** Queries are taken from so many pages, of eight articles each. */
const POOL = 2500;

const { values: options } = parseArgs({
  options: {
    site: { type: "string" },
    origin: { type: "string" },
    queries: { type: "string" },
    fresh: { type: "string" },
    "pagefind-index": { type: "string" },
    "pagefind-origin": { type: "string" },
  },
});

const random = new Random(SEED);
const pages = await pagesOf(options.site);
const pool = (await Promise.all(random.some(pages, POOL).map((page) => articlesOf(options.site, page)))).flat();
const frequent = frequentPairs(pool);
const cut = substrings(pool, Number(options.queries), random);
const queries = [...cut, ...frequent];
const measured = [...random.some(cut, Number(options.fresh)), ...frequent];
const scan = await Scan.of(options.site, pages, queries);

const browser = await launch();
const archive = new ArchiveSearch(browser, options.origin);
const answers = await answerArchive(archive, queries, scan);
const own = await measureArchive(archive, measured, answers);
const others = [];
if (options["pagefind-index"]) {
  const pagefind = await PagefindSearch.of(browser, options["pagefind-origin"], options["pagefind-index"]);
  for (const [name, typed] of [["Pagefind", ({ text }) => text], ["Pagefind, in quotes", ({ text }) => quoted(text)]]) {
    others.push({ name, measurements: await measurePagefind(pagefind, name, measured, typed) });
  }
}
await browser.close();

const ownJudged = answers.map(({ query, answer, found }) => judge(query, scan, { ...answer, found }));
const othersJudged = others.map(({ name, measurements }) => ({
  name,
  judged: measurements.map(({ query, found }) => judge(query, scan, { shown: found.slice(0, PAGE), found })),
}));
console.log(`${scan.articleCount} articles, ${queries.length} queries. Found and shown:\n`);
console.log(qualityTable([{ name: "Archive", judged: ownJudged }, ...othersJudged]));
console.log(`\nWhat a first query costs, median and 95th percentile, 1 KB = 1,000 bytes:\n\n${costTable(own)}`);
console.log(`\nMedian KB until ten snippets are shown → until all is done:\n\n${fileTable(own)}`);
console.log(`\n${costliestTable(own)}`);
console.log(`\n${fixedTable(own[0].before)}`);
if (others.length > 0) console.log(`\n${pagefindTable(others)}`);

const faults = answers.flatMap(({ faults }) => faults);
for (const fault of faults) console.error(`wrong: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
