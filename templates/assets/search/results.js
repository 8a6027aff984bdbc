/** When no more candidates than these are left to be read for a page of results, all are read, so that the count is exact. */
const READ_TO_COUNT = 20;

/** So many candidates are read at once. */
const BATCH = 10;

/** The results of one query, each checked against the article's own text before it is given out. */
export class Results {
  #queues;
  #places;
  #verify;
  #size;
  #isExact;
  #canSkip;
  #queue = 0;
  #at = 0;
  #read = new Map();
  #verified = [];
  #given = 0;
  #skipped = 0;

  /**
   * @param {object} ranking what rank() gave
   * @param {boolean} isExact whether every candidate is a result for sure
   * @param {(numbers: number[]) => Promise<(object | null)[]>} verify reads articles: a result with its tier, or null
   */
  constructor({ queues, places, isCertain }, isExact, verify) {
    this.#queues = queues;
    this.#places = places;
    this.#size = queues.reduce((sum, queue) => sum + queue.length, 0);
    this.#isExact = isExact;
    this.#canSkip = isExact && isCertain;
    this.#verify = verify;
  }

  /** How many articles there are, and whether that is known or estimated. */
  get count() {
    if (this.#isExact) return { value: this.#size, exact: true };
    if (this.#isRead) return { value: this.#verified.length, exact: true };
    const found = [...this.#read.values()].filter(Boolean).length;
    return { value: this.#read.size === 0 ? this.#size : Math.round((found / this.#read.size) * this.#size), exact: false };
  }

  /** Whether next() may have more to give. */
  get hasMore() {
    return this.#given < this.#skipped + this.#verified.length || !this.#isRead;
  }

  /** Passes over so many results: unread where their number and order are known. */
  async skip(count) {
    if (!this.#canSkip) {
      await this.next(count);
      return;
    }
    for (let left = count; left > 0 && !this.#isRead; ) {
      const step = Math.min(left, this.#queues[this.#queue].length - this.#at);
      this.#at += step;
      left -= step;
      this.#skipped += step;
      this.#advance();
    }
    this.#given = this.#skipped;
  }

  /** The next results, at most so many; fewer only when there are no more. */
  async next(count) {
    while (this.#skipped + this.#verified.length < this.#given + count && !this.#isRead) await this.#readBatch(count);
    const start = this.#given - this.#skipped;
    const results = this.#verified.slice(start, start + count);
    this.#given += results.length;
    return results;
  }

  /** Reads on until the count is exact, if that does not take long. */
  async settle() {
    while (this.#size <= READ_TO_COUNT && !this.count.exact) await this.#readBatch(BATCH);
  }

  get #isRead() {
    this.#advance();
    return this.#queue === this.#queues.length;
  }

  #advance() {
    while (this.#queue < this.#queues.length && this.#at === this.#queues[this.#queue].length) {
      this.#queue++;
      this.#at = 0;
    }
  }

  async #readBatch(wanted) {
    const numbers = this.#queues[this.#queue].slice(this.#at, this.#at + Math.min(BATCH, wanted));
    const unread = numbers.filter((number) => !this.#read.has(number));
    const results = await this.#verify(unread);
    unread.forEach((number, i) => this.#read.set(number, results[i]));
    this.#at += numbers.length;
    for (const number of numbers) {
      const result = this.#read.get(number);
      if (!result) continue;
      // The index promised more than the text holds: its place is further down, where nothing has been read yet.
      if (result.tier > this.#queue) this.#insert(number, result.tier);
      else this.#verified.push(result);
    }
  }

  #insert(number, tier) {
    const queue = this.#queues[tier];
    let low = 0;
    for (let high = queue.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#places[queue[middle]] < this.#places[number]) low = middle + 1;
      else high = middle;
    }
    queue.splice(low, 0, number);
  }
}
