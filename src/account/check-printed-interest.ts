import type { Decimal } from 'decimal.js';
import { checkChoice, checkList, checkRecord, InvalidInputError } from '../input/index.js';
import type { Basis, CellStatus, Law } from '../law/index.js';
import { ifKnown } from '../law/tables/index.js';
import { fromFen, readFen } from '../money/index.js';
import { shownProduct } from './credits-shown.js';
import {
  annualShares,
  type EarningYear,
  laggedMonthProduct,
  monthProduct,
} from './earning-amounts.js';
import { type InterestRounding, interestFen } from './interest-arithmetic.js';
import { interestBasis, NO_BASIS } from './interest-basis.js';
import type { MonthOfYear } from './month-of-year.js';
import {
  checkUntil,
  checkYear,
  type MonthlyCredit,
  readCredits,
  readSpreadCredits,
  type YearCredits,
} from './year-credits.js';
import { rateFor, type YearRate } from './year-rate.js';

/** What counts from the month of receipt and is not among the credits: it breaks the formula. */
export type AccountEvent = 'back-payment' | 'transfer' | 'refund';

/** A printed interest and what it should follow from. */
export type PrintedInterestInput = {
  /** Calendar year, 1900 to 2199. */
  readonly year: number;
  /** Balance at the end of the year before, yuan. */
  readonly opening: Decimal.Value;
  /** Interest as printed, yuan. */
  readonly printed: Decimal.Value;
  /** Rate of the year, a fraction from 0 to 1, at most eight decimals; that of the law when left out. */
  readonly rate?: Decimal.Value;
  /** Last month that earns interest, counted; December when left out. */
  readonly until?: MonthOfYear;
  /** What happened in the year besides monthly credits; nothing when left out. */
  readonly events?: readonly AccountEvent[];
} & (
  | {
      /** What was credited in the year, by month. */
      readonly credits: readonly MonthlyCredit[];
    }
  | {
      /** Sum of the credits of the year, yuan; spread evenly over the months. */
      readonly credited: Decimal.Value;
      /** Months of crediting, each once; every month when left out. */
      readonly months?: readonly MonthOfYear[];
    }
);

/** One way to work out the interest of the year. */
export interface InterestVariant {
  /** `lagged-month-product`: the month of crediting earns nothing. */
  readonly method: 'month-product' | 'lagged-month-product' | 'annual';
  readonly rounding: InterestRounding;
  /** Yuan. */
  readonly interest: Decimal;
}

/** Whether a printed interest can be explained. */
export interface PrintedInterestCheck {
  readonly kind: 'printed-interest-check';
  /**
   * - `explained`: within the range that the known ways of counting span
   * - `unexplained`: outside of it
   * - `not-checkable`: the formula does not apply, see `reasons`
   */
  readonly verdict: 'explained' | 'unexplained' | 'not-checkable';
  /** Why the figure is not checkable; empty when it is. */
  readonly reasons: readonly (AccountEvent | 'rate-not-known')[];
  /** Calendar year. */
  readonly year: number;
  /** Balance at the end of the year before, yuan. */
  readonly opening: Decimal;
  /** Sum of the credits of the year, yuan. */
  readonly credited: Decimal;
  /** Credits times the months for which each earns interest (月积数), yuan × months. */
  readonly product: Decimal;
  /** For how many months the opening balance earns interest, 1 to 12. */
  readonly months: number;
  /** Interest as printed, yuan. */
  readonly printed: Decimal;
  /** Least and greatest explainable interest, yuan; null when not checkable. */
  readonly range: {
    /** The least, yuan. */
    readonly minimum: Decimal;
    /** The greatest, yuan. */
    readonly maximum: Decimal;
  } | null;
  /** Every way that was tried; empty when not checkable. */
  readonly variants: readonly InterestVariant[];
  /** Those that give exactly the printed figure. */
  readonly fits: readonly InterestVariant[];
  /** Fraction a year; null when it is not known. */
  readonly rate: Decimal | null;
  /** How sure the rate is; null when the caller gave it or it is not known. */
  readonly status: CellStatus | null;
  readonly basis: Basis;
}

