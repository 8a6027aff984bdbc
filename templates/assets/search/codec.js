/** The codes of the index files: varints, and bits with numbers of any length and ascending numbers. Their writers are ByteWriter.cs, BitWriter.cs and SplitCode.cs. */

const CUT_SHORT = "the index file is cut short";
const decoder = new TextDecoder();

/** Reads varints and texts one after the other. */
export class ByteReader {
  #bytes;
  #position = 0;

  constructor(buffer) {
    this.#bytes = new Uint8Array(buffer);
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#position++];
      if (byte === undefined) throw new RangeError(CUT_SHORT);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  text() {
    const length = this.number();
    this.#position += length;
    return decoder.decode(this.#bytes.subarray(this.#position - length, this.#position));
  }
}

/** Reads bits one after the other, the most significant of a byte first. */
export class BitReader {
  #bytes;

  /** @param {number} position the bit to begin with */
  constructor(bytes, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** A number of so many bits, at most 32. */
  bits(count) {
    if (count === 0) return 0;
    const value = this.#peek() >>> (32 - count);
    this.position += count;
    return value;
  }

  /** How many zeros stand before the next one; the position is behind it. */
  zeros() {
    for (let zeros = 0; ; zeros += 32) {
      const next = this.#peek();
      if (next !== 0) {
        const more = Math.clz32(next);
        this.position += more + 1;
        return zeros + more;
      }
      this.position += 32;
      if (this.position > 8 * this.#bytes.length) throw new RangeError(CUT_SHORT);
    }
  }

  /** A number by the exponential Golomb code with so many low bits. */
  number(lowBits = 0) {
    const length = this.zeros();
    const high = 2 ** length + this.bits(length) - 1;
    return high * 2 ** lowBits + this.bits(lowBits);
  }

  align() {
    this.position = (this.position + 7) & ~7;
  }

  /** A number below a bound; those in the middle are in fewer bits. */
  below(bound) {
    if (bound === 1) return 0;
    const length = 31 - Math.clz32(bound);
    const shorter = (2 << length) - bound;
    const next = this.#peek();
    let place = next >>> (32 - length);
    if (place >= shorter) {
      place = (next >>> (31 - length)) - shorter;
      this.position++;
    }
    this.position += length;
    place += (bound - shorter) >> 1;
    return place < bound ? place : place - bound;
  }

  /** So many ascending numbers below a bound. */
  ascending(count, bound) {
    const numbers = new Uint32Array(count);
    this.#split(numbers, 0, count, 0, bound);
    return numbers;
  }

  /** The numbers of some places, from one number on and before another: the middle one, then those before it, then those after it. */
  #split(numbers, first, last, from, end) {
    while (first < last) {
      if (last - first === end - from) {
        while (first < last) numbers[first++] = from++;
        return;
      }
      const before = (last - first) >> 1;
      const middle = from + before + this.below(end - from - (last - first) + 1);
      numbers[first + before] = middle;
      if (before > 0) this.#split(numbers, first, first + before, from, middle);
      first += before + 1;
      from = middle + 1;
    }
  }

  /** The next 32 bits; zeros behind the end. */
  #peek() {
    const bytes = this.#bytes;
    const at = this.position >>> 3;
    const shift = this.position & 7;
    const next = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    return shift === 0 ? next : (next << shift) | (bytes[at + 4] >>> (8 - shift));
  }
}

/** The numbers that are in both ascending lists. */
export function intersect(left, right) {
  const both = new Uint32Array(Math.min(left.length, right.length));
  let length = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) {
      both[length++] = left[i++];
      j++;
    } else if (left[i] < right[j]) i++;
    else j++;
  }
  return both.subarray(0, length);
}
