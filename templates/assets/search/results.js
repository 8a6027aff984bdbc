/** When no more candidates than these are left to be read for a page of results, all are read, so that the count is exact. */
const READ_TO_COUNT = 20;

/** So many candidates are read at once, at most. */
const MOST_AT_ONCE = 30;

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
  #found = 0;
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
    return { value: this.#read.size === 0 ? this.#size : Math.round((this.#found / this.#read.size) * this.#size), exact: false };
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
    for (;;) {
      const missing = this.#given + count - this.#skipped - this.#verified.length;
      if (missing <= 0 || this.#isRead) break;
      await this.#readOn(this.#needed(missing));
    }
    const start = this.#given - this.#skipped;
    const results = this.#verified.slice(start, start + count);
    this.#given += results.length;
    return results;
  }

  /** Reads on until the count is exact, if that does not take long. */
  async settle() {
    if (this.#size <= READ_TO_COUNT && !this.count.exact) await this.#readOn(READ_TO_COUNT);
  }

  /** How many candidates are to be read for so many results: as many as those that were read make likely. */
  #needed(missing) {
    const share = this.#read.size === 0 ? 1 : Math.max(1, this.#found) / this.#read.size;
    return Math.min(MOST_AT_ONCE, Math.ceil(missing / share));
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

  /** Reads the next so many candidates, in one go wherever they stand. */
  async #readOn(count) {
    const numbers = this.#unread(count);
    const results = await this.#verify(numbers);
    numbers.forEach((number, i) => this.#read.set(number, results[i]));
    this.#found += results.filter(Boolean).length;
    this.#take();
  }

  /** The next candidates that have not been read, at most so many. */
  #unread(count) {
    const numbers = [];
    for (let queue = this.#queue, at = this.#at; queue < this.#queues.length; queue++, at = 0) {
      for (; at < this.#queues[queue].length; at++) {
        if (numbers.length === count) return numbers;
        if (!this.#read.has(this.#queues[queue][at])) numbers.push(this.#queues[queue][at]);
      }
    }
    return numbers;
  }

  /** Takes what has been read, up to the first candidate that has not. */
  #take() {
    while (!this.#isRead && this.#read.has(this.#queues[this.#queue][this.#at])) {
      const number = this.#queues[this.#queue][this.#at++];
      const result = this.#read.get(number);
      // The index promised more than the text holds: its place is further down.
      if (result?.tier > this.#queue) this.#insert(number, result.tier);
      else if (result) this.#verified.push(result);
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
