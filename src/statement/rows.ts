import { type Cell, cellStatus, cutCells, isMonthLike, spanMonth, spanNumber } from './cells.js';
import { digitAt } from './cursor.js';
import type { ColumnName } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import { addUnknownCells, type Recorder } from './recorder.js';
import {
  assignByColumn,
  assignFromEnds,
  type ReadRow,
  type RowCells,
  readRow,
  rowPaths,
} from './row.js';

/** The list of months: its columns and the stretches of text that may hold rows. */
export interface ListText {
  readonly columns: readonly ColumnName[];
  /** Separators before the first column: 1 when lines begin with a pipe. */
  readonly base: number;
  /** Whether tabs or pipes part the columns of the head. */
  readonly separated: boolean;
  readonly segments: readonly (readonly [number, number])[];
}

export const DEFAULT_COLUMNS: readonly ColumnName[] = [
  'sequence',
  'month',
  'employer',
  'months',
  'status',
  'note',
];

const NO_CELLS: readonly Cell[] = [];

/** A list has a row for a month; no life has more months than this. */
const MOST_ROWS = 1200;

interface RowStart {
  /** First cell of the row. */
  readonly from: number;
  /** Index of its number, or -1. */
  readonly sequence: number;
  /** Index of its month, or -1. */
  readonly month: number;
}

/** Reads the rows of the list of months; what is no row is reported as unknown text. */
export function readRows(recorder: Recorder, list: ListText): ReadRow[] {
  const { text } = recorder;
  const cells: Cell[] = [];
  for (const [start, end] of list.segments) cutCells(text, start, end, cells);
  const monthFollows = isMonthEarly(list.columns);
  const spans = monthFollows ? findRows(text, cells, list) : findRowsByColumn(text, cells, list);
  const most = Math.min(spans.length, MOST_ROWS);
  const rows: ReadRow[] = [];
  const firstRow = spans[0]?.from ?? cells.length;
  addUnknownCells(recorder, cells.slice(0, firstRow));
  for (let r = 0; r < most; r++) {
    const span = spans[r] as RowStart;
    const to = spans[r + 1]?.from ?? cells.length;
    const paths = rowPaths(r);
    const lineEnd = firstLineEnd(cells, span, to);
    const row = assignRow(text, cells, list, span, lineEnd, monthFollows);
    rows.push({
      paths,
      contribution: readRow(recorder, paths, row),
      tail: lineEnd < to ? cells.slice(lineEnd, to) : NO_CELLS,
    });
  }
  const beyond = spans[most]?.from;
  if (beyond !== undefined) addUnknownCells(recorder, cells.slice(beyond));
  return rows;
}

function isMonthEarly(columns: readonly ColumnName[]): boolean {
  const month = columns.indexOf('month');
  return month === 0 || (month === 1 && columns[0] === 'sequence');
}

/**
 * A row begins with a number and a month; the number begins a line, or, when the whole text
 * stands on one line, is greater than the one before. Without a number, the month begins a line.
 */
function findRows(text: FoldedText, cells: Cell[], list: ListText): RowStart[] {
  const spans: RowStart[] = [];
  const numbered = list.columns.includes('sequence');
  let last = 0;
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k] as Cell;
    const next = cells[k + 1];
    const number = spanNumber(text, cell);
    if (number >= 0 && next !== undefined) {
      const dated = spanMonth(text, next) !== null || isMonthLike(text, next);
      if (dated && (cell.newLine || number > last)) {
        spans.push({ from: k, sequence: k, month: k + 1 });
        last = number;
        k++;
      } else if (cell.newLine && number === last + 1 && hasStatusOnLine(text, cells, k + 1)) {
        spans.push({ from: k, sequence: k, month: -1 });
        last = number;
      }
    } else if (spanMonth(text, cell) !== null) {
      if (cell.newLine && next !== undefined && (!numbered || !next.newLine)) {
        spans.push({ from: k, sequence: -1, month: k });
      } else if (k > 0 && splitNumber(text, cells, k - 1, last + 1)) {
        spans.push({ from: k, sequence: k, month: k + 1 });
        last++;
        k++;
      }
    }
  }
  return spans;
}

function hasStatusOnLine(text: FoldedText, cells: readonly Cell[], from: number): boolean {
  for (let k = from; k < cells.length && !(cells[k] as Cell).newLine; k++) {
    if (cellStatus(text, cells[k] as Cell) !== undefined) return true;
  }
  return false;
}

/** Splits the row number off a cell that was glued to it when lines were joined. */
function splitNumber(text: FoldedText, cells: Cell[], k: number, number: number): boolean {
  const cell = cells[k] as Cell;
  const digits = String(number);
  const cut = cell.end - digits.length;
  if (cut <= cell.start || digitAt(text, cut - 1) >= 0) return false;
  for (let i = 0; i < digits.length; i++) {
    if (digitAt(text, cut + i) !== Number(digits[i])) return false;
  }
  cells.splice(
    k,
    1,
    { ...cell, end: cut },
    { start: cut, end: cell.end, separators: 0, newLine: false },
  );
  return true;
}

/** Rows of a list whose columns stand in another order: told by tabs or pipes alone. */
function findRowsByColumn(text: FoldedText, cells: readonly Cell[], list: ListText): RowStart[] {
  const spans: RowStart[] = [];
  if (!list.separated) return spans;
  for (let k = 0; k < cells.length; k++) {
    if (!(cells[k] as Cell).newLine) continue;
    let column = -list.base;
    let month = -1;
    for (let c = k; c < cells.length && (c === k || !(cells[c] as Cell).newLine); c++) {
      const cell = cells[c] as Cell;
      column += cell.separators;
      if (list.columns[column] === 'month' && spanMonth(text, cell) !== null) month = c;
    }
    if (month >= 0) spans.push({ from: k, sequence: -1, month });
  }
  return spans;
}

/** Where the line of a row ends; the end of the row when every cell has a line of its own. */
function firstLineEnd(cells: readonly Cell[], span: RowStart, to: number): number {
  const after = Math.max(span.sequence, span.month) + 1;
  if (after < to && (cells[after] as Cell).newLine) return to;
  for (let k = span.from + 1; k < to; k++) {
    if ((cells[k] as Cell).newLine && k >= after) return k;
  }
  return to;
}

function assignRow(
  text: FoldedText,
  cells: readonly Cell[],
  list: ListText,
  span: RowStart,
  lineEnd: number,
  monthFollows: boolean,
): RowCells {
  const after = Math.max(span.sequence, span.month) + 1;
  if (list.separated && (cells[span.from] as Cell).newLine) {
    const row = assignByColumn(text, list.columns, cells, span.from, lineEnd, list.base);
    const month = row?.month ?? null;
    if (row !== null && (month === null || month.start === cells[span.month]?.start)) return row;
  }
  const row = assignFromEnds(text, cells, monthFollows ? after : span.from, lineEnd);
  row.sequence = cells[span.sequence] ?? null;
  row.month = cells[span.month] ?? null;
  return row;
}
