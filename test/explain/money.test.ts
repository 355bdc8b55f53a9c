import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  accountInterest,
  accountLedger,
  checkPrintedInterest,
  type MonthlyCredit,
} from '../../src/account/index.js';
import { fineRange, lateFee, lateFeeSchedule } from '../../src/arrears/index.js';
import {
  accountCredit,
  averageMonthlyWage,
  baseLimits,
  baseLimitsFromAverageWage,
  contributionBase,
  employerContribution,
  monthlyContribution,
} from '../../src/contribution/index.js';
import { type Explainable, explain, type Locale } from '../../src/explain/index.js';
import { sourceOf } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { workedOut } from './formula.js';

const CREDITS: readonly MonthlyCredit[] = [
  { month: 3, amount: 500 },
  { month: '2015-04', amount: '500.00' },
  { month: 5, amount: 500 },
];
const I6 = { year: 2015, opening: 100000, credits: CREDITS };
const I1 = { year: 2025, opening: 100000, credited: '7161.60' };

/** A result of each kind and of each of its shapes. */
const RESULTS: Readonly<Record<string, Explainable>> = {
  'average wage': averageMonthlyWage({ pay: { wage: 72000, yearEndBonus: '8888.88' } }),
  'average wage without end': averageMonthlyWage({ pay: { wage: 50000 }, months: 7 }),
  'average wage with maternity': averageMonthlyWage({
    pay: { wage: 54000, maternityAllowance: 15000 },
    months: 12,
    maternityMonths: 3,
  }),
  'base, lower': contributionBase({ kind: 'annual', wage: '4100.45', on: '2018-06' }),
  'base, upper': contributionBase({ kind: 'flexible', wage: 90000, on: '2025-08' }),
  'base, between': contributionBase({ kind: 'first-job', wage: '8000.45', on: '2025-08' }),
  'base, adjusted': contributionBase({
    kind: 'new-employer',
    wage: 12000,
    firstMonthWage: 7500,
    on: '2024-09-16',
  }),
  'limits of which the lower was set apart': baseLimits('2021-09'),
  'limits from an average': baseLimitsFromAverageWage('5451.00'),
  contribution: monthlyContribution({ base: 7384, on: '2024-07' }),
  'contribution to jiao': monthlyContribution({
    base: 7384,
    on: '2024-07',
    rounding: 'jiao-up',
  }),
  'flexible contribution': monthlyContribution({ base: 10000, on: '2024-07', scheme: 'flexible' }),
  'contribution of 2008': monthlyContribution({ base: '3333.00', on: '2008-07' }),
  credit: accountCredit({ base: 5001, on: '2010-12', rounding: 'jiao-up' }),
  'credit by the national rule': accountCredit({ base: 5001, on: '2010-12', account: 'national' }),
  'credit of today': accountCredit({ base: 5001, on: '2024-12' }),
  employer: employerContribution({ bases: [7460, 20000, 37302], on: '2026-01' }),
  interest: accountInterest(I6),
  'interest to fen, part of a year': accountInterest({
    ...I6,
    rounding: 'fen',
    until: 9,
    rate: '0.0313',
  }),
  'interest, annual': accountInterest({
    year: 2025,
    opening: 100000,
    credits: [{ month: 1, amount: '7161.60' }],
    method: 'annual',
  }),
  'interest, provisional': accountInterest({ year: 2026, opening: 1, credits: [] }, LAW_OF_2026),
  ledger: accountLedger({
    opening: '98765.40',
    years: [
      { year: 2016, credited: 5760 },
      { year: 2017, rate: '0.05', bases: [{ month: 1, base: 6000 }] },
    ],
  }),
  'ledger with a gap': accountLedger({
    years: [
      { year: 2012, credits: [] },
      { year: 2013, credited: 100 },
      { year: 2014, credited: 100 },
    ],
    method: 'annual',
    rounding: 'fen',
  }),
  'check, explained': checkPrintedInterest({ ...I1, printed: '1558.20' }),
  'check, without a fit': checkPrintedInterest({ ...I1, printed: '1550.00' }),
  'check, unexplained': checkPrintedInterest({ ...I6, until: 9, printed: 1500 }),
  'check of some months': checkPrintedInterest({
    ...I1,
    months: [2, 5, '2025-11'],
    printed: '1558.20',
  }),
  'check, not checkable': checkPrintedInterest({
    ...I1,
    printed: 1,
    events: ['transfer', 'refund'],
  }),
  'check, no rate': checkPrintedInterest({ ...I1, year: 2013, printed: 1 }),
  'late fee': lateFee({
    due: '10000.37',
    from: '2021-03-01',
    to: '2021-12-31',
    premiumMonth: '2021-02',
  }),
  'late fee, two rates': lateFee({ due: 10000, from: '2011-06-21', to: '2011-07-10' }),
  'late fee, old month': lateFee({
    due: 10000,
    from: '2011-05-21',
    to: '2011-07-10',
    premiumMonth: '2011-05',
  }),
  'late fee, new rate only': lateFee({
    due: 10000,
    from: '2011-06-21',
    to: '2011-07-10',
    premiumMonth: '2011-06',
  }),
  'late fee beyond the principal': lateFee({ due: 10000, from: '2015-01-01', to: '2023-03-19' }),
  'late fee of a very large amount': lateFee({
    due: '999999999999.99',
    from: '2020-01-02',
    to: '2020-06-29',
  }),
  schedule: lateFeeSchedule({
    arrears: [
      { premiumMonth: '2024-01', due: 900, from: '2015-02-16' },
      { premiumMonth: '2024-02', due: '900.55', from: '2024-03-16' },
    ].map(({ due, from }) => ({ due, from: from as `${number}-${number}-${number}` })),
    to: '2024-12-11',
  }),
  fine: fineRange('12345.67'),
};

