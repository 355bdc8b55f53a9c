import { fromMonthIndex, type MonthIndex, yearOf } from '../calendar/index.js';
import { type Basis, basisOf, type Law, mergeBasis } from '../law/index.js';
import { fromFen, type Rate } from '../money/index.js';
import { type BreakEvenTerms, breakEven } from './break-even.js';
import { type AverageSource, averageSource } from './compared-average.js';
import { fractionOf } from './comparison-assumptions.js';
import { type ReadComparison, type ReadPlan, readComparison } from './comparison-input.js';
import type {
  BenefitComparison,
  BenefitComparisonInput,
  ComparisonOpening,
} from './comparison-model.js';
import type { FutureFacts } from './future-base.js';
import { type InterestSource, interestBases, interestSource } from './future-interest.js';
import { type BaseOfYear, planCalculationBase } from './plan-calculation-base.js';
import { type PlanFigures, planFigures } from './plan-figures.js';
import { type PlanSchedule, planSchedule } from './plan-schedule.js';
import { shownPlan, yearsOf } from './plan-shown.js';
import { serviceThousandths } from './service-years.js';
import { indexOf } from './wage-index.js';

/**
 * What if (退休时间比较): the pension by every month of the flexible window, or by the plans of a list, each
 * with the months, the index and the account it comes to, and the month in which it makes up for
 * another plan.
 *
 * Contributions count from the month after `asOf` up to and including the month of retirement; the first
 * pension is that of the month after. Figures of the law are used as far as it holds them. After that
 * the average wage grows by the caller's `wageGrowth`, exact and then half up to whole yuan, the limits
 * are 60 % and 300 % of it, the calculation base is the one of the year before, and the account earns the
 * caller's `interestRate`. Nothing of this is built in: what is needed and not stated is an error.
 *
 * A plan whose months are too few is worked out all the same; its `shortMonths` say so. Yearly
 * adjustments of pensions count for the break-even alone, and only with a `pensionGrowth`.
 *
 * @param input - the person as of a month, what is paid, and what is taken for granted
 * @param law - the law to look in; the built-in one when left out
 * @returns for each plan what it comes to, yuan a month, and all that it follows from
 * @throws InvalidInputError `choice`, `month`, `date`, `integer`, `amount` or `shape` for input that is
 *   none; `range` for a birth after `asOf`, for an `asOf` after the window, for a plan before `asOf` or
 *   outside the window, for an id given twice, or for a virtual account without service before 1993;
 *   `amount` at `assumptions.wageGrowth` or `assumptions.interestRate` when it is
 *   needed and left out
 * @throws RuleNotKnownError when the law lacks a figure for a time before its last one
 *
 * @example
 * ```ts
 * const comparison = compareRetirementDates({
 *   category: 'man',
 *   birth: '1965-01',
 *   asOf: '2024-12',
 *   months: 360,
 *   index: '1.2000',
 *   balance: '150000.00',
 *   monthsBefore1993: 0,
 *   paying: { kind: 'share', share: '1' },
 *   assumptions: { wageGrowth: '0.02', interestRate: '0.02' },
 * });
 * comparison.plans.length; // => 38
 * const [first, second] = comparison.plans;
 * [first?.retireOn, first?.months, first?.total?.toFixed(2)]; // => ['2025-01', 361, '5201.10']
 * [second?.total?.toFixed(2), second?.breakEven.month]; // => ['5224.70', '2043-07']
 * ```
 */
export function compareRetirementDates(
  input: BenefitComparisonInput,
  law?: Law,
): BenefitComparison {
  const asked = readComparison(input, law);
  const { statutory, window, asOf, assumed, scheme, reference } = asked;
  const averages = averageSource(assumed.wageGrowth, asked.transitionAverage, law);
  const opening = openingOf(asked);
  const baseOf = basesBy(averages);
  const interest = interestSource(assumed.interestRate, law);
  const scheduleOf = schedulesBy(asked, { averages, scheme, law }, interest);
  const figuresOf = (plan: ReadPlan) =>
    planFigures(plan, scheduleOf(plan), baseOf(plan.retireOn), asked, law);
  const held = figuresOf(reference);
  const figures = asked.plans.map((plan) => (plan === reference ? held : figuresOf(plan)));
  const terms: BreakEvenTerms = {
    birth: asked.birth,
    asOf,
    growth: assumed.pensionGrowth,
    counted: asked.ownContributions === 'counted',
  };
  const plans = figures.map((each) =>
    shownPlan(each, breakEven(each.flow, held.flow, terms), asked, opening),
  );
  return {
    kind: 'benefit-comparison',
    asOf: fromMonthIndex(asOf),
    statutory,
    window,
    scheme,
    opening,
    assumptions: {
      wageGrowth: fractionOrNull(assumed.wageGrowth),
      interestRate: fractionOrNull(assumed.interestRate),
      pensionGrowth: fractionOrNull(assumed.pensionGrowth),
    },
    lastAverage: averages.last.shown,
    against: reference.id,
    ownContributions: asked.ownContributions,
    plans,
    roundings: ROUNDINGS,
    basis: basisOfAll(asked, figures, interest),
  };
}

