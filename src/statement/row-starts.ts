import { type Cell, cellStatus, isDateLike, isMonthLike, rowNumber, spanMonth } from './cells.js';
import { digitAt, digitsEnd, matchDate } from './cursor.js';
import type { ColumnName } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import { isPunctuation } from './recorder.js';

/** The list of months: its columns and the stretches of text that may hold rows. */
export interface ListText {
  readonly columns: readonly ColumnName[];
  /** Separators before the first column: 1 when lines begin with a pipe. */
  readonly base: number;
  /** Whether tabs or pipes part the columns of the head. */
  readonly separated: boolean;
  readonly segments: readonly (readonly [number, number])[];
}

/** Where a row begins, and its number and month. */
export interface RowStart {
  /** First cell of the row. */
  readonly from: number;
  /** Index of its number, or -1. */
  readonly sequence: number;
  /** Index of its month, or -1. */
  readonly month: number;
}

/** Whether the month is the first column, the number of the row aside. */
export function isMonthEarly(columns: readonly ColumnName[]): boolean {
  const month = columns.indexOf('month');
  return month === 0 || (month === 1 && columns[0] === 'sequence');
}

/**
 * A row is a line of a table, or begins with a number and a month: the number begins a line, or,
 * when the whole text stands on one line, follows the one before. Without a number, the month
 * begins a line.
 */
export function findRows(text: FoldedText, cells: readonly Cell[], list: ListText): FoundRows {
  const out: Cell[] = [];
  const starts: RowStart[] = [];
  const numbered = list.columns.includes('sequence');
  const monthFollows = isMonthEarly(list.columns);
  let last = 0;
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k] as Cell;
    const row = list.separated && cell.newLine ? tableRow(text, cells, list, k) : null;
    if (row !== null) {
      const shift = out.length - k;
      starts.push(shift === 0 ? row : shifted(row, shift));
      out.push(cell);
      for (k++; k < cells.length && !(cells[k] as Cell).newLine; k++) out.push(cells[k] as Cell);
      k--;
      const number = rowNumber(text, cell);
      last = number >= 0 ? number : last + 1;
      continue;
    }
    const number = monthFollows ? rowNumber(text, cell) : -1;
    if (number >= 0 && (cell.newLine || number > last || number === last - 1)) {
      const month = monthCell(text, cells, k + 1);
      const onLine = cell.newLine && number === last + 1 && hasStatusOnLine(text, cells, k + 1);
      if (month !== null || onLine) {
        starts.push({
          from: out.length,
          sequence: out.length,
          month: month === null ? -1 : out.length + 1,
        });
        out.push(cell);
        if (month !== null) {
          out.push(month.cell);
          if (month.rest !== null) out.push(month.rest);
          k = month.last;
        }
        last = number;
        continue;
      }
    }
    if (monthFollows && number < 0 && spanMonth(text, cell) !== null) {
      const next = cells[k + 1];
      const before = out[out.length - 1];
      const begins =
        cell.newLine && next !== undefined && (!numbered || hasStatusOnLine(text, cells, k + 1));
      if (begins) {
        starts.push({ from: out.length, sequence: -1, month: out.length });
      } else if (before !== undefined && splitNumber(text, out, before, last + 1)) {
        starts.push({ from: out.length - 1, sequence: out.length - 1, month: out.length });
        last++;
      }
    }
    const count = countBeforeStatus(text, cell);
    if (count === null) out.push(cell);
    else out.push({ ...cell, end: count }, { ...GLUED, start: count, end: cell.end });
  }
  return { cells: out, starts };
}

/** A cell that nothing parts from the one before. */
const GLUED = { separators: 0, newLine: false } as const;

/** No row counts a hundred months. */
const MOST_COUNT_DIGITS = 2;

/** Where the count ends that is glued to a status, `1已缴费`; null when a cell is nothing of the kind. */
function countBeforeStatus(text: FoldedText, cell: Cell): number | null {
  const end = digitsEnd(text, cell.start, cell.end);
  const glued = end > cell.start && end <= cell.start + MOST_COUNT_DIGITS && end < cell.end;
  return glued && cellStatus(text, { start: end, end: cell.end }) !== undefined ? end : null;
}