const LOCALES: readonly Locale[] = ['zh', 'en'];
const CASES = Object.entries(RESULTS).flatMap(([name, result]) =>
  LOCALES.map((locale) => [name, locale, result] as const),
);
const text = (result: Explainable, locale: Locale) =>
  explain(result, { locale })
    .flatMap((step) => [step.text, ...step.assumptions])
    .join('\n');
const rules = (result: Explainable) => explain(result, { locale: 'en' }).map(({ rule }) => rule);
const named = (name: string): Explainable => {
  const result = RESULTS[name];
  if (result === undefined) throw new Error(`no result ${name}`);
  return result;
};

describe.each(CASES)('%s in %s', (_, locale, result) => {
  const steps = explain(result, { locale });

  it('has whole sentences in its language', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const sentence of steps.flatMap((step) => [step.text, ...step.assumptions])) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toMatch(/[。.]$/u);
      if (locale === 'en') expect(sentence).not.toMatch(/[\u3400-\u9fff]/u);
      else expect(sentence).toMatch(/[\u3400-\u9fff]/u);
    }
  });

  it('has values that follow from the inputs of their own step', () => {
    for (const step of steps) {
      if (step.formula === null || isEquation(step.formula)) continue;
      const value = workedOut(step);
      if (typeof value === 'boolean') expect(step.value).toBe(value);
      else expectEqual(step.value, value);
    }
  });

  it('shows every value it works out in the sentence', () => {
    for (const { value, text: sentence, formula } of steps) {
      if (formula === null || isEquation(formula) || !Decimal.isDecimal(value)) continue;
      const digits = value.decimalPlaces() > 10 ? value.toFixed(8, Decimal.ROUND_DOWN) : value;
      const shown = typeof digits === 'string' ? digits : digits.toFixed(2);
      expect(sentence).toContain(value.decimalPlaces() > 2 ? digits.toString() : shown);
    }
  });

  it('names sources that there are', () => {
    const sources = steps.flatMap((step) => step.sources);
    for (const id of sources) expect(sourceOf(id).id).toBe(id);
  });
});

/** The formula of both limits at once, which the steps after it work out one by one. */
function isEquation(formula: string): boolean {
  return /(?<!<)= /.test(formula);
}

function expectEqual(value: unknown, expected: Decimal): void {
  if (typeof value !== 'number' && !Decimal.isDecimal(value)) throw new Error('no number');
  const difference = new Decimal(value).minus(expected).abs();
  expect(difference.lt('1e-20'), `${value} is ${expected}`).toBe(true);
}

