import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BenefitComparison,
  type BenefitComparisonInput,
  type BreakEvenOutcome,
  compareRetirementDates,
  type PlanAssumption,
} from '../../src/benefit/index.js';
import { type ExplanationStep, explain, type Locale } from '../../src/explain/index.js';
import { sourceOf } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { monthWorkedOut, workedOut } from './formula.js';

const compare = (input: BenefitComparisonInput) => compareRetirementDates(input, LAW_OF_2026);

/** A man whose statutory month is 2026-07, with two plans. */
const TWO: BenefitComparisonInput = {
  category: 'man',
  birth: '1966-03',
  asOf: '2025-12',
  months: 360,
  index: '1.2000',
  balance: '150000.00',
  monthsBefore1993: 61,
  plans: [
    { id: '早', retireOn: '2026-06', paying: { kind: 'stop' } },
    { id: '晚', retireOn: '2028-08', paying: { kind: 'share', share: '1' } },
  ],
  assumptions: { wageGrowth: '0.02', interestRate: '0.02' },
};

const RESULTS: Readonly<Record<string, BenefitComparison>> = {
  'two plans': compare(TWO),
  'a month of the statutory age, beyond the upper limit, flexible worker': compare({
    ...TWO,
    scheme: 'flexible',
    virtualAccount: 6000,
    plans: [
      { id: '甲', retireOn: '2026-07', paying: { kind: 'base', base: '99999.45' } },
      { id: '乙', retireOn: '2026-07', paying: { kind: 'base', base: 5000 } },
    ],
  }),
  'nothing known': compare({
    ...TWO,
    index: null,
    balance: null,
    monthsBefore1993: null,
  }),
  'too few months': compare({ ...TWO, months: 100, monthsBefore1993: 0 }),
  'contributions counted': compare({ ...TWO, ownContributions: 'counted' }),
  'pensions grow': compare({
    ...TWO,
    assumptions: { wageGrowth: '0.02', interestRate: '0.02', pensionGrowth: '0.03' },
  }),
  'in the midst of a year, retiring at once': compare({
    ...TWO,
    asOf: '2026-03',
    plans: [{ id: '即', retireOn: '2026-03', paying: { kind: 'stop' } }],
  }),
  'months gone by, below a floor': compare({
    ...TWO,
    birth: '1964-06',
    asOf: '2011-12',
    balance: null,
    transitionAverage: 'limit-basis',
    plans: [{ id: '旧', retireOn: '2024-06', paying: { kind: 'share', share: 0 } }],
  }),
};

const LOCALES: readonly Locale[] = ['zh', 'en'];
const CASES = Object.entries(RESULTS).flatMap(([name, result]) =>
  LOCALES.map((locale) => [name, locale, result] as const),
);
const sentences = (steps: readonly ExplanationStep[]) =>
  steps.flatMap((step) => [step.text, ...step.assumptions]);
const named = (name: string): BenefitComparison => {
  const result = RESULTS[name];
  if (result === undefined) throw new Error(`no result ${name}`);
  return result;
};
const text = (name: string, locale: Locale) => sentences(explain(named(name), { locale }));
const stepsOf = (name: string, rule: string) =>
  explain(named(name), { locale: 'zh' }).filter((step) => step.rule === rule);

function expectWorkedOut(steps: readonly ExplanationStep[]): void {
  for (const step of steps) {
    const { rule, formula, value } = step;
    if (formula === null) continue;
    if (typeof value === 'string') {
      expect([rule, value]).toEqual([rule, monthWorkedOut(step)]);
      continue;
    }
    const expected = workedOut(step);
    if (typeof expected === 'boolean' || value === null || typeof value === 'boolean') {
      throw new Error(`${rule} is no amount`);
    }
    const difference = new Decimal(value).minus(expected).abs();
    expect(difference.lt('1e-20'), `${rule}: ${value} is ${expected}`).toBe(true);
  }
}

describe.each(CASES)('%s in %s', (_, locale, result) => {
  const steps = explain(result, { locale });

  it('has whole sentences in its language', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const sentence of sentences(steps)) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toMatch(/[。.]$/u);
      // What the caller called a plan stays in his words.
      const own = sentence.replaceAll(/["“][早晚甲乙即旧]["”]|[早晚]/gu, '');
      if (locale === 'en') expect(own).not.toMatch(/[\u3400-\u9fff]/u);
      else {
        expect(own).toMatch(/[\u3400-\u9fff]/u);
        expect(own).not.toMatch(/[A-Za-z]/);
      }
    }
  });

  it('has values that follow from the inputs of their own step', () => {
    expectWorkedOut(steps);
  });

  it('rests on sources that there are, those of the result among them', () => {
    const shown = steps.flatMap(({ sources }) => sources);
    for (const id of shown) expect(sourceOf(id).id).toBe(id);
    expect(shown).toEqual(expect.arrayContaining([...result.basis.sources]));
  });

  it('ends with the pension of each plan', () => {
    const totals = steps.filter(({ rule }) => rule === 'benefit-comparison.total');
    expect(totals.map(({ value }) => value)).toEqual(result.plans.map(({ total }) => total));
  });
});

