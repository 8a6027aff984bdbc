/** The two codes of the index files: varints and Rice-coded ascending numbers. Their writers are Varint.cs and RiceCode.cs. */

/** Reads varints one after the other. */
export class VarintReader {
  #bytes;
  position;

  constructor(bytes, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  next() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.position++];
      if (byte === undefined) throw new RangeError("the index file is cut short");
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}

/** The number of low bits, computed from the same two numbers as when it was written. */
export function lowBits(count, bound) {
  let bits = 0;
  while (100 * count * 2 ** (bits + 1) <= 69 * bound) bits++;
  return bits;
}

/**
 * Decodes `count` ascending numbers below `bound`.
 * @returns {Uint32Array}
 */
export function decodeAscending(bytes, start, count, bound) {
  const low = lowBits(count, bound);
  const numbers = new Uint32Array(count);
  let next = start;
  let byte = 0;
  let available = 0; // bits of `byte` not read yet, its lowest
  let number = -1;
  for (let i = 0; i < count; i++) {
    let high = 0;
    for (;;) {
      if (available === 0) {
        if (next >= bytes.length) throw new RangeError("the index file is cut short");
        byte = bytes[next++];
        available = 8;
      }
      const zeros = Math.clz32(byte << (32 - available));
      if (zeros < available) {
        high += zeros;
        available -= zeros + 1;
        break;
      }
      high += available;
      available = 0;
    }
    let rest = 0;
    for (let wanted = low; wanted > 0; ) {
      if (available === 0) {
        byte = bytes[next++];
        available = 8;
      }
      const taken = Math.min(wanted, available);
      available -= taken;
      wanted -= taken;
      rest = (rest << taken) | ((byte >> available) & ((1 << taken) - 1));
    }
    number += high * 2 ** low + rest + 1;
    numbers[i] = number;
  }
  return numbers;
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
