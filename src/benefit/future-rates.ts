import { fromMonthIndex, type MonthIndex } from '../calendar/index.js';
import { type ContributionScheme, monthlyContribution } from '../contribution/index.js';
import { type Basis, basisOf, frozenBasis, type Law, mergeBasis } from '../law/index.js';
import { type Rate, toRate } from '../money/index.js';
import { indexFloor } from './index-floor.js';
import type { PlanContributions } from './plan-model.js';

/** What decides what a base comes to, the same for months between which no table changes. */
export interface RatesInForce {
  /** What the person pays of the base. */
  readonly own: Rate;
  /** What goes to the account. */
  readonly credited: Rate;
  /** Floor of the index, ten-thousandths; 0 where there is none. */
  readonly floor: number;
  readonly shown: PlanContributions['rates'];
  readonly basis: Basis;
}

/**
 * The rates of a month.
 *
 * @throws RuleNotKnownError when the law lacks a rate for that month
 */
export function ratesForMonth(
  month: MonthIndex,
  scheme: ContributionScheme,
  law: Law | undefined,
): RatesInForce {
  const tables = law === undefined ? NO_LAW : law.tables;
  let known = found.get(tables);
  if (known === undefined) {
    known = { employee: new Map(), flexible: new Map() };
    found.set(tables, known);
  }
  let rates = known[scheme].get(month);
  if (rates === undefined) {
    rates = ratesOf(month, scheme, law);
    known[scheme].set(month, rates);
  }
  return rates;
}

type RatesByMonth = Readonly<Record<ContributionScheme, Map<MonthIndex, RatesInForce>>>;

const NO_LAW = {};

const found = /* @__PURE__ */ new WeakMap<object, RatesByMonth>();

function ratesOf(
  month: MonthIndex,
  scheme: ContributionScheme,
  law: Law | undefined,
): RatesInForce {
  const { rates, basis } = monthlyContribution({ base: 0, on: fromMonthIndex(month), scheme }, law);
  const floor = indexFloor(month, 'yearly', law);
  const hasFloor = floor.cell !== null && floor.index > 0;
  return {
    own: toRate(rates.employee, 'rates.employee'),
    credited: toRate(rates.credited, 'rates.credited'),
    floor: floor.index,
    // Plans share both.
    shown: Object.freeze({ own: rates.employee, credited: rates.credited }),
    basis: frozenBasis(hasFloor ? mergeBasis([basis, basisOf([], [floor.cell])]) : basis),
  };
}
