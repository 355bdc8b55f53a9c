import { describe, expect, it } from 'vitest';
import {
  type BenefitComparisonInput,
  type ComparedPlan,
  compareRetirementDates,
  type PlanPaying,
} from '../../src/benefit/index.js';
import { extendLaw, type Law, type LawPatch, RuleNotKnownError } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { refusal } from './refusal.js';

/** Statutory month 2027-07, window from 2027-01. */
const person = {
  category: 'man',
  birth: '1966-12',
  asOf: '2025-12',
  months: 360,
  index: '1.2000',
  balance: '150000.00',
  monthsBefore1993: 0,
} satisfies BenefitComparisonInput;

const average: PlanPaying = { kind: 'share', share: 1 };
const stop: PlanPaying = { kind: 'stop' };

type Month = ComparedPlan['retireOn'];

const plan = (
  retireOn: Month,
  paying: PlanPaying,
  more: Partial<BenefitComparisonInput> = {},
  law: Law = LAW_OF_2026,
): ComparedPlan => {
  const plans = [{ retireOn, paying }];
  const [only] = compareRetirementDates({ ...person, ...more, plans }, law).plans;
  if (only === undefined) throw new Error('no plan');
  return only;
};

const source = {
  id: 'budget',
  title: 'Budget',
  issuer: 'Our company',
  documentNumber: null,
  date: null,
  address: null,
  checked: 'read',
} as const;

const lawWith = (tables: LawPatch['tables']): Law =>
  extendLaw(LAW_OF_2026, { sources: [source], ...(tables === undefined ? {} : { tables }) });

const cell = { status: 'announced', sources: ['budget'] } as const;
const year2026 = { from: '2026-01-01', to: '2026-12-31', ...cell } as const;

describe('what must be stated', () => {
  it('is nothing while the law holds all', () => {
    const man = { birth: '1965-08', asOf: '2025-12' } as const;
    const held = plan('2026-12', average, man);
    expect(held.calculationBase).toMatchObject({
      year: 2026,
      standing: 'announced',
      average: null,
    });
    expect(held.calculationBase.amount.toFixed(0)).toBe('12577');
    expect(held.assumed).toEqual([
      'interest-rate-not-final',
      'months-counted',
      'index-so-far-rounded',
      'account-rounding',
      'payment-months-inferred',
    ]);
    const { assumptions } = compareRetirementDates(
      { ...person, ...man, plans: [{ retireOn: '2026-12', paying: average }] },
      LAW_OF_2026,
    );
    expect(assumptions).toEqual({ wageGrowth: null, interestRate: null, pensionGrowth: null });
    expect(plan('2025-12', stop, man).assumed).toEqual([
      'account-rounding',
      'payment-months-inferred',
    ]);
  });

  it('is the growth of wages for a base of a year to come', () => {
    const open = { assumptions: { interestRate: '0.02' } };
    expect(() => plan('2027-01', stop, open)).toThrow(refusal('amount', 'assumptions.wageGrowth'));
    expect(() => plan('2027-01', stop, open)).toThrow(/average wage of 2026/);
  });

  it('is the growth of wages for contributions from July of 2027 on', () => {
    // The calculation base of 2027 is held, the average for its contributions is not.
    const law = lawWith({
      calculationBase: [{ from: '2027-01-01', to: '2027-12-31', value: 12_800, ...cell }],
    });
    const given = { balance: null };
    expect(plan('2027-06', average, given, law).contributions.at(-1)?.base.toFixed(0)).toBe(
      '12577',
    );
    expect(plan('2027-12', stop, given, law).calculationBase.amount.toFixed(0)).toBe('12800');
    expect(() => plan('2027-07', average, given, law)).toThrow(
      refusal('amount', 'assumptions.wageGrowth'),
    );
    const grown = plan('2027-07', average, { ...given, assumptions: { wageGrowth: 0.1 } }, law);
    expect(grown.contributions.map(({ base }) => base.toFixed(0))).toEqual([
      '12434',
      '12577',
      '13835',
    ]);
    expect(grown.assumed.slice(0, 3)).toEqual([
      'wage-growth',
      'limits-follow-average',
      'contribution-rates-stay',
    ]);
  });

  it('is the interest rate for a year after the last one', () => {
    const open = { assumptions: { wageGrowth: '0.02' } };
    expect(() => plan('2027-01', stop, open)).toThrow(
      refusal('amount', 'assumptions.interestRate'),
    );
    const law = lawWith({
      accountInterestRate: [{ from: '2027-01-01', to: null, value: '0.03', ...cell }],
    });
    const [held, own] = plan('2027-02', stop, open, law).account?.years ?? [];
    expect([held?.rateStanding, own?.rateStanding]).toEqual(['provisional', 'announced']);
    // 153900 * 0.03 * 2 / 12
    expect(own?.interest.toFixed(2)).toBe('769.50');
    expect(own?.basis.sources).toContain('budget');
    expect(own?.basis.status).toBe('announced');
    // A rate without a known end is one of its own year.
    expect(() => plan('2028-01', stop, open, law)).toThrow(/interest rate of 2028/);
  });
});

