import { type Cell, cutCells } from './cells.js';
import type { ColumnName } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import { type ReadRow, readRow, rowPaths } from './read-row.js';
import { addUnknownCells, type Recorder } from './recorder.js';
import {
  assignByColumn,
  assignByOrder,
  assignFromEnds,
  isWhole,
  type RowCells,
  unassigned,
} from './row.js';
import { findRows, isMonthEarly, type ListText, type RowStart } from './row-starts.js';

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

/** Reads the rows of the list of months; what is no row is reported as unknown text. */
export function readRows(recorder: Recorder, list: ListText): ReadRow[] {
  const { text } = recorder;
  const cut: Cell[] = [];
  for (const [start, end] of list.segments) {
    const first = cut.length;
    cutCells(text, start, end, cut);
    const cell = cut[first];
    // What stands behind the foot of a page is no part of the row above it.
    if (cell !== undefined) cut[first] = { ...cell, newLine: true };
  }
  const { cells, starts: spans } = findRows(text, cut, list);
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
      cells: row,
      tail: lineEnd < to ? cells.slice(lineEnd, to) : NO_CELLS,
    });
  }
  const beyond = spans[most]?.from;
  if (beyond !== undefined) addUnknownCells(recorder, cells.slice(beyond));
  return rows;
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
  const usual = isUsualOrder(list.columns);
  const row = usual
    ? assignFromEnds(text, cells, after, lineEnd)
    : (assignByOrder(text, list.columns, cells, span.from, lineEnd) ??
      unassigned(cells, after, lineEnd));
  row.sequence = cells[span.sequence] ?? null;
  row.month = cells[span.month] ?? null;
  // Where the columns do not fit, a row that is whole without them lacks a separator.
  return byColumn === null || (usual && isWhole(text, row)) ? row : byColumn.row;
}

/** Whether the columns stand in the order of the annual sheet, some of them perhaps missing. */
function isUsualOrder(columns: readonly ColumnName[]): boolean {
  const places = columns.map((name) => DEFAULT_COLUMNS.indexOf(name));
  return places.every((place, k) => k === 0 || place > (places[k - 1] as number));
}
