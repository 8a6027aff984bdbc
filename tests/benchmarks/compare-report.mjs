// The table and the ratios of compare.sh. A line of the results is: name, round, wall and CPU seconds, kilobytes, files, bytes. Round 0 does not count.
import { readFileSync } from 'node:fs';

const [articles, file] = process.argv.slice(2);
const measured = readFileSync(file, 'utf8').trim().split('\n').map(line => line.split(' '))
  .map(([name, ...figures]) => [name, ...figures.map(Number)])
  .map(([name, round, wall, cpu, memory, files, bytes]) => ({ name, round, wall, cpu, memory, files, bytes }))
  .filter(({ round }) => round > 0);

const runsOf = name => measured.filter(run => run.name === name).sort((a, b) => a.round - b.round);

// One site after the other on the same folder: the times add up, the larger peak counts.
const inTurn = (first, second) => first.map((one, i) => ({
  wall: one.wall + second[i].wall, cpu: one.cpu + second[i].cpu, memory: Math.max(one.memory, second[i].memory), files: second[i].files, bytes: second[i].bytes,
}));

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const medians = runs => Object.fromEntries(['wall', 'cpu', 'memory', 'files', 'bytes'].map(key => [key, median(runs.map(run => run[key]))]));

const hugo = runsOf('hugo_html');
const pagefind = runsOf('pagefind_index');
const ours = { html: medians(runsOf('archive_html')), all: medians(runsOf('archive_all')) };
const theirs = { html: medians(hugo), all: medians(inTurn(hugo, pagefind)) };

const number = (value, digits = 0) => Number.isFinite(value)
  ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }) : 'inf';
const row = (title, { wall, cpu, memory, files, bytes }) =>
  console.log(`| ${[title, number(wall, 2), number(cpu, 2), number(memory * 1024 / 1e6), number(files), number(bytes / 1e6, 1)].join(' | ')} |`);

console.log(`| ${number(Number(articles))} articles, medians | wall, s | CPU, s | peak, MB | files | MB |\n|---|---|---|---|---|---|`);
row('archive without search', ours.html);
row('Hugo', theirs.html);
row('archive', ours.all);
row('Pagefind', medians(pagefind));
row('Hugo and Pagefind', theirs.all);

const ratio = (kind, key) => Number.isFinite(theirs[kind][key]) ? (theirs[kind][key] / ours[kind][key]).toFixed(2) : 'inf';
console.log([
  `RATIO articles=${articles}`, `html_wall=${ratio('html', 'wall')}`, `html_cpu=${ratio('html', 'cpu')}`, `html_mem=${ratio('html', 'memory')}`,
  `all_wall=${ratio('all', 'wall')}`, `all_mem=${ratio('all', 'memory')}`,
].join(' '));
