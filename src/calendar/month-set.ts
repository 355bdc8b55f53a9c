import { type MonthIndex, monthIndexOf } from './month.js';
import type { MonthSpan } from './range.js';

const BITS = 32;
const BASE = monthIndexOf(1900, 1);
const MONTHS = 300 * 12;

/**
 * A set of months as bits, one for each month from 1900 to 2199: union, membership and size
 * without any object per month.
 */
export class MonthSet {
  // Many sets stay empty: an audit asks for months that are hardly ever there.
  #words: Uint32Array | null = null;
  #size = 0;
  #first = MONTHS;
  #last = -1;

  /** How many months the set holds. */
  get size(): number {
    return this.#size;
  }

  has(month: MonthIndex): boolean {
    const bit = month - BASE;
    return this.#words !== null && ((this.#words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** Adds a month; false when it was there already. */
  add(month: MonthIndex): boolean {
    if (this.has(month)) return false;
    const bit = month - BASE;
    this.#words ??= new Uint32Array(Math.ceil(MONTHS / BITS));
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    this.#size++;
    if (bit < this.#first) this.#first = bit;
    if (bit > this.#last) this.#last = bit;
    return true;
  }

  /** The months of the set as runs without a hole, in order. */
  spans(): MonthSpan[] {
    const spans: MonthSpan[] = [];
    let first = -1;
    for (let bit = this.#first; bit <= this.#last + 1; bit++) {
      const inside = bit <= this.#last && this.has(BASE + bit);
      if (inside && first < 0) first = bit;
      if (!inside && first >= 0) {
        spans.push({ first: BASE + first, last: BASE + bit - 1 });
        first = -1;
      }
    }
    return spans;
  }
}
