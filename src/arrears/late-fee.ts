import type { Decimal } from 'decimal.js';
import {
  daysInclusive,
  fromMonthIndex,
  type IsoDate,
  type IsoDateInput,
  type MonthIndex,
  monthIndexOf,
  monthOfDate,
  toIsoDate,
  toMonthIndex,
  type YearMonth,
  type YearMonthInput,
} from '../calendar/index.js';
import { checkRecord, InvalidInputError } from '../input/index.js';
import type { Basis, Law } from '../law/index.js';
import { fromFen, readFen, shareOfFen } from '../money/index.js';
import {
  type LateFeeRate,
  lateFeeBasis,
  lateFeeRate,
  SOCIAL_INSURANCE_LAW_START,
} from './late-fee-rate.js';

/** What a late fee is worked out from. */
export interface LateFeeInput {
  /** Unpaid contribution of one month, the employer's part and the withheld one, yuan. */
  readonly due: Decimal.Value;
  /** First day of arrears, counted. Agencies differ on which it is; usually that after the deadline. */
  readonly from: IsoDateInput;
  /** Last day of arrears, counted: the day of payment, or the day before it. */
  readonly to: IsoDateInput;
  /**
   * Month for which the contribution was due. Left out: before 2011-06 when the arrears begin
   * before 2011-07-01.
   */
  readonly premiumMonth?: YearMonthInput;
}

/** Days of arrears with one rate. */
export interface LateFeeSegment {
  /** First day with the rate. */
  readonly from: IsoDate;
  /** Last day with the rate. */
  readonly to: IsoDate;
  /** How many days, both ends counted. */
  readonly days: number;
  /** Fraction a day. */
  readonly rate: Decimal;
  /** Yuan, half up to a fen. */
  readonly fee: Decimal;
}

/** Late fee (滞纳金) on an unpaid contribution. */
export interface LateFee {
  readonly kind: 'late-fee';
  /** Unpaid contribution, yuan. */
  readonly due: Decimal;
  /** First day of arrears. */
  readonly from: IsoDate;
  /** Last day of arrears. */
  readonly to: IsoDate;
  /** Month for which it was due, as given; null when it was left out. */
  readonly premiumMonth: YearMonth | null;
  /** Days in arrears, both ends counted. */
  readonly days: number;
  /** One for each rate, in the order of time. */
  readonly segments: readonly LateFeeSegment[];
  /** Sum of the segments, yuan. */
  readonly fee: Decimal;
  /** The fee, but not more than the principal, yuan. */
  readonly cappedFee: Decimal;
  /** Whether a late fee may exceed the principal is disputed, so both figures are given. */
  readonly cap: {
    readonly rule: 'late-fee-cap';
    readonly status: 'disputed';
    /** Whether the two figures differ. */
    readonly reached: boolean;
  };
  /** The employer bears it and may not pass it on to the employee. */
  readonly bearer: 'employer';
  readonly basis: Basis;
}

/**
 * The late fee (滞纳金) on the unpaid contribution of a month: 0.05 % of it for each day (万分之五) from
 * 2011-07-01 on (社会保险法 art. 86); for months before June 2011 also 0.2 % (千分之二) for each day before
 * that (社会保险费征缴暂行条例 art. 13). Simple, never compound, and for months from June 2011 on 0.05 % only.
 *
 * 行政强制法 art. 45 says that a late fee may not exceed the principal. Whether that binds this fee is
 * disputed: `fee` is without the cap, `cappedFee` with it.
 *
 * @param input - unpaid contribution in yuan, first and last day of arrears, month it was due for
 * @param law - the law to look in; the built-in one when left out
 * @returns the fee in yuan with its segments, one for each rate
 * @throws InvalidInputError `amount`, `date`, `month` or `shape` for input that is none; `amount` also when
 *   the fee would pass 2^53 fen; `range` when the last day lies before the first, or the first before the
 *   month the contribution was due for
 * @throws RuleNotKnownError when a day lies before 1999-02-01
 *
 * @example
 * ```ts
 * const fee = lateFee({ due: 10000, from: '2011-06-21', to: '2011-07-10' });
 * fee.days; // => 20
 * fee.segments.map(({ days, rate, fee }) => [days, rate.toString(), fee.toFixed(2)]); // => [[10, '0.002', '200.00'], [10, '0.0005', '50.00']]
 * fee.fee.toFixed(2); // => '250.00'
 * const old = lateFee({ due: 10000, from: '2015-01-01', to: '2023-03-19' });
 * [old.fee.toFixed(2), old.cappedFee.toFixed(2)]; // => ['15000.00', '10000.00']
 * ```
 */
