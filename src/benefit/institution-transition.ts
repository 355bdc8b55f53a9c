import type { Decimal } from 'decimal.js';
import {
  fromMonthIndex,
  type MonthIndex,
  monthIndexOf,
  toMonthIndex,
  type YearMonth,
  type YearMonthInput,
  yearOf,
} from '../calendar/index.js';
import { checkRecord, InvalidInputError } from '../input/index.js';
import { type Basis, basisOf } from '../law/index.js';
import { fromFen, quotientOf, readFen } from '../money/index.js';
import { type BenefitRounding, checkRounding, roundedFen } from './rounding.js';

/** What the ten-year comparison is worked out from. */
export interface InstitutionTransitionInput {
  /**
   * Monthly benefit by the method before 2014-10 (老办法), yuan. May be null from 2024-10 on, when it no
   * longer counts.
   */
  readonly oldAmount: Decimal.Value | null;
  /** Monthly benefit by the method since then (新办法), yuan. */
  readonly newAmount: Decimal.Value;
  /** Month of retirement, from 2014-10 on. */
  readonly retireOn: YearMonthInput;
  /** `fen` when left out; how the share of the difference is rounded is not known. */
  readonly rounding?: BenefitRounding;
}

/** The ten-year comparison (十年过渡期新老办法对比). */
export interface InstitutionTransition {
  readonly kind: 'institution-transition';
  /** What is paid, yuan a month. */
  readonly amount: Decimal;
  /**
   * What is paid: the `old` amount, the old one with a share of the `difference`, or the `new` one
   * alone.
   */
  readonly paid: 'old' | 'difference' | 'new';
  /** Share of the difference, a fraction; null after the ten years. */
  readonly share: Decimal | null;
  /** By the method before 2014-10, yuan a month; null when it was not given. */
  readonly oldAmount: Decimal | null;
  /** By the method since then, yuan a month. */
  readonly newAmount: Decimal;
  /** Month of retirement. */
  readonly retireOn: YearMonth;
  readonly rounding: BenefitRounding;
  readonly basis: Basis;
}

/**
 * The benefit of staff of government bodies and institutions (机关事业单位) who started before 2014-10-01 and
 * retired in the ten years after it: the old amount when the new one is not greater, else the old
 * one and a share of the difference. The share is 10 % up to 2015-12, 20 % in 2016, ten points more
 * each year, 100 % from 2024-01 to 2024-09. From 2024-10 on only the new amount counts. It is known from
 * others, see `basis`; no article of a law was read.
 *
 * @param input - old and new amount in yuan a month, month of retirement
 * @returns what is paid, yuan a month
 * @throws InvalidInputError `amount`, `month`, `choice` or `shape` for input that is none, `amount` also for
 *   an `oldAmount` of null before 2024-10; `range` for a month before 2014-10
 *
 * @example
 * ```ts
 * const new5000 = { oldAmount: 4000, newAmount: 5000, retireOn: '2017-06' } as const;
 * institutionTransition(new5000).amount.toFixed(2); // => '4300.00'
 * institutionTransition({ ...new5000, newAmount: 3700 }).amount.toFixed(2); // => '4000.00'
 * ```
 */
export function institutionTransition(input: InstitutionTransitionInput): InstitutionTransition {
  const given = checkRecord(input, 'input');
  const month = readMonth(given['retireOn']);
  const tenths = month > LAST_MONTH ? null : shareTenths(month);
  const unused = tenths === null && given['oldAmount'] === null;
  const oldFen = unused ? null : readFen(given['oldAmount'], 'oldAmount');
  const newFen = readFen(given['newAmount'], 'newAmount');
  const rounding = checkRounding(given['rounding'], 'rounding', 'fen');
  const oldAmount = oldFen === null ? null : fromFen(oldFen);
  return {
    kind: 'institution-transition',
    ...paidOf(oldFen, newFen, tenths, rounding),
    share: tenths === null ? null : quotientOf(tenths, TENTHS),
    oldAmount,
    newAmount: fromFen(newFen),
    retireOn: fromMonthIndex(month),
    rounding,
    basis: basisOf(['institution-transition']),
  };
}

const FIRST_MONTH = monthIndexOf(2014, 10);
const LAST_MONTH = monthIndexOf(2024, 9);
const TENTHS = 10;
const YEAR_BEFORE_THE_FIRST_TENTH = 2014;

function readMonth(value: unknown): MonthIndex {
  const month = toMonthIndex(value, 'retireOn');
  if (month >= FIRST_MONTH) return month;
  throw new InvalidInputError('range', 'retireOn', value, 'a month from 2014-10 on');
}

/** The last months of 2014 have the tenth of 2015. */
function shareTenths(month: MonthIndex): number {
  return Math.max(1, yearOf(month) - YEAR_BEFORE_THE_FIRST_TENTH);
}

function paidOf(
  oldFen: number | null,
  newFen: number,
  tenths: number | null,
  rounding: BenefitRounding,
): Pick<InstitutionTransition, 'amount' | 'paid'> {
  if (oldFen === null || tenths === null) return { amount: fromFen(newFen), paid: 'new' };
  if (newFen <= oldFen) return { amount: fromFen(oldFen), paid: 'old' };
  const exact = BigInt(oldFen) * BigInt(TENTHS - tenths) + BigInt(newFen) * BigInt(tenths);
  return { amount: fromFen(roundedFen(exact, 1, TENTHS, rounding)), paid: 'difference' };
}