describe('how a figure is grown', () => {
  it('is exact over the years and half up to whole yuan', () => {
    const base = (wageGrowth: string, retireOn: Month = '2029-01') =>
      plan(retireOn, stop, { balance: null, birth: '1968-01', assumptions: { wageGrowth } });
    // 12577 * 1.1 ^ 3 = 16739.987
    expect(base('0.1').calculationBase.amount.toFixed(0)).toBe('16740');
    // 12577 * 1.0001 = 12578.2577; 12577 * 1.000119265...: half of a yuan goes up.
    expect(base('0.0001', '2028-01').calculationBase.amount.toFixed(0)).toBe('12580');
    expect(base('0', '2029-01').calculationBase).toMatchObject({
      standing: 'assumed',
      average: { growthYears: 3 },
    });
    expect(() => base('1', '2031-01')).not.toThrow();
    const half = lawWith({ averageMonthlyWageFullCaliber: [{ ...year2026, value: 12_505 }] });
    const grown = plan(
      '2028-01',
      stop,
      { balance: null, birth: '1968-01', assumptions: { wageGrowth: '0.1' } },
      half,
    );
    // 12505 * 1.1 = 13755.5
    expect(grown.calculationBase.amount.toFixed(0)).toBe('13756');
  });

  it('starts from the last average that the law holds', () => {
    const law = lawWith({ averageMonthlyWageFullCaliber: [{ ...year2026, value: 13_000 }] });
    const given = { balance: null };
    const held = plan('2027-08', average, given, law);
    // The law has no calculation base of 2027 yet: it is the average of 2026.
    expect(held.calculationBase).toMatchObject({
      standing: 'announced',
      average: { year: 2026, growthYears: 0 },
    });
    expect(held.calculationBase.amount.toFixed(0)).toBe('13000');
    expect(held.calculationBase.basis.sources).toEqual(['budget']);
    // Nor limits: those of 2026 held for twelve months, 60 % and 300 % of the average follow.
    expect(
      held.contributions.map(({ limits }) => [limits.lower.toFixed(0), limits.standing]),
    ).toEqual([
      ['7460', 'announced'],
      ['7546', 'announced'],
      ['7800', 'derived'],
    ]);
    expect(held.assumed).not.toContain('wage-growth');
    expect(held.assumed).not.toContain('limits-follow-average');
    expect(held.assumed).not.toContain('contribution-rates-stay');
    const more = { ...given, birth: '1968-01', assumptions: { wageGrowth: '0.1' } } as const;
    const last = plan('2029-01', average, more, law);
    expect(last.calculationBase).toMatchObject({ average: { year: 2028, growthYears: 2 } });
    expect(last.calculationBase.amount.toFixed(0)).toBe('15730');
    const limits = lawWith({
      averageMonthlyWageFullCaliber: [{ ...year2026, value: 13_000 }],
      baseLimits: [
        {
          from: '2027-07-01',
          to: null,
          value: { lower: 7_777, upper: 39_000, averageUsed: 13_000 },
          ...cell,
        },
      ],
    });
    expect(
      plan('2029-01', average, more, limits).contributions.map((each) => [
        each.from,
        each.limits.lower.toFixed(0),
      ]),
    ).toEqual([
      ['2026-01', '7460'],
      ['2026-07', '7546'],
      ['2027-07', '7777'],
      ['2028-07', '8580'],
    ]);
  });

  it('does not replace limits that still hold', () => {
    const given = { asOf: '2027-05', balance: null, assumptions: { wageGrowth: '0.1' } } as const;
    expect(
      plan('2027-07', average, given).contributions.map(({ from, limits }) => [
        from,
        limits.lower.toFixed(0),
        limits.standing,
      ]),
    ).toEqual([
      ['2027-06', '7546', 'announced'],
      ['2027-07', '8301', 'assumed'],
    ]);
  });

  it('ends where it leaves every measure', () => {
    const far = { category: 'man', birth: '1999-01', balance: null } as const;
    const grown = (wageGrowth: number) =>
      plan('2062-01', stop, { ...far, assumptions: { wageGrowth } });
    expect(() => grown(0.3)).not.toThrow();
    expect(() => grown(1)).toThrow(refusal('amount', 'assumptions.wageGrowth'));
    const law = {
      ...LAW_OF_2026,
      tables: {
        ...LAW_OF_2026.tables,
        averageMonthlyWageFullCaliber: {
          ...LAW_OF_2026.tables.averageMonthlyWageFullCaliber,
          cells: [],
        },
      },
    };
    expect(() => plan('2027-01', stop, {}, law)).toThrow(refusal('shape', 'law'));
  });

  it('takes January to July by the base of their own year at once', () => {
    const given = { assumptions: { wageGrowth: '0.02', interestRate: '0.02' } };
    expect(plan('2027-07', stop, given).assumed).toContain('final-calculation-base');
    expect(plan('2027-08', stop, given).assumed).not.toContain('final-calculation-base');
    expect(plan('2027-01', stop, given).calculationBase.year).toBe(2027);
  });
});

