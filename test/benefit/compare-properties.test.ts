import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountLedger } from '../../src/account/index.js';
import {
  type BenefitComparisonInput,
  type ComparedPlan,
  compareRetirementDates,
  estimateBenefit,
  type PlanPaying,
} from '../../src/benefit/index.js';
import { fromMonthIndex, monthIndexOf, toMonthIndex } from '../../src/calendar/index.js';
import { baseLimits, contributionBase, monthlyContribution } from '../../src/contribution/index.js';
import { assessEligibility } from '../../src/retirement/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { type ReferenceInput, referencePlan } from './compare-reference.js';
import { fenText } from './exact.js';

const yuan = (fen: number | bigint) => fenText(BigInt(fen));

interface Person {
  readonly asOf: number;
  readonly months: number;
  readonly indexMonths: number;
  readonly index: number;
  readonly balance: number;
  readonly monthsBefore1993: number;
  readonly wageGrowth: number;
  readonly interestRate: number;
  readonly flexible: boolean;
}

/** Women of 55 born from 1977 to 1985: windows from 2032 to 2046. */
const person: fc.Arbitrary<Person> = fc
  .record({
    asOf: fc.integer({ min: monthIndexOf(2024, 12), max: monthIndexOf(2036, 6) }),
    months: fc.integer({ min: 0, max: 420 }),
    indexMonths: fc.integer({ min: 0, max: 420 }),
    index: fc.integer({ min: 6_000, max: 30_000 }),
    balance: fc.integer({ min: 0, max: 90_000_000 }),
    monthsBefore1993: fc.integer({ min: 0, max: 60 }),
    wageGrowth: fc.integer({ min: 0, max: 800 }),
    interestRate: fc.integer({ min: 0, max: 900 }),
    flexible: fc.boolean(),
  })
  .map((each) => ({
    ...each,
    indexMonths: Math.min(each.indexMonths, each.months),
    monthsBefore1993: Math.min(each.monthsBefore1993, each.months),
  }));

const paying = fc.oneof(
  fc.constant(null),
  fc.record({ share: fc.integer({ min: 0, max: 40_000 }) }),
  fc.record({ base: fc.integer({ min: 0, max: 6_000_000 }) }),
);

const payingOf = (given: ReferenceInput['paying']): PlanPaying => {
  if (given === null) return { kind: 'stop' };
  return 'share' in given
    ? { kind: 'share', share: given.share / 10_000 }
    : { kind: 'base', base: yuan(given.base) };
};

const inputOf = (given: Person): Omit<BenefitComparisonInput, 'plans' | 'paying'> => ({
  category: 'woman-55',
  birth: '1981-03',
  asOf: fromMonthIndex(given.asOf),
  months: given.months,
  index: given.index / 10_000,
  indexMonths: given.indexMonths,
  balance: yuan(given.balance),
  monthsBefore1993: given.monthsBefore1993,
  virtualAccount: 0,
  scheme: given.flexible ? 'flexible' : 'employee',
  assumptions: {
    wageGrowth: given.wageGrowth / 10_000,
    interestRate: given.interestRate / 10_000,
  },
});

// Born 1981-03: statutory 2039-01, window 2036-03 to 2042-01.
const retireOn = fc.integer({ min: monthIndexOf(2036, 7), max: monthIndexOf(2042, 1) });

