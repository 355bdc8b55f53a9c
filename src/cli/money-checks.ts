import {
  type AccountEvent,
  checkPrintedInterest,
  type PrintedInterestCheck,
} from '../account/index.js';
import { isYear, parseYearMonth, yearOf } from '../calendar/index.js';
import type { BaseLimits } from '../contribution/index.js';
import type { Contribution, Statement } from '../statement/index.js';
import { limitsOfYear } from './limits-of-year.js';

/** Checks of the amounts that a statement prints. */
export interface MoneyChecks {
  readonly interest: InterestOfStatement;
  readonly base: BaseOfStatement;
}

/**
 * Why the interest of a statement is not checked.
 *
 * - `not-printed`: the sheet does not print what it takes, see `missing`
 * - `balance`: the balances do not add up, so something else was paid in or out
 * - `months`: the sheet does not show for sure in which months something was credited
 */
export type InterestObstacle = 'not-printed' | 'balance' | 'months';

/** Whether the interest of the year (当年计息) follows from balance and credits. */
export interface InterestOfStatement {
  /** Null when there is an obstacle. */
  readonly check: PrintedInterestCheck | null;
  readonly obstacle: InterestObstacle | null;
  /** Paths of what is not printed. */
  readonly missing: readonly string[];
  /** The months over which the amount credited was spread, 1 to 12; empty without a check. */
  readonly months: readonly number[];
}

/** Whether the contribution base of the supplement lies within the limits of its year. */
export interface BaseOfStatement {
  /** Year of the base; null when the sheet prints no base. */
  readonly year: number | null;
  /** Limits of a period that begins in that year; null when there are none, or no base. */
  readonly limits: BaseLimits | null;
  /** `lower` and `upper`: beyond that limit; null when nothing was compared. */
  readonly position: 'lower' | 'within' | 'upper' | null;
}

/** Makes the checks of a statement. */
export function moneyChecks(statement: Statement): MoneyChecks {
  return { interest: interestOf(statement), base: baseOf(statement) };
}

function interestOf(statement: Statement): InterestOfStatement {
  const { opening, current, closing, contributions } = statement;
  const { balance } = opening;
  const { credited, interest } = current;
  const year = yearOfSheet(statement);
  if (year === null || balance === null || credited === null || interest === null) {
    const missing = [
      ...(year === null ? ['year'] : []),
      ...(balance === null ? ['opening.balance'] : []),
      ...(credited === null ? ['current.credited'] : []),
      ...(interest === null ? ['current.interest'] : []),
    ];
    return { check: null, obstacle: 'not-printed', missing, months: [] };
  }
  const sum = balance.plus(credited).plus(interest);
  if (closing.balance !== null && !sum.equals(closing.balance)) return unchecked('balance');
  const months = creditedMonths(statement, year);
  if (months === null) return unchecked('months');
  const amounts = { opening: balance, credited, printed: interest };
  const check = checkPrintedInterest({ year, months, ...amounts, events: eventsOf(contributions) });
  return { check, obstacle: null, missing: [], months };
}

function unchecked(obstacle: InterestObstacle): InterestOfStatement {
  return { check: null, obstacle, missing: [], months: [] };
}

function yearOfSheet({ current, year }: Statement): number | null {
  const named = current.year ?? year;
  return named !== null && isYear(named) ? named : null;
}

const MONTHS_OF_A_YEAR = 12;

/** In which months of the year there was a credit, at least one; null when that is not sure. */
function creditedMonths(statement: Statement, year: number): readonly number[] | null {
  const { contributions, current } = statement;
  if (contributions.length === 0) {
    if (current.months !== MONTHS_OF_A_YEAR) return null;
    return Array.from({ length: MONTHS_OF_A_YEAR }, (_, i) => i + 1);
  }
  const paid = new Set<number>();
  // A list that ends before December may be that of somebody who left the account.
  let runsToDecember = false;
  for (const row of contributions) {
    const index = row.month === null ? null : parseYearMonth(row.month);
    if (index === null || row.paid === null) return null;
    if (yearOf(index) !== year) continue;
    const month = (index % MONTHS_OF_A_YEAR) + 1;
    if (month === MONTHS_OF_A_YEAR) runsToDecember = true;
    if (row.paid) paid.add(month);
  }
  return runsToDecember && paid.size > 0 && paid.size === current.months ? [...paid] : null;
}

/** What the list says that breaks the formula: 补缴 is a back payment, 转入 and 转出 a transfer. */
function eventsOf(contributions: readonly Contribution[]): readonly AccountEvent[] {
  const says = (words: RegExp) =>
    contributions.some(({ status, note }) => words.test(`${status ?? ''} ${note}`));
  return [
    ...(says(/[补補]/u) ? ['back-payment' as const] : []),
    ...(says(/[转轉][入出移]/u) ? ['transfer' as const] : []),
  ];
}

function baseOf({ supplement }: Statement): BaseOfStatement {
  const { year = null, amount = null } = supplement.contributionBase ?? {};
  if (year === null || amount === null) return { year: null, limits: null, position: null };
  const begin = limitsOfYear(year).limits.filter(({ from }) => from.startsWith(`${year}-`));
  const around = begin.find(({ lower, upper }) => amount.gte(lower) && amount.lte(upper));
  if (around !== undefined) return { year, limits: around, position: 'within' };
  const last = begin.at(-1) ?? null;
  if (last === null) return { year, limits: null, position: null };
  return { year, limits: last, position: amount.lt(last.lower) ? 'lower' : 'upper' };
}
