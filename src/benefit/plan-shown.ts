import type { Decimal } from 'decimal.js';
import { fromMonthIndex } from '../calendar/index.js';
import { fromFen } from '../money/index.js';
import type { ReadComparison } from './comparison-input.js';
import type { ComparisonOpening } from './comparison-model.js';
import { assumedIn } from './plan-assumed.js';
import { planNotice } from './plan-conditions.js';
import type { PlanFigures } from './plan-figures.js';
import type { BreakEven, ComparedPlan, PlanIndex } from './plan-model.js';
import { contributionsUntil } from './plan-schedule.js';
import { serviceThousandths } from './service-years.js';
import { indexOf, sharedDecimals } from './wage-index.js';

/** Years of service as the formulas take them. */
export const yearsOf = /* @__PURE__ */ sharedDecimals(3);

/** A plan as it is shown. */
export function shownPlan(
  figures: PlanFigures,
  breakEven: BreakEven,
  asked: ReadComparison,
  opening: ComparisonOpening,
): ComparedPlan {
  const { plan, schedule, ageMonths, paidMonths, months, minimum, parts, total } = figures;
  const { id, retireOn, on, paying } = plan;
  const { before1993, virtualAccount } = asked;
  const contributions = contributionsUntil(schedule, plan);
  const account = figures.account?.shown ?? null;
  const calculationBase = figures.calculationBase.shown;
  const { paymentMonths } = figures;
  return {
    id,
    retireOn: on,
    pensionFrom: fromMonthIndex(retireOn + 1),
    ageMonths,
    paying: paying.shown,
    paidMonths,
    months,
    serviceYears: yearsOf(serviceThousandths(months)),
    contributions,
    ownContributions: fromFen(figures.own),
    index: shownIndex(figures, opening),
    account,
    calculationBase,
    paymentMonths,
    parts: {
      basic: yuanOrNull(parts.basic),
      account: yuanOrNull(parts.account),
      transitional: yuanOrNull(parts.transitional),
    },
    total: yuanOrNull(total),
    lowerBound: before1993 !== 0 && virtualAccount === null,
    minimum,
    shortMonths: Math.max(0, minimum.months - months),
    notice: planNotice(retireOn, asked),
    breakEven,
    assumed: assumedIn({ asked, retireOn, contributions, account, calculationBase, paymentMonths }),
  };
}

function shownIndex(
  { index, addedSum, paidMonths }: PlanFigures,
  opening: ComparisonOpening,
): PlanIndex | null {
  if (index === null || opening.index === null || opening.indexSum === null) return null;
  return {
    before: opening.index,
    beforeMonths: opening.indexMonths,
    beforeSum: opening.indexSum,
    addedMonths: paidMonths,
    addedSum: indexOf(addedSum),
    after: indexOf(index),
  };
}

function yuanOrNull(fen: number | null): Decimal | null {
  return fen === null ? null : fromFen(fen);
}
