import type { Decimal } from 'decimal.js';
import {
  type IsoDate,
  type IsoDateInput,
  toIsoDate,
  type YearMonthInput,
} from '../calendar/index.js';
import { checkRecord, InvalidInputError } from '../input/index.js';
import { type Basis, type Law, mergeBasis } from '../law/index.js';
import { sumOf } from '../money/index.js';
import { type LateFee, lateFeeUpTo } from './late-fee.js';

/** The unpaid contribution of one month. */
export interface MonthInArrears {
  /** Month for which it was due; see `lateFee` for when it is left out. */
  readonly premiumMonth?: YearMonthInput;
  /** Unpaid contribution of that month, yuan. */
  readonly due: Decimal.Value;
  /** First day of arrears, counted. */
  readonly from: IsoDateInput;
}

/** What a schedule of late fees is worked out from. */
export interface LateFeeScheduleInput {
  readonly arrears: readonly MonthInArrears[];
  /** Last day of arrears of all of them, counted. */
  readonly to: IsoDateInput;
}

/** Late fees (滞纳金) on the arrears of several months, paid on one day. Amounts are yuan. */
export interface LateFeeSchedule {
  readonly kind: 'late-fee-schedule';
  /** Last day of arrears of all of them. */
  readonly to: IsoDate;
  /** One fee for each month's arrears, in the order given. */
  readonly fees: readonly LateFee[];
  /** Sum of the arrears. */
  readonly due: Decimal;
  /** Sum of the fees. */
  readonly fee: Decimal;
  /** Sum of the fees, each with the disputed cap at its own principal. */
  readonly cappedFee: Decimal;
  /** The employer bears them and may not pass them on to the employees. */
  readonly bearer: 'employer';
  readonly basis: Basis;
}

/**
 * The late fees (滞纳金) on the arrears of several months that are paid on one day: each month's
 * contribution bears its own fee from its own first day (社会保险法 art. 86, see `lateFee`).
 *
 * @param input - arrears of each month in yuan with their first day, and the last day of them all
 * @param law - the law to look in; the built-in one when left out
 * @returns every fee and the sums, yuan
 * @throws InvalidInputError `shape` for an input that is no object, or when `arrears` is no list of at
 *   least one entry; the same as `lateFee`, with the place in the list, for an entry
 * @throws RuleNotKnownError when a day lies before 1999-02-01
 *
 * @example
 * ```ts
 * const schedule = lateFeeSchedule({
 *   arrears: [
 *     { premiumMonth: '2024-01', due: 900, from: '2024-02-16' },
 *     { premiumMonth: '2024-02', due: 900, from: '2024-03-16' },
 *   ],
 *   to: '2024-12-11',
 * });
 * schedule.fees.map(({ days, fee }) => [days, fee.toFixed(2)]); // => [[300, '135.00'], [271, '121.95']]
 * schedule.fee.toFixed(2); // => '256.95'
 * ```
 */
export function lateFeeSchedule(input: LateFeeScheduleInput, law?: Law): LateFeeSchedule {
  const given = checkRecord(input, 'input');
  const to = toIsoDate(given['to'], 'to');
  const fees = Array.from(listOf(given['arrears']), (entry, i) => {
    const path = `arrears[${i}]`;
    return lateFeeUpTo(to, checkRecord(entry, path), `${path}.`, law);
  });
  return {
    kind: 'late-fee-schedule',
    to,
    fees,
    due: sumOf(...fees.map(({ due }) => due)),
    fee: sumOf(...fees.map(({ fee }) => fee)),
    cappedFee: sumOf(...fees.map(({ cappedFee }) => cappedFee)),
    bearer: 'employer',
    basis: mergeBasis(fees.map(({ basis }) => basis)),
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new InvalidInputError('shape', 'arrears', value, 'a list of at least one entry');
}