describe('comparison', () => {
  it('begins with where the person stands and what is taken for granted', () => {
    const steps = text('two plans', 'zh');
    expect(steps.slice(0, 4)).toEqual([
      '截至 2025-12，累计缴费 360 个月。',
      '此时各月缴费工资指数之和：平均指数 × 月数 = 1.2000 × 360 = 432.0000。',
      '此时个人账户储存额 150000.00 元。',
      '1966-03 出生的男职工：原法定退休年龄为 60 岁 0 个月（720 个月），于 2026-03 达到。',
    ]);
    expect(steps.slice(9, 13)).toEqual([
      '2025 年全市职工月平均工资 12577.00 元（已公布）。',
      '2025 年之后各年的月平均工资按使用者给出的每年增长 2% 推算。',
      '其后的记账利率按使用者给出的 2%。',
      '追平只比较领到的养老金，不计退休前个人缴费。',
    ]);
    expect(text('pensions grow', 'en').join()).toContain('Pensions in payment grow by 3%');
    expect(text('contributions counted', 'en').join()).toContain('off the pensions received');
  });

  it('grows an average from the last one that is known, year upon year', () => {
    const grown = stepsOf('two plans', 'benefit-comparison.average').map((step) => step.text);
    expect(grown).toEqual([
      '2025 年全市职工月平均工资 12577.00 元（已公布）。',
      '2024 年全市职工月平均工资 12434.00 元（已公布）。',
      '2026 年全市职工月平均工资，按每年增长 2% 推算：12577.00 元 × 1.02 = 12828.54 元，四舍五入到元为 12829.00 元。',
      '2027 年全市职工月平均工资，按每年增长 2% 推算：12577.00 元 × 1.02 × 1.02 = 13085.1108 元，四舍五入到元为 13085.00 元。',
    ]);
  });

  it('shows what is paid from each month on', () => {
    const lines = text('two plans', 'zh');
    const start = lines.indexOf('2027-07 起的缴费，以 2026 年的月平均工资 12829.00 元为准。');
    expect(lines.slice(start, start + 15)).toEqual([
      '2027-07 起的缴费，以 2026 年的月平均工资 12829.00 元为准。',
      '缴费基数：月平均工资 × 倍数 = 12829.00 元 × 1 = 12829.00 元。',
      '四舍五入到角，12829.00 元不变。',
      '再四舍五入到元，12829.00 元不变。',
      '按此平均工资，缴费基数下限 7697.00 元（60%），上限 38487.00 元（300%）。',
      '下限：12829.00 元 × 60% = 7697.40 元。四舍五入到角，7697.40 元不变。',
      '再四舍五入到元：7697.40 元，得 7697.00 元。',
      '上限：12829.00 元 × 300% = 38487.00 元。四舍五入到角，38487.00 元不变。',
      '再四舍五入到元，38487.00 元不变。',
      '12829.00 元在上下限之间，基数为 12829.00 元。',
      '个人缴费为 12829.00 元 × 8% = 1026.32 元。',
      '四舍五入到分，1026.32 元不变。',
      '个人账户记账金额为 12829.00 元 × 8% = 1026.32 元。',
      '四舍五入到分，1026.32 元不变。',
      '每月的缴费工资指数：缴费基数除以月平均工资，12829.00 元 / 12829.00 元 = 1.00，四舍五入到四位小数为 1.0000。',
    ]);
  });

  it('adds up months, contributions and indexes, and follows the account', () => {
    const lines = text('two plans', 'zh');
    for (const line of [
      '退休时累计缴费月数：360 + 32 = 392。',
      '退休前个人缴费合计：994.72 元 × 6 + 1006.16 元 × 12 + 1026.32 元 × 12 + 1046.80 元 × 2 = 32451.68 元。',
      '新增各月指数之和：1.0000 × 6 + 1.0000 × 12 + 1.0000 × 12 + 1.0000 × 2 = 32.0000。',
      '平均缴费工资指数：新旧指数之和除以全部月数，(432.0000 + 32.0000) / (360 + 32) = 1.18367346…，四舍五入到四位小数为 1.1837。',
      '2028 年记账金额：1026.32 元 × 6 + 1046.80 元 × 2 = 8251.52 元。',
      '2028 年的月积数，每月记账金额乘以各月计息月数之和：1026.32 元 × 33 + 1046.80 元 × 3 = 37008.96。',
      '2028 年的利息，记账利率 2%，计息 8 个月，期初余额与记账金额所得：2422.95813333… 元 + 61.6816 元 = 2484.63973333… 元，四舍五入到分后见分进角为 2484.70 元。',
      '2028-08 底的个人账户储存额，余额 + 记账金额 + 利息：181721.86 元 + 8251.52 元 + 2484.70 元 = 192458.08 元。',
      '按 2027 年的月平均工资 13085.00 元为计发基数计算。',
      '每月养老金：基础养老金 4666.70 元 + 个人账户养老金 1581.50 元 + 过渡性养老金 798.20 元 = 7046.40 元。',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('shows how the break-even comes about', () => {
    const lines = text('two plans', 'zh').filter((line) => /方案|追平/.test(line));
    expect(lines.slice(2)).toEqual(
      expect.arrayContaining([
        '方案“晚”开始领取以前，方案“早”领先：6024.40 元 × 26 = 156634.40 元。',
        '此后方案“晚”每月比方案“早”多：7046.40 元 − 6024.40 元 = 1022.00 元。',
        '追平所需的月数：156634.40 元 / 1022.00 元 = 153.26262230…，不足一月的算一月，为 154；从 2028-09 数起，到 2041-06 追平。',
        '与方案“早”比较：方案“晚”的养老金较高，累计从 2041-06 起不再落后，时年 75 岁 3 个月（903 个月）。',
      ]),
    );
    expect(text('contributions counted', 'zh').join()).toContain(
      '6024.40 元 × 26 + 32451.68 元 − 0.00 元 = 189086.08 元',
    );
    expect(stepsOf('pensions grow', 'benefit-comparison.break-even.head')).toEqual([]);
  });

  it('says once what plans have in common', () => {
    const rules = ['contributions', 'account.interest', 'average'];
    for (const rule of rules) {
      const lines = stepsOf('two plans', `benefit-comparison.${rule}`).map((step) => step.text);
      expect(new Set(lines).size).toBe(lines.length);
    }
    const window = compare({
      category: 'man',
      birth: '1966-03',
      asOf: '2025-12',
      months: 360,
      index: '1.2',
      balance: 0,
      monthsBefore1993: 0,
      paying: { kind: 'share', share: 1 },
      assumptions: { wageGrowth: '0.02', interestRate: '0.02' },
    });
    const spans = explain(window, { locale: 'zh' }).filter(
      ({ rule }) => rule === 'benefit-comparison.contributions',
    );
    expect(new Set(spans.map((step) => step.text)).size).toBe(spans.length);
    expect(spans.length).toBeLessThan(window.plans.length);
  });

  it('leaves out what is not known, and says so', () => {
    const lines = text('nothing known', 'en');
    expect(lines).toEqual(
      expect.arrayContaining([
        'The average contribution wage index so far is not known, so there is no basic pension.',
        'The balance of the personal account is not known, so there is no account pension.',
        'Service before the end of 1992 is not known, so there is no transitional pension.',
        'A part is not known, so there is no sum.',
      ]),
    );
    const rules = explain(named('nothing known'), { locale: 'en' }).map(({ rule }) => rule);
    for (const rule of ['basic-pension', 'account-pension', 'transitional-pension']) {
      expect(rules).not.toContain(rule);
    }
  });

  it('says when months are too few, and until when a month must be settled', () => {
    expect(text('too few months', 'zh')).toContain(
      '按月领取所需的缴费月数还差：180 个月 − 100 个月 = 80 个月，这一金额不能按月领取。',
    );
    expect(text('two plans', 'en')).toEqual(
      expect.arrayContaining([
        'With 360 months of contributions the 180 months that a monthly pension needs are reached.',
        'It needs written notice to the employer 3 months before, in 2026-03 at the latest; as of 2025-12 that is still possible.',
        'It needs a written agreement with the employer 1 month before, in 2026-06 at the latest; as of 2025-12 that is still possible.',
      ]),
    );
    expect(text('in the midst of a year, retiring at once', 'zh').join()).toContain('已经过了');
  });

  it('shows limits and floors that decide', () => {
    const name = 'a month of the statutory age, beyond the upper limit, flexible worker';
    const lines = text(name, 'zh').join();
    expect(lines).toContain('高于上限，基数为上限');
    expect(lines).toContain('低于下限，基数为下限');
    expect(lines).toContain('灵活就业人员缴费为');
    expect(lines).toContain('此后每月以 99999.45 元为缴费基数');
    expect(stepsOf(name, 'benefit-comparison.notice')).toEqual([]);
    expect(text('months gone by, below a floor', 'zh').join()).toContain(
      '低于当年下限，按下限 0.8500 计。',
    );
  });

  const OUTCOMES: Readonly<Record<BreakEvenOutcome, RegExp>> = {
    reference: /held against this one/,
    'catches-up': /not behind any more from 2040-01 on \(70 years 0 months \(840 months\)\)/,
    'never-behind': /"B" has the greater pension and is never behind/,
    never: /"C" stays behind/,
    same: /always received the same/,
    'no-pension': /no monthly pension is due/,
    'not-known': /the sum of one of the two is not known/,
  };

  it.each(Object.entries(OUTCOMES))('has a sentence for %s', (outcome, sentence) => {
    const comparison = named('pensions grow');
    const plans = comparison.plans.map((plan) => ({
      ...plan,
      breakEven: {
        against: 'A',
        outcome: outcome as BreakEvenOutcome,
        greater: 'B',
        behind: 'C',
        month: '2040-01' as const,
        ageMonths: 840,
      },
    }));
    const steps = explain({ ...comparison, plans }, { locale: 'en' });
    const found = steps.find(({ rule }) => rule === 'benefit-comparison.break-even');
    expect(found?.text).toMatch(sentence);
  });

  const ASSUMED: Readonly<Record<PlanAssumption, RegExp>> = {
    'wage-growth': /averages not published yet/,
    'limits-follow-average': /60% and 300% of the average/,
    'interest-rate': /without an interest rate/,
    'interest-rate-not-final': /provisional only/,
    'contribution-rates-stay': /contribution rates/,
    'months-counted': /every month until retirement/,
    'index-so-far-rounded': /four decimals times its months/,
    'interest-up-to-as-of': /holds the interest of its year/,
    'final-calculation-base': /base of its own year at once/,
    'account-rounding': /by analogy to the basic pension/,
    'payment-months-inferred': /inferred from notices of other provinces/,
    'virtual-account-unknown': /virtual account of 1993 to 1997 is not known/,
    'virtual-account-estimate': /met to about 0\.9 yuan only/,
  };

  it.each(Object.entries(ASSUMED))('has a sentence for %s, told once', (assumption, sentence) => {
    const comparison = named('two plans');
    const assumed = [assumption as PlanAssumption];
    const [first, ...others] = comparison.plans;
    if (first === undefined) throw new Error('no plan');
    const found = (plans: BenefitComparison['plans']) =>
      explain({ ...comparison, plans }, { locale: 'en' }).filter(({ rule }) =>
        rule.startsWith('benefit-comparison.assumed.'),
      );
    const all = found(comparison.plans.map((plan) => ({ ...plan, assumed })));
    expect(all.map(({ rule }) => rule)).toEqual([`benefit-comparison.assumed.${assumption}`]);
    expect(all[0]?.text).toMatch(sentence);
    expect(all[0]?.text).not.toContain('some plans only');
    const some = found([
      { ...first, assumed },
      ...others.map((plan) => ({ ...plan, assumed: [] })),
    ]);
    expect(some[0]?.text).toMatch(/This concerns some plans only: 早\.$/u);
  });

  it('can be followed for anybody', () => {
    const anybody = fc.record({
      months: fc.integer({ min: 60, max: 500 }),
      index: fc.integer({ min: 3000, max: 30_000 }).map((index) => new Decimal(index).div(10_000)),
      balance: fc.integer({ min: 0, max: 99_999_999 }).map((fen) => fen / 100),
      share: fc.integer({ min: 0, max: 40_000 }).map((share) => new Decimal(share).div(10_000)),
      growth: fc.constantFrom('0', '0.015', '0.0333'),
      ownContributions: fc.constantFrom('ignored' as const, 'counted' as const),
    });
    fc.assert(
      fc.property(anybody, ({ share, growth, ...person }) => {
        const comparison = compare({
          ...person,
          category: 'woman-50',
          birth: '1978-11',
          asOf: '2026-05',
          monthsBefore1993: 0,
          plans: [
            { id: '一', retireOn: '2029-02', paying: { kind: 'share', share } },
            { id: '二', retireOn: '2031-09', paying: { kind: 'share', share } },
            { id: '三', retireOn: '2033-03', paying: { kind: 'stop' } },
          ],
          assumptions: { wageGrowth: growth, interestRate: growth },
        });
        const steps = explain(comparison, { locale: 'zh' });
        expectWorkedOut(steps);
        const [reference, ...others] = comparison.plans;
        for (const plan of others) {
          const plans = reference === undefined ? [plan] : [reference, plan];
          const one = explain({ ...comparison, plans }, { locale: 'zh' });
          const found = one.find(({ rule }) => rule === 'benefit-comparison.break-even.month');
          if (found !== undefined) expect(found.value).toBe(plan.breakEven.month);
          const total = one.filter(({ rule }) => rule === 'benefit-comparison.total').at(-1);
          expect(total?.value).toEqual(plan.total);
        }
      }),
      { numRuns: 60 },
    );
  });
});
