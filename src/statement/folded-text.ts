import {
  BLANK,
  DROP,
  EXPAND,
  expansionOf,
  FIRST_CODE,
  foldingTable,
  NEWLINE,
  printedText,
} from './characters.js';
import { emphasisOf, STAR } from './emphasis.js';
import type { LineIndex } from './line-index.js';
import { withoutMarkup } from './markup.js';

/** Bit of {@link FoldedText.gap}: a blank stands before the character. */
export const GAP_BLANK = 1;
/** Bit of {@link FoldedText.gap}: a line break stands before the character. */
export const GAP_LINE = 2;
/** One cell separator (tab, pipe) in {@link FoldedText.gap}; their count is `gap >> 2`. */
const GAP_CELL = 4;
const MOST_CELLS = 63;

/**
 * A text without its white space, in the characters that labels are written in. What stood
 * between two characters is kept as a gap, so a label is found across blanks and line breaks and
 * a table row still falls into its cells.
 */
export interface FoldedText {
  readonly source: string;
  /** The source without the marks of its file, as long as the source. */
  readonly plain: string;
  /** Folded characters. */
  readonly code: Uint16Array;
  /** Where in the source each of them stands. */
  readonly at: Int32Array;
  /** What stands before each: {@link GAP_BLANK}, {@link GAP_LINE}, cells since the line began. */
  readonly gap: Uint8Array;
  readonly length: number;
  /** Lines of the source. */
  readonly lines: LineIndex;
}

/** Longest text that is folded into arrays that are used again; a statement has about a thousand characters. */
const SCRATCH = 0x4000;

type Arrays = readonly [code: Uint16Array, at: Int32Array, gap: Uint8Array];

let scratch: Arrays | undefined;

function arraysFor(size: number): Arrays {
  if (size > SCRATCH) return newArrays(size);
  scratch ??= newArrays(SCRATCH);
  return scratch;
}

function newArrays(size: number): Arrays {
  return [new Uint16Array(size), new Int32Array(size), new Uint8Array(size)];
}

/**
 * Folds a text; one pass, no more than the text's own length again in memory.
 *
 * Short texts share their arrays: a folded text holds until the next one is folded.
 */
export function foldText(source: string): FoldedText {
  const table = foldingTable();
  const size = source.length;
  const plain = withoutMarkup(source);
  let [code, at, gap] = arraysFor(size + 1);
  const emphasis = emphasisOf(plain);
  let length = 0;
  let pending = GAP_LINE;
  for (let i = 0; i < size; i++) {
    const unit = plain.charCodeAt(i);
    if (unit === STAR && emphasis?.has(i)) continue;
    const folded = table[unit] as number;
    if (folded >= FIRST_CODE) {
      code[length] = folded;
      at[length] = i;
      gap[length++] = pending;
      pending = 0;
    } else if (folded === EXPAND) {
      const expansion = expansionOf(plain.charAt(i));
      if (length + expansion.length + size - i > code.length) {
        [code, at, gap] = [grow(code), grow(at), grow(gap)];
      }
      for (let k = 0; k < expansion.length; k++) {
        code[length] = table[expansion.charCodeAt(k)] as number;
        at[length] = i;
        gap[length++] = pending;
        pending = 0;
      }
    } else if (folded === NEWLINE) {
      pending = GAP_LINE;
    } else if (folded === BLANK) {
      pending |= GAP_BLANK;
    } else if (folded !== DROP && pending >> 2 < MOST_CELLS) {
      pending += GAP_CELL;
    }
  }
  code[length] = 0;
  gap[length] = 0;
  return { source, plain, code, at, gap, length, lines: { source, starts: null, at: null } };
}

function grow<T extends Uint16Array | Int32Array | Uint8Array>(array: T): T {
  const wider = new (array.constructor as new (length: number) => T)(array.length * 2 + 64);
  wider.set(array);
  return wider;
}

/** Where in the source the characters from `start` to before `end` begin. */
export function sourceStart(text: FoldedText, start: number): number {
  return start < text.length ? (text.at[start] as number) : text.source.length;
}

/** The source from character `start` to before `end`, as it stands there. */
export function rawText(text: FoldedText, start: number, end: number): string {
  if (start >= end) return '';
  return text.source.slice(text.at[start] as number, (text.at[end - 1] as number) + 1);
}

/** The text of a value as printed, see {@link printedText}. */
export function valueText(text: FoldedText, start: number, end: number): string {
  if (start >= end) return '';
  return printedText(text.plain.slice(text.at[start] as number, (text.at[end - 1] as number) + 1));
}

/** Folded characters from `start` to before `end`, as a string. */
export function foldedSlice(text: FoldedText, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) out += String.fromCharCode(text.code[i] as number);
  return out;
}
