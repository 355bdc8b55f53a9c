import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { accountInterest } from '../../src/account/index.js';
import { checkStatementInterest } from '../../src/audit/index.js';
import {
  accountPension,
  basicPension,
  compareRetirementDates,
  estimateBenefit,
  paymentMonthsDetail,
  transitionalPension,
} from '../../src/benefit/index.js';
import { baseLimits, contributionBase } from '../../src/contribution/index.js';
import { type ExplanationStep, explain, formatExplanation } from '../../src/explain/index.js';
import { defaultLaw, extendLaw } from '../../src/law/index.js';
import { assessEligibility, shortfallOptions } from '../../src/retirement/index.js';
import { readStatement } from '../../src/statement/index.js';
import { monthWorkedOut, workedOut } from './formula.js';

const texts = (steps: readonly ExplanationStep[]) => steps.map(({ text }) => text);
const of = (steps: readonly ExplanationStep[], rule: string) =>
  steps.filter((step) => step.rule === rule);

describe('a rounding that changes nothing', () => {
  const limits = baseLimits('2018-06');

  it('says so, where the product stands in front of it', () => {
    expect(texts(explain(limits, { locale: 'zh' }).slice(2))).toEqual([
      '下限：7132.00 元 × 60% = 4279.20 元。四舍五入到角，4279.20 元不变。',
      '再四舍五入到元：4279.20 元，得 4279.00 元。',
      '上限：7132.00 元 × 300% = 21396.00 元。四舍五入到角，21396.00 元不变。',
      '再四舍五入到元，21396.00 元不变。',
    ]);
    expect(texts(explain(limits, { locale: 'en' }).slice(2))).toEqual([
      'Lower limit: 7132.00 yuan × 60% = 4279.20 yuan. Half up to a jiao, 4279.20 yuan stays as it is.',
      'Then half up to a yuan: 4279.20 yuan becomes 4279.00 yuan.',
      'Upper limit: 7132.00 yuan × 300% = 21396.00 yuan. Half up to a jiao, 21396.00 yuan stays as it is.',
      'Then half up to a yuan, 21396.00 yuan stays as it is.',
    ]);
  });

  it('of payment months and of an account pension does, too', () => {
    const months = explain(paymentMonthsDetail({ ageMonths: 56 * 12 + 1 }), { locale: 'zh' });
    expect(texts(months).slice(-2)).toEqual([
      '计发月数 56 岁为 164，57 岁为 158；超过 56 岁 1 个月，在两者之间按直线取值：164 + (158 − 164) × 1 / 12 = 163.5。',
      '四舍五入到一位小数不变，计发月数为 163.5。',
    ]);
    expect(
      texts(explain(paymentMonthsDetail({ ageMonths: 56 * 12 + 1 }), { locale: 'en' })).at(-1),
    ).toBe('Half up to one decimal it stays as it is: 163.5 payment months.');
    const strict = { ageMonths: 720, rounding: 'jiao-up-strict' } as const;
    const last = (balance: string, locale: 'zh' | 'en') =>
      texts(explain(accountPension({ ...strict, balance }), { locale })).at(-1);
    expect(last('13900', 'zh')).toBe('见分进角，不先四舍五入到分，100.00 元不变。');
    expect(last('13901', 'en')).toMatch(
      /^Up to a jiao, without rounding to a fen first: 100\.007\d+… yuan becomes 100\.10 yuan\.$/,
    );
  });
});