describe('the sources of a result', () => {
  it.each(Object.entries(RESULTS))('%s stand in its explanation', (_, result) => {
    if (!('basis' in result)) throw new Error('no basis');
    const shown = explain(result, { locale: 'en' }).flatMap((step) => step.sources);
    expect(shown).toEqual(expect.arrayContaining([...result.basis.sources]));
    const applied = explain(result, { locale: 'en' }).flatMap((step) => step.citations);
    expect(applied).toEqual(expect.arrayContaining([...result.basis.citations]));
    const statuses = explain(result, { locale: 'en' }).map((step) => step.status);
    expect(statuses).toContain(result.basis.status);
  });
});

describe('the last figure of an explanation is that of the result', () => {
  const last = (name: string, rule: string) =>
    String(
      explain(named(name), { locale: 'en' })
        .filter((step) => step.rule === rule)
        .at(-1)?.value,
    );

  it.each([
    ['average wage', 'average-monthly-wage.yuan', '6741'],
    ['average wage with maternity', 'average-monthly-wage.yuan', '6000'],
    ['base, lower', 'contribution-base.limits', '4279'],
    ['base, upper', 'contribution-base.limits', '37302'],
    ['base, between', 'contribution-base.limits', '8001'],
    ['base, adjusted', 'contribution-base.limits', '12000'],
    ['limits of which the lower was set apart', 'base-limits.upper.yuan', '31014'],
    ['limits from an average', 'base-limits.lower.yuan', '3271'],
    ['limits from an average', 'base-limits.upper.yuan', '16353'],
    ['contribution', 'monthly-contribution.employer.fen', '1181.44'],
    ['contribution', 'monthly-contribution.total', '1772.16'],
    ['contribution', 'monthly-contribution.credited.fen', '590.72'],
    ['contribution to jiao', 'monthly-contribution.employer.jiao', '1181.5'],
    ['contribution to jiao', 'monthly-contribution.employee.jiao', '590.8'],
    ['flexible contribution', 'monthly-contribution.flexible.fen', '2000'],
    ['credit', 'account-credit.jiao', '550.2'],
    ['employer', 'employer-contribution.fen', '10361.92'],
    ['interest', 'account-interest.jiao', '2781'],
    ['interest', 'account-interest.closing', '104281'],
    ['interest', 'account-interest.exact', '2780.9375'],
    ['ledger', 'account-ledger.interest', '5673.7'],
    ['interest, annual', 'account-interest.fen', '1558.17'],
    ['ledger', 'account-ledger.sum', '119145.8'],
    ['late fee, two rates', 'late-fee.sum', '250'],
    ['late fee beyond the principal', 'late-fee.sum', '15000'],
    ['late fee beyond the principal', 'late-fee.cap', '10000'],
    ['fine', 'fine-range', '37037.01'],
  ])('%s, %s: %s', (name, rule, value) => {
    expect(last(name, rule)).toBe(value);
  });
});

describe('average monthly wage', () => {
  it('names both roundings', () => {
    expect(text(named('average wage'), 'zh').split('\n')).toEqual([
      '计入的工资性收入共 80888.88 元，计 12 个月。',
      '月平均工资：80888.88 元 / 12 = 6740.74 元。',
      '四舍五入到角：6740.74 元，得 6740.70 元。',
      '再四舍五入到元：6740.70 元，得 6741.00 元。',
    ]);
  });

  it('breaks off a quotient without an end, and says so', () => {
    expect(text(named('average wage without end'), 'en')).toContain('= 7142.85714285… yuan.');
  });

  it('says what was left out', () => {
    expect(text(named('average wage with maternity'), 'zh')).toContain(
      '生育津贴 15000.00 元及其 3 个月不计入',
    );
    expect(text(named('average wage'), 'zh')).not.toContain('生育');
  });
});

