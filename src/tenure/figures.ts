import {
  isYear,
  type MonthIndex,
  MonthSet,
  type MonthSpan,
  monthIndexOf,
  parseYearMonth,
  spanLength,
  spanOverlap,
  toMonthIndex,
} from '../calendar/index.js';
import {
  checkInteger,
  checkList,
  checkRecord,
  InvalidInputError,
  isRecord,
} from '../input/index.js';
import type { AccountTotals, AccountYear, Contribution, Statement } from '../statement/index.js';
import type { Period } from './model.js';

/** A count of months and the window printed beside it or in its place. */
export interface PrintedCount {
  readonly months: number | null;
  readonly window: MonthSpan | null;
}

/** The paid months of the list of a statement (缴费明细信息). */
export interface PaidRows {
  /** The distinct months that are paid, as runs. */
  readonly spans: readonly MonthSpan[];
  /** How many there are. */
  readonly months: number;
  /** False when a row lacks its month, or its status does not say whether it was paid. */
  readonly complete: boolean;
}

/** Paid time (实际缴费): the three sections of a statement and its list. */
export interface PaidFigures {
  /** Section (一). */
  readonly opening: PrintedCount & { readonly asOf: MonthIndex | null };
  /** Section (二); `year` is the year it is about, up to the end of the statement. */
  readonly current: PrintedCount & { readonly year: MonthSpan | null };
  /** Section (三). */
  readonly closing: number | null;
  /** Null when the sheet has no list. */
  readonly rows: PaidRows | null;
}

/** What a statement prints about working time, as numbers. */
export interface WorkingTimeFigures {
  /** Last month covered. */
  readonly asOf: MonthIndex | null;
  /** Last month of the year of the title. */
  readonly yearEnd: MonthIndex | null;
  readonly before1993: number | null;
  readonly deemed: PrintedCount;
  readonly paid: PaidFigures;
  /** True when paid time comes from an older statement than the rest. */
  readonly paidIsOlder: boolean;
  /** True when months in arrears (欠费) are printed or listed: they do not count until they are paid. */
  readonly inArrears: boolean;
}

/**
 * Reads the figures of a statement that are about working time. A window that ends before it
 * starts is taken as not printed: what is wrong with a statement is for the audit to report.
 *
 * @param statement - a statement, perhaps from a caller without types
 * @param path - where it stands in the arguments
 * @throws InvalidInputError when it is no statement, or a count in it is no count
 */
export function workingTimeFigures(statement: Statement, path: string): WorkingTimeFigures {
  checkStatement(statement, path);
  const { deemed, opening, current, closing } = statement;
  const asOf = monthOf(statement.asOf ?? closing.asOf, `${path}.asOf`);
  return {
    asOf,
    yearEnd: yearSpan(statement.year)?.last ?? null,
    before1993: countOf(statement.monthsBefore1993, `${path}.monthsBefore1993`),
    deemed: {
      months: countOf(deemed.months, `${path}.deemed.months`),
      window: windowOf(deemed.period, asOf, `${path}.deemed.period`),
    },
    paid: {
      opening: openingFigures(opening, `${path}.opening`),
      current: currentFigures(current, statement.year, asOf, `${path}.current`),
      closing: countOf(closing.months, `${path}.closing.months`),
      rows: paidRows(statement.contributions, `${path}.contributions`),
    },
    paidIsOlder: false,
    inArrears: isInArrears(statement, `${path}.arrears`),
  };
}

function checkStatement(statement: unknown, path: string): void {
  const given = checkRecord(statement, path);
  if (given['kind'] !== 'statement') {
    throw new InvalidInputError('shape', path, statement, 'a statement');
  }
  for (const part of ['deemed', 'opening', 'current', 'closing', 'arrears']) {
    checkRecord(given[part], `${path}.${part}`);
  }
  const at = `${path}.contributions`;
  const rows = checkList(given['contributions'], at, 'a list of contributions');
  // The path of a row is put together only where it is needed: there may be hundreds of rows.
  const wrong = rows.findIndex((row) => !isRecord(row));
  if (wrong >= 0) checkRecord(rows[wrong], `${at}[${wrong}]`);
}

function openingFigures(opening: AccountTotals, path: string): PaidFigures['opening'] {
  const asOf = monthOf(opening.asOf, `${path}.asOf`);
  return {
    months: countOf(opening.months, `${path}.months`),
    window: windowOf(opening.period, asOf, `${path}.period`),
    asOf,
  };
}

function currentFigures(
  current: AccountYear,
  titleYear: number | null,
  asOf: MonthIndex | null,
  path: string,
): PaidFigures['current'] {
  const year = yearSpan(current.year ?? titleYear);
  return {
    months: countOf(current.months, `${path}.months`),
    window: windowOf(current.period, asOf, `${path}.period`),
    year: year && spanOverlap(year, { first: year.first, last: asOf ?? year.last }),
  };
}

function paidRows(rows: readonly Contribution[], path: string): PaidRows | null {
  if (rows.length === 0) return null;
  const paid = new MonthSet();
  let complete = true;
  for (const [i, row] of rows.entries()) {
    const month = parseMonth(row.month) ?? monthOf(row.month, `${path}[${i}].month`);
    if (row.paid === null || (row.paid && month === null)) complete = false;
    if (row.paid && month !== null) paid.add(month);
  }
  return { spans: paid.spans(), months: paid.size, complete };
}

function isInArrears({ arrears, contributions }: Statement, path: string): boolean {
  const months = countOf(arrears.months, `${path}.months`);
  return (months !== null && months > 0) || contributions.some(({ paid }) => paid === false);
}

function countOf(value: number | null, path: string): number | null {
  return value === null ? null : checkInteger(value, path, 0, Number.MAX_SAFE_INTEGER);
}

function monthOf(value: string | null, path: string): MonthIndex | null {
  return value === null ? null : toMonthIndex(value, path);
}

function parseMonth(value: string | null): MonthIndex | null {
  return typeof value === 'string' ? parseYearMonth(value) : null;
}

/** A printed period; 至今 (until now) ends where the section ends. */
function windowOf(period: Period | null, until: MonthIndex | null, path: string): MonthSpan | null {
  if (period === null) return null;
  checkRecord(period, path);
  const first = toMonthIndex(period.start, `${path}.start`);
  const last = monthOf(period.end, `${path}.end`) ?? until;
  return last !== null && spanLength({ first, last }) > 0 ? { first, last } : null;
}

function yearSpan(year: number | null): MonthSpan | null {
  if (year === null || !isYear(year)) return null;
  return { first: monthIndexOf(year, 1), last: monthIndexOf(year, 12) };
}
