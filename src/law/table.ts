import {
  fromMonthIndex,
  type IsoDate,
  type MonthIndex,
  monthOfDate,
  toIsoDate,
  toMonthIndex,
} from '../calendar/index.js';
import { deepFreeze } from './freeze.js';
import type { Cell, DateSpan, LawValues, RuleDate, Table, TableName } from './model.js';
import { RuleNotKnownError } from './rule-not-known-error.js';
import type { SourceId } from './sources.js';

/** Freezes a built-in table; the compiler checks its values and its sources. */
export function defineTable<N extends TableName>(table: Table<N, SourceId>): Table<N> {
  return deepFreeze(table);
}

/**
 * The cell of a table that holds at a time.
 *
 * @param table - a dated table
 * @param on - ISO month or ISO date
 * @throws InvalidInputError `month` or `date` when `on` is neither
 * @throws RuleNotKnownError when the table has no value for that time
 */
export function cellOn<N extends TableName>(table: Table<N>, on: RuleDate): Cell<LawValues[N]> {
  const month = monthOn(on);
  const byMonth = indexOf(table);
  const position = month - byMonth.first;
  const cell = position < byMonth.cells.length ? byMonth.cells[position] : byMonth.open;
  if (cell === undefined) throw notKnown(table, month, String(on));
  // The index holds cells of this very table.
  return cell as Cell<LawValues[N]>;
}

function monthOn(on: RuleDate): MonthIndex {
  return isDay(on) ? monthOfDate(toIsoDate(on, 'on')) : toMonthIndex(on, 'on');
}

const DATE_LENGTH = 10;

function isDay(on: unknown): boolean {
  if (typeof on === 'string') return on.length === DATE_LENGTH;
  return typeof on === 'object' && on !== null && 'day' in on;
}

/** The cells of a table, one place for each month from the first on. */
interface MonthlyIndex {
  readonly first: MonthIndex;
  readonly cells: readonly (Cell | undefined)[];
  /** The cell of every month beyond the list. */
  readonly open: Cell | undefined;
}

const indexes = /* @__PURE__ */ new WeakMap<Table, MonthlyIndex>();

function indexOf(table: Table): MonthlyIndex {
  let index = indexes.get(table);
  if (index === undefined) {
    index = buildIndex(table);
    indexes.set(table, index);
  }
  return index;
}

function buildIndex(table: Table): MonthlyIndex {
  const start = table.cells[0]?.from;
  const first = start === undefined ? 0 : monthOfDate(start);
  const cells: (Cell | undefined)[] = [];
  let open: Cell | undefined;
  for (const cell of table.cells) {
    while (first + cells.length < monthOfDate(cell.from)) cells.push(undefined);
    if (cell.to === null) {
      open = cell;
    } else {
      while (first + cells.length <= monthOfDate(cell.to)) cells.push(cell);
    }
  }
  return { first, cells, open };
}

function notKnown(table: Table, month: MonthIndex, on: string): RuleNotKnownError {
  const day: IsoDate = `${fromMonthIndex(month)}-01`;
  const gap = table.gaps.find(({ from, to }) => from <= day && day <= to) ?? null;
  return new RuleNotKnownError(table.name, on, heldSpans(table), gap);
}

/** The times for which a table has values, cells that adjoin taken together. */
export function heldSpans(table: Table): readonly DateSpan[] {
  const spans: DateSpan[] = [];
  for (const { from, to } of table.cells) {
    const last = spans.at(-1);
    const adjoins = last?.to && monthOfDate(last.to) + 1 === monthOfDate(from);
    if (adjoins) spans.pop();
    spans.push({ from: adjoins ? last.from : from, to });
  }
  return spans;
}