describe('a lower limit by the mean of two averages', () => {
  const LOWER = 'base-limits.lower.jiao';

  it.each([
    ['2021-09', '(10338.00 元 + 9580.00 元) / 2 × 60% = 5975.40 元', '5975'],
    ['2022-09', '(11396.00 元 + 10338.00 元) / 2 × 60% = 6520.20 元', '6520'],
  ] as const)('of %s is worked out', (on, product, lower) => {
    const limits = baseLimits(on);
    const steps = explain(limits, { locale: 'zh' });
    const [step] = of(steps, LOWER);
    expect(step?.text).toContain(`下限：${product}。`);
    expect(step?.sources).toContain(on === '2021-09' ? 'react-series' : 'rsj-2021');
    expect(step?.status).toBe('announced');
    expect(String(step && workedOut(step))).toBe(String(step?.value));
    expect(String(of(steps, 'base-limits.lower.yuan')[0]?.value)).toBe(lower);
    expect(limits.lower.toFixed()).toBe(lower);
  });

  it('of which the law has no average of the year before is only told', () => {
    const limits = baseLimits('2021-09');
    const table = defaultLaw.tables.averageMonthlyWageFullCaliber;
    const cells = table.cells.filter(({ from }) => from >= '2020');
    const tables = { ...defaultLaw.tables, averageMonthlyWageFullCaliber: { ...table, cells } };
    const steps = explain(limits, { locale: 'zh', law: { ...defaultLaw, tables } });
    expect(of(steps, LOWER)).toEqual([]);
    expect(of(steps, 'base-limits.upper.jiao')).toHaveLength(1);
  });

  it('that follows from another average is only told', () => {
    const limits = { ...baseLimits('2021-09'), lower: new Decimal(5900) };
    expect(of(explain(limits, { locale: 'en' }), LOWER)).toEqual([]);
  });

  it('is none where the limit was kept', () => {
    expect(of(explain(baseLimits('2020-09'), { locale: 'en' }), LOWER)).toEqual([]);
  });
});

describe('what was told', () => {
  it('are limits of the first month, where those of the next are the same', () => {
    const part = { kind: 'first-job', wage: 12000, firstMonthWage: 7500 } as const;
    const told = (on: `${number}-${number}`) =>
      of(explain(contributionBase({ ...part, on }), { locale: 'en' }), 'base-limits.in-force');
    expect(told('2024-09')).toHaveLength(1);
    expect(told('2024-06')).toHaveLength(2);
  });

  it('are the years of service, with the first calculation base', () => {
    const person = { retireOn: '2025-07', ageMonths: 722, index: 1, months: 400 } as const;
    const estimate = estimateBenefit({ ...person, balance: 1000, monthsBefore1993: 100 });
    const steps = explain(estimate, { locale: 'en' });
    expect(of(steps, 'benefit-estimate.base')).toHaveLength(2);
    expect(of(steps, 'basic-pension.years')).toHaveLength(1);
    expect(of(steps, 'transitional-pension.years')).toHaveLength(1);
    expect(of(steps, 'basic-pension')).toHaveLength(2);
  });

  it('is cited where a comparison uses it, and only what is left over at its beginning', () => {
    const comparison = compareRetirementDates({
      category: 'man',
      birth: '1968-03',
      asOf: '2025-12',
      months: 300,
      index: '1.2',
      balance: 180000,
      monthsBefore1993: 24,
      paying: { kind: 'share', share: 1 },
      assumptions: { wageGrowth: '0.02', interestRate: '0.025' },
    });
    const [opening, ...others] = explain(comparison, { locale: 'zh' });
    const later = others.flatMap(({ sources }) => sources);
    const all = new Set([...(opening?.sources ?? []), ...later]);
    expect(comparison.basis.sources.filter((id) => !all.has(id))).toEqual([]);
    expect(opening?.sources.length).toBeLessThan(comparison.basis.sources.length / 2);
    expect(others.map(({ rule }) => rule)).toContain('statutory-retirement.month');
  });
});