describe('contribution base', () => {
  it('rounds the wage step by step', () => {
    expect(text(named('base, between'), 'zh')).toContain(
      '四舍五入到角：8000.45 元，得 8000.50 元。',
    );
    expect(text(named('base, lower'), 'zh')).toContain('四舍五入到角：4100.45 元，得 4100.50 元。');
  });

  it('shows the limits, and which of them decides', () => {
    expect(text(named('base, lower'), 'en')).toContain(
      '4101.00 yuan is below the lower limit; the base is that limit, 4279.00 yuan.',
    );
    expect(text(named('base, upper'), 'en')).toContain('above the upper limit');
    expect(text(named('base, between'), 'en')).toContain('is not beyond a limit');
    expect(rules(named('base, lower'))).toEqual([
      'contribution-base.annual',
      'contribution-base.jiao',
      'contribution-base.yuan',
      'base-limits.in-force',
      'base-limits.from-average',
      'base-limits.lower.jiao',
      'base-limits.lower.yuan',
      'base-limits.upper.jiao',
      'base-limits.upper.yuan',
      'contribution-base.limits',
      'contribution-base.valid',
    ]);
  });

  it('has two periods after a first month that was not full', () => {
    const steps = text(named('base, adjusted'), 'en');
    expect(steps.match(/Half up to a jiao, (?:7500|12000)\.00 yuan stays/g)).toEqual([
      'Half up to a jiao, 7500.00 yuan stays',
      'Half up to a jiao, 12000.00 yuan stays',
    ]);
    expect(steps).toContain('2024-09-01 to 2024-09-30: contribution base 7500.00 yuan.');
    expect(steps).toContain('2024-10-01 to 2025-06-30: contribution base 12000.00 yuan.');
    expect(steps).toContain('The first month was not a full one');
    expect(text(named('base, upper'), 'en')).not.toContain('full');
  });
});

describe('monthly contribution', () => {
  it('shows each product, its rounding, and the open point', () => {
    expect(text(named('contribution to jiao'), 'zh').split('\n')).toEqual([
      '单位缴费为 7384.00 元 × 16% = 1181.44 元。',
      '金额四舍五入到分后见分进角。各来源不一致，默认为只四舍五入到分。',
      '四舍五入到分，1181.44 元不变。',
      '见分进角：1181.44 元，得 1181.50 元。',
      '个人缴费为 7384.00 元 × 8% = 590.72 元。',
      '四舍五入到分，590.72 元不变。',
      '见分进角：590.72 元，得 590.80 元。',
      '合计：1181.50 元 + 590.80 元 = 1772.30 元。',
      '个人账户记账金额为 7384.00 元 × 8% = 590.72 元。',
      '四舍五入到分，590.72 元不变。',
      '见分进角：590.72 元，得 590.80 元。',
    ]);
  });

  it('of a flexible worker has one part', () => {
    expect(text(named('flexible contribution'), 'zh')).toContain(
      '灵活就业人员缴费为 10000.00 元 × 20% = 2000.00 元。',
    );
    expect(rules(named('flexible contribution'))).not.toContain('monthly-contribution.total');
  });

  it('names the disputed size of the account, only where it matters', () => {
    expect(text(named('contribution of 2008'), 'en')).toContain(
      'here 11% as in Shanghai (the default)',
    );
    expect(text(named('credit by the national rule'), 'en')).toContain(
      'here 8% by the national rule',
    );
    expect(text(named('credit by the national rule'), 'en')).toContain(
      'half up to a fen (the default)',
    );
    expect(text(named('contribution'), 'en')).not.toContain('2006');
    expect(text(named('credit of today'), 'en')).not.toContain('2006');
  });

  it('says when a rate was not announced, and only then', () => {
    const unsure = 'The figure follows by a rule; no announcement was seen.';
    const said = (input: Parameters<typeof monthlyContribution>[0]) =>
      text(monthlyContribution(input), 'en').split(unsure).length - 1;
    expect(said({ base: 2000, on: '2003-07' })).toBe(1);
    expect(said({ base: 2000, on: '2003-08' })).toBe(0);
    expect(said({ base: 5000, on: '2013-05', scheme: 'flexible' })).toBe(1);
    expect(said({ base: 5000, on: '2008-07' })).toBe(0);
    const disputed = text(named('contribution of 2008'), 'en');
    expect(disputed).not.toContain('The sources disagree about the figure.');
    const people = employerContribution({ bases: [2000], on: '2003-07' });
    expect(text(people, 'en')).not.toContain(unsure);
  });
});

