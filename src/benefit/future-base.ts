import type { Decimal } from 'decimal.js';
import { fromMonthIndex, type MonthIndex, monthOfDate } from '../calendar/index.js';
import type { ContributionScheme } from '../contribution/index.js';
import type { Law, Table } from '../law/index.js';
import {
  ACCOUNT_CREDIT_RATE,
  BASE_LIMITS,
  FLEXIBLE_EMPLOYMENT_RATE,
  INDIVIDUAL_RATE,
  YEARLY_INDEX_FLOOR,
} from '../law/tables/index.js';
import { fromFen, productOf, roundToJiaoThenYuan, shareOfFen, toFen } from '../money/index.js';
import {
  type AverageSource,
  averageForMonth,
  beginsBasePeriod,
  type PlanAverage,
} from './compared-average.js';
import { limitsForMonth, type PlanLimits } from './future-limits.js';
import { type RatesInForce, ratesForMonth } from './future-rates.js';
import type { PlanContributions, PlanPayingRead } from './plan-model.js';
import { INDEX_ONE, indexOf } from './wage-index.js';

/** Months with the same base, limits, average and rates. */
export interface BaseSpan {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** Index of a month, ten-thousandths. */
  readonly index: number;
  /** What the person pays a month, fen. */
  readonly own: number;
  /** What a month adds to the account, fen. */
  readonly credited: number;
  readonly shown: PlanContributions;
}

/** What contributions to come are worked out from. */
export interface FutureFacts {
  readonly averages: AverageSource;
  readonly scheme: ContributionScheme;
  readonly law: Law | undefined;
}

/**
 * The contributions of the months from the first to the last, one entry for each run of months in
 * which nothing changes.
 *
 * @throws InvalidInputError `amount` when an average must be grown and no growth is given
 * @throws RuleNotKnownError when the law lacks limits, an average or a rate for a month gone by
 */
export function baseSpans(
  paying: PlanPayingRead,
  first: MonthIndex,
  last: MonthIndex,
  facts: FutureFacts,
): readonly BaseSpan[] {
  if (paying.kind === 'stop' || first > last) return [];
  const changes = changesIn(facts.law);
  const spans: BaseSpan[] = [];
  let start = first;
  let rates = ratesForMonth(first, facts.scheme, facts.law);
  for (let next = first + 1; next <= last; next++) {
    const isChange = changes.has(next);
    if (!isChange && !beginsBasePeriod(next)) continue;
    spans.push(spanOf(paying, start, next - 1, rates, facts));
    start = next;
    if (isChange) rates = ratesForMonth(next, facts.scheme, facts.law);
  }
  spans.push(spanOf(paying, start, last, rates, facts));
  return spans;
}

type Paid = Exclude<PlanPayingRead, { kind: 'stop' }>;

function spanOf(
  paying: Paid,
  first: MonthIndex,
  last: MonthIndex,
  rates: RatesInForce,
  { averages, law }: FutureFacts,
): BaseSpan {
  const average = averageForMonth(first, averages);
  const limits = limitsForMonth(first, average, law);
  const unclamped = wishedBase(paying, average);
  const clampedTo = limitBeyond(unclamped, limits);
  const base = clampedTo === null ? unclamped : limits[clampedTo];
  const fen = toFen(base);
  const index = Math.max(shareOfFen(fen, INDEX_ONE, average.fen), rates.floor);
  const own = shareOfFen(fen, rates.own.numerator, rates.own.denominator);
  const credited = shareOfFen(fen, rates.credited.numerator, rates.credited.denominator);
  return {
    first,
    last,
    index,
    own,
    credited,
    shown: {
      from: fromMonthIndex(first),
      to: fromMonthIndex(last),
      months: last - first + 1,
      base,
      unclamped,
      clampedTo,
      limits,
      average: average.shown,
      index: indexOf(index),
      own: fromFen(own),
      credited: fromFen(credited),
      rates: rates.shown,
      basis: rates.basis,
    },
  };
}

function limitBeyond(wished: Decimal, { lower, upper }: PlanLimits): 'lower' | 'upper' | null {
  if (wished.lt(lower)) return 'lower';
  return wished.gt(upper) ? 'upper' : null;
}

/** The base before the limits: half up to jiao, then to yuan, as every base of a person. */
function wishedBase(paying: Paid, { shown }: PlanAverage): Decimal {
  return roundToJiaoThenYuan(
    paying.kind === 'base' ? paying.base : productOf(paying.share, shown.wage),
  );
}

/** The tables of the built-in law by themselves, so that a bundle need not hold all of it. */
const BUILT_IN = {
  baseLimits: BASE_LIMITS,
  individualRate: INDIVIDUAL_RATE,
  flexibleEmploymentRate: FLEXIBLE_EMPLOYMENT_RATE,
  accountCreditRate: ACCOUNT_CREDIT_RATE,
  yearlyIndexFloor: YEARLY_INDEX_FLOOR,
};

const changes = /* @__PURE__ */ new WeakMap<object, ReadonlySet<MonthIndex>>();

/** The months in which a figure begins that contributions rest on. */
function changesIn(law: Law | undefined): ReadonlySet<MonthIndex> {
  const tables = law === undefined ? BUILT_IN : law.tables;
  let months = changes.get(tables);
  if (months === undefined) {
    const used: readonly Table[] = [
      tables.baseLimits,
      tables.individualRate,
      tables.flexibleEmploymentRate,
      tables.accountCreditRate,
      tables.yearlyIndexFloor,
    ];
    months = new Set(used.flatMap(({ cells }) => cells.map(({ from }) => monthOfDate(from))));
    changes.set(tables, months);
  }
  return months;
}
