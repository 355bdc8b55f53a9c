import { Decimal } from 'decimal.js';
import type { IsoDate } from '../calendar/index.js';
import {
  type Basis,
  basisOf,
  type Cell,
  type CellStatus,
  frozenBasis,
  type Law,
  type LawValues,
  type RuleDate,
} from '../law/index.js';
import { BASE_LIMITS, cellOn } from '../law/tables/index.js';
import { productOf, roundToJiaoThenYuan, toYuan } from '../money/index.js';

/** Base limits (缴费基数上下限) as published, with the average wage they rest on. */
export interface BaseLimits {
  readonly kind: 'base-limits';
  /** Lower limit (下限), yuan a month. */
  readonly lower: Decimal;
  /** Upper limit (上限), yuan a month. */
  readonly upper: Decimal;
  /** Average monthly wage behind the limits, yuan a month. */
  readonly averageWage: Decimal;
  /**
   * Why the lower limit is not 60 % of that average: `frozen` at the level of the year before, or 60 %
   * of the `mean-of-two-averages`, this one and that of the year before; null when it is 60 %.
   */
  readonly lowerException: 'frozen' | 'mean-of-two-averages' | null;
  /** First day of the period. */
  readonly from: IsoDate;
  /** Last day of the period; null while no end is known. */
  readonly to: IsoDate | null;
  /** How sure the limits are. */
  readonly status: CellStatus;
  /** Ids of the sources of the figures, see `sourceOf`. */
  readonly sources: readonly string[];
  readonly basis: Basis;
}

/** Base limits that follow from an average wage. */
export interface DerivedBaseLimits {
  readonly kind: 'base-limits-derived';
  /** Average monthly wage as given, yuan. */
  readonly averageWage: Decimal;
  /** Lower limit (下限), yuan a month. */
  readonly lower: Decimal;
  /** Upper limit (上限), yuan a month. */
  readonly upper: Decimal;
  readonly basis: Basis;
}

const RULES = ['base-limits'] as const;
/** First day of limits that rest on the average wage of the full caliber (全口径). */
const FULL_CALIBER_FROM = '2019-05-01';

const results = /* @__PURE__ */ new WeakMap<Cell<LawValues['baseLimits']>, BaseLimits>();

/**
 * The limits of the contribution base (缴费基数上下限) in force in a month.
 *
 * They change on the first day of a month: of April up to 2019, of May 2019, of July since 2020. That they
 * are 60 % and 300 % of the average wage is told by 劳动报 of 2018, that the average is that of the full
 * caliber since May 2019 by 国办发〔2019〕13号.
 *
 * @param on - ISO month or ISO date, from 2000-04 on
 * @param law - the law to look in; the built-in one when left out
 * @returns limits and average wage in yuan a month, with the period and the sources; frozen, as one
 *   result serves every call for the same period
 * @throws InvalidInputError `month` or `date` when `on` is neither
 * @throws RuleNotKnownError when the law has no limits for that month
 *
 * @example
 * ```ts
 * baseLimits('2018-06').lower.toFixed(0); // => '4279'
 * baseLimits('2018-06').upper.toFixed(0); // => '21396'
 * baseLimits('2018-06').from; // => '2018-04-01'
 * ```
 */
export function baseLimits(on: RuleDate, law?: Law): BaseLimits {
  const cell = cellOn(law === undefined ? BASE_LIMITS : law.tables.baseLimits, on);
  let result = results.get(cell);
  if (result === undefined) {
    result = resultOf(cell);
    results.set(cell, result);
  }
  return result;
}

function resultOf(cell: Cell<LawValues['baseLimits']>): BaseLimits {
  const { value, from, to, status, sources } = cell;
  // One result serves every call for the same period, so nobody may change it.
  return Object.freeze<BaseLimits>({
    kind: 'base-limits',
    lower: Object.freeze(new Decimal(value.lower)),
    upper: Object.freeze(new Decimal(value.upper)),
    averageWage: Object.freeze(new Decimal(value.averageUsed)),
    lowerException: value.lowerException ?? null,
    from,
    to,
    status,
    sources,
    basis: frozenBasis(
      basisOf(from < FULL_CALIBER_FROM ? RULES : [...RULES, 'base-limits-caliber'], [cell]),
    ),
  });
}

const LOWER_SHARE = '0.6';
const UPPER_SHARE = '3';

/**
 * The limits of the contribution base that an average wage gives: 60 % and 300 % of it, half up
 * first to jiao, then to yuan. The published limits of 2020, 2021 and 2022 depart from this; use
 * {@link baseLimits} for a month.
 *
 * @param average - average monthly wage of the city in the year before, yuan
 * @returns limits in whole yuan a month
 * @throws InvalidInputError `amount` when the average is no amount in yuan, 0 to 999999999999.99
 *
 * @example
 * ```ts
 * baseLimitsFromAverageWage(7132).lower.toFixed(0); // => '4279'
 * baseLimitsFromAverageWage(7132).upper.toFixed(0); // => '21396'
 * ```
 */
export function baseLimitsFromAverageWage(average: Decimal.Value): DerivedBaseLimits {
  const wage = toYuan(average, 'average');
  return {
    kind: 'base-limits-derived',
    averageWage: wage,
    lower: roundToJiaoThenYuan(productOf(wage, LOWER_SHARE)),
    upper: roundToJiaoThenYuan(productOf(wage, UPPER_SHARE)),
    basis: basisOf(['base-limits']),
  };
}