describe('contribution of an employer', () => {
  const baseStep = (bases: readonly (number | string)[], locale: Locale = 'en') => {
    const [step] = explain(employerContribution({ bases, on: '2026-01' }), { locale });
    if (step === undefined) throw new Error('no step');
    return step;
  };

  it('names the base of each person', () => {
    const step = baseStep([7460, '20000.50', 37302]);
    expect(step).toMatchObject({
      rule: 'employer-contribution.base',
      text: 'The base of the employer is the sum of the bases of its people (3): 7460.00 yuan + 20000.50 yuan + 37302.00 yuan = 64762.50 yuan.',
      inputs: { people: 3, bases: '7460 + 20000.5 + 37302' },
      formula: 'sum(bases)',
    });
    expect(workedOut(step).toString()).toBe('64762.5');
    expect(String(step.value)).toBe('64762.5');
    expect(baseStep([7460, 20000], 'zh').text).toBe(
      '单位缴费基数为 2 名职工缴费基数之和：7460.00 元 + 20000.00 元 = 27460.00 元。',
    );
  });

  it('adds up nothing of one person or nobody', () => {
    expect(baseStep([7460]).text).toContain('(1): 7460.00 yuan.');
    const nobody = baseStep([]);
    expect(nobody).toMatchObject({ inputs: { people: 0 }, formula: null });
    expect(nobody.inputs).not.toHaveProperty('bases');
    expect(nobody.text).toContain('(0): 0.00 yuan.');
  });
});

describe('interest of a year', () => {
  it('is worked out in the open', () => {
    expect(text(named('interest'), 'zh').split('\n')).toEqual([
      '当年个人账户记账利率为 2.75%。',
      '年初余额的利息：100000.00 元 × 2.75% = 2750.00 元。',
      '月积数（每笔记账金额乘以计息月数）：500.00 元 × 10 + 500.00 元 × 9 + 500.00 元 × 8 = 13500.00。',
      '记账当月计息。',
      '当年记账金额的利息：13500.00 × 2.75% / 12 = 30.9375 元。',
      '利息合计：2750.00 元 + 30.9375 元 = 2780.9375 元。',
      '按月积数法计息（默认），另有年度计算法。',
      '四舍五入到分：2780.9375 元，得 2780.94 元。',
      '利息整笔四舍五入到分后见分进角（默认）。2016 年全国统一利率起，上海是否仍见分进角，没有定论。',
      '见分进角：2780.94 元，得 2781.00 元。',
      '年末余额：100000.00 元 + 1500.00 元 + 2781.00 元 = 104281.00 元。',
    ]);
  });

  it('of a part of a year, with a rate of the caller, to fen', () => {
    const steps = text(named('interest to fen, part of a year'), 'en');
    expect(steps).toContain('100000.00 yuan × 3.13% × 9/12 = 2347.50 yuan.');
    expect(steps).toContain('for 9 months of the year only');
    expect(steps).toContain('500.00 yuan × 7 + 500.00 yuan × 6 + 500.00 yuan × 5 = 9000.00.');
    expect(steps).toContain('The rate was given by the caller');
    expect(steps).toContain('half up to a fen only');
    expect(rules(named('interest to fen, part of a year'))).not.toContain('account-interest.jiao');
    expect(text(named('interest'), 'en')).not.toMatch(/of the year only|given by the caller/);
  });

  it('without credits says so', () => {
    const none = accountInterest({ year: 2015, opening: 100000, credits: [] });
    expect(text(none, 'zh')).toContain('当年没有记账，月积数为 0.00。');
  });

  it('by the annual method names the share', () => {
    const steps = text(named('interest, annual'), 'en');
    expect(steps).toContain('7161.60 yuan × 1.5% × 1.083 / 2');
    expect(steps).toContain('of which the text was not found');
  });

  it('by a provisional rate says so', () => {
    expect(text(named('interest, provisional'), 'en')).toContain('provisional, not announced yet');
  });
});

describe('a value before rounding', () => {
  const onOpening = (opening: string, rate: string, until: number) =>
    explain(accountInterest({ year: 2015, opening, credits: [], rate, until }), { locale: 'en' })[1]
      ?.text;

  it('keeps ten decimals, and breaks off behind the eighth of more', () => {
    expect(onOpening('0.01', '0.00000001', 12)).toContain('= 0.0000000001 yuan.');
    expect(onOpening('0.01', '0.00000001', 6)).toContain('= 0.00000000… yuan.');
    expect(onOpening('1', '0.02', 8)).toContain('= 0.01333333… yuan.');
    expect(onOpening('1', '0.03', 12)).toContain('= 0.03 yuan.');
    expect(onOpening('10', '0.03', 12)).toContain('= 0.30 yuan.');
  });
});

