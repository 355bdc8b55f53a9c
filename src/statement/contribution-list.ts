import { parseAbsence } from './absence.js';
import { settleEmployer } from './employer.js';
import type { FieldContext } from './fields.js';
import type { FoldedText } from './folded-text.js';
import { cardsOf } from './list-cards.js';
import type { Absence, Contribution } from './model.js';
import { type ReadRow, readRow, rowPaths } from './read-row.js';
import { isPunctuation, type Recorder } from './recorder.js';
import type { RowCells } from './row.js';
import type { ListText } from './row-starts.js';
import { DEFAULT_COLUMNS, readRows } from './rows.js';
import type { ColumnsToken } from './token.js';
import { lineEnd } from './value.js';
import { joinWrappedRows } from './wrapped-rows.js';

/** What was found of the list of months (缴费明细信息) before its rows are read. */
export interface ListState {
  columns: ColumnsToken | null;
  present: boolean;
  readonly segments: (readonly [number, number])[];
}

/** Reads the list of months, and settles the employer of the head by it. */
export function readContributions(context: FieldContext, state: ListState): Contribution[] {
  const { recorder } = context;
  const { text } = recorder;
  if (!state.present) {
    recorder.absent['contributions'] = 'label-missing';
    settleEmployer(context, []);
    return [];
  }
  const head = state.columns;
  const columns = head?.columns ?? DEFAULT_COLUMNS;
  const base = head === null ? 0 : (text.gap[head.start] as number) >> 2;
  let separators = 0;
  if (head !== null) {
    for (let i = head.start + 1; i < head.end; i++) separators += (text.gap[i] as number) >> 2;
  }
  const separated = separators === columns.length - 1;
  const list: ListText = { columns, base, separated, segments: state.segments };
  const absence = head === null ? null : absenceOfList(text, state);
  if (absence !== null) recorder.absent['contributions'] = absence;
  const cards = head === null ? cardsOf(text, state.segments) : null;
  const rows =
    absence !== null ? [] : cards === null ? readRows(recorder, list) : readCards(recorder, cards);
  recorder.rows = rows;
  settleEmployer(context, rows);
  if (rows.length === 0) recorder.absent['contributions'] ??= 'blank';
  const employer = context.draft.get('employer');
  return joinWrappedRows(recorder, rows, list, typeof employer === 'string' ? employer : null);
}

function readCards(recorder: Recorder, cards: readonly RowCells[]): ReadRow[] {
  return cards.map((cells, index) => {
    const paths = rowPaths(index);
    return { paths, contribution: readRow(recorder, paths, cells), cells, tail: [] };
  });
}

/** How an empty list was printed: a mask, a dash or 无 below the head of the table. */
function absenceOfList(text: FoldedText, state: ListState): Absence | null {
  let found: Absence | null = null;
  for (const [start, end] of state.segments) {
    if (start < (state.columns?.end ?? 0)) continue;
    for (let i = start; i < end; ) {
      const line = lineEnd(text, i, end);
      const absence = parseAbsence(text, i, line);
      if (absence === null || absence.end !== line) {
        if (!isPunctuation(text, i, line)) return null;
      } else if (absence.absent !== 'dash' || line - i < SHORTEST_RULE) {
        found ??= absence.absent;
      }
      i = line;
    }
  }
  return found;
}

/** Three dashes or more are the rule of a table. */
const SHORTEST_RULE = 3;
