import type { MonthIndex } from '../calendar/index.js';
import { LAST_PROVISIONAL_MONTH } from './calculation-base.js';
import type { ReadComparison } from './comparison-input.js';
import type { PaymentMonths } from './payment-months.js';
import type {
  PlanAccount,
  PlanAssumption,
  PlanCalculationBase,
  PlanContributions,
} from './plan-model.js';

/** What decides what a plan takes for granted. */
export interface PlanFacts {
  readonly asked: ReadComparison;
  readonly retireOn: MonthIndex;
  readonly contributions: readonly PlanContributions[];
  readonly account: PlanAccount | null;
  readonly calculationBase: PlanCalculationBase;
  readonly paymentMonths: PaymentMonths;
}

/** What a plan takes for granted, in the order of {@link PlanAssumption}. */
export function assumedIn(facts: PlanFacts): readonly PlanAssumption[] {
  const { asked, retireOn, contributions, account, calculationBase, paymentMonths } = facts;
  const { before1993, virtualAccount } = asked;
  const assumed: PlanAssumption[] = [];
  const add = (assumption: PlanAssumption, taken: boolean) => {
    if (taken) assumed.push(assumption);
  };
  // Growth goes on once it has begun: the last entry tells.
  const paid = contributions.at(-1);
  const isGrown = paid?.average.standing === 'assumed';
  add('wage-growth', isGrown || calculationBase.standing === 'assumed');
  add('limits-follow-average', paid?.limits.standing === 'assumed');
  const rates = account === null ? [] : account.years.map(({ rateStanding }) => rateStanding);
  add('interest-rate', rates.includes('assumed'));
  add('interest-rate-not-final', rates.includes('provisional'));
  add('contribution-rates-stay', isGrown);
  add('months-counted', paid !== undefined);
  add('index-so-far-rounded', asked.index !== null && paid !== undefined);
  add('interest-up-to-as-of', account !== null && !isDecember(asked.asOf));
  add('final-calculation-base', (retireOn % 12) + 1 <= LAST_PROVISIONAL_MONTH);
  add('account-rounding', account !== null);
  add('payment-months-inferred', account !== null && paymentMonths.interpolated);
  add('virtual-account-unknown', before1993 !== 0 && virtualAccount === null);
  add('virtual-account-estimate', virtualAccount !== null && virtualAccount > 0);
  return assumed;
}

function isDecember(month: MonthIndex): boolean {
  return month % 12 === 11;
}
