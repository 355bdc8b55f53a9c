import { parseAmount } from './amount.js';
import { type Cell, cutCells } from './cells.js';
import { CHAR } from './cursor.js';
import type { ColumnName } from './dictionary.js';
import { type Draft, settle } from './draft.js';
import type { FoldedText } from './folded-text.js';
import { addUnknownCells, type Recorder } from './recorder.js';
import type { ColumnsToken, SectionToken } from './token.js';
import { type Parsed, parseMonths } from './value.js';

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
  draft: Draft,
  section: SectionToken,
  end: number,
  head: ColumnsToken | null,
  paths: Readonly<Record<'months' | 'amount', string>> & { readonly interest: string | null },
): void {
  const { text } = recorder;
  const cells: Cell[] = [];
  cutCells(text, section.end, end, cells);
  const { rest, ...figures } = assignFigures(text, cells, head, paths.interest !== null);
  addUnknownCells(recorder, rest);
  readFigure(recorder, draft, paths.months, figures.months, parseMonths);
  readFigure(recorder, draft, paths.amount, figures.amount, parseAmount);
  if (paths.interest !== null) {
    readFigure(recorder, draft, paths.interest, figures.interest, parseAmount);
  }
}

function readFigure<T extends string | number>(
  recorder: Recorder,
  draft: Draft,
  path: string,
  cell: Cell | null,
  parse: (text: FoldedText, start: number, end: number) => Parsed<T>,
): void {
  const { start, end } = cell ?? NO_CELL;
  const parsed = parse(recorder.text, start, end);
  const whole = parsed.end === end;
  settle(
    recorder,
    draft,
    path,
    whole ? parsed : { value: null, absent: 'unreadable', start, end, joined: false },
  );
}

const NO_CELL = { start: 0, end: 0 };

interface Assigned {
  readonly months: Cell | null;
  readonly amount: Cell | null;
  readonly interest: Cell | null;
  readonly rest: readonly Cell[];
}

function assignFigures(
  text: FoldedText,
  cells: readonly Cell[],
  head: ColumnsToken | null,
  withInterest: boolean,
): Assigned {
  const count = rowLength(cells, withInterest);
  const line = cells.slice(0, count);
  const others = cells.slice(count);
  if (head !== null && (line[0]?.separators ?? 0) > 0) {
    return byColumn(line, others, head, withInterest);
  }
  const inOrder = head === null ? null : byOrder(text, line, others, head, withInterest);
  if (inOrder !== null) return inOrder;
  const wanted = withInterest ? FIGURES_OF_YEAR : FIGURES_OF_TOTALS;
  // A figure too many: blanks part one of them, and nothing tells which.
  if (line.length > FIGURES_OF_YEAR) {
    return { months: null, amount: null, interest: null, rest: [...line, ...others] };
  }
  const rest = [...line.slice(wanted), ...others];
  const [first = null, second = null, third = null] = line;
  if (line.length >= wanted || first === null || isCount(text, first)) {
    return { months: first, amount: second, interest: withInterest ? third : null, rest };
  }
  // The count is missing. A lone figure of the year may be credited amount or interest.
  return withInterest && second === null
    ? { months: null, amount: null, interest: null, rest: [first, ...rest] }
    : { months: null, amount: first, interest: withInterest ? second : null, rest };
}

/** A row that blanks part follows the order of the head when it has as many figures. */
function byOrder(
  text: FoldedText,
  cells: readonly Cell[],
  others: readonly Cell[],
  head: ColumnsToken,
  withInterest: boolean,
): Assigned | null {
  const names = head.columns.filter((name) => COLUMN_FIGURES[name] !== undefined);
  const printed = names.filter((name) => withInterest || name !== 'interest');
  const order = cells.length === names.length ? names : printed;
  if (cells.length !== order.length) return null;
  const cellOf = (name: ColumnName): Cell | null => cells[order.indexOf(name)] ?? null;
  const interest = cellOf('interest');
  const balance = cellOf('balance');
  // 219,633 .00: what stands where a row of totals has no figure may be the end of the one before.
  const adjoins = !withInterest && interest !== null && balance?.end === interest.start;
  if (adjoins && !hasDot(text, balance) && !isZero(text, interest)) {
    return {
      months: cellOf('months'),
      amount: null,
      interest: null,
      rest: [balance, interest, ...others],
    };
  }
  const rest = interest === null || withInterest ? others : [interest, ...others];
  return {
    months: cellOf('months'),
    amount: balance,
    interest: withInterest ? interest : null,
    rest,
  };
}

function hasDot(text: FoldedText, { start, end }: Cell): boolean {
  return text.code.subarray(start, end).includes(CHAR.dot);
}

/** Whether a figure is 0.00, or says that there is none. */
function isZero(text: FoldedText, { start, end }: Cell): boolean {
  const { value, absent, end: used } = parseAmount(text, start, end);
  return used === end && (value === null ? absent !== 'unreadable' : Number(value) === 0);
}

const FIGURES_OF_TOTALS = 2;
const FIGURES_OF_YEAR = 3;

/** How many cells are the row: those of the heading's line, or so many lines of one cell each. */
function rowLength(cells: readonly Cell[], withInterest: boolean): number {
  const cellPerLine = cells[0]?.newLine === true && cells[1]?.newLine !== false;
  if (cellPerLine) return withInterest ? FIGURES_OF_YEAR : FIGURES_OF_TOTALS;
  const next = cells.findIndex((cell, k) => k > 0 && cell.newLine);
  return next < 0 ? cells.length : next;
}

function byColumn(
  cells: readonly Cell[],
  others: readonly Cell[],
  head: ColumnsToken,
  withInterest: boolean,
): Assigned {
  const found: Partial<Record<Figure, Cell>> = {};
  const rest: Cell[] = [...others];
  const columns = head.columns.includes('item') ? head.columns : ['item' as const, ...head.columns];
  let column = 0;
  for (const cell of cells) {
    column += cell.separators;
    const name = columns[column];
    const figure = name === undefined ? undefined : COLUMN_FIGURES[name];
    const taken = figure === undefined || found[figure] !== undefined;
    if (figure === undefined || taken || (figure === 'interest' && !withInterest)) rest.push(cell);
    else found[figure] = cell;
  }
  return {
    months: found.months ?? null,
    amount: found.amount ?? null,
    interest: found.interest ?? null,
    rest,
  };
}

function isCount(text: FoldedText, cell: Cell): boolean {
  const parsed = parseMonths(text, cell.start, cell.end);
  return parsed.end === cell.end && parsed.absent !== 'unreadable';
}
