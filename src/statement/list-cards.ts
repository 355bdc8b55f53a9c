import { spanMonth } from './cells.js';
import { CHAR } from './cursor.js';
import { type ColumnName, columnHeads } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import { isLineStart } from './page-marks.js';
import { phraseAt } from './phrase-table.js';
import { emptyRow, putCell, type RowCells } from './row.js';
import { lineEnd, valueStart } from './value.js';

type Segment = readonly [start: number, end: number];

/** The head of a column, where its value begins and where the next head stands. */
interface Entry {
  readonly column: ColumnName;
  readonly start: number;
  readonly end: number;
}

const FEWEST_COLUMNS = 3;

/**
 * The rows of a list without a table head, as a telephone shows it: each month is a card on which
 * every value has the head of its column before it, `年月：202101`, or in the line above it.
 *
 * @returns null when the list is none of cards
 */
export function cardsOf(text: FoldedText, segments: readonly Segment[]): RowCells[] | null {
  const entries = segments.flatMap(([start, end]) => entriesOf(text, start, end));
  if (new Set(entries.map(({ column }) => column)).size < FEWEST_COLUMNS) return null;
  const isCard = entries.some(({ column }) => column === 'month');
  if (!isCard || !entries.every((entry) => isShown(text, entry))) return null;
  const rows: RowCells[] = [];
  const seen = new Set<ColumnName>();
  let row = emptyRow();
  for (const { column, start, end } of entries) {
    if (rows.length === 0 || seen.has(column)) {
      row = emptyRow();
      rows.push(row);
      seen.clear();
    }
    seen.add(column);
    if (start < end) putCell(row, column, { start, end });
  }
  return rows;
}

function entriesOf(text: FoldedText, segmentStart: number, segmentEnd: number): Entry[] {
  const entries: Entry[] = [];
  let open: Omit<Entry, 'end'> | null = null;
  for (let i = segmentStart; i < segmentEnd; i++) {
    if (text.gap[i] === 0) continue;
    const head = phraseAt(text, i, columnHeads());
    const behind = i + (head?.code.length ?? 0);
    if (head === undefined || !isHead(text, i, behind)) continue;
    if (open !== null) entries.push({ ...open, end: i });
    open = { column: head.column, start: valueStart(text, behind, segmentEnd) };
    i = behind - 1;
  }
  if (open !== null) entries.push({ ...open, end: lineEnd(text, open.start, segmentEnd) });
  return entries;
}

/** Whether words are the head of a value: before a colon, or with nothing else before them in their line. */
function isHead(text: FoldedText, start: number, end: number): boolean {
  if (end < text.length && text.code[end] === CHAR.colon) return true;
  return isLineStart(text, start) && (end >= text.length || text.gap[end] !== 0);
}

/** Whether what stands behind a head may be one value: a month, or something in one line. */
function isShown(text: FoldedText, entry: Entry): boolean {
  const { column, start, end } = entry;
  if (column === 'month') return spanMonth(text, entry) !== null;
  return column === 'employer' || start >= end || lineEnd(text, start, end) === end;
}

/** Whether the line before the one that begins at `i` is a head with its value, `缴费情况：已缴费`. */
export function isBehindCardLine(text: FoldedText, i: number): boolean {
  let line = i - 1;
  while (line > 0 && !isLineStart(text, line)) line--;
  const head = phraseAt(text, line, columnHeads());
  return head !== undefined && text.code[line + head.code.length] === CHAR.colon;
}