/**
 * Whether the interest that a statement prints for a year (当年计息) follows from balance and credits.
 *
 * The sources leave open whether the month of crediting counts and whether interest is rounded up to
 * jiao. So the figure is explained from a fen below the interest without the month of crediting up
 * to the interest with it, rounded up to jiao. Which way fits exactly is in `fits`; the annual method
 * (年度计算法) is tried where all twelve months have a credit. Back payments, transfers and refunds break
 * the formula, and the figure is then not checkable, never wrong.
 *
 * @param input - year, opening balance, credits, the printed figure, and what else happened; yuan
 * @param law - the law to look in; the built-in one when left out
 * @returns the verdict, with the range and the ways that were tried
 * @throws InvalidInputError `integer`, `amount`, `month`, `date`, `choice` or `shape` for input that
 *   is none; `range` for a month of another year, after `until` or given twice; `amount` for credits of
 *   more than 999999999999.99 yuan. A year without a rate is no error: it is in `reasons`
 *
 * @example
 * ```ts
 * const year = { year: 2025, opening: 100000, credited: '7161.60' };
 * const check = checkPrintedInterest({ ...year, printed: '1558.20' });
 * check.verdict; // => 'explained'
 * check.fits.map(({ method, rounding }) => [method, rounding]); // => [['month-product', 'jiao-up'], ['annual', 'jiao-up']]
 * [check.range?.minimum.toFixed(2), check.range?.maximum.toFixed(2)]; // => ['1549.23', '1558.20']
 * checkPrintedInterest({ ...year, printed: 1500 }).verdict; // => 'unexplained'
 * checkPrintedInterest({ ...year, printed: 1500, events: ['transfer'] }).reasons; // => ['transfer']
 * ```
 */
export function checkPrintedInterest(input: PrintedInterestInput, law?: Law): PrintedInterestCheck {
  const given = checkRecord(input, 'input');
  const year = checkYear(given['year'], 'year');
  const until = checkUntil(given['until'], year);
  const opening = readFen(given['opening'], 'opening');
  const credits = creditsOf(given, year, until);
  const printed = readFen(given['printed'], 'printed');
  const events = readEvents(given['events']);
  const rate = ifKnown(() => rateFor(year, given['rate'], 'rate', law));
  const shown = {
    kind: 'printed-interest-check',
    year,
    opening: fromFen(opening),
    credited: fromFen(credits.credited),
    product: shownProduct(credits),
    months: until,
    printed: fromFen(printed),
    rate: rate?.fraction ?? null,
    status: rate?.status ?? null,
    basis: interestBasis('month-product', rate?.basis ?? NO_BASIS),
  } as const;
  if (rate === null || events.length > 0) {
    const reasons = rate === null ? [...events, 'rate-not-known' as const] : events;
    const nothing = { range: null, variants: [], fits: [] };
    return { ...shown, ...nothing, verdict: 'not-checkable', reasons };
  }
  const earning = { opening, credits, until };
  const minimum = Math.max(0, interestFen(laggedMonthProduct(earning), rate.rate, 'fen-up') - 1);
  const maximum = interestFen(monthProduct(earning), rate.rate, 'jiao-up');
  const variants = variantsOf(earning, rate);
  return {
    ...shown,
    verdict: printed >= minimum && printed <= maximum ? 'explained' : 'unexplained',
    reasons: [],
    range: { minimum: fromFen(minimum), maximum: fromFen(maximum) },
    variants,
    fits: variants.filter(({ interest }) => interest.eq(shown.printed)),
  };
}

function creditsOf(
  given: Readonly<Record<string, unknown>>,
  year: number,
  until: number,
): YearCredits {
  const { credits, credited, months } = given;
  if ((credits === undefined) === (credited === undefined)) {
    throw new InvalidInputError('shape', 'input', given, 'exactly one of credits, credited');
  }
  return credits === undefined
    ? readSpreadCredits(credited, months, year, until, '')
    : readCredits(credits, year, until, 'credits');
}

const EVENTS: readonly AccountEvent[] = ['back-payment', 'transfer', 'refund'];

function readEvents(value: unknown): readonly AccountEvent[] {
  if (value === undefined) return [];
  const read = Array.from(checkList(value, 'events'), (event, i) =>
    checkChoice(event, `events[${i}]`, EVENTS),
  );
  return [...new Set(read)];
}

const ROUNDINGS: readonly InterestRounding[] = ['jiao-up', 'fen'];

function variantsOf(year: EarningYear, { rate }: YearRate): readonly InterestVariant[] {
  const ways = [
    { method: 'month-product', earning: monthProduct(year) },
    { method: 'lagged-month-product', earning: laggedMonthProduct(year) },
    ...(new Set(year.credits.months).size === 12
      ? [{ method: 'annual', earning: annualShares(year) } as const]
      : []),
  ] as const;
  return ways.flatMap(({ method, earning }) =>
    ROUNDINGS.map((rounding) => ({
      method,
      rounding,
      interest: fromFen(interestFen(earning, rate, rounding)),
    })),
  );
}
