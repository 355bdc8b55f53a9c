import type { FoldedText } from './folded-text.js';

/** Phrases that begin with the same character, the longest first. */
interface Bucket<T> {
  readonly codes: readonly Uint16Array[];
  /** The second character of each, 0 when there is none: most phrases fail there. */
  readonly seconds: Uint16Array;
  readonly phrases: readonly T[];
}

/** Phrases by their first character. */
export interface PhraseTable<T> {
  /** First character → place in `buckets`, from 1; 0 when no phrase begins with it. */
  readonly slots: Uint8Array;
  readonly buckets: readonly Bucket<T>[];
  /** The characters that phrases begin with. */
  readonly firsts: readonly number[];
}

/** The UTF-16 code units of a text. */
export function codes(text: string): Uint16Array {
  return Uint16Array.from(text, (char) => char.charCodeAt(0));
}

/** Groups phrases by their first character, the longest first. */
export function phraseTable<T extends { readonly code: Uint16Array }>(
  phrases: readonly T[],
): PhraseTable<T> {
  const byFirst = new Map<number, T[]>();
  for (const phrase of [...phrases].sort((a, b) => b.code.length - a.code.length)) {
    const first = phrase.code[0] as number;
    const bucket = byFirst.get(first);
    if (bucket === undefined) byFirst.set(first, [phrase]);
    else bucket.push(phrase);
  }
  const slots = new Uint8Array(0x10000);
  const firsts = [...byFirst.keys()];
  for (const [k, first] of firsts.entries()) slots[first] = k + 1;
  const buckets = [...byFirst.values()].map((bucket) => ({
    codes: bucket.map(({ code }) => code),
    seconds: Uint16Array.from(bucket, ({ code }) => code[1] ?? 0),
    phrases: bucket,
  }));
  return { slots, buckets, firsts };
}

/** Whether the characters at `i` are exactly those of a phrase. */
export function startsWith(text: FoldedText, i: number, phrase: Uint16Array): boolean {
  if (i + phrase.length > text.length) return false;
  // From the end: phrases that begin alike are told apart sooner.
  for (let k = phrase.length - 1; k >= 0; k--) {
    if (text.code[i + k] !== phrase[k]) return false;
  }
  return true;
}

/** The first of some words that stands at `i`. */
export function wordAt(
  text: FoldedText,
  i: number,
  words: readonly Uint16Array[],
): Uint16Array | undefined {
  for (const word of words) if (startsWith(text, i, word)) return word;
  return undefined;
}

/** The longest phrase of a table that stands at `i`. */
export function phraseAt<T>(text: FoldedText, i: number, table: PhraseTable<T>): T | undefined {
  const slot = table.slots[text.code[i] as number] as number;
  if (slot === 0 || i >= text.length) return undefined;
  const bucket = table.buckets[slot - 1] as Bucket<T>;
  const { codes: all, seconds } = bucket;
  const second = text.code[i + 1];
  for (let k = 0; k < all.length; k++) {
    if (seconds[k] !== 0 && seconds[k] !== second) continue;
    if (startsWith(text, i, all[k] as Uint16Array)) return bucket.phrases[k];
  }
  return undefined;
}

/** The phrase of a table that the characters from `start` to before `end` are. */
export function phraseOf<T>(
  text: FoldedText,
  start: number,
  end: number,
  table: PhraseTable<T>,
): T | undefined {
  const slot = table.slots[text.code[start] as number] as number;
  if (slot === 0) return undefined;
  const bucket = table.buckets[slot - 1] as Bucket<T>;
  const { codes: all } = bucket;
  for (let k = 0; k < all.length; k++) {
    const code = all[k] as Uint16Array;
    if (code.length === end - start && startsWith(text, start, code)) return bucket.phrases[k];
  }
  return undefined;
}
