import { CHAR, type DateMatch, digitLike, digitsEnd, matchDate } from './cursor.js';
import { type FoldedText, GAP_BLANK, GAP_LINE } from './folded-text.js';
import { phraseOf } from './phrase-table.js';
import { type StatusWord, statusWords } from './status-words.js';

/** A piece of the list that gaps set apart. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Cells that separators (tabs, pipes) left behind since the line began or the cell before. */
  readonly separators: number;
  /** True when a line begins here. */
  readonly newLine: boolean;
}

/**
 * Cuts the characters from `start` to before `end` at their gaps and adds them to `cells`. A unit
 * stays with the number before it.
 */
export function cutCells(text: FoldedText, start: number, end: number, cells: Cell[]): void {
  for (let i = start; i < end; ) {
    const gap = text.gap[i] as number;
    let k = i + 1;
    while (k < end && (text.gap[k] === 0 || isUnitOf(text, i, k, end))) k++;
    cells.push({ start: i, end: k, separators: gap >> 2, newLine: (gap & GAP_LINE) !== 0 });
    i = k;
  }
}

const UNIT = 0x4e2a; // 个

/** Whether 个月 at `k` is the unit of the number from `start`, with nothing but a blank before it. */
function isUnitOf(text: FoldedText, start: number, k: number, end: number): boolean {
  return (
    text.code[k] === UNIT &&
    k + 1 < end &&
    text.code[k + 1] === CHAR.month &&
    ((text.gap[k] as number) & ~GAP_BLANK) === 0 &&
    digitsEnd(text, start, k) === k
  );
}

const MOST_SEQUENCE_DIGITS = 4;

/** Characters from `start` to before `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The whole number that stands there, or -1. */
export function spanNumber(text: FoldedText, cell: Span): number {
  const size = cell.end - cell.start;
  if (size > MOST_SEQUENCE_DIGITS || digitsEnd(text, cell.start, cell.end) !== cell.end) return -1;
  let number = 0;
  for (let i = cell.start; i < cell.end; i++)
    number = number * 10 + (text.code[i] as number) - 0x30;
  return number;
}

/** The number of a row: `7`, `7.`, `7、`; or -1. */
export function rowNumber(text: FoldedText, cell: Span): number {
  const last = text.code[cell.end - 1];
  const marked = cell.end - cell.start > 1 && (last === CHAR.dot || last === CHAR.enumeration);
  return spanNumber(text, marked ? { start: cell.start, end: cell.end - 1 } : cell);
}

/** The month that stands there, in any form of the sheets. */
export function spanMonth(text: FoldedText, cell: Span): DateMatch | null {
  const size = cell.end - cell.start;
  if (size < 6 || size > 11) return null;
  const date = matchDate(text, cell.start, cell.end);
  return date !== null && date.end === cell.end ? date : null;
}

/** Whether a cell is a month with letters among its digits, or with a number no month has. */
export function isMonthLike(text: FoldedText, cell: Span): boolean {
  const size = cell.end - cell.start;
  if (size < 6 || size > 8) return false;
  for (let i = cell.start; i < cell.end; i++) {
    const code = text.code[i] as number;
    const mark = isDateMark(code);
    if (!mark && !digitLike(text, i)) return false;
    if (mark && i < cell.start + 4) return false;
  }
  return true;
}

/** A character that stands between the numbers of a date. */
function isDateMark(code: number): boolean {
  return (
    code === CHAR.dot ||
    code === CHAR.dash ||
    code === CHAR.slash ||
    code === CHAR.year ||
    code === CHAR.month
  );
}

/** Whether a cell has a mark of a date and otherwise only digits: `21-01`, `1月`. */
export function isDateLike(text: FoldedText, cell: Span): boolean {
  let marks = 0;
  for (let i = cell.start; i < cell.end; i++) {
    const code = text.code[i] as number;
    const mark = isDateMark(code);
    if (mark) marks++;
    else if (!digitLike(text, i)) return false;
  }
  return marks > 0;
}

/** The status word that stands there, or undefined. */
export function cellStatus(text: FoldedText, cell: Span): StatusWord | undefined {
  return phraseOf(text, cell.start, cell.end, statusWords());
}
