import { parseAbsence } from './absence.js';
import { type Cell, cellStatus, spanMonth, spanNumber } from './cells.js';
import { digitLike } from './cursor.js';
import type { ColumnName } from './dictionary.js';
import type { FoldedText } from './folded-text.js';

/** Characters of a row that belong together; null when there are none. */
export type RowSpan = { readonly start: number; readonly end: number } | null;

/** What stands in each column of one row. */
export interface RowCells {
  /** Cells that are no part of the row, though nothing else claims them. */
  rest: readonly Exclude<RowSpan, null>[];
  sequence: RowSpan;
  month: RowSpan;
  employer: RowSpan;
  months: RowSpan;
  status: RowSpan;
  note: RowSpan;
}

/** Cells by column, and whether what stands in each column belongs there. */
export interface ColumnRow {
  readonly row: RowCells;
  readonly fits: boolean;
}

/**
 * Assigns the cells of a row by the column they stand in, when tabs or pipes tell.
 *
 * @param base - separators before the first column
 * @returns null when a cell stands outside of the columns
 */
export function assignByColumn(
  text: FoldedText,
  columns: readonly ColumnName[],
  cells: readonly Cell[],
  from: number,
  to: number,
  base: number,
): ColumnRow | null {
  const row = emptyRow();
  let column = -base;
  let isParted = to - from === 1;
  let last: RowSpan = null;
  for (let k = from; k < to; k++) {
    const cell = cells[k] as Cell;
    column += cell.separators;
    isParted ||= k > from && cell.separators > 0;
    const name = columns[column];
    if (name === undefined || isAccountColumn(name)) return null;
    // Blanks may part what stands in one column.
    const isSame = k > from && cell.separators === 0 && name !== 'other';
    if (isSame && last !== null) last = { start: last.start, end: cell.end };
    else last = cell;
    putCell(row, name, last);
  }
  // Where blanks alone part the row, its cells are in no column, whatever parts those of the head.
  if (!isParted) return null;
  const monthsFit = row.months === null || isCount(text, row.months);
  const statusFits = row.status === null || spanNumber(text, row.status) < 0;
  return { row, fits: monthsFit && statusFits };
}

/** Whether a row read from both ends is whole: a month, a count, and a status that is known. */
export function isWhole(text: FoldedText, row: RowCells): boolean {
  return (
    row.month !== null &&
    spanMonth(text, row.month) !== null &&
    row.months !== null &&
    row.status !== null &&
    cellStatus(text, row.status) !== undefined
  );
}

const NO_REST: RowCells['rest'] = [];

/** A row without a cell. */
export function emptyRow(): RowCells {
  return {
    sequence: null,
    month: null,
    employer: null,
    months: null,
    status: null,
    note: null,
    rest: NO_REST,
  };
}

/** No row counts more months than a year has: a greater number is part of an employer. */
const MOST_ROW_MONTHS = 12;

function isCount(text: FoldedText, span: Exclude<RowSpan, null>): boolean {
  if (spanNumber(text, span) > MOST_ROW_MONTHS) return false;
  return digitLike(text, span.start) || parseAbsence(text, span.start, span.end)?.end === span.end;
}

/**
 * Assigns the cells after the month from both ends: the status and the count before it from the
 * right, so that an employer may hold blanks and digits; what follows the status is the note.
 */
export function assignFromEnds(
  text: FoldedText,
  cells: readonly Cell[],
  from: number,
  to: number,
): RowCells {
  const row = emptyRow();
  const status = statusCell(text, cells, from, to);
  if (status < from) {
    let months = to - 1;
    while (months >= from && spanNumber(text, cells[months] as Cell) < 0) months--;
    row.employer = cellsSpan(cells, from, months < from ? to : months);
    if (months < from) return row;
    row.months = cellsSpan(cells, months, months + 1);
    row.status = cellsSpan(cells, months + 1, Math.min(months + 2, to));
    row.note = cellsSpan(cells, months + 2, to);
    return row;
  }
  const before = status > from ? (cells[status - 1] as Cell) : null;
  const after = status + 1 < to ? (cells[status + 1] as Cell) : null;
  row.status = cellsSpan(cells, status, status + 1);
  let noteFrom = status + 1;
  if (before !== null && isCount(text, before)) {
    row.months = before;
    row.employer = cellsSpan(cells, from, status - 1);
  } else {
    if (after !== null && spanNumber(text, after) >= 0) {
      row.months = after;
      noteFrom++;
    }
    row.employer = cellsSpan(cells, from, status);
  }
  // Another count and status behind the row are another row, whose beginning was not found.
  const another = statusCell(text, cells, noteFrom, to);
  const isRow = another > noteFrom && isCount(text, cells[another - 1] as Cell);
  row.note = isRow ? null : cellsSpan(cells, noteFrom, to);
  addRest(row, isRow ? cellsSpan(cells, noteFrom, to) : null);
  return row;
}

