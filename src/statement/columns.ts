import { CHAR } from './cursor.js';
import { type ColumnName, columnHeads } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import { isLineStart } from './page-marks.js';
import { phraseAt } from './phrase-table.js';
import { isIdeograph } from './text-value.js';
import type { ColumnsToken } from './token.js';

const FEWEST_LIST_COLUMNS = 3;

/**
 * The head of a table: three heads of columns or more, one after the other without a value between
 * them. Heads the reader does not know may stand among them.
 */
export function matchColumns(text: FoldedText, start: number): ColumnsToken | null {
  // Most places that are asked about begin no head at all.
  const first = phraseAt(text, start, columnHeads());
  if (first === undefined || isLabel(text, start + first.code.length)) return null;
  const columns: ColumnName[] = [];
  const others: [number, number][] = [];
  let known = 0;
  let i = start;
  for (;;) {
    const head = phraseAt(text, i, columnHeads());
    if (head !== undefined && columns.includes(head.column)) break;
    if (head !== undefined) {
      columns.push(head.column);
      known++;
      i += head.code.length;
      continue;
    }
    const unknown = known === 0 ? [] : unknownHeads(text, i);
    if (unknown.length === 0) break;
    for (const [from, to] of unknown) {
      columns.push('other');
      others.push([from, to]);
      i = to;
    }
  }
  if (isLabel(text, i)) return null;
  if (known >= FEWEST_LIST_COLUMNS && columns.includes('month')) {
    return { kind: 'columns', start, end: i, columns, others, list: true };
  }
  const isAccountTable = columns.includes('item') || columns.includes('interest');
  if (isAccountTable && columns.includes('months') && columns.includes('balance')) {
    return { kind: 'columns', start, end: i, columns, others, list: false };
  }
  return null;
}

/** Whether words that end at `i` are a label: a colon follows them in their line. */
function isLabel(text: FoldedText, i: number): boolean {
  return text.code[i] === CHAR.colon && !isLineStart(text, i);
}

const LONGEST_HEAD = 8;
const MOST_UNKNOWN_HEADS = 8;

/**
 * The heads from `start` on that are not known. They are heads only on the line of the others, and
 * where one that is known or the end of the line follows: else they are the first row.
 */
function unknownHeads(text: FoldedText, start: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let i = start;
  while (i < text.length && !isLineStart(text, i)) {
    if (found.length > MOST_UNKNOWN_HEADS) return [];
    if (phraseAt(text, i, columnHeads()) !== undefined) return found;
    const end = headEnd(text, i);
    if (end === null) return [];
    found.push([i, end]);
    i = end;
  }
  return found;
}

/** Where a cell ends that may be a head: a few ideographs, perhaps with a unit in brackets. */
function headEnd(text: FoldedText, start: number): number | null {
  if (text.gap[start] === 0 || !isIdeograph(text.code[start] as number)) return null;
  let end = start;
  while (end < text.length && (end === start || text.gap[end] === 0)) {
    const code = text.code[end] as number;
    if (!isIdeograph(code) && code !== CHAR.open && code !== CHAR.close) return null;
    end++;
  }
  return end - start <= LONGEST_HEAD ? end : null;
}
