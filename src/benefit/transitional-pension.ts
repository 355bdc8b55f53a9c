import type { Decimal } from 'decimal.js';
import { checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import { type Basis, basisOf, frozenBasis } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';
import { type BenefitRounding, checkRounding, roundedFen } from './rounding.js';
import { MOST_MONTHS, serviceThousandths } from './service-years.js';
import { sharedDecimals } from './wage-index.js';

/** What a transitional pension is worked out from. */
export interface TransitionalPensionInput {
  /** Calculation base (计发基数), yuan a month. */
  readonly calculationBase: Decimal.Value;
  /** Continuous service before the end of 1992 (92年底前连续工龄), whole months, 0 to 1200. */
  readonly monthsBefore1993: number;
  /**
   * Total of the virtual account of 1993 to 1997 (虚账实记), yuan. It is not on the statement. Left out:
   * not known.
   */
  readonly virtualAccount?: Decimal.Value;
  /** `jiao-up` when left out. */
  readonly rounding?: BenefitRounding;
}

/** Transitional pension (过渡性养老金). */
export interface TransitionalPension {
  readonly kind: 'transitional-pension';
  /** The pension, yuan a month; 0 for somebody without service before 1993. */
  readonly amount: Decimal;
  /** True when the virtual account is not known: the truth is `amount` or more. */
  readonly lowerBound: boolean;
  /** True with a virtual account: known notices are then met only to about 0.9 yuan. */
  readonly estimate: boolean;
  /** Calculation base, yuan a month. */
  readonly calculationBase: Decimal;
  /** Continuous service before the end of 1992, months. */
  readonly monthsBefore1993: number;
  /** Service before 1993 as the formula takes it: a full year 1, a month beyond 0.083. */
  readonly yearsBefore1993: Decimal;
  /** Total of the virtual account, yuan; null when not known. */
  readonly virtualAccount: Decimal | null;
  readonly rounding: BenefitRounding;
  readonly basis: Basis;
}

/**
 * The transitional pension (过渡性养老金) of Shanghai, for whoever started work by the end of 1992: 1.2 % of
 * the calculation base for each year of that service, and a 120th of the virtual account of 1993 to
 * 1997 (虚账实记). Rounded up from fen to jiao (见分进角). It was read from notices and from programs that
 * meet them, in no article of a law.
 *
 * Without the virtual account the result is a lower bound; with it an estimate, since known notices
 * are met only to about 0.9 yuan.
 *
 * @param input - calculation base in yuan, months before 1993, virtual account in yuan
 * @returns the pension in yuan a month, and whether it is a lower bound or an estimate
 * @throws InvalidInputError `amount` for a base or an account that is none; `integer` for months that
 *   are no whole number from 0 to 1200; `range` for a virtual account without service before 1993;
 *   `choice` for an unknown rounding; `shape` for an input that is no object
 *
 * @example
 * ```ts
 * const service = { calculationBase: 12434, monthsBefore1993: 5 * 12 + 1 };
 * const least = transitionalPension(service);
 * [least.amount.toFixed(2), least.lowerBound]; // => ['758.50', true]
 * const estimate = transitionalPension({ ...service, virtualAccount: 6000 });
 * [estimate.amount.toFixed(2), estimate.lowerBound]; // => ['808.50', false]
 * ```
 */
export function transitionalPension(input: TransitionalPensionInput): TransitionalPension {
  const given = checkRecord(input, 'input');
  const base = readFen(given['calculationBase'], 'calculationBase');
  const months = checkInteger(given['monthsBefore1993'], 'monthsBefore1993', 0, MOST_MONTHS);
  const account = readVirtualAccount(given['virtualAccount'], months);
  const rounding = checkRounding(given['rounding'], 'rounding', 'jiao-up');
  return transitionalPensionOf(base, months, account, rounding);
}

/** As {@link transitionalPension}, of amounts in fen; `account` null when it is not known. */
export function transitionalPensionOf(
  base: number,
  months: number,
  account: number | null,
  rounding: BenefitRounding,
): TransitionalPension {
  return {
    kind: 'transitional-pension',
    amount: fromFen(transitionalPensionFen(base, months, account ?? 0, rounding)),
    lowerBound: account === null && months > 0,
    estimate: account !== null && account > 0,
    calculationBase: fromFen(base),
    monthsBefore1993: months,
    yearsBefore1993: yearsOf(serviceThousandths(months)),
    virtualAccount: account === null ? null : fromFen(account),
    rounding,
    basis: BASIS,
  };
}

// Results share it, so nobody may change it.
const BASIS = /* @__PURE__ */ frozenBasis(/* @__PURE__ */ basisOf(['transitional-pension']));

/** 1.2 % in thousandths, of years in thousandths: millionths of a fen. */
const SERVICE_SHARE = 12;
const SERVICE_PER_FEN = 1_000_000;
const YEARS_DECIMALS = 3;
const yearsOf = /* @__PURE__ */ sharedDecimals(YEARS_DECIMALS);

/** Months over which the virtual account is paid out. */
const ACCOUNT_MONTHS = 120;

/** Service share and account share together, in fen. */
export function transitionalPensionFen(
  base: number,
  months: number,
  account: number,
  rounding: BenefitRounding,
): number {
  const years = serviceThousandths(months);
  if (account === 0) return roundedFen(base, years * SERVICE_SHARE, SERVICE_PER_FEN, rounding);
  const ofService = BigInt(base) * BigInt(years) * BigInt(SERVICE_SHARE * ACCOUNT_MONTHS);
  const ofAccount = BigInt(account) * BigInt(SERVICE_PER_FEN);
  return roundedFen(ofService + ofAccount, 1, SERVICE_PER_FEN * ACCOUNT_MONTHS, rounding);
}

/** The virtual account in fen, null when it is left out. */
export function readVirtualAccount(value: unknown, monthsBefore1993: number): number | null {
  if (value === undefined) return null;
  const account = readFen(value, 'virtualAccount');
  if (account === 0 || monthsBefore1993 > 0) return account;
  throw new InvalidInputError(
    'range',
    'virtualAccount',
    value,
    'nothing, unless there is service before 1993',
  );
}
