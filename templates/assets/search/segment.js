import { BitReader, intersect } from "./codec.js";
import { NOTHING, Shard } from "./shard.js";
import { unionOfAll } from "./sets.js";
import { firstJoined, isJoined, isTextKey, keyInRun, keyOfCharacters, lastUpTo, readTerms } from "./terms.js";

const LENGTH_LOW_BITS = 12;

/** So few candidates are read themselves, whatever a further file takes; more are when that takes more than they would. */
const FEW = 16;

/** About what an article's page takes, in bytes. */
const PAGE_BYTES = 2500;

/** What a term counts beside the new characters that it looks for. */
const TERM_WORTH = 0.25;

/** A part of the index that stands by itself: some consecutive editions. Its article numbers begin with 0 here. */
export class Segment {
  #files;
  #frequent;
  #root;
  #version;
  #starts;
  #cache = new Map();

  /** @param {object} segment of the manifest @param {FrequentCharacters} frequent */
  constructor(files, { name, version, articles, characters, texts }, frequent) {
    this.#files = files;
    this.#frequent = frequent;
    this.#root = `search/${name}`;
    this.#version = version;
    this.#starts = { false: characters.map((term) => keyOfCharacters(term, frequent)), true: texts };
    this.articleCount = articles;
  }

  /** A file of the segment, decoded once. */
  read(name, decode) {
    const path = `${this.#root}/${name}.bin?v=${this.#version}`;
    if (!this.#cache.has(path)) {
      const reading = this.#files.bytes(path).then(decode);
      this.#cache.set(path, reading);
      reading.catch(() => this.#cache.delete(path));
    }
    return this.#cache.get(path);
  }

  /** The list of a term: see shard.js. */
  async list(key) {
    const place = await this.#placeOf(key);
    if (place === null) return NOTHING;
    const list = (await this.#shard(place.name, isTextKey(key))).list(key);
    return list.isWhole || !isJoined(key) ? list : this.#joined(key, place);
  }

  /**
   * The articles that may hold all of some terms of a run: none that does is missing. What tells most for its bytes is read first, and no more
   * than leaves few articles, so that the answer follows from the index and the terms alone.
   * @param {(list: object) => Uint32Array} pick the articles of a list that count
   * @returns {Promise<{articles: Uint32Array, rarest: object}>}
   */
  async holdingAll(terms, pick) {
    let articles = null;
    let rarest = null;
    const order = inOrderOfWorth(await this.#shardsOf(terms));
    for (const { length, keys } of order) {
      if (articles !== null && articles.length <= Math.max(FEW, length / PAGE_BYTES)) break;
      const lists = await Promise.all(keys.map((key) => this.list(key)));
      for (const list of lists.sort((left, right) => left.articles.length - right.articles.length)) {
        articles = articles === null ? pick(list) : intersect(articles, pick(list));
        if (rarest === null || list.articles.length < rarest.articles.length) rarest = list;
      }
    }
    return { articles, rarest };
  }

  /** The texts that begin so, in order, at most so many. */
  async texts(beginning, most) {
    const found = [];
    const starts = this.#starts.true;
    for (let folder = Math.max(0, lastUpTo(starts, beginning)); folder < starts.length; folder++) {
      const { keys } = await this.#folder(folder, true);
      for (let shard = Math.max(0, lastUpTo(keys, beginning)); shard < keys.length; shard++) {
        if (found.length >= most || isPast(keys[shard], beginning)) return found.slice(0, most);
        const { keys: terms } = await this.#shard(this.#nameOf(folder, shard, true), true);
        found.push(...terms.filter((term) => term.startsWith(beginning)));
      }
    }
    return found.slice(0, most);
  }

  /** The files in which some terms are, each with the terms and their keys. */
  async #shardsOf(terms) {
    const keys = terms.map((term) => keyInRun(term, this.#frequent));
    const places = await Promise.all(keys.map((key) => this.#placeOf(key)));
    const shards = new Map();
    places.forEach((place, i) => {
      const { name, length } = place ?? { name: "", length: 0 };
      if (!shards.has(name)) shards.set(name, { length, terms: [], keys: [] });
      shards.get(name).terms.push(terms[i]);
      shards.get(name).keys.push(keys[i]);
    });
    return [...shards.values()];
  }

  /** The list of a character, or of two letters, from its own and those that it leaves out. */
  async #joined(key, end) {
    const asText = isTextKey(key);
    const from = firstJoined(key);
    const start = (await this.#placeOf(from)) ?? { folder: 0, shard: 0 };
    const names = [];
    for (let { folder, shard } = start; folder < end.folder || (folder === end.folder && shard <= end.shard); shard++) {
      const { keys } = await this.#folder(folder, asText);
      if (shard < keys.length) names.push(this.#nameOf(folder, shard, asText));
      else [folder, shard] = [folder + 1, -1];
    }
    const shards = await Promise.all(names.map((name) => this.#shard(name, asText)));
    const lists = shards.flatMap((shard) => shard.keys.filter((term) => term >= from && term <= key).map((term) => shard.list(term)));
    const join = (pick) => unionOfAll(lists.map(pick), this.articleCount);
    return { articles: join((list) => list.articles), headlines: join((list) => list.headlines), classes: null, isWhole: true };
  }

  /** The file in which a term is, if it is anywhere, and the file's length; null when it is before all terms. */
  async #placeOf(key) {
    const asText = isTextKey(key);
    const folder = lastUpTo(this.#starts[asText], key);
    if (folder < 0) return null;
    const { keys, values } = await this.#folder(folder, asText);
    const shard = lastUpTo(keys, key);
    return { folder, shard, name: this.#nameOf(folder, shard, asText), length: values[shard] };
  }

  #shard(name, asText) {
    return this.read(name, (buffer) => new Shard(buffer, this.articleCount, asText));
  }

  #folder(folder, asText) {
    return this.read(`${this.#folderName(folder, asText)}/terms`, (buffer) => {
      const reader = new BitReader(new Uint8Array(buffer));
      return readTerms(reader, asText, () => reader.number(LENGTH_LOW_BITS));
    });
  }

  #nameOf(folder, shard, asText) {
    return `${this.#folderName(folder, asText)}/${shard}`;
  }

  #folderName(folder, asText) {
    return folder + (asText ? this.#starts.false.length : 0);
  }
}

/** Always that one next which looks for most new characters by most terms for its bytes. */
function inOrderOfWorth(shards) {
  const order = [];
  const seen = new Set();
  const worthOf = ({ length, terms }) => {
    const added = new Set([...terms.join("")].filter((character) => !seen.has(character)));
    return (added.size + TERM_WORTH * terms.length) / (length + 1);
  };
  const left = new Set(shards);
  while (left.size > 0) {
    const next = [...left].reduce((best, shard) => (worthOf(shard) > worthOf(best) ? shard : best));
    left.delete(next);
    order.push(next);
    for (const character of next.terms.join("")) seen.add(character);
  }
  return order;
}

function isPast(key, beginning) {
  return key > beginning && !key.startsWith(beginning);
}