describe('a minimum of a later year', () => {
  const person = {
    category: 'man',
    birth: '1960-05',
    months: 100,
    asOf: '2025-08',
    extensionMonths: 0,
    minimumDuringExtension: 'current-year',
  } as const;
  const minimums = (steps: readonly ExplanationStep[]) =>
    of(steps, 'minimum-contribution').map(({ inputs, value }) => [inputs['year'], value]);

  it('is explained before months are reckoned up to it, and once', () => {
    const steps = explain(assessEligibility(person), { locale: 'zh' });
    expect(minimums(steps)).toEqual([
      [2025, 180],
      [2034, 210],
      [2030, 186],
    ]);
    const rules = steps.map(({ rule }) => rule);
    expect(rules.indexOf('eligibility.first-month')).toBe(
      rules.indexOf('minimum-contribution', rules.indexOf('eligibility.short')) + 1,
    );
    const [first] = of(steps, 'eligibility.first-month');
    expect(first && monthWorkedOut(first)).toBe('2034-10');
  });

  it('is explained with the way out that reaches it', () => {
    const steps = explain(shortfallOptions(person), { locale: 'en' });
    expect(minimums(steps)).toEqual([
      [2025, 180],
      [2034, 210],
      [2030, 186],
    ]);
    const rules = steps.map(({ rule }) => rule);
    expect(rules[rules.indexOf('shortfall.options') + 1]).toBe('minimum-contribution');
  });

  it('is none where that of the statutory year stays', () => {
    const stays = { ...person, minimumDuringExtension: 'statutory-year' } as const;
    expect(minimums(explain(assessEligibility(stays), { locale: 'zh' }))).toEqual([[2020, 180]]);
    expect(minimums(explain(shortfallOptions(stays), { locale: 'zh' }))).toEqual([[2020, 180]]);
  });

  it('is that of the law of the caller', () => {
    const law = extendLaw(defaultLaw, {});
    expect(minimums(explain(assessEligibility(person, law), { locale: 'zh', law }))).toHaveLength(
      3,
    );
  });
});

describe('interest', () => {
  it('on a statement shows how the month product comes from the credited amount', () => {
    const { statement } = readStatement(`养老保险个人权益记录
(2016年度)
(一) 截至2015年底，累计缴纳记账情况：
缴费月数：276个月 个人账户储存总额：98765.40元
(二) 2016年度缴纳记账情况：
缴费月数：12个月 记账金额：5760.00元 当年计息：8431.70元
(三) 截至2016年底，累计缴纳记账情况：
缴费月数：288个月 个人账户储存总额：112957.10元`);
    if (statement === null) throw new Error('not read');
    const check = checkStatementInterest(statement);
    const [, product] = explain(check, { locale: 'zh' });
    expect(product?.text).toBe(
      '月积数（每月分摊的金额乘以各月计息月数之和）：5760.00 元 / 12 × (12 + 11 + 10 + 9 + 8 + 7 + 6 + 5 + 4 + 3 + 2 + 1) = 37440.00。',
    );
    expect(product && String(workedOut(product))).toBe('37440');
    expect(product?.value).toEqual(check.check?.product);
  });

  it('without credits has no formula for the month product', () => {
    const steps = explain(accountInterest({ year: 2021, opening: 1, credits: [] }), {
      locale: 'zh',
    });
    expect(of(steps, 'account-interest.product')[0]).toMatchObject({ formula: null, inputs: {} });
  });
});

describe('figures', () => {
  it('without an end are broken off beside the formula as in the sentence', () => {
    const pension = transitionalPension({
      calculationBase: 12434,
      monthsBefore1993: 100,
      virtualAccount: '12345.67',
    });
    const text = formatExplanation(explain(pension, { locale: 'zh' }), 'text');
    expect(text).toContain('(ofService = 1243.201056, ofVirtualAccount = 102.88058333…)');
  });

  it('of one year are a year', () => {
    const base = { calculationBase: 10000, index: 1 };
    const years = (months: number) =>
      of(explain(basicPension({ ...base, months }), { locale: 'en' }), 'basic-pension.years')[0]
        ?.text;
    expect(years(12)).toMatch(/= 1 year\.$/);
    expect(years(24)).toMatch(/= 2 years\.$/);
  });
});
