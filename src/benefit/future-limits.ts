import type { Decimal } from 'decimal.js';
import { fromMonthIndex, type MonthIndex, monthOfDate } from '../calendar/index.js';
import { baseLimits, baseLimitsFromAverageWage } from '../contribution/index.js';
import { type Basis, basisOf, frozenBasis, type Law } from '../law/index.js';
import { BASE_LIMITS, cellOn } from '../law/tables/index.js';
import type { PlanAverage } from './compared-average.js';
import type { FigureStanding } from './plan-model.js';

/** Base limits (缴费基数上下限) of a month, whole yuan. */
export interface PlanLimits {
  readonly lower: Decimal;
  readonly upper: Decimal;
  readonly standing: FigureStanding;
  readonly basis: Basis;
}

const MONTHS_OF_PERIOD = 12;

/**
 * The base limits of a month: those of the law, else 60 % and 300 % of the average. Limits without a
 * known end hold for twelve months here, since each year has had new ones.
 *
 * @throws RuleNotKnownError when the law has no limits for a month before its last ones
 */
export function limitsForMonth(
  month: MonthIndex,
  average: PlanAverage,
  law: Law | undefined,
): PlanLimits {
  const on = fromMonthIndex(month);
  const cell = cellOn(law === undefined ? BASE_LIMITS : law.tables.baseLimits, on);
  if (cell.to !== null || month < monthOfDate(cell.from) + MONTHS_OF_PERIOD) {
    const { lower, upper, status, basis } = baseLimits(on, law);
    return { lower, upper, standing: status, basis };
  }
  let limits = derived.get(average);
  if (limits === undefined) {
    limits = derivedLimits(average);
    derived.set(average, limits);
  }
  return limits;
}

const derived = /* @__PURE__ */ new WeakMap<PlanAverage, PlanLimits>();

function derivedLimits({ shown }: PlanAverage): PlanLimits {
  const { lower, upper } = baseLimitsFromAverageWage(shown.wage);
  return Object.freeze<PlanLimits>({
    lower: Object.freeze(lower),
    upper: Object.freeze(upper),
    standing: shown.standing === 'assumed' ? 'assumed' : 'derived',
    basis: RULE,
  });
}

const RULE = /* @__PURE__ */ frozenBasis(/* @__PURE__ */ basisOf(['base-limits']));
