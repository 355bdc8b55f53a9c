import type { Decimal } from 'decimal.js';
import { accountCredit } from '../contribution/index.js';
import type { BaseLimitFigures, Basis, Cell, Law } from '../law/index.js';
import { fromFen, toFen } from '../money/index.js';
import type { Statement } from '../statement/index.js';
import { creditMonths } from './credit-months.js';
import { limitsThatBegin } from './limits-that-begin.js';
import type { AmountRange } from './passed-bound.js';

/** Before, some groups paid on a base below the lower limit, on their way into the scheme. */
const FIRST_YEAR = 2016;

/** What rounding up to jiao can add to a month, fen. */
const TOLERANCE = 10;

/** What a year's credited amount (记账金额) can be, and what the range rests on. */
export interface CreditRange extends AmountRange {
  readonly year: number;
  /** For how many months something was credited. */
  readonly months: number;
  /** The printed base (月缴费基数) of the year; null when there is none that holds. */
  readonly base: Decimal | null;
  /** How many months that base tells. */
  readonly known: number;
  /** The limits that touch the year and have the lowest lower limit. */
  readonly least: Cell<BaseLimitFigures>;
  /** Those that have the highest upper limit. */
  readonly most: Cell<BaseLimitFigures>;
  /** What the credit of a month rests on. */
  readonly creditBasis: Basis;
}

/**
 * The range of the credited amount (记账金额): base times credit rate (记账比例) for each month, up to 0.1
 * yuan a month. A base of the statement's own year tells a month from the first day of its period on,
 * while there is one employer and the month before was paid, too. What the other months add lies
 * between what the limits (上下限) that touch the year allow.
 *
 * @returns null for years before 2016 or without published limits, and where the months are not sure
 */
export function creditRange(statement: Statement, law?: Law): CreditRange | null {
  const credits = creditMonths(statement);
  if (credits === null || credits.year < FIRST_YEAR) return null;
  const { year, months } = credits;
  const before = limitsThatBegin(year - 1, law);
  const begin = limitsThatBegin(year, law);
  // Those of April 2019 were replaced after a month, and the bases with them.
  const start = begin.at(-1);
  if (start === undefined || before.length === 0) return null;
  const credit = (base: Decimal.Value) => accountCredit({ base, on: `${year}-12` }, law);
  const limits = [...before, ...begin].filter(({ to }) => to === null || to >= `${year}-01-01`);
  const least = limits.reduce((one, other) => (other.value.lower < one.value.lower ? other : one));
  const most = limits.reduce((one, other) => (other.value.upper > one.value.upper ? other : one));
  const base = ownBase(statement, year);
  const firstOwn = Number(start.from.slice('YYYY-'.length, 'YYYY-MM'.length));
  const follows = (month: number): boolean => months.includes(month - 1);
  const known =
    base === null ? 0 : months.filter((month) => month >= firstOwn && follows(month)).length;
  const lowest = credit(least.value.lower);
  const highest = credit(most.value.upper);
  const own = base === null ? 0 : known * toFen(credit(base).amount);
  const other = months.length - known;
  const tolerance = months.length * TOLERANCE;
  return {
    year,
    months: months.length,
    base,
    known,
    least,
    most,
    creditBasis: lowest.basis,
    minimum: fromFen(own + other * toFen(lowest.amount) - tolerance),
    maximum: fromFen(own + other * toFen(highest.amount) + tolerance),
  };
}

/** The base of the statement's own year, where one employer paid every month of the list. */
function ownBase({ supplement, contributions }: Statement, year: number): Decimal | null {
  const base = supplement.contributionBase;
  if (base === null || base.year !== year) return null;
  const employers = new Set(contributions.filter(({ paid }) => paid).map((row) => row.employer));
  return employers.size === 1 && !employers.has(null) ? base.amount : null;
}
