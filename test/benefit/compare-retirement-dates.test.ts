import { describe, expect, it } from 'vitest';
import {
  type BenefitComparison,
  type BenefitComparisonInput,
  type ComparedPlan,
  compareRetirementDates,
  type PlanPaying,
} from '../../src/benefit/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { refusal } from './refusal.js';

/** Statutory month 2031-05, window 2030-01 to 2034-05. */
const person = {
  category: 'man',
  birth: '1970-01',
  asOf: '2025-12',
  months: 360,
  index: '1.2000',
  balance: '150000.00',
  monthsBefore1993: 0,
  assumptions: { wageGrowth: '0.02', interestRate: '0.02' },
} satisfies BenefitComparisonInput;

const average: PlanPaying = { kind: 'share', share: 1 };
const stop: PlanPaying = { kind: 'stop' };

const window = (more: Partial<BenefitComparisonInput> = {}) =>
  compareRetirementDates({ ...person, paying: average, ...more }, LAW_OF_2026);

const listed = (
  plans: BenefitComparisonInput['plans'],
  more: Partial<BenefitComparisonInput> = {},
) =>
  compareRetirementDates(
    { ...person, ...more, ...(plans === undefined ? {} : { plans }) },
    LAW_OF_2026,
  );

const first = ({ plans }: BenefitComparison): ComparedPlan => {
  const [plan] = plans;
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

const only = (
  retireOn: ComparedPlan['retireOn'],
  paying: PlanPaying,
  more: Partial<BenefitComparisonInput> = {},
) => first(listed([{ retireOn, paying }], more));

describe('compareRetirementDates, the window', () => {
  it('has every month once and in order', () => {
    const { plans, kind, asOf, statutory, window: range, against } = window();
    const months = plans.map(({ retireOn }) => retireOn);
    expect(plans).toHaveLength(53);
    expect([kind, asOf, against]).toEqual(['benefit-comparison', '2025-12', '2030-01']);
    expect([months[0], months.at(-1)]).toEqual(['2030-01', '2034-05']);
    expect([range.earliest, statutory.month, range.latest]).toEqual([
      '2030-01',
      '2031-05',
      '2034-05',
    ]);
    expect(months).toEqual([...new Set(months)].sort());
    expect(plans.map(({ id }) => id)).toEqual(months);
    expect(plans.map(({ ageMonths }) => ageMonths)).toEqual(months.map((_, i) => 720 + i));
    expect(plans.map(({ months: paid }) => paid)).toEqual(months.map((_, i) => 409 + i));
    expect(plans[11]?.pensionFrom).toBe('2031-01');
  });

  it('has all 73 months for whoever may go three years early and late', () => {
    const { plans } = window({ birth: '1977-01' });
    expect(plans).toHaveLength(73);
    expect([plans[0]?.retireOn, plans.at(-1)?.retireOn]).toEqual(['2037-01', '2043-01']);
  });

  it('begins with asOf, and never counts a month twice', () => {
    const { plans } = window({ asOf: '2031-06' });
    expect(plans).toHaveLength(36);
    expect(plans[0]).toMatchObject({
      retireOn: '2031-06',
      months: 360,
      paidMonths: 0,
      contributions: [],
    });
    expect(plans[0]?.account?.years).toEqual([]);
    expect(plans[0]?.account?.closing.toFixed(2)).toBe('150000.00');
    expect(plans[0]?.account?.opening.toFixed(2)).toBe('150000.00');
    expect(plans[0]?.index).toMatchObject({ beforeMonths: 360, addedMonths: 0 });
    expect(plans[0]?.index?.after.toFixed(4)).toBe('1.2000');
    expect(plans[1]).toMatchObject({ months: 361, paidMonths: 1 });
    expect(window({ asOf: '2034-05' }).plans).toHaveLength(1);
    expect(window({ asOf: '2025-12-31' }).asOf).toBe('2025-12');
  });

  it('is one month for whoever reached the age before 2025', () => {
    const { plans } = window({ birth: '1964-12', asOf: '2024-09', months: 180 });
    expect(plans.map(({ retireOn, notice }) => [retireOn, notice])).toEqual([['2024-12', null]]);
  });

  it('has the same months everywhere for who stops now', () => {
    const { plans } = window({ paying: stop });
    for (const plan of plans) {
      expect(plan).toMatchObject({ months: 360, paidMonths: 0, contributions: [], paying: stop });
      expect(plan.ownContributions.toFixed(2)).toBe('0.00');
      expect(plan.index?.after.toFixed(4)).toBe('1.2000');
      expect(plan.assumed).not.toContain('months-counted');
    }
    const balances = plans.map(({ account }) => account?.closing.toNumber() ?? 0);
    expect(balances).toEqual([...balances].sort((a, b) => a - b));
  });
});

describe('compareRetirementDates, a plan', () => {
  it('shows all that its pension follows from', () => {
    const plan = window().plans[1];
    expect(
      plan?.contributions.map(({ from, to, months, base, index, average: of, limits, own }) => [
        from,
        to,
        months,
        base.toNumber(),
        index.toFixed(4),
        [of.year, of.standing, of.growthYears],
        [limits.lower.toNumber(), limits.upper.toNumber(), limits.standing],
        own.toFixed(2),
      ]),
    ).toEqual([
      [
        '2026-01',
        '2026-06',
        6,
        12434,
        '1.0000',
        [2024, 'announced', 0],
        [7460, 37302, 'announced'],
        '994.72',
      ],
      [
        '2026-07',
        '2027-06',
        12,
        12577,
        '1.0000',
        [2025, 'announced', 0],
        [7546, 37731, 'announced'],
        '1006.16',
      ],
      [
        '2027-07',
        '2028-06',
        12,
        12829,
        '1.0000',
        [2026, 'assumed', 1],
        [7697, 38487, 'assumed'],
        '1026.32',
      ],
      [
        '2028-07',
        '2029-06',
        12,
        13085,
        '1.0000',
        [2027, 'assumed', 2],
        [7851, 39255, 'assumed'],
        '1046.80',
      ],
      [
        '2029-07',
        '2030-02',
        8,
        13347,
        '1.0000',
        [2028, 'assumed', 3],
        [8008, 40041, 'assumed'],
        '1067.76',
      ],
    ]);
    expect(plan).toMatchObject({
      retireOn: '2030-02',
      pensionFrom: '2030-03',
      ageMonths: 721,
      paidMonths: 50,
      months: 410,
      shortMonths: 0,
      lowerBound: false,
      notice: { form: 'written-notice', monthsBefore: 3, by: '2029-11', possible: true },
    });
    expect(plan?.serviceYears.toString()).toBe('34.166');
    expect(plan?.index).toMatchObject({ beforeMonths: 360, addedMonths: 50 });
    // (1.2 * 360 + 50) / 410
    expect(
      [plan?.index?.before, plan?.index?.beforeSum, plan?.index?.addedSum, plan?.index?.after].map(
        (each) => each?.toFixed(4),
      ),
    ).toEqual(['1.2000', '432.0000', '50.0000', '1.1756']);
    expect(plan?.minimum).toMatchObject({ year: 2030, months: 186 });
    expect(plan?.paymentMonths.months.toString()).toBe('138.4');
    // 12577 * 1.02 ^ 4 = 13613.7
    expect(plan?.calculationBase).toMatchObject({
      year: 2030,
      standing: 'assumed',
      average: { year: 2029, growthYears: 4 },
    });
    expect(plan?.calculationBase.amount.toFixed(0)).toBe('13614');
    const { basic, account, transitional } = plan?.parts ?? {};
    // 13614 * 2.1756 / 2 * 34.166 % = 5059.77; 217568.56 / 138.4 = 1572.03
    expect([basic, account, transitional, plan?.total].map((each) => each?.toFixed(2))).toEqual([
      '5059.80',
      '1572.10',
      '0.00',
      '6631.90',
    ]);
    expect(plan?.ownContributions.toFixed(2)).toBe('51461.76');
  });

  it('has the account year by year, up to the month of retirement', () => {
    const rows = window().plans[1]?.account?.years ?? [];
    expect(
      rows.map(({ year, from, to, rate, rateStanding }) => [
        year,
        from,
        to,
        rate.toString(),
        rateStanding,
      ]),
    ).toEqual([
      [2026, 1, 12, '0.026', 'provisional'],
      [2027, 1, 12, '0.02', 'assumed'],
      [2028, 1, 12, '0.02', 'assumed'],
      [2029, 1, 12, '0.02', 'assumed'],
      [2030, 1, 2, '0.02', 'assumed'],
    ]);
    const figures = ({ opening, credited, product, interest, closing }: (typeof rows)[number]) =>
      [opening, credited, product, interest, closing].map((each) => each.toFixed(2));
    const [row2026, last] = [rows[0], rows.at(-1)];
    // 150000 * 0.026 + 77828.4 * 0.026 / 12 = 4068.6282
    expect(row2026 && figures(row2026)).toEqual([
      '150000.00',
      '12005.28',
      '77828.40',
      '4068.70',
      '166073.98',
    ]);
    // 214711.94 * 0.02 * 2 / 12 + 3203.28 * 0.02 / 12 = 721.0453
    expect(last && figures(last)).toEqual([
      '214711.94',
      '2135.52',
      '3203.28',
      '721.10',
      '217568.56',
    ]);
  });

  it('lets a balance within a year earn from the next month on', () => {
    const plan = only('2030-01', stop, { asOf: '2029-09', balance: 120_000 });
    expect(
      plan.account?.years.map(({ from, to, interest }) => [from, to, interest.toFixed(2)]),
    ).toEqual([
      [10, 12, '600.00'],
      [1, 1, '201.00'],
    ]);
    expect(plan.assumed).toContain('interest-up-to-as-of');
    const within = only('2030-11', stop, { asOf: '2030-09', balance: 120_000 });
    expect(within.account?.years.map(({ from, to }) => [from, to])).toEqual([[10, 11]]);
    expect(within.account?.closing.toFixed(2)).toBe('120400.00');
  });

  it('moves a base to the limits of the time and says so', () => {
    const spans = (paying: PlanPaying) =>
      only('2030-01', paying).contributions.map(({ base, clampedTo, unclamped }) => [
        base.toNumber(),
        clampedTo,
        unclamped.toNumber(),
      ]);
    expect(spans({ kind: 'base', base: '7600.45' })).toEqual([
      [7601, null, 7601],
      [7601, null, 7601],
      [7697, 'lower', 7601],
      [7851, 'lower', 7601],
      [8008, 'lower', 7601],
    ]);
    expect(spans({ kind: 'share', share: '3' }).map(([base, moved]) => [base, moved])).toEqual([
      [37302, null],
      [37731, null],
      [38487, null],
      [39255, null],
      [40041, null],
    ]);
    expect(spans({ kind: 'share', share: '3.5' })[0]).toEqual([37302, 'upper', 43519]);
    expect(spans({ kind: 'share', share: '0.6' })[0]).toEqual([7460, null, 7460]);
    expect(spans({ kind: 'share', share: 0 })[0]).toEqual([7460, 'lower', 0]);
  });

  it('takes all of the contribution of a flexible worker out of the pocket', () => {
    const employee = only('2030-01', average);
    const flexible = only('2030-01', average, { scheme: 'flexible' });
    const [span] = flexible.contributions;
    expect([span?.own.toFixed(2), span?.credited.toFixed(2)]).toEqual(['2486.80', '994.72']);
    expect([span?.rates.own.toString(), span?.rates.credited.toString()]).toEqual(['0.2', '0.08']);
    expect(flexible.ownContributions.toFixed(2)).toBe(
      employee.ownContributions.times('2.5').toFixed(2),
    );
    expect(flexible.account).toEqual(employee.account);
    expect(listed([{ retireOn: '2030-01', paying: stop }]).scheme).toBe('employee');
  });

  it('needs the minimum of the chosen year, at most of the statutory one', () => {
    const plan = (retireOn: ComparedPlan['retireOn'], months: number) =>
      only(retireOn, stop, { months });
    expect(plan('2030-12', 185)).toMatchObject({ minimum: { months: 186 }, shortMonths: 1 });
    expect(plan('2030-12', 186)).toMatchObject({ shortMonths: 0 });
    expect(plan('2031-01', 186)).toMatchObject({ minimum: { months: 192 }, shortMonths: 6 });
    expect(plan('2034-05', 192)).toMatchObject({ minimum: { year: 2031 }, shortMonths: 0 });
  });

  it('says whether notice can still be given', () => {
    const notice = (retireOn: ComparedPlan['retireOn'], asOf: ComparedPlan['retireOn']) =>
      only(retireOn, stop, { asOf }).notice;
    expect(notice('2030-06', '2030-03')).toEqual({
      form: 'written-notice',
      monthsBefore: 3,
      by: '2030-03',
      possible: true,
    });
    expect(notice('2030-06', '2030-04')?.possible).toBe(false);
    expect(notice('2031-05', '2030-04')).toBeNull();
    expect(notice('2031-06', '2031-04')).toEqual({
      form: 'written-agreement',
      monthsBefore: 1,
      by: '2031-04',
      possible: true,
    });
    expect(notice('2034-05', '2031-05')?.possible).toBe(false);
  });
});

describe('compareRetirementDates, what is not known', () => {
  it('has no basic pension without an index', () => {
    const plan = only('2030-01', average, { index: null });
    expect(plan).toMatchObject({ index: null, total: null });
    expect(plan.parts.basic).toBeNull();
    expect(plan.parts.account).not.toBeNull();
    expect(plan.assumed).not.toContain('index-so-far-rounded');
    const { opening } = listed([{ retireOn: '2030-01', paying: stop }], { index: null });
    expect([opening.index, opening.indexSum, opening.indexMonths]).toEqual([null, null, 360]);
  });

  it('has no account without a balance, and needs no rate for it', () => {
    const plan = only('2030-01', average, {
      balance: null,
      assumptions: { wageGrowth: '0.02' },
    });
    expect(plan).toMatchObject({ account: null, total: null, parts: { account: null } });
    expect(plan.parts.basic).not.toBeNull();
    for (const assumption of [
      'account-rounding',
      'interest-rate',
      'payment-months-inferred',
      'interest-up-to-as-of',
    ]) {
      expect(plan.assumed).not.toContain(assumption);
    }
  });

  it('has no transitional pension without the service before 1993', () => {
    const unknown = only('2030-01', average, { monthsBefore1993: null });
    expect(unknown).toMatchObject({ total: null, lowerBound: true, parts: { transitional: null } });
    expect(unknown.assumed).toContain('virtual-account-unknown');
    const open = listed([{ retireOn: '2030-01', paying: average }], { monthsBefore1993: 61 });
    expect(open.opening.yearsBefore1993?.toString()).toBe('5.083');
    expect(first(open).lowerBound).toBe(true);
    // 13614 * 5.083 * 1.2 % = 830.4
    expect(first(open).parts.transitional?.toFixed(2)).toBe('830.40');
    const known = listed([{ retireOn: '2030-01', paying: average }], {
      monthsBefore1993: 61,
      virtualAccount: 1200,
    });
    expect(first(known).lowerBound).toBe(false);
    expect(first(known).assumed.at(-1)).toBe('virtual-account-estimate');
    expect(first(known).parts.transitional?.toFixed(2)).toBe('840.40');
    expect(known.opening.virtualAccount?.toFixed(2)).toBe('1200.00');
    const none = only('2030-01', average, { monthsBefore1993: 61, virtualAccount: 0 });
    expect(none.lowerBound).toBe(false);
    expect(none.assumed).not.toContain('virtual-account-estimate');
  });

  it('starts from nothing', () => {
    const plan = only('2030-01', stop, { months: 0, balance: 0 });
    expect(plan.index?.after.toFixed(4)).toBe('1.2000');
    expect(plan).toMatchObject({ months: 0, shortMonths: 186 });
    expect(plan.total?.toFixed(2)).toBe('0.00');
    const paid = only('2030-01', average, { months: 0, balance: 0 });
    expect(paid.index?.after.toFixed(4)).toBe('1.0000');
  });

  it('weighs the index so far by the months that it is an average of', () => {
    const plan = only('2030-01', average, { indexMonths: 49 });
    expect(plan.index).toMatchObject({ beforeMonths: 49, addedMonths: 49 });
    expect(plan.index?.after.toFixed(4)).toBe('1.1000');
  });
});

describe('compareRetirementDates, plans of a list', () => {
  it('keeps their order and names', () => {
    const comparison = listed(
      [
        { retireOn: '2031-05', paying: stop },
        { id: 'go on', retireOn: '2031-05', paying: average },
        { retireOn: '2031-05', paying: { kind: 'share', share: 3 } },
        { retireOn: '2031-05', paying: { kind: 'base', base: 20000 } },
      ],
      { against: 'go on' },
    );
    expect(comparison.plans.map(({ id }) => id)).toEqual([
      '2031-05',
      'go on',
      '2031-05#2',
      '2031-05#3',
    ]);
    expect(comparison.against).toBe('go on');
    expect(comparison.plans.map(({ breakEven }) => [breakEven.against, breakEven.outcome])).toEqual(
      [
        ['go on', 'never-behind'],
        ['go on', 'reference'],
        ['go on', 'never-behind'],
        ['go on', 'never-behind'],
      ],
    );
    expect(comparison.plans.map(({ paying }) => JSON.stringify(paying))).toEqual([
      '{"kind":"stop"}',
      '{"kind":"share","share":"1"}',
      '{"kind":"share","share":"3"}',
      '{"kind":"base","base":"20000"}',
    ]);
  });

  it('counts what is paid against the pension when it is asked to', () => {
    const plans = [
      { id: 'stop', retireOn: '2031-05', paying: stop },
      { id: 'go on', retireOn: '2031-05', paying: average },
    ] as const;
    const ignored = listed(plans);
    const counted = listed(plans, { ownContributions: 'counted' });
    expect([ignored.ownContributions, counted.ownContributions]).toEqual(['ignored', 'counted']);
    expect(ignored.plans[1]?.breakEven.outcome).toBe('never-behind');
    const [one, other] = counted.plans;
    const gain = other?.total?.minus(one?.total ?? 0).toNumber() ?? 0;
    const months = Math.ceil((other?.ownContributions.toNumber() ?? 0) / gain);
    const at = 2031 * 12 + 4 + months;
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    expect(other?.breakEven).toMatchObject({ outcome: 'catches-up', greater: 'go on', month });
  });

  it('counts the growth of pensions in payment for the break-even alone', () => {
    const flat = window();
    const grown = window({ assumptions: { ...person.assumptions, pensionGrowth: '0.03' } });
    expect(grown.assumptions.pensionGrowth?.toString()).toBe('0.03');
    expect(flat.assumptions.pensionGrowth).toBeNull();
    expect(grown.plans.map(({ total }) => String(total))).toEqual(
      flat.plans.map(({ total }) => String(total)),
    );
    expect(grown.plans[1]?.breakEven.month).not.toBe(flat.plans[1]?.breakEven.month);
  });

  it('has no break-even with a plan of too few months', () => {
    const plans = [
      { retireOn: '2030-01', paying: stop },
      { retireOn: '2032-01', paying: average },
    ] as const;
    const [, second] = listed(plans, { months: 185 }).plans;
    expect(second?.breakEven).toMatchObject({ outcome: 'no-pension', month: null, greater: null });
    expect(listed(plans, { months: 186 }).plans[1]?.breakEven.outcome).toBe('catches-up');
    expect(listed(plans, { index: null }).plans[1]?.breakEven.outcome).toBe('not-known');
  });
});

describe('compareRetirementDates, results', () => {
  it('rest on their rules and figures', () => {
    const { basis, roundings, lastAverage, opening, assumptions } = window();
    expect(opening).toMatchObject({ months: 360, indexMonths: 360, monthsBefore1993: 0 });
    expect(
      [opening.balance, opening.index, opening.indexSum, opening.yearsBefore1993].map(String),
    ).toEqual(['150000', '1.2', '432', '0']);
    expect(opening.virtualAccount).toBeNull();
    expect([assumptions.wageGrowth, assumptions.interestRate].map(String)).toEqual([
      '0.02',
      '0.02',
    ]);
    expect(basis.status).toBe('provisional');
    for (const source of ['retirement-decision-2024', 'gf2005', 'rsj-2026a', 'liubig-engine']) {
      expect(basis.sources).toContain(source);
    }
    expect(new Set(basis.sources).size).toBe(basis.sources.length);
    expect(roundings).toEqual({
      interest: 'jiao-up',
      basic: 'jiao-up',
      account: 'jiao-up',
      transitional: 'jiao-up',
    });
    expect(lastAverage).toMatchObject({ year: 2025, standing: 'announced', growthYears: 0 });
    expect(lastAverage.wage.toFixed(0)).toBe('12577');
  });

  it('are plain data', () => {
    const comparison = window();
    expect(() => structuredClone(JSON.parse(JSON.stringify(comparison)))).not.toThrow();
    const again = window();
    expect(JSON.stringify(again)).toBe(JSON.stringify(comparison));
  });

  it('do not depend on what was compared before', () => {
    const before = JSON.stringify(window());
    for (const wageGrowth of ['0.05', '0.2', '0.002']) {
      window({ assumptions: { wageGrowth, interestRate: '0.01' } });
    }
    expect(
      JSON.stringify(window({ assumptions: { wageGrowth: '0.2', interestRate: '0.02' } })),
    ).not.toBe(before);
    expect(JSON.stringify(window())).toBe(before);
  });
});

describe('compareRetirementDates, bad input', () => {
  const plan = { retireOn: '2031-05', paying: average };
  it.each([
    [undefined, 'shape', 'input'],
    [{ category: 'woman' }, 'choice', 'category'],
    [{ birth: '1970-13' }, 'month', 'birth'],
    [{ birth: '2026-01' }, 'range', 'birth'],
    [{ asOf: '2025-13' }, 'month', 'asOf'],
    [{ asOf: '2025-02-30' }, 'date', 'asOf'],
    [{ asOf: '2034-06' }, 'range', 'asOf'],
    [{ months: -1 }, 'integer', 'months'],
    [{ months: 1.5 }, 'integer', 'months'],
    [{ months: 1201 }, 'integer', 'months'],
    [{ months: 1200 }, 'integer', 'months'],
    [{ index: undefined }, 'amount', 'index'],
    [{ index: '-1' }, 'amount', 'index'],
    [{ indexMonths: 361 }, 'integer', 'indexMonths'],
    [{ indexMonths: -1 }, 'integer', 'indexMonths'],
    [{ balance: undefined }, 'amount', 'balance'],
    [{ balance: -1 }, 'amount', 'balance'],
    [{ balance: '999999999999.99' }, 'amount', 'balance'],
    [{ monthsBefore1993: undefined }, 'integer', 'monthsBefore1993'],
    [{ monthsBefore1993: 361 }, 'integer', 'monthsBefore1993'],
    [{ virtualAccount: 1 }, 'range', 'virtualAccount'],
    [{ monthsBefore1993: null, virtualAccount: 1 }, 'range', 'virtualAccount'],
    [{ indexMonths: null }, 'integer', 'indexMonths'],
    [{ scheme: 'employer' }, 'choice', 'scheme'],
    [{ scheme: null }, 'choice', 'scheme'],
    [{ ownContributions: 'some' }, 'choice', 'ownContributions'],
    [{ ownContributions: null }, 'choice', 'ownContributions'],
    [{ against: '2029-12' }, 'choice', 'against'],
    [{ against: null }, 'choice', 'against'],
    [{ paying: undefined }, 'shape', 'paying'],
    [{ paying: { kind: 'more' } }, 'choice', 'paying.kind'],
    [{ paying: { kind: 'base' } }, 'amount', 'paying.base'],
    [{ paying: { kind: 'base', base: -1 } }, 'amount', 'paying.base'],
    [{ paying: { kind: 'share', share: 101 } }, 'amount', 'paying.share'],
    [{ paying: { kind: 'share', share: '0.60001' } }, 'amount', 'paying.share'],
    [{ assumptions: 0.02 }, 'shape', 'assumptions'],
    [{ assumptions: { wageGrowth: 2 } }, 'amount', 'assumptions.wageGrowth'],
    [{ assumptions: { wageGrowth: -0.01 } }, 'amount', 'assumptions.wageGrowth'],
    [{ assumptions: { interestRate: 'x' } }, 'amount', 'assumptions.interestRate'],
    [{ assumptions: { pensionGrowth: 1.5 } }, 'amount', 'assumptions.pensionGrowth'],
    [{ transitionAverage: 'x' }, 'choice', 'transitionAverage'],
    [{ paying: undefined, plans: [] }, 'shape', 'plans'],
    [{ paying: undefined, plans: {} }, 'shape', 'plans'],
    [{ plans: [plan] }, 'shape', 'paying'],
    [{ paying: undefined, plans: [null] }, 'shape', 'plans[0]'],
    [{ paying: undefined, plans: new Array(1) }, 'shape', 'plans[0]'],
    [
      { paying: undefined, plans: [plan, { ...plan, retireOn: '2031-13' }] },
      'month',
      'plans[1].retireOn',
    ],
    [
      { paying: undefined, plans: [{ ...plan, retireOn: '2029-12' }] },
      'range',
      'plans[0].retireOn',
    ],
    [
      { paying: undefined, plans: [{ ...plan, retireOn: '2034-06' }] },
      'range',
      'plans[0].retireOn',
    ],
    [{ asOf: '2031-06', paying: undefined, plans: [plan] }, 'range', 'plans[0].retireOn'],
    [{ paying: undefined, plans: [{ ...plan, paying: 1 }] }, 'shape', 'plans[0].paying'],
    [{ paying: undefined, plans: [{ ...plan, id: '' }] }, 'shape', 'plans[0].id'],
    [{ paying: undefined, plans: [{ ...plan, id: 1 }] }, 'shape', 'plans[0].id'],
    [{ paying: undefined, plans: [plan, { ...plan, id: '2031-05' }] }, 'range', 'plans[1].id'],
  ])('refuses %j', (more, code, path) => {
    const input = more === undefined ? undefined : { ...person, paying: average, ...more };
    expect(() => compareRetirementDates(input as never)).toThrow(refusal(code, path));
  });
});
