import { type Cell, cutCells } from './cells.js';
import { digitsEnd } from './cursor.js';
import type { ColumnName } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import { addUnknownCells, keep, type Recorder, recordUnreadable } from './recorder.js';
import type { ColumnsToken, SectionToken } from './token.js';
import { parseAbsence, parseAmount, parseMonths } from './value.js';

/** Figures of one row of the mailed table (养老保险个人账户记账情况). */
export interface AccountRow {
  readonly months: number | null;
  /** Balance of a row of totals, credited amount of the row of the year; plain decimal text. */
  readonly amount: string | null;
  /** Interest; only the row of the year has it. */
  readonly interest: string | null;
}

type Figure = 'months' | 'amount' | 'interest';

const COLUMN_FIGURES: Readonly<Partial<Record<ColumnName, Figure>>> = {
  months: 'months',
  balance: 'amount',
  interest: 'interest',
};

/**
 * Reads the figures that follow the date of a row: by column when tabs or pipes tell, otherwise
 * in their order, where a count has no decimals.
 *
 * @param paths - where months, amount and interest belong in the statement
 */
export function readAccountRow(
  recorder: Recorder,
  section: SectionToken,
  end: number,
  head: ColumnsToken | null,
  paths: Readonly<Record<'months' | 'amount', string>> & { readonly interest: string | null },
): AccountRow {
  const { text } = recorder;
  const cells: Cell[] = [];
  cutCells(text, section.end, end, cells);
  const assigned = assignFigures(text, section, cells, head, paths.interest !== null);
  addUnknownCells(recorder, assigned.rest);
  const { months, amount, interest } = assigned;
  return {
    months: readFigure(recorder, paths.months, months, parseMonths),
    amount: readFigure(recorder, paths.amount, amount, parseAmount),
    interest:
      paths.interest === null ? null : readFigure(recorder, paths.interest, interest, parseAmount),
  };
}

function readFigure<T>(
  recorder: Recorder,
  path: string,
  cell: Cell | null,
  parse: (text: FoldedText, start: number, end: number) => Parameters<typeof keep<T>>[2],
): T | null {
  if (cell === null) {
    recorder.absent[path] = 'blank';
    return null;
  }
  const parsed = parse(recorder.text, cell.start, cell.end);
  if (parsed.end === cell.end) return keep(recorder, path, parsed);
  recordUnreadable(recorder, path, cell.start, cell.end);
  return null;
}

interface Assigned {
  readonly months: Cell | null;
  readonly amount: Cell | null;
  readonly interest: Cell | null;
  readonly rest: readonly Cell[];
}

function assignFigures(
  text: FoldedText,
  section: SectionToken,
  cells: readonly Cell[],
  head: ColumnsToken | null,
  withInterest: boolean,
): Assigned {
  const line = cells.filter((cell, k) => !cell.newLine || k === 0 || isFigure(text, cell));
  const others = cells.filter((cell) => !line.includes(cell));
  if (head !== null && line.some((cell) => cell.separators > 0)) {
    return byColumn(text, section, line, others, head, withInterest);
  }
  const wanted = withInterest ? 3 : 2;
  const figures = line.slice(0, wanted);
  const rest = [...line.slice(wanted), ...others];
  const [first = null, second = null, third = null] = figures;
  if (figures.length < wanted && first !== null && !isCount(text, first)) {
    return withInterest && second === null
      ? { months: null, amount: null, interest: null, rest: [first, ...rest] }
      : { months: null, amount: first, interest: second, rest };
  }
  return { months: first, amount: second, interest: third, rest };
}

function byColumn(
  text: FoldedText,
  section: SectionToken,
  cells: readonly Cell[],
  others: readonly Cell[],
  head: ColumnsToken,
  withInterest: boolean,
): Assigned {
  const found: Partial<Record<Figure, Cell>> = {};
  const rest: Cell[] = [...others];
  const labelled = head.columns.includes('item')
    ? head.columns
    : ['item' as const, ...head.columns];
  let column = 0;
  for (const cell of cells) {
    column += cell.separators;
    const name = labelled[column];
    const figure = name === undefined ? undefined : COLUMN_FIGURES[name];
    const taken = figure === undefined || found[figure] !== undefined;
    if (figure === undefined || taken || (figure === 'interest' && !withInterest)) rest.push(cell);
    else found[figure] = cell;
  }
  if (section.end > 0 && cells[0]?.separators === 0) {
    return assignFigures(text, section, cells, null, withInterest);
  }
  return {
    months: found.months ?? null,
    amount: found.amount ?? null,
    interest: found.interest ?? null,
    rest,
  };
}

/** Whether a cell is a figure or the sign of a missing one. */
function isFigure(text: FoldedText, cell: Cell): boolean {
  return (
    digitsEnd(text, cell.start, cell.end) > cell.start ||
    parseAbsence(text, cell.start, cell.end)?.end === cell.end
  );
}

function isCount(text: FoldedText, cell: Cell): boolean {
  const parsed = parseMonths(text, cell.start, cell.end);
  return parsed.end === cell.end && parsed.absent !== 'unreadable';
}