/**
 * The cell that holds the status: a note may be a status word too (补缴), so the first word behind
 * a count is the status, and without a count the first word is.
 */
function statusCell(text: FoldedText, cells: readonly Cell[], from: number, to: number): number {
  let first = from - 1;
  for (let k = from; k < to; k++) {
    if (cellStatus(text, cells[k] as Cell) === undefined) continue;
    if (k > from && isCount(text, cells[k - 1] as Cell)) return k;
    if (first < from) first = k;
  }
  return first;
}

function cellsSpan(cells: readonly Cell[], from: number, to: number): RowSpan {
  if (from >= to) return null;
  return { start: (cells[from] as Cell).start, end: (cells[to - 1] as Cell).end };
}

/**
 * Assigns the cells of a row in the order of the head, when blanks part them and the order is not
 * the usual one: every column is one cell, but the employer, which takes what is left, and a note
 * at the end.
 *
 * @returns null when the cells do not tell where the employer ends
 */
export function assignByOrder(
  text: FoldedText,
  columns: readonly ColumnName[],
  cells: readonly Cell[],
  from: number,
  to: number,
): RowCells | null {
  const row = emptyRow();
  const employer = columns.indexOf('employer');
  const noteLast = columns[columns.length - 1] === 'note';
  const names = noteLast ? columns.slice(0, -1) : columns;
  const left = names.slice(0, employer);
  const right = names.slice(employer + 1);
  const begin = from + left.length;
  let behind = to - right.length;
  const status = right.indexOf('status');
  if (noteLast && right.length > 0) {
    const anchor = status < 0 ? -1 : statusCell(text, cells, begin, to);
    if (anchor < begin) return null;
    behind = anchor - status;
  }
  if (employer < 0 || behind < begin || behind + right.length > to) return null;
  for (const [k, name] of left.entries()) putCell(row, name, cells[from + k] ?? null);
  for (const [k, name] of right.entries()) putCell(row, name, cells[behind + k] ?? null);
  row.employer = cellsSpan(cells, begin, behind);
  row.note = cellsSpan(cells, behind + right.length, to);
  const counts = row.months === null || isCount(text, row.months);
  const known = row.status === null || spanNumber(text, row.status) < 0;
  return counts && known ? row : null;
}

/** Puts what stands in a column in its place; columns of the mailed table have none in a row. */
export function putCell(row: RowCells, name: ColumnName, span: RowSpan): void {
  switch (name) {
    case 'sequence':
      row.sequence = span;
      break;
    case 'month':
      row.month = span;
      break;
    case 'employer':
      row.employer = span;
      break;
    case 'months':
      row.months = span;
      break;
    case 'status':
      row.status = span;
      break;
    case 'note':
      row.note = span;
      break;
    case 'other':
      addRest(row, span);
  }
}

function addRest(row: RowCells, span: RowSpan): void {
  if (span !== null) row.rest = [...row.rest, span];
}

/** Whether a column belongs to the table of the mailed sheet. */
function isAccountColumn(name: ColumnName): name is 'item' | 'balance' | 'interest' {
  return name === 'item' || name === 'balance' || name === 'interest';
}

/** A row of which only the number and the month can be told; the rest is reported. */
export function unassigned(cells: readonly Cell[], from: number, to: number): RowCells {
  const row = emptyRow();
  addRest(row, cellsSpan(cells, from, to));
  return row;
}
