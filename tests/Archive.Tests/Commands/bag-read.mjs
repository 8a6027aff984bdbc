// Reads a BagIt bag as RFC 8493 has it, with nothing of the program that made it: node bag-read.mjs BAG. Prints one line, or what is wrong.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const bag = process.argv[2];
const wrong = [];
const bytes = (path) => readFileSync(join(bag, path));
const text = (path) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes(path));
const filesBelow = (folder) => readdirSync(join(bag, folder), { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]));
const decode = (path) => path.replace(/%(0A|0D|25)/gi, (escape) => decodeURIComponent(escape));

if (!/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(text('bagit.txt'))) wrong.push('bagit.txt');
const top = readdirSync(bag, { withFileTypes: true });
const payload = filesBelow('data/').sort();

function check(manifest, algorithm, expected) {
  const listed = new Map();
  for (const line of text(manifest).split('\n').slice(0, -1)) {
    const [, hash, path] = /^([0-9a-f]+)[ \t]+(?:\.\/)?(.*)$/i.exec(line) ?? [];
    if (!path || decode(path).split('/').includes('..') || path.startsWith('/') || listed.has(decode(path))) wrong.push(`${manifest}: ${line}`);
    else listed.set(decode(path), hash);
  }
  for (const path of expected) if (!listed.has(path)) wrong.push(`${path} is not in ${manifest}`);
  for (const [path, hash] of listed) {
    if (!expected.includes(path)) wrong.push(`${manifest}: ${path} is not there`);
    else if (createHash(algorithm).update(bytes(path)).digest('hex') !== hash) wrong.push(`${manifest}: ${path} has another hash`);
  }
}

const names = top.filter((entry) => entry.isFile()).map((entry) => entry.name);
const manifests = names.filter((name) => /^manifest-/.test(name));
if (manifests.length === 0) wrong.push('no manifest');
for (const name of manifests) check(name, /-(\w+)\.txt$/.exec(name)[1], payload);
for (const name of names.filter((name) => /^tagmanifest-/.test(name))) {
  check(name, /-(\w+)\.txt$/.exec(name)[1], names.filter((tag) => !/^tagmanifest-/.test(tag)));
}

const oxum = `${payload.reduce((sum, path) => sum + bytes(path).length, 0)}.${payload.length}`;
const info = text('bag-info.txt').split('\n').slice(0, -1);
for (const line of info) if (!/^[^\s:][^:]*: \S.*$|^[ \t]+\S/.test(line)) wrong.push(`bag-info.txt: ${line}`);
if (!info.includes(`Payload-Oxum: ${oxum}`)) wrong.push(`Payload-Oxum is not ${oxum}`);
console.log(wrong.length > 0 ? wrong.join('\n') : `valid: ${oxum}`);
process.exit(wrong.length > 0 ? 1 : 0);
