import type { Decimal } from 'decimal.js';
import {
  fromMonthIndex,
  type IsoDate,
  type MonthIndex,
  shiftDate,
  toMonthIndex,
} from '../calendar/index.js';
import { checkChoice, checkRecord, InvalidInputError } from '../input/index.js';
import {
  type Basis,
  basisOf,
  type CitationId,
  type Law,
  mergeBasis,
  type RuleDate,
} from '../law/index.js';
import { roundToJiaoThenYuan, toYuan } from '../money/index.js';
import { type BaseLimits, baseLimits } from './base-limits.js';

/**
 * What a contribution base rests on.
 *
 * - `annual`: the average monthly wage of the calendar year before
 * - `first-job`: the full first month's wage of somebody's first job
 * - `new-employer`: the full first month's wage after a change of employer
 * - `flexible`: the amount that a flexible worker (灵活就业人员) chose
 */
export type ContributionBaseKind = 'annual' | 'first-job' | 'new-employer' | 'flexible';

/** What a contribution base is worked out from. */
export interface ContributionBaseInput {
  readonly kind: ContributionBaseKind;
  /**
   * Yuan a month: the average of the year before, the wage of a full first month, or the amount
   * chosen.
   */
  readonly wage: Decimal.Value;
  /**
   * ISO month or date: any month of the base period for `annual`, else the first month at the
   * employer or with the chosen amount.
   */
  readonly on: RuleDate;
  /**
   * What was really paid for a first month that was not a full one, yuan; only for `first-job` and
   * `new-employer`. Left out: the month was full, or both sides agreed on the full-month wage.
   */
  readonly firstMonthWage?: Decimal.Value;
}

/** A contribution base and the time for which it holds. */
export interface ContributionBasePeriod {
  /** Whole yuan a month. */
  readonly base: Decimal;
  /** Which limit the base was moved to; null when the wage lies between them, or on one. */
  readonly clampedTo: 'lower' | 'upper' | null;
  /** The wage it rests on as given, yuan a month. */
  readonly wage: Decimal;
  /** The wage after rounding, before the limits; whole yuan. */
  readonly unclamped: Decimal;
  readonly limits: BaseLimits;
  /** First day for which the base holds. */
  readonly validFrom: IsoDate;
  /** Last day for which it holds; null while the limits have no known end. */
  readonly validTo: IsoDate | null;
}

/** Contribution base (缴费基数) of a person. */
export interface ContributionBase extends ContributionBasePeriod {
  readonly kind: 'contribution-base';
  readonly baseKind: ContributionBaseKind;
  /**
   * The base from the second month on, when the first was not a full one and `firstMonthWage` was
   * its base; else null.
   */
  readonly adjusted: ContributionBasePeriod | null;
  readonly basis: Basis;
}

/**
 * The contribution base (缴费基数) of a person: the wage, half up first to jiao, then to yuan, and moved
 * to the nearer limit when it lies beyond one.
 *
 * 劳动报 of 2018 and answers of the city tell the rule; for flexible workers 沪人社规〔2023〕5号 art. 3.
 *
 * A base holds until its limits end: those of April 2019 were replaced after one month, and the
 * bases with them. After a first month that was not a full one the full-month wage becomes the base
 * from the next month on; it is in `adjusted`.
 *
 * @param input - what the base rests on, the wage in yuan a month, the month
 * @param law - the law to look in; the built-in one when left out
 * @returns the base in whole yuan a month, whether and by which limit it was moved, and from when
 *   to when it holds
 * @throws InvalidInputError `choice`, `amount`, `month`, `date` or `shape` for input that is none;
 *   `shape` for a `firstMonthWage` with another kind
 * @throws RuleNotKnownError when the law has no limits for that month, or with a `firstMonthWage` for the
 *   one after it
 *
 * @example
 * ```ts
 * const base = contributionBase({ kind: 'annual', wage: '4100.45', on: '2018-06' });
 * base.base.toFixed(0); // => '4279'
 * base.clampedTo; // => 'lower'
 * [base.validFrom, base.validTo]; // => ['2018-04-01', '2019-03-31']
 * ```
 *
 * @example
 * ```ts
 * const wages = { wage: 12000, firstMonthWage: 7500 };
 * const first = contributionBase({ kind: 'new-employer', ...wages, on: '2024-09-16' });
 * [first.base.toFixed(0), first.validFrom, first.validTo]; // => ['7500', '2024-09-01', '2024-09-30']
 * [first.adjusted?.base.toFixed(0), first.adjusted?.validTo]; // => ['12000', '2025-06-30']
 * ```
 */
export function contributionBase(input: ContributionBaseInput, law?: Law): ContributionBase {
  const given = checkRecord(input, 'input');
  const baseKind = checkChoice(given['kind'], 'kind', KINDS);
  const wage = toYuan(given['wage'], 'wage');
  const partWage = firstMonthWage(given['firstMonthWage'], baseKind);
  const limits = baseLimits(input.on, law);
  // Checked by the line before; a date and a Temporal object begin like a month.
  const month = toMonthIndex(String(input.on).slice(0, 'YYYY-MM'.length), 'on');
  const start = baseKind === 'annual' ? limits.from : firstDay(month);
  const first = periodOf(partWage ?? wage, limits, start);
  const adjusted = partWage === null ? null : adjustedBase(wage, month + 1, law);
  return {
    kind: 'contribution-base',
    baseKind,
    ...first,
    validTo: adjusted === null ? first.validTo : shiftDate(adjusted.validFrom, -1),
    adjusted,
    basis: mergeBasis([
      basisOf(['base-limits', KIND_RULES[baseKind]]),
      limits.basis,
      ...(adjusted === null ? [] : [adjusted.limits.basis]),
    ]),
  };
}

const KIND_RULES = {
  annual: 'base-from-average-wage',
  'first-job': 'first-month-wage',
  'new-employer': 'first-month-wage',
  flexible: 'flexible-base',
} as const satisfies Readonly<Record<ContributionBaseKind, CitationId>>;

const KINDS: readonly ContributionBaseKind[] = ['annual', 'first-job', 'new-employer', 'flexible'];

function firstMonthWage(given: unknown, kind: ContributionBaseKind): Decimal | null {
  if (given === undefined) return null;
  if (kind === 'first-job' || kind === 'new-employer') return toYuan(given, 'firstMonthWage');
  throw new InvalidInputError(
    'shape',
    'firstMonthWage',
    given,
    'nothing, unless kind is first-job or new-employer',
  );
}

function adjustedBase(
  wage: Decimal,
  month: MonthIndex,
  law: Law | undefined,
): ContributionBasePeriod {
  return periodOf(wage, baseLimits(fromMonthIndex(month), law), firstDay(month));
}

function periodOf(wage: Decimal, limits: BaseLimits, validFrom: IsoDate): ContributionBasePeriod {
  const unclamped = roundToJiaoThenYuan(wage);
  const { lower, upper, to: validTo } = limits;
  const period = { wage, unclamped, limits, validFrom, validTo };
  if (unclamped.lt(lower)) return { base: lower, clampedTo: 'lower', ...period };
  if (unclamped.gt(upper)) return { base: upper, clampedTo: 'upper', ...period };
  return { base: unclamped, clampedTo: null, ...period };
}

function firstDay(month: MonthIndex): IsoDate {
  return `${fromMonthIndex(month)}-01`;
}
