/** Sets of articles as ascending numbers. Intersection is in codec.js. */

export const NONE = new Uint32Array(0);

/** The numbers from 0 to before count. */
export function everything(count) {
  return ofRanges([[0, count]]);
}

export function ofRanges(ranges) {
  const numbers = new Uint32Array(ranges.reduce((sum, [first, end]) => sum + end - first, 0));
  let length = 0;
  for (const [first, end] of ranges) for (let number = first; number < end; number++) numbers[length++] = number;
  return numbers;
}

export function union(left, right) {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const all = new Uint32Array(left.length + right.length);
  let length = 0;
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    if (j === right.length || left[i] < right[j]) all[length++] = left[i++];
    else {
      if (left[i] === right[j]) i++;
      all[length++] = right[j++];
    }
  }
  return all.subarray(0, length);
}

/** The union of many sets of numbers below a bound. */
export function unionOfAll(sets, bound) {
  const isHeld = new Uint8Array(bound);
  for (const set of sets) for (const number of set) isHeld[number] = 1;
  return everything(bound).filter((number) => isHeld[number] === 1);
}

/** The numbers of the first set that the second does not hold. */
export function without(left, right) {
  const rest = new Uint32Array(left.length);
  let length = 0;
  let j = 0;
  for (const number of left) {
    while (j < right.length && right[j] < number) j++;
    if (right[j] !== number) rest[length++] = number;
  }
  return rest.subarray(0, length);
}

/** The numbers that at least so many of the sets hold. */
export function inAtLeast(sets, least) {
  const counts = new Map();
  for (const set of sets) for (const number of set) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([number]) => number)).sort();
}
