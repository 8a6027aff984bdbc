/** The codes of the index files: varints, and bits with numbers of any length and ascending numbers. Their writers are ByteWriter.cs, BitWriter.cs and RiceCode.cs. */

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

  /** So many ascending numbers below a bound. */
  ascending(count, bound) {
    if (count === 0) return new Uint32Array(0);
    if (2 * count <= bound) return this.#gaps(count, bound);
    const missing = count < bound ? this.#gaps(bound - count, bound) : [];
    const numbers = new Uint32Array(count);
    for (let number = 0, next = 0, length = 0; number < bound; number++) {
      if (missing[next] === number) next++;
      else numbers[length++] = number;
    }
    return numbers;
  }

  #gaps(count, bound) {
    const low = lowBits(count, bound);
    const numbers = new Uint32Array(count);
    for (let i = 0, number = -1; i < count; i++) {
      number += this.zeros() * 2 ** low + this.bits(low) + 1;
      numbers[i] = number;
    }
    return numbers;
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

/** The number of low bits, computed from the same two numbers as when it was written. */
function lowBits(count, bound) {
  let bits = 0;
  while (100 * count * 2 ** (bits + 1) <= 69 * bound) bits++;
  return bits;
}
