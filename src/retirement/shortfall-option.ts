import type { YearMonth } from '../calendar/index.js';
import type { Citation } from '../law/index.js';

/**
 * What a way out of a shortfall depends on.
 *
 * - `law-in-force`: the law of 2011-07-01 holds; what was open before it was not found
 * - `statutory-age-reached`
 * - `short-of-minimum`: the months do not suffice; not known while they are a lower bound
 * - `extension-in-shanghai`: Shanghai hukou, or ten years paid there, with the relation in Shanghai
 * - `first-insured-before-2011-07`
 * - `sixty-months-extended`: contributions went on for five years after the statutory age
 * - `still-short-after-sixty-months`
 * - `neither-extended-nor-moved`, `written-request`: for the person to say
 */
export type ShortfallCondition =
  | 'law-in-force'
  | 'statutory-age-reached'
  | 'short-of-minimum'
  | 'extension-in-shanghai'
  | 'first-insured-before-2011-07'
  | 'sixty-months-extended'
  | 'still-short-after-sixty-months'
  | 'neither-extended-nor-moved'
  | 'written-request';

/** Whether a condition is met; null: not known. */
export interface ShortfallConditionState {
  readonly condition: ShortfallCondition;
  /** Null: not known. */
  readonly met: boolean | null;
}

interface OptionBase {
  /** Whether all conditions are met; null: not known. */
  readonly available: boolean | null;
  readonly conditions: readonly ShortfallConditionState[];
  /** Rules and articles. */
  readonly articles: readonly Citation[];
}

/** Go on paying until the minimum is reached (延长缴费). */
export interface ExtendOption extends OptionBase {
  readonly option: 'extend';
  /** Months still to pay after the statutory month, or after `asOf` when that is later. */
  readonly months: number;
  /** Month in which the minimum is reached at the earliest. */
  readonly end: YearMonth;
  /** Minimum that is reached then, months. */
  readonly requiredMonths: number;
  /** Under which rules: those for employees when employed, else those for flexible workers. */
  readonly schemes: readonly ('employee' | 'flexible')[];
}

/** Pay what is missing at once (一次性缴费). */
export interface OneTimePaymentOption extends OptionBase {
  readonly option: 'one-time-payment';
  /** When first insured; null when nothing was said. */
  readonly firstInsured: YearMonth | null;
  /** Months of extension that are counted: those given, else all since the statutory month. */
  readonly extendedMonths: number;
  /** First month in which it is possible. */
  readonly earliest: YearMonth;
  /** Minimum that applies then, months. */
  readonly requiredMonths: number;
  /** Months still missing then; 0: the question does not arise. */
  readonly months: number;
  /** Base: the average monthly wage of the city in the year before the payment. */
  readonly base: {
    readonly of: 'average-monthly-wage-of-city';
    /** Calendar year of that average. */
    readonly year: number;
  };
  /** What was not found: the rate, and the rules of Shanghai for the payment. */
  readonly notKnown: readonly ('rate' | 'rules-of-shanghai')[];
}

/** Move to the insurance of residents at the hukou place (转入城乡居民养老保险). */
export interface ResidentInsuranceOption extends OptionBase {
  readonly option: 'resident-insurance';
  readonly at: 'hukou-place';
}

/** End the relation in writing; the account is paid out in one sum (终止养老保险关系). */
export interface EndRelationshipOption extends OptionBase {
  readonly option: 'end-relationship';
  /** What was read in no law: that the agency must explain first, and the payment in one sum. */
  readonly notVerified: readonly ('explanation-first' | 'account-in-one-sum')[];
}

/** A way out of a shortfall. */
export type ShortfallOption =
  | ExtendOption
  | OneTimePaymentOption
  | ResidentInsuranceOption
  | EndRelationshipOption;

/** Whether all conditions are met: one that is not decides, then one that is not known. */
export function allMet(conditions: readonly { readonly met: boolean | null }[]): boolean | null {
  let all: boolean | null = true;
  for (const { met } of conditions) {
    if (met === false) return false;
    if (met === null) all = null;
  }
  return all;
}
