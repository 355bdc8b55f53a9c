import type { BenefitGround, BenefitOpenPoint, EstimateReading } from './estimate-model.js';
import type { PaymentMonths } from './payment-months.js';

/** What decides how sure an estimate is. */
export interface EstimateFacts {
  readonly readings: readonly EstimateReading[];
  readonly paymentMonths: PaymentMonths;
  readonly balanceKnown: boolean;
  /** Months; null when not known. */
  readonly before1993: number | null;
  /** Fen; null when not known. */
  readonly virtualAccount: number | null;
  readonly accountRoundingGiven: boolean;
  /** Whether the amount depends on how the account pension is rounded. */
  readonly accountRoundingMatters: boolean;
  /** Whether the amount depends on how the indexed wage is rounded. */
  readonly indexedWageMatters: boolean;
}

/** What is open, in the order of {@link BenefitOpenPoint}. */
export function openPointsOf(facts: EstimateFacts): readonly BenefitOpenPoint[] {
  const { readings, before1993, virtualAccount } = facts;
  const points: BenefitOpenPoint[] = [];
  const add = (point: BenefitOpenPoint, open: boolean) => {
    if (open) points.push(point);
  };
  add(
    'calculation-base-disputed',
    readings.some(({ status }) => status === 'disputed'),
  );
  add('calculation-base-provisional', readings.some(isProvisional));
  add('calculation-base-unknown', readings.every(isProvisional));
  add('balance-unknown', !facts.balanceKnown);
  add('service-before-1993-unknown', before1993 === null);
  add('virtual-account-unknown', before1993 !== 0 && virtualAccount === null);
  add('virtual-account-estimate', hasVirtualAccount(facts));
  add('indexed-wage-rounding', facts.indexedWageMatters);
  add('account-rounding', facts.accountRoundingMatters);
  add('payment-months-inferred', facts.balanceKnown && facts.paymentMonths.interpolated);
  return points;
}

function isProvisional({ use }: EstimateReading): boolean {
  return use === 'provisional';
}

function hasVirtualAccount({ virtualAccount }: EstimateFacts): boolean {
  return virtualAccount !== null && virtualAccount > 0;
}

/** How sure each thing is that the estimate rests on. */
export function groundsOf(facts: EstimateFacts): readonly BenefitGround[] {
  const { paymentMonths, before1993, accountRoundingGiven } = facts;
  const grounds: BenefitGround[] = [
    { subject: 'calculation-base', standing: standingOfBase(facts.readings) },
    { subject: 'average-index', standing: 'given' },
    { subject: 'basic-formula', standing: 'derived' },
  ];
  if (facts.balanceKnown) {
    const rounding = accountRoundingGiven ? 'given' : 'assumed';
    grounds.push({ subject: 'payment-months', standing: paymentMonths.status });
    grounds.push({ subject: 'account-rounding', standing: rounding });
  }
  if (before1993 !== 0) {
    const formula = hasVirtualAccount(facts) ? 'assumed' : 'derived';
    grounds.push({ subject: 'transitional-formula', standing: formula });
  }
  return grounds;
}

/** The amount rests on the first base; others of the same year are disputed like it. */
function standingOfBase(readings: readonly EstimateReading[]): BenefitGround['standing'] {
  const [first] = readings;
  return first?.use === 'provisional' ? 'provisional' : (first?.status ?? 'given');
}