describe('ledger', () => {
  it('goes from balance to balance', () => {
    expect(text(named('ledger'), 'zh').split('\n')).toEqual([
      '首年年初余额 98765.40 元。',
      '按月积数法计息（默认），另有年度计算法。',
      '记账当月计息。',
      expect.stringContaining('见分进角（默认）'),
      '2016 年的月积数（每笔记账金额乘以计息月数）为 37440.00。2016 年利息（记账利率 8.31%），年初余额与当年记账金额所得：8207.40474 元 + 259.272 元 = 8466.67674 元，舍入后 8466.70 元。',
      '2016 年末：年初余额 + 记账金额 + 利息 = 98765.40 元 + 5760.00 元 + 8466.70 元 = 112992.10 元。',
      '2017 年的月积数（每笔记账金额乘以计息月数）为 5760.00。2017 年利息（记账利率 5%），年初余额与当年记账金额所得：5649.605 元 + 24.00 元 = 5673.605 元，舍入后 5673.70 元。',
      '利率由使用者给出，不是政策数据。',
      '2017 年末：年初余额 + 记账金额 + 利息 = 112992.10 元 + 480.00 元 + 5673.70 元 = 119145.80 元。',
      '合计：年初余额 + 记账金额 + 利息 = 98765.40 元 + 6240.00 元 + 14140.40 元 = 119145.80 元。',
    ]);
  });

  it('says what is missing, and what follows from that', () => {
    const steps = text(named('ledger with a gap'), 'en');
    expect(steps).toContain('2013 cannot be worked out');
    expect(steps).toContain(
      'There is no figure for 2013 in the table "interest rate of the account"',
    );
    expect(steps).toContain('2014: the balance is not known');
    expect(steps).toContain('there is no closing balance');
    expect(steps).not.toContain('The month of crediting counts');
  });

  it('shows half a fen as such, also where the month product has no end', () => {
    const eleven = { credited: '25899.84', months: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12] };
    const ledger = accountLedger({
      opening: '234.72',
      years: [{ year: 2015, ...eleven }],
      rounding: 'fen',
    });
    expect(text(ledger, 'en')).toContain(
      '6.4548 yuan + 372.3102 yuan = 378.765 yuan, rounded 378.77 yuan.',
    );
  });
});

describe('check of a printed interest', () => {
  it('shows every way, the range, and what fits', () => {
    const steps = text(named('check, explained'), 'en');
    expect(steps).toContain(
      'Interest with the month of crediting counted, rounded up to a jiao: 1558.20 yuan.',
    );
    expect(steps).toContain('Interest with the month of crediting not counted');
    expect(steps).toContain('from 1549.23 yuan, a fen below');
    expect(steps).toContain(
      'The printed 1558.20 yuan lies within what can be explained (1549.23 yuan – 1558.20 yuan).',
    );
    expect(steps).toContain(
      'It fits exactly with the month of crediting counted, rounded up to a jiao.',
    );
    expect(steps).not.toContain('No way of counting');
  });

  it('has a formula for every way of counting', () => {
    const formulas = (name: string) =>
      explain(named(name), { locale: 'en' }).filter(({ formula }) => formula !== null).length;
    expect(formulas('check, explained')).toBe(8);
    expect(formulas('check, without a fit')).toBe(8);
    expect(formulas('check of some months')).toBe(6);
  });

  it('says when no way fits, and when nothing explains it', () => {
    expect(text(named('check, without a fit'), 'zh')).toContain('没有一种算法正好相符。');
    expect(text(named('check, unexplained'), 'zh')).toContain(
      '印出的 1500.00 元不在可以解释的范围之内',
    );
    expect(text(named('check, unexplained'), 'zh')).not.toContain('相符');
  });

  it('says why it cannot be made, and that this is no error', () => {
    expect(text(named('check, not checkable'), 'zh')).toBe(
      '印出的 1.00 元无法核对，并不表示有误。当年有转入或转出，不能用公式核对。当年有退款，不能用公式核对。',
    );
    expect(text(named('check, no rate'), 'en')).toContain('The rate of the year is not known.');
  });
});