const planOf = (given: Person, month: number, paid: ReferenceInput['paying']): ComparedPlan => {
  const plans = [{ retireOn: fromMonthIndex(month), paying: payingOf(paid) }];
  const [plan] = compareRetirementDates({ ...inputOf(given), plans }, LAW_OF_2026).plans;
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

describe('compareRetirementDates, against other ways to the same figures', () => {
  it('has months, index, account and base of a reckoning month by month', () => {
    fc.assert(
      fc.property(person, retireOn, paying, (given, month, paid) => {
        const plan = planOf(given, month, paid);
        const reference = referencePlan({
          ...given,
          retireOn: month,
          paying: paid,
          ownShare: given.flexible ? 20 : 8,
        });
        expect(plan.months).toBe(reference.months);
        expect(plan.index?.after.toFixed(4)).toBe((Number(reference.index) / 10_000).toFixed(4));
        expect(plan.account?.closing.toFixed(2)).toBe(yuan(reference.balance));
        expect(plan.ownContributions.toFixed(2)).toBe(yuan(reference.own));
        expect(plan.calculationBase.amount.toFixed(0)).toBe(String(reference.calculationBase));
      }),
      { numRuns: 300 },
    );
  });

  it('has the parts of estimateBenefit for the same figures', () => {
    fc.assert(
      fc.property(person, retireOn, paying, (given, month, paid) => {
        const plan = planOf(given, month, paid);
        const estimate = estimateBenefit({
          retireOn: plan.retireOn,
          ageMonths: plan.ageMonths,
          months: plan.months,
          index: plan.index?.after ?? 0,
          balance: plan.account?.closing ?? null,
          monthsBefore1993: given.monthsBefore1993,
          virtualAccount: 0,
          calculationBase: plan.calculationBase.amount,
          accountRounding: 'jiao-up',
          indexedWage: 'unrounded',
        });
        const { basic, account, transitional } = estimate.parts;
        expect(plan.parts.basic).toEqual(basic.amount);
        expect(plan.parts.account).toEqual(account.amount);
        expect(plan.parts.transitional?.toFixed(2)).toBe(
          transitional?.amount?.toFixed(2) ?? '0.00',
        );
        expect(plan.total).toEqual(estimate.amount);
        expect(plan.paymentMonths).toEqual(estimate.account?.paymentMonths);
      }),
      { numRuns: 200 },
    );
  });

  it('has the years of accountLedger when the balance is that of a December', () => {
    fc.assert(
      fc.property(person, retireOn, paying, (given, month, paid) => {
        const december = Math.floor((given.asOf + 1) / 12) * 12 - 1;
        const plan = planOf({ ...given, asOf: december }, month, paid);
        const rows = plan.account?.years ?? [];
        const ledger = accountLedger({
          opening: plan.account?.opening ?? 0,
          years: rows.map((row) => ({
            year: row.year,
            rate: row.rate,
            credits: plan.contributions.flatMap(({ from, to, credited }) => {
              const [first, last] = [toMonthIndex(from, 'from'), toMonthIndex(to, 'to')];
              return Array.from({ length: 12 }, (_, i) => monthIndexOf(row.year, i + 1))
                .filter((each) => each >= first && each <= last)
                .map((each) => ({ month: fromMonthIndex(each), amount: credited }));
            }),
          })),
          until: rows.at(-1)?.to ?? 12,
        });
        const figures = (years: readonly (typeof ledger.years)[number][] | typeof rows) =>
          years.map(({ year, opening, credited, product, interest, closing }) =>
            [year, opening, credited, product, interest, closing].map(String),
          );
        expect(figures(rows)).toEqual(figures(ledger.years));
        expect(plan.account?.closing).toEqual(ledger.closing);
      }),
      { numRuns: 100 },
    );
  });

  it('has bases, amounts and minimum of the other areas', () => {
    fc.assert(
      fc.property(person, retireOn, paying, (given, month, paid) => {
        const plan = planOf(given, month, paid);
        for (const span of plan.contributions) {
          const { base, own, credited, from } = span;
          const scheme = given.flexible ? 'flexible' : 'employee';
          const contribution = monthlyContribution({ base, on: from, scheme });
          expect([own, credited].map(String)).toEqual(
            [contribution.employee, contribution.credited].map(String),
          );
          if (from >= '2027-07') continue;
          const wage = span.unclamped;
          const held = contributionBase({ kind: 'flexible', wage, on: from }, LAW_OF_2026);
          expect([String(base), span.clampedTo]).toEqual([String(held.base), held.clampedTo]);
          expect(span.average.wage).toEqual(baseLimits(from, LAW_OF_2026).averageWage);
        }
        const { category, birth } = inputOf(given);
        const eligibility = assessEligibility({
          category,
          birth,
          months: plan.months,
          asOf: plan.retireOn,
          retireOn: plan.retireOn,
        });
        expect(plan.minimum).toBe(eligibility.minimum);
        expect(plan.shortMonths).toBe(eligibility.shortMonths);
        expect(plan.shortMonths > 0).toBe(eligibility.status === 'short');
        const { notice } = eligibility.retirement;
        expect(plan.notice).toEqual(
          notice === null ? null : { ...notice, possible: fromMonthIndex(given.asOf) <= notice.by },
        );
      }),
      { numRuns: 150 },
    );
  });

  it('counts months as firstMonth of assessEligibility does', () => {
    const asked = { category: 'man', birth: '1970-01', asOf: '2025-12', months: 120 } as const;
    const { firstMonth } = assessEligibility(asked);
    const [plan] = compareRetirementDates({
      ...asked,
      index: null,
      balance: null,
      monthsBefore1993: 0,
      plans: [{ retireOn: firstMonth, paying: { kind: 'share', share: 1 } }],
      assumptions: { wageGrowth: 0 },
    }).plans;
    expect([firstMonth, plan?.months, plan?.shortMonths]).toEqual(['2031-12', 192, 0]);
  });
});
