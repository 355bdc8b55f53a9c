import { describe, expect, it } from 'vitest';
import {
  accountInterest,
  accountLedgerFen,
  accountPension,
  aggregateTenure,
  assessEligibility,
  baseLimits,
  basicPension,
  checkStatementInterest,
  compareRetirementDates,
  contributionBase,
  disabilityProvision,
  estimateBenefit,
  flexibleWindow,
  lateFee,
  ledgerRates,
  minimumContribution,
  paymentMonthsDetail,
  shortfallOptions,
  specialTradeRetirement,
  statutoryRetirement,
  transitionalPension,
} from '../../src/index.js';
import { statementOf } from '../tenure/statement-builder.js';

const WOMAN = { category: 'woman-50', birth: '1976-06', asOf: '2027-03' } as const;
const ESTIMATE = {
  retireOn: '2026-02',
  ageMonths: 721,
  months: 300,
  index: 1,
  balance: 100000,
  monthsBefore1993: 12,
} as const;
const COMPARISON = {
  category: 'woman-50',
  birth: '1976-06',
  asOf: '2025-12',
  months: 200,
  index: 1,
  balance: 100000,
  monthsBefore1993: 0,
  plans: [{ retireOn: '2026-12', paying: { kind: 'base', base: 12000 } }],
  assumptions: { wageGrowth: '0.02', interestRate: '0.02' },
} as const;
const RATES = ledgerRates({ firstYear: 2024, years: 1 });
const INTEREST = { year: 2016, opening: 100, credits: [] } as const;

/** Calls whose results rest on one and the same basis each time, with the places where it stands. */
const SHARED: Readonly<Record<string, readonly [() => object, readonly string[]]>> = {
  'base limits': [() => baseLimits('2024-07'), ['basis']],
  'contribution base': [
    () => contributionBase({ kind: 'annual', wage: 8000, on: '2024-07' }),
    ['limits.basis'],
  ],
  'late fee': [() => lateFee({ due: 1, from: '2011-06-01', to: '2011-08-01' }), ['basis']],
  'interest, annual method': [() => accountInterest({ ...INTEREST, method: 'annual' }), ['basis']],
  'interest, rate given': [
    () => accountInterest({ ...INTEREST, method: 'annual', rate: '0.05' }),
    ['basis'],
  ],
  'ledger in fen': [() => accountLedgerFen({ credits: new Array(12).fill(1) }, RATES), ['basis']],
  'statement without interest': [() => checkStatementInterest(statementOf(2016)), ['basis']],
  tenure: [() => aggregateTenure([{ kind: 'before1993', months: 3 }]), ['basis']],
  'statutory, before 2025': [
    () => statutoryRetirement({ category: 'man', birth: '1960-01' }),
    ['basis'],
  ],
  'statutory, from 2025': [
    () => statutoryRetirement({ category: 'man', birth: '1970-01' }),
    ['basis'],
  ],
  'window, none': [() => flexibleWindow({ category: 'man', birth: '1960-01' }), ['basis']],
  window: [() => flexibleWindow({ category: 'man', birth: '1970-01' }), ['basis']],
  'minimum, derived': [() => minimumContribution(2000), ['basis']],
  minimum: [() => minimumContribution(2028), ['basis']],
  eligibility: [
    () => assessEligibility({ ...WOMAN, months: 200 }),
    ['basis', 'statutory.basis', 'window.basis', 'minimum.basis'],
  ],
  'eligibility, short': [() => assessEligibility({ ...WOMAN, months: 131 }), ['basis']],
  'eligibility, late': [
    () => assessEligibility({ ...WOMAN, months: 200, retireOn: '2027-09' }),
    ['basis'],
  ],
  'eligibility, late and short': [
    () => assessEligibility({ ...WOMAN, months: 131, retireOn: '2027-09' }),
    ['basis'],
  ],
  shortfall: [
    () => shortfallOptions({ ...WOMAN, months: 131 }),
    ['statutory.basis', 'minimum.basis'],
  ],
  'special trade': [() => specialTradeRetirement(WOMAN), ['basis']],
  'disability, 2024': [() => disabilityProvision({ ...WOMAN, asOf: '2024-01' }), ['basis']],
  'disability, 2025': [() => disabilityProvision(WOMAN), ['basis']],
  'basic pension': [() => basicPension({ calculationBase: 1, index: 1, months: 1 }), ['basis']],
  'basic pension elsewhere': [
    () => basicPension({ calculationBase: 1, index: 1, months: 1, formula: 'national' }),
    ['basis'],
  ],
  'transitional pension': [
    () => transitionalPension({ calculationBase: 1, monthsBefore1993: 1 }),
    ['basis'],
  ],
  'payment months': [() => paymentMonthsDetail({ ageMonths: 720 }), ['basis']],
  'payment months between ages': [() => paymentMonthsDetail({ ageMonths: 721 }), ['basis']],
  'account pension': [
    () => accountPension({ balance: 1, ageMonths: 720 }),
    ['basis', 'paymentMonths.basis'],
  ],
  estimate: [
    () => estimateBenefit(ESTIMATE),
    [
      'basis',
      'account.basis',
      'account.paymentMonths.basis',
      'readings.0.basis',
      'readings.1.basis',
      'readings.1.basic.basis',
      'readings.1.transitional.basis',
    ],
  ],
  'estimate with a base given': [
    () => estimateBenefit({ ...ESTIMATE, calculationBase: 12434 }),
    ['basis', 'readings.0.basis'],
  ],
  comparison: [() => compareRetirementDates(COMPARISON), ['plans.0.contributions.0.basis']],
};

interface Place {
  readonly path: string;
  readonly value: object;
}

/** Everything a result holds below a `basis`, itself included. */
function basesIn(value: unknown, path = '', within = false): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = within ? [{ path, value }] : [];
  const parts = Object.entries(value).flatMap(([key, part]) =>
    basesIn(part, path === '' ? key : `${path}.${key}`, within || key === 'basis'),
  );
  return [...own, ...parts];
}

describe.each(Object.entries(SHARED))('%s', (_, [call, places]) => {
  const [one, other] = [basesIn(call()), basesIn(call())];
  const shared = one.filter(({ value }) => other.some((its) => its.value === value));

  it('rests on the same basis each time', () => {
    expect(shared.map(({ path }) => path)).toEqual(
      expect.arrayContaining(places.flatMap((at) => [at, `${at}.sources`, `${at}.citations`])),
    );
  });

  it('lets nobody change what calls share', () => {
    const open = shared.filter(({ value }) => !Object.isFrozen(value));
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});
