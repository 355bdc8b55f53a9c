import { checkInteger } from '../input/index.js';
import type { Law } from '../law/index.js';
import { shareOfFen } from '../money/index.js';
import type { MinimumContribution } from '../retirement/index.js';
import { accountPensionFen } from './account-pension.js';
import { basicPensionFen } from './basic-pension.js';
import type { PlanFlow } from './break-even.js';
import type { ReadComparison, ReadPlan } from './comparison-input.js';
import { type PaymentMonths, paymentMonthsDetail } from './payment-months.js';
import { type AccountAtRetirement, accountAt } from './plan-account.js';
import type { BaseOfYear } from './plan-calculation-base.js';
import { planMinimum } from './plan-conditions.js';
import type { PlanParts } from './plan-model.js';
import type { PlanSchedule } from './plan-schedule.js';
import { MOST_MONTHS } from './service-years.js';
import { transitionalPensionFen } from './transitional-pension.js';

/** What a plan comes to: money in fen, indexes in ten-thousandths. */
export interface PlanFigures {
  readonly plan: ReadPlan;
  readonly schedule: PlanSchedule;
  readonly ageMonths: number;
  readonly paidMonths: number;
  readonly months: number;
  readonly minimum: MinimumContribution;
  /** What the person pays in all. */
  readonly own: number;
  /** Sum of the indexes of the months paid. */
  readonly addedSum: number;
  /** Average index at retirement; null when not known. */
  readonly index: number | null;
  readonly account: AccountAtRetirement | null;
  readonly calculationBase: BaseOfYear;
  readonly paymentMonths: PaymentMonths;
  readonly parts: { readonly [Part in keyof PlanParts]: number | null };
  /** Null when a part is not known. */
  readonly total: number | null;
  readonly flow: PlanFlow;
}

/**
 * Works out what a plan comes to.
 *
 * @throws InvalidInputError `integer` when the months are more than any life holds
 */
export function planFigures(
  plan: ReadPlan,
  schedule: PlanSchedule,
  calculationBase: BaseOfYear,
  asked: ReadComparison,
  law: Law | undefined,
): PlanFigures {
  const { id, retireOn, on, paying } = plan;
  const { asOf, birth, before1993, virtualAccount } = asked;
  const ageMonths = retireOn - birth;
  const paidMonths = paying.shown.kind === 'stop' ? 0 : retireOn - asOf;
  const months = checkInteger(asked.months + paidMonths, 'months', 0, MOST_MONTHS);
  const minimum = planMinimum(retireOn, asked, law);
  const addedSum = schedule.indexSums[paidMonths] ?? 0;
  const index = indexAfter(asked, addedSum, paidMonths);
  const account = schedule.account === null ? null : accountAt(schedule.account, retireOn);
  const paymentMonths = paymentMonthsDetail({ ageMonths, on }, law);
  const { fen } = calculationBase;
  const parts = {
    basic: index === null ? null : basicPensionFen(fen, index, months, 'unrounded'),
    account: account === null ? null : accountPensionFen(account.closing, paymentMonths, 'jiao-up'),
    transitional:
      before1993 === null
        ? null
        : transitionalPensionFen(fen, before1993, virtualAccount ?? 0, 'jiao-up'),
  };
  const total = totalOf(parts);
  return {
    plan,
    schedule,
    ageMonths,
    paidMonths,
    months,
    minimum,
    own: schedule.ownSums[paidMonths] ?? 0,
    addedSum,
    index,
    account,
    calculationBase,
    paymentMonths,
    parts,
    total,
    flow: {
      id,
      retireOn,
      pension: total,
      due: months >= minimum.months,
      payingKey: paying.key,
      ownSums: schedule.ownSums,
    },
  };
}

/** Indexes so far and added ones together over all their months; null when not known. */
function indexAfter(
  { index, indexMonths }: ReadComparison,
  addedSum: number,
  addedMonths: number,
): number | null {
  const months = indexMonths + addedMonths;
  if (index === null || months === 0) return index;
  return shareOfFen(index * indexMonths + addedSum, 1, months);
}

function totalOf({ basic, account, transitional }: PlanFigures['parts']): number | null {
  if (basic === null || account === null || transitional === null) return null;
  return basic + account + transitional;
}