describe('when a table changes within a base period', () => {
  it('new rates begin in their month', () => {
    const law = lawWith({
      individualRate: [{ from: '2026-10-01', to: null, value: '0.09', ...cell }],
      accountCreditRate: [{ from: '2026-09-01', to: null, value: '0.1', ...cell }],
    });
    const given = { birth: '1965-08' } as const;
    expect(
      plan('2026-11', average, given, law).contributions.map(({ from, to, own, credited }) => [
        from,
        to,
        own.toFixed(2),
        credited.toFixed(2),
      ]),
    ).toEqual([
      ['2026-01', '2026-06', '994.72', '994.72'],
      ['2026-07', '2026-08', '1006.16', '1006.16'],
      ['2026-09', '2026-09', '1006.16', '1257.70'],
      ['2026-10', '2026-11', '1131.93', '1257.70'],
    ]);
  });

  it('an index is not below the floor of its year', () => {
    const law = lawWith({
      yearlyIndexFloor: [{ from: '2026-01-01', to: null, value: '0.75', ...cell }],
    });
    const [span] = plan(
      '2026-02',
      { kind: 'share', share: '0.6' },
      { birth: '1965-08' },
      law,
    ).contributions;
    expect(span?.index.toFixed(4)).toBe('0.7500');
    expect(span?.basis.sources).toContain('budget');
    const [free] = plan(
      '2026-02',
      { kind: 'share', share: '0.6' },
      { birth: '1965-08' },
    ).contributions;
    expect(free?.index.toFixed(4)).toBe('0.6000');
    expect(free?.basis.sources).not.toContain('budget');
    const none = lawWith({
      yearlyIndexFloor: [{ from: '2026-01-01', to: null, value: '0', ...cell }],
    });
    const [without] = plan('2026-02', average, { birth: '1965-08' }, none).contributions;
    expect(without?.basis.sources).not.toContain('budget');
  });

  it('goes back as far as the tables do', () => {
    const past = { birth: '1961-03', months: 300, balance: null } as const;
    const spans = (given: Partial<BenefitComparisonInput>) =>
      plan('2021-03', average, { ...past, ...given }).contributions.map((each) => [
        each.from,
        each.to,
        each.base.toNumber(),
        each.average.year,
        each.limits.lower.toNumber(),
      ]);
    expect(() => spans({ asOf: '2019-02' })).toThrow(refusal('choice', 'transitionAverage'));
    expect(spans({ asOf: '2019-02', transitionAverage: 'limit-basis' })).toEqual([
      ['2019-03', '2019-03', 7132, 2017, 4279],
      ['2019-04', '2019-04', 7832, 2018, 4699],
      ['2019-05', '2019-06', 8211, 2018, 4927],
      ['2019-07', '2020-06', 8211, 2018, 4927],
      ['2020-07', '2021-03', 9339, 2019, 4927],
    ]);
    expect(spans({ asOf: '2020-12', transitionAverage: 'full-caliber' })).toEqual([
      ['2021-01', '2021-03', 9580, 2019, 4927],
    ]);
  });

  it('refuses what the law lacks for a time gone by', () => {
    const past = { birth: '1959-11', months: 300 } as const;
    expect(() => plan('2019-11', stop, { ...past, asOf: '2018-12' })).toThrow(
      expect.objectContaining({ table: 'calculationBase', on: '2019-11' }),
    );
    const before = { birth: '1954-06', months: 300, asOf: '2013-05' } as const;
    expect(() => plan('2014-06', stop, before)).toThrow(
      expect.objectContaining({ table: 'accountInterestRate' }),
    );
    expect(() => plan('2014-06', stop, { ...before, balance: null })).not.toThrow();
    const flexible = { birth: '1964-06', asOf: '2023-12', scheme: 'flexible' } as const;
    expect(() => plan('2024-06', average, flexible)).toThrow(RuleNotKnownError);
    expect(() => plan('2024-06', average, { ...flexible, asOf: '2024-02' })).not.toThrow();
    expect(() => plan('2024-06', stop, flexible)).not.toThrow();
  });
});