const ROUNDINGS: BenefitComparison['roundings'] = /* @__PURE__ */ Object.freeze({
  interest: 'jiao-up',
  basic: 'jiao-up',
  account: 'jiao-up',
  transitional: 'jiao-up',
});

function openingOf(asked: ReadComparison): ComparisonOpening {
  const { months, index, indexMonths, balance, before1993, virtualAccount } = asked;
  return {
    months,
    index: index === null ? null : indexOf(index),
    indexMonths,
    indexSum: index === null ? null : indexOf(index * indexMonths),
    balance: balance === null ? null : fromFen(balance),
    monthsBefore1993: before1993,
    yearsBefore1993: before1993 === null ? null : yearsOf(serviceThousandths(before1993)),
    virtualAccount: virtualAccount === null ? null : fromFen(virtualAccount),
  };
}

/** Calculation bases by month, those of a year made once. */
function basesBy(averages: AverageSource): (month: MonthIndex) => BaseOfYear {
  const bases = new Map<number, BaseOfYear>();
  return (month) => {
    const year = yearOf(month);
    let base = bases.get(year);
    if (base === undefined) {
      base = planCalculationBase(month, averages);
      bases.set(year, base);
    }
    return base;
  };
}

/** Schedules by plan, one for all plans in which the same is paid. */
function schedulesBy(
  { plans, asOf, balance }: ReadComparison,
  facts: FutureFacts,
  interest: InterestSource,
): (plan: ReadPlan) => PlanSchedule {
  const schedules = new Map<string, PlanSchedule>();
  return ({ paying }) => {
    let schedule = schedules.get(paying.key);
    if (schedule === undefined) {
      const same = plans.filter((plan) => plan.paying.key === paying.key);
      const last = Math.max(...same.map(({ retireOn }) => retireOn));
      schedule = planSchedule(paying, asOf, last, balance, facts, interest);
      schedules.set(paying.key, schedule);
    }
    return schedule;
  };
}

function fractionOrNull(rate: Rate | null) {
  return rate === null ? null : fractionOf(rate);
}

const RULES = /* @__PURE__ */ basisOf([
  'basic-pension',
  'account-pension',
  'transitional-pension',
  'average-wage-index',
  'flexible-retirement',
  'pension-start',
]);

/** What all plans rest on, each basis once: most plans share theirs. */
function basisOfAll(
  { window }: ReadComparison,
  figures: readonly PlanFigures[],
  interest: InterestSource,
): Basis {
  let ofAges = window.basis;
  const parts = new Set<Basis>([RULES, ...interestBases(interest)]);
  for (const { minimum, calculationBase, paymentMonths } of figures) {
    ofAges = mergedOnce(ofAges, paymentMonths.basis);
    parts.add(minimum.basis).add(calculationBase.shown.basis);
  }
  for (const { spans } of new Set(figures.map(({ schedule }) => schedule))) {
    for (const { shown } of spans) {
      parts.add(shown.limits.basis).add(shown.average.basis).add(shown.basis);
    }
  }
  return mergeBasis([...parts, ofAges]);
}

const merged = /* @__PURE__ */ new WeakMap<Basis, WeakMap<Basis, Basis>>();

/** Windows and payment months of the same ages come again: theirs are put together once. */
function mergedOnce(one: Basis, other: Basis): Basis {
  let ofOne = merged.get(one);
  if (ofOne === undefined) {
    ofOne = new WeakMap();
    merged.set(one, ofOne);
  }
  let basis = ofOne.get(other);
  if (basis === undefined) {
    basis = mergeBasis([one, other]);
    ofOne.set(other, basis);
  }
  return basis;
}
