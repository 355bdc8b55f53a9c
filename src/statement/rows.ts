import { type Cell, cellStatus, cutCells, isMonthLike, spanMonth, spanNumber } from './cells.js';
import { digitAt } from './cursor.js';
import type { ColumnName } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import { addUnknownCells, isPunctuation, type Recorder } from './recorder.js';
import {
  assignByColumn,
  assignFromEnds,
  isWhole,
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
  const spans = findRows(text, cells, list);
  const most = Math.min(spans.length, MOST_ROWS);
  const rows: ReadRow[] = [];
  const firstRow = spans[0]?.from ?? cells.length;
  addUnknownCells(recorder, cells.slice(0, firstRow));
  for (let r = 0; r < most; r++) {
    const span = spans[r] as RowStart;
    const to = spans[r + 1]?.from ?? cells.length;
    const paths = rowPaths(r);
    const lineEnd = firstLineEnd(cells, span, to);
    const row = assignRow(text, cells, list, span, lineEnd);
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
 * A row is a line of a table, or begins with a number and a month: the number begins a line, or,
 * when the whole text stands on one line, follows the one before. Without a number, the month
 * begins a line.
 */
function findRows(text: FoldedText, cells: Cell[], list: ListText): RowStart[] {
  const starts: RowStart[] = [];
  const numbered = list.columns.includes('sequence');
  const monthFollows = isMonthEarly(list.columns);
  let last = 0;
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k] as Cell;
    const next = cells[k + 1];
    const number = spanNumber(text, cell);
    const row = list.separated && cell.newLine ? tableRow(text, cells, list, k) : null;
    if (row !== null) {
      starts.push(row);
      last = number >= 0 ? number : last + 1;
      k = Math.max(k, row.sequence, row.month);
    } else if (!monthFollows) {
      // The number and the month tell a row only where they stand side by side.
    } else if (number >= 0 && next !== undefined) {
      const dated = spanMonth(text, next) !== null || isMonthLike(text, next);
      if (dated && (cell.newLine || number > last || number === last - 1)) {
        starts.push({ from: k, sequence: k, month: k + 1 });
        last = number;
        k++;
      } else if (cell.newLine && number === last + 1 && hasStatusOnLine(text, cells, k + 1)) {
        starts.push({ from: k, sequence: k, month: -1 });
        last = number;
      }
    } else if (spanMonth(text, cell) !== null) {
      if (cell.newLine && next !== undefined && (!numbered || !next.newLine)) {
        starts.push({ from: k, sequence: -1, month: k });
      } else if (k > 0 && splitNumber(text, cells, k - 1, last + 1)) {
        starts.push({ from: k, sequence: k, month: k + 1 });
        last++;
        k++;
      }
    }
  }
  return starts;
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
    if (name !== 'employer' && name !== 'note') telling++;
    if (name === 'sequence') sequence = c;
    if (name === 'month') month = c;
  }
  return says && filled >= 3 && telling >= 2 ? { from: k, sequence, month } : null;
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
): RowCells {
  const byColumn =
    list.separated && (cells[span.from] as Cell).newLine
      ? assignByColumn(text, list.columns, cells, span.from, lineEnd, list.base)
      : null;
  if (byColumn?.fits) return byColumn.row;
  const after = isMonthEarly(list.columns) ? Math.max(span.sequence, span.month) + 1 : span.from;
  const row = assignFromEnds(text, cells, after, lineEnd);
  row.sequence = cells[span.sequence] ?? null;
  row.month = cells[span.month] ?? null;
  // Where the columns do not fit, a row that is whole without them lacks a separator.
  return byColumn === null || isWhole(text, row) ? row : byColumn.row;
}