describe('late fee', () => {
  it('shows days, rate and principal of every segment', () => {
    expect(text(named('late fee, two rates'), 'zh').split('\n')).toEqual([
      '欠缴 10000.00 元，2011-06-21 至 2011-07-10，首尾两日均计，共 20 天。',
      expect.stringContaining('各经办机构做法不一'),
      expect.stringContaining('没有给出所属月份'),
      '2011-06-21 至 2011-06-30：滞纳金 10 天 × 0.2% × 10000.00 元 = 200.00 元。',
      '四舍五入到分，200.00 元不变。',
      '2011-07-01 至 2011-07-10：滞纳金 10 天 × 0.05% × 10000.00 元 = 50.00 元。',
      '四舍五入到分，50.00 元不变。',
      '滞纳金：200.00 元 + 50.00 元 = 250.00 元。',
      '逐日按欠缴本金计算，不计复利。',
      '不设上限为 250.00 元；未超过本金，以本金为限也是 250.00 元。',
      expect.stringContaining('《行政强制法》第四十五条'),
      '滞纳金由用人单位承担，不得要求职工承担。',
    ]);
  });

  it('gives both numbers beyond the principal, and names the dispute', () => {
    const steps = text(named('late fee beyond the principal'), 'en');
    expect(steps).toContain(
      'Without a cap it is 15000.00 yuan; with the principal as cap 10000.00 yuan.',
    );
    expect(steps).toContain('Article 45 of the Administrative Compulsion Law');
    expect(steps).toContain('disputed');
    const cap = explain(named('late fee'), { locale: 'en' }).find(
      ({ rule }) => rule === 'late-fee.cap',
    );
    expect(cap).toMatchObject({
      sources: ['administrative-compulsion-law'],
      citations: ['late-fee-cap'],
      status: 'disputed',
      references: [expect.stringMatching(/^Administrative Compulsion Law .*, article 45, /)],
    });
  });

  it('says in which article it stands who bears it', () => {
    const bearer = explain(named('late fee'), { locale: 'en' }).at(-1);
    expect(bearer).toMatchObject({
      rule: 'late-fee.bearer',
      sources: ['laodongbao-2018', 'social-insurance-law'],
      citations: ['late-fee-bearer', 'late-fee'],
      status: null,
      references: [
        expect.not.stringContaining('article'),
        expect.stringMatching(/^Social Insurance Law .*, article 86, /),
      ],
    });
  });

  it('says which rate which month bears', () => {
    expect(text(named('late fee'), 'en')).not.toMatch(/0\.2%|0\.05% only/);
    expect(text(named('late fee, old month'), 'en')).toContain('Months before June 2011 bear 0.2%');
    expect(text(named('late fee, new rate only'), 'en')).toContain(
      'from June 2011 on bear 0.05% only',
    );
    expect(text(named('late fee'), 'en')).toContain('Unpaid for 2021-02: 10000.37 yuan');
  });

  it.each([
    ['2011-06-30', undefined, /begin before 2011-07-01/],
    ['2011-06-30', '2011-05', /Months before June 2011/],
    ['2011-06-30', '2011-06', /bear 0\.05% only/],
    ['2011-07-01', undefined, null],
    ['2011-07-01', '2011-05', null],
    ['2011-07-01', '2011-06', null],
  ] as const)('from %s for %s: which rates', (from, premiumMonth, sentence) => {
    const month = premiumMonth === undefined ? {} : { premiumMonth };
    const [days] = explain(lateFee({ due: 1, from, to: '2012-01-01', ...month }), { locale: 'en' });
    expect(days?.assumptions).toHaveLength(sentence === null ? 1 : 2);
    if (sentence !== null) expect(days?.assumptions[1]).toMatch(sentence);
  });

  it('is exact before rounding, however large', () => {
    expect(text(named('late fee of a very large amount'), 'en')).toContain(
      '= 89999999999.9991 yuan.',
    );
  });

  it('of several months has each of them and the sums', () => {
    const steps = text(named('schedule'), 'zh');
    expect(steps).toContain('欠缴本金合计：900.00 元 + 900.55 元 = 1800.55 元。');
    expect(rules(named('schedule')).filter((rule) => rule === 'late-fee.days')).toHaveLength(2);
    expect(rules(named('schedule')).slice(-4)).toEqual([
      'late-fee-schedule.due',
      'late-fee-schedule.fee',
      'late-fee.cap',
      'late-fee.bearer',
    ]);
    expect(steps).toContain('以本金为限则为');
  });

  it('comes on top of a fine', () => {
    expect(text(named('fine'), 'zh').split('\n')).toEqual([
      '罚款为欠缴数额的一倍以上三倍以下：12345.67 元 至 37037.01 元。',
      '责令限期缴纳后逾期仍不缴纳的才处罚款，滞纳金另计。',
    ]);
  });
});