export function lateFee(input: LateFeeInput, law?: Law): LateFee {
  const given = checkRecord(input, 'input');
  return lateFeeUpTo(toIsoDate(given['to'], 'to'), given, '', law);
}

/**
 * As {@link lateFee}, for arrears that may stand somewhere in a list.
 *
 * @param to - last day of arrears
 * @param given - the other fields of {@link LateFeeInput}
 * @param path - where they stand in the caller's arguments, `''` or ending in a dot
 */
export function lateFeeUpTo(
  to: IsoDate,
  given: Readonly<Record<string, unknown>>,
  path: string,
  law: Law | undefined,
): LateFee {
  const due = readFen(given['due'], `${path}due`);
  const from = toIsoDate(given['from'], `${path}from`);
  if (to < from) throw new InvalidInputError('range', 'to', to, `a day from ${from} on`);
  const premiumMonth = premiumMonthOf(given['premiumMonth'], from, `${path}premiumMonth`);
  const { segments, days, fee, basis } = addUp(due, from, to, earliestRateDay(premiumMonth), law);
  if (!Number.isSafeInteger(fee)) {
    const expected = `an amount whose late fee stays below ${Number.MAX_SAFE_INTEGER} fen`;
    throw new InvalidInputError('amount', `${path}due`, given['due'], expected);
  }
  const reached = fee > due;
  const principal = fromFen(due);
  // A Decimal costs as much as all the rest: a single segment has the very sum already.
  const uncapped = segments.length === 1 && segments[0] ? segments[0].fee : fromFen(fee);
  return {
    kind: 'late-fee',
    due: principal,
    from,
    to,
    premiumMonth: premiumMonth === null ? null : fromMonthIndex(premiumMonth),
    days,
    segments,
    fee: uncapped,
    cappedFee: reached ? principal : uncapped,
    cap: { rule: 'late-fee-cap', status: 'disputed', reached },
    bearer: 'employer',
    basis,
  };
}

function premiumMonthOf(value: unknown, from: IsoDate, path: string): MonthIndex | null {
  if (value === undefined) return null;
  const month = toMonthIndex(value, path);
  if (month <= monthOfDate(from)) return month;
  throw new InvalidInputError('range', path, value, `a month not after ${from}`);
}

/** Contributions for this month and later ones bear the rate of the Social Insurance Law only. */
const FIRST_MONTH_WITHOUT_OLD_RATE = monthIndexOf(2011, 6);

/** The day whose rate stands for all days before it; null when every day has its own. */
function earliestRateDay(premiumMonth: MonthIndex | null): IsoDate | null {
  return premiumMonth !== null && premiumMonth >= FIRST_MONTH_WITHOUT_OLD_RATE
    ? SOCIAL_INSURANCE_LAW_START
    : null;
}

interface Sum {
  readonly segments: readonly LateFeeSegment[];
  readonly days: number;
  /** Whole fen. */
  readonly fee: number;
  readonly basis: Basis;
}

function addUp(
  due: number,
  from: IsoDate,
  to: IsoDate,
  earliest: IsoDate | null,
  law: Law | undefined,
): Sum {
  const rateOf = (day: IsoDate) =>
    lateFeeRate(earliest !== null && day < earliest ? earliest : day, law);
  const segments: LateFeeSegment[] = [];
  let days = 0;
  let fee = 0;
  let first = from;
  let current = rateOf(first);
  const used: [LateFeeRate, ...LateFeeRate[]] = [current];
  for (;;) {
    const { rate, fraction, cell, nextDay } = current;
    const last = cell.to === null || cell.to > to ? to : cell.to;
    const length = daysInclusive(first, last);
    const part = shareOfFen(due, rate.numerator * length, rate.denominator);
    segments.push({ from: first, to: last, days: length, rate: fraction, fee: fromFen(part) });
    days += length;
    fee += part;
    if (nextDay === null || nextDay > to) break;
    first = nextDay;
    current = rateOf(first);
    used.push(current);
  }
  return { segments, days, fee, basis: lateFeeBasis(used[0].cell, current.cell, used) };
}