interface FoundRows {
  /** The cells, those of a month put together, a number that was glued to a note split off. */
  readonly cells: readonly Cell[];
  readonly starts: readonly RowStart[];
}

function shifted(row: RowStart, by: number): RowStart {
  const at = (index: number): number => (index < 0 ? index : index + by);
  return { from: at(row.from), sequence: at(row.sequence), month: at(row.month) };
}

interface MonthCell {
  readonly cell: Cell;
  /** Index of the last cell it was made of. */
  readonly last: number;
  /** What is glued to the month, the beginning of the employer. */
  readonly rest: Cell | null;
}

const MOST_MONTH_CELLS = 4;

/**
 * The month behind the number of a row: one cell, or several that blanks part (2021 年 01 月). What
 * has only digits and marks of a date is the month, too, though one that cannot be read.
 */
function monthCell(text: FoldedText, cells: readonly Cell[], k: number): MonthCell | null {
  const first = cells[k];
  if (first === undefined) return null;
  const whole = { cell: first, last: k, rest: null };
  if (spanMonth(text, first) !== null || isMonthLike(text, first)) return whole;
  if (digitAt(text, first.start) < 0) return null;
  const date = matchDate(text, first.start, first.end);
  if (date !== null && date.end < first.end && digitAt(text, date.end) < 0) {
    const rest = { ...GLUED, start: date.end, end: first.end };
    return { cell: { ...first, end: date.end }, last: k, rest };
  }
  for (let last = k + 1; last < k + MOST_MONTH_CELLS && last < cells.length; last++) {
    const next = cells[last] as Cell;
    if (next.newLine || next.separators > 0) break;
    const joined = { ...first, end: next.end };
    if (spanMonth(text, joined) !== null) return { cell: joined, last, rest: null };
  }
  return isDateLike(text, first) ? whole : null;
}

function hasStatusOnLine(text: FoldedText, cells: readonly Cell[], from: number): boolean {
  for (let k = from; k < cells.length && !(cells[k] as Cell).newLine; k++) {
    if (cellStatus(text, cells[k] as Cell) !== undefined) return true;
  }
  return false;
}

/** Splits the row number off the last cell, to which it was glued when lines were joined. */
function splitNumber(text: FoldedText, cells: Cell[], cell: Cell, number: number): boolean {
  const digits = String(number);
  const cut = cell.end - digits.length;
  if (cut <= cell.start || digitAt(text, cut - 1) >= 0) return false;
  for (let i = 0; i < digits.length; i++) {
    if (digitAt(text, cut + i) !== Number(digits[i])) return false;
  }
  cells.pop();
  cells.push({ ...cell, end: cut }, { ...GLUED, start: cut, end: cell.end });
  return true;
}

/**
 * A line of a table whose columns tabs or pipes part is a row when it fills three columns, two of
 * them with more than an employer or a note.
 *
 * @returns null when the line that begins with cell `k` is none
 */
function tableRow(
  text: FoldedText,
  cells: readonly Cell[],
  list: ListText,
  k: number,
): RowStart | null {
  let column = -list.base;
  let sequence = -1;
  let month = -1;
  let filled = 0;
  let telling = 0;
  let last = -1;
  let says = false;
  for (let c = k; c < cells.length && (c === k || !(cells[c] as Cell).newLine); c++) {
    const cell = cells[c] as Cell;
    column += cell.separators;
    const name = list.columns[column];
    if (name === undefined) return null;
    says ||= !isPunctuation(text, cell.start, cell.end);
    if (column === last) continue;
    last = column;
    filled++;
    if (name !== 'employer' && name !== 'note' && name !== 'other') telling++;
    if (name === 'sequence') sequence = c;
    if (name === 'month') month = c;
  }
  return says && filled >= 3 && telling >= 2 ? { from: k, sequence, month } : null;
}
