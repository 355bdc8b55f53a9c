import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AverageWageIndexInput,
  accountPension,
  averageWageIndex,
  type BenefitEstimateInput,
  type BenefitOpenPoint,
  basicPension,
  estimateBenefit,
  institutionTransition,
  paymentMonthsDetail,
  transitionalPension,
} from '../../src/benefit/index.js';
import {
  type Explainable,
  type ExplanationStep,
  explain,
  type Locale,
} from '../../src/explain/index.js';
import { sourceOf } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { workedOut } from './formula.js';

/** The three notices (核定表) of the rule: base, index and months. */
const S1 = { calculationBase: 11396, index: '1.4038', months: 26 * 12 + 6 };
const S5 = { calculationBase: 12434, index: '0.7986', months: 32 * 12 + 2 };
const S7 = { calculationBase: 12434, index: '1.5231', months: 23 * 12 + 11 };

const CAREER = {
  bases: [
    { year: 2009, base: '1942.28' },
    { from: '2025-07', to: '2026-06', base: 20000 },
    { from: '2026-07', to: '2027-06', base: 7546 },
  ],
  deemedMonths: 24,
} as const satisfies AverageWageIndexInput;

/** The notice S5 with a balance that gives its account pension. */
const ESTIMATE: BenefitEstimateInput = {
  retireOn: '2025-10',
  ageMonths: 720,
  months: S5.months,
  index: S5.index,
  balance: '62320.50',
  monthsBefore1993: 0,
};

const OPEN_BASES = { bases: [{ from: '2020-06', to: '2020-07', base: 9000 }] } as const;

/** A result of each kind and of each of its shapes. */
const RESULTS: Readonly<Record<string, Explainable>> = {
  index: averageWageIndex(CAREER),
  'index without a floor': averageWageIndex({ ...CAREER, floors: 'none' }),
  'index of 1 before 2011': averageWageIndex({ ...CAREER, floors: 'constant-before-2011' }),
  'index above a floor, of some months': averageWageIndex({
    bases: [{ year: 2012, months: 7, base: 4331 }],
  }),
  'index by the averages behind the limits': averageWageIndex({
    ...OPEN_BASES,
    transitionAverage: 'limit-basis',
  }),
  'index by the full caliber': averageWageIndex({
    ...OPEN_BASES,
    transitionAverage: 'full-caliber',
  }),
  'index by the old caliber': averageWageIndex({
    bases: [{ from: '2020-06', base: 9000 }],
    transitionAverage: 'old-caliber',
  }),
  'index by the average of the caller': averageWageIndex({
    bases: [{ year: 2020, base: 9000, averageWage: '8765.43' }],
  }),
  'basic S1': basicPension(S1),
  'basic S5, indexed wage to fen': basicPension({ ...S5, indexedWage: 'fen' }),
  'basic S7, indexed wage to jiao': basicPension({ ...S7, indexedWage: 'jiao' }),
  'basic, up to jiao at once': basicPension({ ...S7, rounding: 'jiao-up-strict' }),
  'basic elsewhere': basicPension({
    calculationBase: 8079,
    index: '0.84',
    months: 208,
    formula: 'national',
  }),
  'payment months': paymentMonthsDetail({ ageMonths: 47 * 12 }),
  'payment months between ages': paymentMonthsDetail({ ageMonths: 60 * 12 + 3 }),
  'payment months before 2025': paymentMonthsDetail({ ageMonths: 60 * 12 + 3, on: '2024-12' }),
  'payment months above the table': paymentMonthsDetail({ ageMonths: 70 * 12 + 5 }),
  'payment months below the table': paymentMonthsDetail({ ageMonths: 39 * 12, divisor: 'by-year' }),
  account: accountPension({ balance: '111640.05', ageMonths: 60 * 12 + 1 }),
  'account to fen': accountPension({ balance: '91147.87', ageMonths: 600, rounding: 'fen' }),
  'account, up to jiao at once': accountPension({
    balance: '13900.01',
    ageMonths: 720,
    rounding: 'jiao-up-strict',
  }),
  'transitional, a lower bound': transitionalPension({
    calculationBase: 12434,
    monthsBefore1993: 61,
  }),
  'transitional, an estimate': transitionalPension({
    calculationBase: 12434,
    monthsBefore1993: 61,
    virtualAccount: '6000.01',
  }),
  'transitional, no virtual account': transitionalPension({
    calculationBase: 12434,
    monthsBefore1993: 60,
    virtualAccount: 0,
    rounding: 'jiao-up-strict',
  }),
  'no transitional': transitionalPension({ calculationBase: 12434, monthsBefore1993: 0 }),
  estimate: estimateBenefit(ESTIMATE),
  'estimate, provisional and final': estimateBenefit({
    ...ESTIMATE,
    retireOn: '2026-02',
    ageMonths: 723,
    monthsBefore1993: 61,
    virtualAccount: 6000,
  }),
  'estimate, provisional only': estimateBenefit({ ...ESTIMATE, retireOn: '2027-03' }, LAW_OF_2026),
  'estimate, disputed': estimateBenefit({
    ...ESTIMATE,
    retireOn: '2020-03',
    monthsBefore1993: 61,
  }),
  'estimate, disputed in the year before': estimateBenefit({ ...ESTIMATE, retireOn: '2021-03' }),
  'estimate of the basic pension alone': estimateBenefit({
    ...ESTIMATE,
    balance: null,
    monthsBefore1993: null,
  }),
  'estimate by the base of the caller': estimateBenefit({
    ...ESTIMATE,
    calculationBase: '12434.56',
    accountRounding: 'fen',
    indexedWage: 'unrounded',
  }),
  'estimate that the indexed wage changes': estimateBenefit({
    ...ESTIMATE,
    index: '0.6441',
    months: 180,
  }),
  'transition, difference': institutionTransition({
    oldAmount: 4000,
    newAmount: '5000.05',
    retireOn: '2017-06',
  }),
  'transition, difference up to jiao': institutionTransition({
    oldAmount: '4000.01',
    newAmount: 5000,
    retireOn: '2014-10',
    rounding: 'jiao-up-strict',
  }),
  'transition, old': institutionTransition({
    oldAmount: 4000,
    newAmount: 3700,
    retireOn: '2017-06',
  }),
  'transition, new': institutionTransition({
    oldAmount: 4000,
    newAmount: 3700,
    retireOn: '2024-10',
  }),
  'transition, old not given': institutionTransition({
    oldAmount: null,
    newAmount: 3700,
    retireOn: '2024-10',
  }),
};

const LOCALES: readonly Locale[] = ['zh', 'en'];
const CASES = Object.entries(RESULTS).flatMap(([name, result]) =>
  LOCALES.map((locale) => [name, locale, result] as const),
);

const sentences = (steps: readonly ExplanationStep[]) =>
  steps.flatMap((step) => [step.text, ...step.assumptions]);
const text = (result: Explainable, locale: Locale) => sentences(explain(result, { locale }));
const rules = (result: Explainable) => explain(result, { locale: 'en' }).map(({ rule }) => rule);
const named = (name: string): Explainable => {
  const result = RESULTS[name];
  if (result === undefined) throw new Error(`no result ${name}`);
  return result;
};
const step = (result: Explainable, rule: string, locale: Locale = 'en') =>
  explain(result, { locale }).find((one) => one.rule === rule);

function expectWorkedOut(steps: readonly ExplanationStep[]): void {
  for (const one of steps) {
    if (one.formula === null) continue;
    const { value } = one;
    if (typeof value !== 'number' && !Decimal.isDecimal(value)) throw new Error(`${one.rule}?`);
    const expected = workedOut(one);
    if (typeof expected === 'boolean') throw new Error(`${one.rule} is no amount`);
    const difference = new Decimal(value).minus(expected).abs();
    expect(difference.lt('1e-20'), `${one.rule}: ${value} is ${expected}`).toBe(true);
  }
}

/** The ways in which a value may be written in a sentence. */
function waysToWrite(value: Decimal | number): readonly string[] {
  const exact = new Decimal(value);
  return [
    exact.toFixed(),
    exact.toFixed(2),
    exact.toFixed(4),
    `${exact.toFixed(8, Decimal.ROUND_DOWN)}…`,
  ].filter((written) => written.endsWith('…') || new Decimal(written).eq(exact));
}

describe.each(CASES)('%s in %s', (_, locale, result) => {
  const steps = explain(result, { locale });

  it('has whole sentences in its language', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const sentence of sentences(steps)) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toMatch(/[。.]$/u);
      if (locale === 'en') expect(sentence).not.toMatch(/[\u3400-\u9fff]/u);
      else {
        expect(sentence).toMatch(/[\u3400-\u9fff]/u);
        expect(sentence).not.toMatch(/[A-Za-z]/);
      }
    }
  });

  it('has values that follow from the inputs of their own step', () => {
    expectWorkedOut(steps);
  });

  it('shows every value it works out in the sentence', () => {
    for (const { value, text: sentence, formula } of steps) {
      if (formula === null || (typeof value !== 'number' && !Decimal.isDecimal(value))) continue;
      const written = waysToWrite(value).some((way) => sentence.includes(way));
      expect(written, `${value} in ${sentence}`).toBe(true);
    }
  });

  it('shows every input of a formula in the sentence, but of a rounding', () => {
    for (const { inputs, text: sentence, formula } of steps) {
      if (formula === null || ROUNDING.test(formula)) continue;
      for (const [name, value] of Object.entries(inputs)) {
        if (typeof value !== 'number' && !Decimal.isDecimal(value)) continue;
        const ways = [...waysToWrite(value), `${new Decimal(value).times(100).toFixed()}%`];
        const written = ways.some((way) => sentence.includes(way));
        expect(written, `${name} in ${sentence}`).toBe(true);
      }
    }
  });

  it('never says the same twice in one step', () => {
    for (const { text: sentence, assumptions } of steps) {
      expect(new Set([sentence, ...assumptions]).size).toBe(1 + assumptions.length);
    }
  });

  it('names sources that there are', () => {
    for (const id of steps.flatMap(({ sources }) => sources)) expect(sourceOf(id).id).toBe(id);
  });
});

/** A rounding begins with what the step before it worked out. */
const ROUNDING = /^(?:roundFen|roundJiao|round1|ceilJiao)\(/;

describe('the sources of a result', () => {
  it.each(Object.entries(RESULTS))('%s stand in its explanation', (_, result) => {
    if (!('basis' in result)) throw new Error('no basis');
    const steps = explain(result, { locale: 'en' });
    const shown = steps.flatMap(({ sources }) => sources);
    expect(shown).toEqual(expect.arrayContaining([...result.basis.sources]));
    const applied = steps.flatMap(({ citations }) => citations);
    expect(applied).toEqual(expect.arrayContaining([...result.basis.citations]));
    expect(steps.map(({ status }) => status)).toContain(result.basis.status);
  });
});

describe('the last figure of an explanation is that of the result', () => {
  it.each([
    ['index', 'average-wage-index.division', '1.0417'],
    ['index without a floor', 'average-wage-index.division', '0.9597'],
    ['index above a floor, of some months', 'average-wage-index.division', '1'],
    ['basic S1', 'basic-pension.jiao', '3629.4'],
    ['basic S5, indexed wage to fen', 'basic-pension.indexed-wage.fen', '9929.79'],
    ['basic S5, indexed wage to fen', 'basic-pension.jiao', '3596.8'],
    ['basic S7, indexed wage to jiao', 'basic-pension.indexed-wage.jiao', '18938.2'],
    ['basic S7, indexed wage to jiao', 'basic-pension.jiao', '3751.1'],
    ['basic, up to jiao at once', 'basic-pension.jiao', '3751.1'],
    ['basic elsewhere', 'basic-pension.years', '17.33'],
    ['basic elsewhere', 'basic-pension.fen', '1288.08'],
    ['payment months', 'payment-months', '208'],
    ['payment months between ages', 'payment-months.between', '137.25'],
    ['payment months between ages', 'payment-months', '137.3'],
    ['payment months before 2025', 'payment-months', '139'],
    ['payment months above the table', 'payment-months', '56'],
    ['payment months below the table', 'payment-months', '233'],
    ['account', 'account-pension.jiao', '806.7'],
    ['account to fen', 'account-pension.fen', '467.42'],
    ['account, up to jiao at once', 'account-pension.jiao', '100.1'],
    ['transitional, a lower bound', 'transitional-pension.jiao', '758.5'],
    ['transitional, an estimate', 'transitional-pension.jiao', '808.5'],
    ['transitional, no virtual account', 'transitional-pension.jiao', '746.1'],
    ['no transitional', 'transitional-pension', '0'],
    ['estimate', 'benefit-estimate', '4045.2'],
    ['estimate', 'benefit-estimate.range.minimum', '4045.15'],
    ['estimate', 'benefit-estimate.range.maximum', '4045.2'],
    ['estimate, disputed', 'benefit-estimate', 'null'],
    ['transition, difference', 'institution-transition.fen', '4300.02'],
    ['transition, difference up to jiao', 'institution-transition.jiao', '4100.1'],
    ['transition, old', 'institution-transition', '4000'],
    ['transition, new', 'institution-transition', '3700'],
  ])('%s, %s: %s', (name, rule, value) => {
    expect(String(step(named(name), rule)?.value)).toBe(value);
  });
});

describe('average wage index', () => {
  it('goes from run to run, then adds up and divides', () => {
    expect(text(named('index'), 'zh')).toEqual([
      '平均缴费工资指数为各月缴费工资指数之和除以全部月数；某月的指数为当月缴费基数除以相应的上年度全市职工月平均工资，四舍五入到四位小数。',
      '指数低于当年下限的，按下限计（默认）。',
      '视同缴费 24 个月：每月指数按 1 计，合计 1.0000 × 24 = 24.0000。',
      '2009-01 至 2009-12，共 12 个月：2008 年月平均工资（原口径）为 3292.00 元；缴费基数除以此数，1942.28 元 / 3292.00 元 = 0.59，四舍五入到四位小数为 0.5900。',
      '指数 0.5900 低于当年下限 1.0000，按下限计，合计 1.0000 × 12 = 12.0000。',
      '2025-07 至 2026-06，共 12 个月：2024 年月平均工资（全口径）为 12434.00 元；缴费基数除以此数，20000.00 元 / 12434.00 元 = 1.60849284…，四舍五入到四位小数为 1.6085。',
      '指数为 1.6085，合计 1.6085 × 12 = 19.3020。',
      '2026-07 至 2027-06，共 12 个月：2025 年月平均工资（全口径）为 12577.00 元；缴费基数除以此数，7546.00 元 / 12577.00 元 = 0.59998409…，四舍五入到四位小数为 0.6000。',
      '指数为 0.6000，合计 0.6000 × 12 = 7.2000。',
      '指数之和：24.0000 + 12.0000 + 19.3020 + 7.2000 = 62.5020。',
      '除以全部 60 个月：62.5020 / 60 = 1.0417，四舍五入到四位小数，平均缴费工资指数为 1.0417。',
    ]);
  });

  it('names each average by its year, by its days, or as given', () => {
    const ratios = (name: string) =>
      explain(named(name), { locale: 'en' })
        .filter(({ rule }) => rule === 'average-wage-index.ratio')
        .map((one) => one.text);
    expect(ratios('index')[0]).toContain('the average monthly wage (old caliber) of 2008 is 3292');
    expect(ratios('index by the averages behind the limits')).toEqual([
      expect.stringContaining(
        '2020-06, 1 month: the average wage behind the base limits (2019-05-01 to 2020-06-30) is 8211.00 yuan',
      ),
      expect.stringContaining('(2020-07-01 to 2021-06-30) is 9339.00 yuan'),
    ]);
    expect(ratios('index by the average of the caller')[0]).toContain(
      'the average monthly wage given by the caller is 8765.43 yuan',
    );
  });

  it('says which months of a year count, and whether a floor does', () => {
    const lines = text(named('index above a floor, of some months'), 'en');
    expect(lines.join()).toContain('2012-01 to 2012-12, 7 months of it: ');
    expect(lines).toContain(
      'The index 1.0000 is not below the floor of the year, 0.8500, together 1.0000 × 7 = 7.0000.',
    );
    expect(lines.join()).not.toContain('Deemed');
  });

  it.each([
    ['index without a floor', 'There is no floor of the index'],
    ['index of 1 before 2011', 'Months up to the end of 2010 count 1 each'],
    ['index by the averages behind the limits', 'it is the average wage behind the base limits.'],
    ['index by the full caliber', 'of the year before, full caliber.'],
    ['index by the old caliber', 'of the year before, old caliber.'],
  ])('%s names the choice', (name, sentence) => {
    const [first, ...others] = explain(named(name), { locale: 'en' });
    expect(first?.assumptions.join(' ')).toContain(sentence);
    expect(others.every(({ assumptions }) => assumptions.length === 0)).toBe(true);
  });

  it('of a month that counts 1 shows no average', () => {
    const lines = text(named('index of 1 before 2011'), 'zh');
    expect(lines).toContain(
      '2009-01 至 2009-12，共 12 个月：不论缴费基数，指数按 1 计，合计 1.0000 × 12 = 12.0000。',
    );
    expect(lines.join()).not.toContain('2008');
  });

  it('rests run by run on the cells used', () => {
    const ratio = step(named('index'), 'average-wage-index.ratio');
    expect(ratio?.sources).toEqual(expect.arrayContaining(['rsj-w2008', 'liubig-engine']));
    expect(ratio?.status).toBe('derived');
  });
});

describe('basic pension', () => {
  it('of notice S1', () => {
    expect(text(named('basic S1'), 'zh')).toEqual([
      '按使用者给出的计发基数 11396.00 元计算。',
      '指数化月平均缴费工资：计发基数 × 平均缴费工资指数 = 11396.00 元 × 1.4038 = 15997.7048 元。',
      '指数化月平均缴费工资不先舍入（默认）；已知核定表不能判定是否先舍入到分或角。',
      '计发基数与指数化月平均缴费工资的平均数：(11396.00 元 + 15997.7048 元) / 2 = 13696.8524 元。',
      '累计缴费年限 26 年 6 个月（318 个月）：整年每年计 1，余下的月份每月计 0.083，26 + 0.083 × 6 = 26.498 年。',
      '余下的月份每月计 0.083，是核定表所示的数，不是十二分之一。',
      '基础养老金，缴费每满 1 年发给 1%：13696.8524 元 × 26.498 × 1% = 3629.391948952 元。',
      '四舍五入到分：3629.391948952 元，得 3629.39 元。',
      '见分进角：3629.39 元，得 3629.40 元。',
    ]);
  });

  it('of notice S7', () => {
    expect(text(basicPension(S7), 'en')).toEqual([
      'By the calculation base that the caller gave, 12434.00 yuan.',
      'Indexed wage, calculation base × average contribution wage index: 12434.00 yuan × 1.5231 = 18938.2254 yuan.',
      'The indexed wage is not rounded first (the default); known notices cannot tell whether it is rounded to a fen or a jiao.',
      'Mean of calculation base and indexed wage: (12434.00 yuan + 18938.2254 yuan) / 2 = 15686.1127 yuan.',
      'Contribution time, 23 years 11 months (287 months): a full year counts 1, a month beyond the full years 0.083: 23 + 0.083 × 11 = 23.913 years.',
      'A month beyond the full years counts 0.083, as the notices show, not a twelfth.',
      'Basic pension, 1% for each year: 15686.1127 yuan × 23.913 × 1% = 3751.020129951 yuan.',
      'Half up to a fen: 3751.020129951 yuan becomes 3751.02 yuan.',
      'Up from fen to jiao: 3751.02 yuan becomes 3751.10 yuan.',
    ]);
  });

  it('rounds the indexed wage where asked to, and names the other ways', () => {
    const fen = text(named('basic S5, indexed wage to fen'), 'zh');
    expect(fen).toContain('四舍五入到分：9929.7924 元，得 9929.79 元。');
    expect(fen.join()).toContain('指数化月平均缴费工资先四舍五入到分；默认不先舍入');
    const jiao = text(named('basic S7, indexed wage to jiao'), 'zh');
    expect(jiao).toContain('四舍五入到角：18938.2254 元，得 18938.20 元。');
    expect(jiao.join()).toContain('指数化月平均缴费工资先四舍五入到角；默认不先舍入');
    expect(rules(named('basic S1'))).not.toContain('basic-pension.indexed-wage.fen');
  });

  it('elsewhere takes years of two decimals', () => {
    const lines = text(named('basic elsewhere'), 'en');
    expect(lines).toContain(
      'Contribution time 17 years 4 months (208 months), in years: 208 / 12 = 17.33333333…, half up to two decimals 17.33.',
    );
    expect(lines.join()).toContain('By the formula of other places');
    expect(rules(named('basic elsewhere'))).not.toContain('basic-pension.jiao');
  });

  it('up to a jiao at once skips the fen', () => {
    expect(text(named('basic, up to jiao at once'), 'en').at(-1)).toBe(
      'Up to a jiao, without rounding to a fen first: 3751.020129951 yuan becomes 3751.10 yuan.',
    );
    expect(rules(named('basic, up to jiao at once'))).not.toContain('basic-pension.fen');
  });
});

describe('payment months and account pension', () => {
  it('lie between two ages, both of which are shown', () => {
    expect(text(named('payment months between ages'), 'zh')).toEqual([
      '退休年龄 60 岁 3 个月（723 个月）。',
      '计发月数 60 岁为 139，61 岁为 132；超过 60 岁 3 个月，在两者之间按直线取值：139 + (132 − 139) × 3 / 12 = 137.25。',
      expect.stringContaining('没有见到上海非整岁退休的核定表'),
      '四舍五入到一位小数：137.25，得计发月数 137.3。',
    ]);
    expect(step(named('payment months between ages'), 'payment-months.age')).toMatchObject({
      sources: expect.arrayContaining(['jinan-2025', 'liubig-provinces', 'gf2005']),
      status: 'derived',
    });
  });

  it('of a full age are those of the table', () => {
    expect(text(named('payment months'), 'en')).toEqual([
      'Age at retirement: 47 years 0 months (564 months).',
      'Payment months at 47 years: 208.',
    ]);
  });

  it('say which age counts', () => {
    expect(text(named('payment months before 2025'), 'zh')[1]).toBe(
      '按已满的 60 岁计，不足一岁的月份不计；2025 年以前的退休都这样计。',
    );
    expect(text(named('payment months above the table'), 'zh')[1]).toBe(
      '计发月数表没有这一年龄，按表中最接近的 70 岁计。',
    );
    expect(text(named('payment months below the table'), 'zh')[1]).toContain('40 岁计');
    expect(step(named('payment months above the table'), 'payment-months.counted')?.value).toBe(
      840,
    );
  });

  it('divide the balance', () => {
    expect(text(named('account'), 'en').slice(-4)).toEqual([
      'Account pension, account balance over payment months: 111640.05 yuan / 138.4 = 806.64776011… yuan.',
      expect.stringContaining('by analogy to the basic pension'),
      'Half up to a fen: 806.64776011… yuan becomes 806.65 yuan.',
      'Up from fen to jiao: 806.65 yuan becomes 806.70 yuan.',
    ]);
    expect(text(named('account to fen'), 'en').join()).toContain('half up to a fen only');
    expect(text(named('account, up to jiao at once'), 'zh').slice(-2)).toEqual([
      '个人账户养老金直接进到角；默认先四舍五入到分，再见分进角。',
      '见分进角，不先四舍五入到分：100.00007194… 元，得 100.10 元。',
    ]);
  });
});

describe('transitional pension', () => {
  it('without the virtual account is a lower bound', () => {
    expect(text(named('transitional, a lower bound'), 'zh')).toEqual([
      '按使用者给出的计发基数 12434.00 元计算。',
      '92年底前连续工龄 5 年 1 个月（61 个月）：整年每年计 1，余下的月份每月计 0.083，5 + 0.083 × 1 = 5.083 年。',
      '过渡性养老金，工龄每年发给计发基数的 1.2%：12434.00 元 × 5.083 × 1.2% = 758.424264 元。',
      '未决：1993 年至 1997 年虚账实记总额未知（权益记录单上没有），过渡性养老金只是下限。',
      '四舍五入到分：758.424264 元，得 758.42 元。',
      '见分进角：758.42 元，得 758.50 元。',
    ]);
  });

  it('with it is an estimate, and shows its share', () => {
    const lines = text(named('transitional, an estimate'), 'en');
    expect(lines).toContain(
      'The virtual account of 1993 to 1997 is paid out over 120 months: 6000.01 yuan / 120 = 50.00008333… yuan.',
    );
    expect(lines).toContain(
      'Both together: 758.424264 yuan + 50.00008333… yuan = 808.42434733… yuan.',
    );
    expect(lines.join()).toContain('met to about 0.9 yuan only');
    expect(lines.join()).not.toContain('lower bound');
  });

  it('with a virtual account of nothing leaves nothing open', () => {
    const steps = explain(named('transitional, no virtual account'), { locale: 'en' });
    expect(steps.flatMap(({ assumptions }) => assumptions)).toEqual([]);
    expect(steps.map(({ rule }) => rule)).toContain('transitional-pension.virtual-account');
  });

  it('is not paid without service before 1993', () => {
    expect(text(named('no transitional'), 'zh')).toEqual([
      '没有92年底前连续工龄，不发过渡性养老金。',
    ]);
  });
});

describe('estimate', () => {
  it('of notice S5', () => {
    expect(text(named('estimate'), 'zh')).toEqual([
      '按 2025 年的计发基数 12434.00 元（已公布）计算。',
      '指数化月平均缴费工资：计发基数 × 平均缴费工资指数 = 12434.00 元 × 0.7986 = 9929.7924 元。',
      '计发基数与指数化月平均缴费工资的平均数：(12434.00 元 + 9929.7924 元) / 2 = 11181.8962 元。',
      '累计缴费年限 32 年 2 个月（386 个月）：整年每年计 1，余下的月份每月计 0.083，32 + 0.083 × 2 = 32.166 年。',
      '基础养老金，缴费每满 1 年发给 1%：11181.8962 元 × 32.166 × 1% = 3596.768731692 元。',
      '四舍五入到分：3596.768731692 元，得 3596.77 元。',
      '见分进角：3596.77 元，得 3596.80 元。',
      '退休年龄 60 岁 0 个月（720 个月）。',
      '60 岁的计发月数为 139。',
      '个人账户养老金，个人账户储存额除以计发月数：62320.50 元 / 139 = 448.34892086… 元。',
      '四舍五入到分：448.34892086… 元，得 448.35 元。',
      '见分进角：448.35 元，得 448.40 元。',
      '按此基数每月养老金：基础养老金 3596.80 元 + 个人账户养老金 448.40 元 = 4045.20 元。',
      '测算结果：2025-10 退休，每月养老金 4045.20 元。',
      '不含退休当年增加的养老金，也不含机关事业单位新老办法的对比；是否符合领取条件不在此判断。',
      '个人账户养老金 448.34892086… 元如只四舍五入到分，为 448.35 元。',
      '每月养老金最低：基础养老金 3596.80 元 + 个人账户养老金 448.35 元 = 4045.15 元。',
      '每月养老金最高：基础养老金 3596.80 元 + 个人账户养老金 448.40 元 = 4045.20 元。',
      '未决：上海的个人账户养老金见分进角只是比照基础养老金，会改变金额。',
      '计发基数的依据：已公布。',
      '平均缴费工资指数的依据：由使用者给出。',
      '基础养老金公式的依据：按规则推算；由上海的核定表得出，未见所引文件原文。',
      '计发月数的依据：已公布。',
      '个人账户养老金舍入的依据：假定，没有来源证实。',
    ]);
  });

  it('goes through every calculation base, and the account once', () => {
    const result = named('estimate, provisional and final');
    const lines = text(result, 'en');
    expect(lines).toContain('By the calculation base of 2026, 12577.00 yuan (announced).');
    expect(lines).toContain(
      'By the calculation base of the year before, 2025, 12434.00 yuan (announced), as it is paid until the base of the year is published.',
    );
    expect(lines.filter((line) => line.startsWith('Account pension'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Pension a month by this base'))).toEqual([
      'Pension a month by this base: basic pension 3638.20 yuan + account pension 453.90 yuan + transitional pension 817.20 yuan = 4909.30 yuan.',
      'Pension a month by this base: basic pension 3596.80 yuan + account pension 453.90 yuan + transitional pension 808.50 yuan = 4859.20 yuan.',
    ]);
    const [final, provisional] = explain(result, { locale: 'en' }).filter(
      ({ rule }) => rule === 'benefit-estimate.base',
    );
    expect(final).toMatchObject({
      status: 'announced',
      sources: expect.arrayContaining(['tax-2026']),
    });
    expect(provisional).toMatchObject({
      status: 'provisional',
      sources: ['liubig-cases', 'abacus', 'liubig', 'jihai'],
    });
  });

  it('shows how each end of the range comes about', () => {
    const range = explain(named('estimate, provisional and final'), { locale: 'en' }).filter(
      ({ rule }) => rule.startsWith('benefit-estimate.range'),
    );
    expect(range.map(({ text: sentence }) => sentence)).toEqual([
      'Possible amounts of the basic pension: 3638.20 yuan, 3596.80 yuan; the least is 3596.80 yuan, the greatest 3638.20 yuan.',
      'With a margin of 0.9 yuan on either side the transitional pension of 817.20 yuan is 816.30 yuan to 818.10 yuan.',
      'With a margin of 0.9 yuan on either side the transitional pension of 808.50 yuan is 807.60 yuan to 809.40 yuan.',
      'Possible amounts of the transitional pension: 816.30 yuan, 818.10 yuan, 807.60 yuan, 809.40 yuan; the least is 807.60 yuan, the greatest 818.10 yuan.',
      'Least pension a month: basic pension 3596.80 yuan + account pension 453.90 yuan + transitional pension 807.60 yuan = 4858.30 yuan.',
      'Greatest pension a month: basic pension 3638.20 yuan + account pension 453.90 yuan + transitional pension 818.10 yuan = 4910.20 yuan.',
    ]);
  });

  it('shows the other roundings of the indexed wage where they matter', () => {
    const result = named('estimate that the indexed wage changes');
    const range = explain(result, { locale: 'zh' }).filter(({ rule }) =>
      rule.startsWith('benefit-estimate.range.basic'),
    );
    expect(sentences(range)).toEqual([
      '指数化月平均缴费工资如先四舍五入到分（8008.74 元），基础养老金为 (12434.00 元 + 8008.74 元) / 2 × 15 × 1% = 1533.2055 元，四舍五入到分后见分进角为 1533.30 元。',
      '指数化月平均缴费工资如先四舍五入到角（8008.70 元），基础养老金为 (12434.00 元 + 8008.70 元) / 2 × 15 × 1% = 1533.2025 元，四舍五入到分后见分进角为 1533.20 元。',
      '基础养老金的几种结果：1533.30 元、1533.20 元；最低 1533.20 元，最高 1533.30 元。',
    ]);
    expect(rules(named('estimate'))).not.toContain('benefit-estimate.range.basic.fen');
  });

  it('says that an amount is a lower bound, and what is left out', () => {
    expect(text(named('estimate of the basic pension alone'), 'zh')).toEqual(
      expect.arrayContaining([
        '按此基数每月养老金：基础养老金 3596.80 元。',
        '测算结果：2025-10 退休，每月养老金至少 3596.80 元；有的部分未知，没有计入，因此是下限。',
        '每月养老金最低：基础养老金 3596.80 元。',
        '有的部分未知，没有最高数。',
        '未决：个人账户储存额未知，个人账户养老金没有计入。',
        '未决：92年底前连续工龄未知，过渡性养老金没有计入。',
      ]),
    );
    expect(rules(named('estimate of the basic pension alone'))).not.toContain('account-pension');
  });

  it('has no amount where the base is disputed', () => {
    const lines = text(named('estimate, disputed'), 'en');
    expect(lines).toContain('By the calculation base of 2020, 9580.00 yuan (disputed).');
    expect(lines.join()).toContain('2019, 8211.00 yuan (disputed), as it is paid');
    expect(lines.join()).toContain('none is preferred, and there is only a range.');
    expect(lines).toContain('A part is not known, so there is no greatest amount.');
    expect(lines).toContain('Ground of the calculation base: disputed.');
  });

  it('by the base of the caller says so, and has one amount', () => {
    const lines = text(named('estimate by the base of the caller'), 'zh');
    expect(lines[0]).toBe('按使用者给出的计发基数 12434.56 元计算。');
    expect(lines.join()).toContain('最低数与最高数相同：');
    expect(lines).toContain('计发基数的依据：由使用者给出。');
    expect(lines).toContain('个人账户养老金舍入的依据：由使用者给出。');
    expect(rules(named('estimate by the base of the caller'))).not.toContain(
      'benefit-estimate.range.minimum',
    );
  });

  it('leaves what is open to the end, and says it once', () => {
    for (const name of Object.keys(RESULTS).filter((one) => one.startsWith('estimate'))) {
      const lines = text(named(name), 'en').filter((line) => line.startsWith('Open: '));
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  const OPEN: Readonly<Record<BenefitOpenPoint, RegExp>> = {
    'calculation-base-disputed': /several calculation bases and none is preferred/,
    'calculation-base-provisional': /computed anew when that of the year is published/,
    'calculation-base-unknown': /base of the year is not known yet/,
    'balance-unknown': /balance of the personal account is not known/,
    'service-before-1993-unknown': /service before the end of 1992 is not known/,
    'virtual-account-unknown': /virtual account of 1993 to 1997 is not known/,
    'virtual-account-estimate': /met to about 0\.9 yuan only/,
    'indexed-wage-rounding': /whether the indexed wage is rounded first/,
    'account-rounding': /an analogy to the basic pension/,
    'payment-months-inferred': /inferred from notices of other provinces/,
  };

  it.each(Object.entries(OPEN))('has a sentence for %s', (point, sentence) => {
    const shown = Object.values(RESULTS).flatMap((result) =>
      explain(result, { locale: 'en' }).filter(
        ({ rule }) => rule === `benefit-estimate.open.${point}`,
      ),
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const { text: line } of shown) expect(line).toMatch(sentence);
  });

  it('has the status of every ground that is a figure of law', () => {
    const grounds = explain(named('estimate, provisional only'), { locale: 'en' }).filter(
      ({ rule }) => rule.startsWith('benefit-estimate.ground.'),
    );
    expect(grounds.map(({ rule, status }) => [rule.split('.').at(-1), status])).toEqual([
      ['calculation-base', 'provisional'],
      ['average-index', null],
      ['basic-formula', 'derived'],
      ['payment-months', 'announced'],
      ['account-rounding', null],
    ]);
  });

  it('can be followed for anybody', () => {
    const anybody = fc.record({
      retireOn: fc.constantFrom('2018-09', '2019-03', '2021-03', '2025-10', '2026-02', '2027-01'),
      ageMonths: fc.integer({ min: 480, max: 860 }),
      months: fc.integer({ min: 0, max: 600 }),
      index: fc.integer({ min: 0, max: 60_000 }).map((index) => new Decimal(index).div(10_000)),
      balance: fc.option(fc.integer({ min: 0, max: 99_999_999 }).map((fen) => fen / 100)),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      virtualAccount: fc.option(fc.constantFrom(0, 50, 6000, '12345.67'), { nil: undefined }),
    });
    fc.assert(
      fc.property(anybody, ({ share, virtualAccount, retireOn, ...person }) => {
        const monthsBefore1993 = share === null ? null : Math.floor(share * person.months);
        const given =
          virtualAccount === undefined || monthsBefore1993 === null || monthsBefore1993 === 0
            ? {}
            : { virtualAccount };
        const estimate = estimateBenefit(
          { ...person, ...given, retireOn: retireOn as '2025-10', monthsBefore1993 },
          LAW_OF_2026,
        );
        const steps = explain(estimate, { locale: 'zh' });
        expectWorkedOut(steps);
        const valueAt = (rule: string) => steps.find((one) => one.rule === rule)?.value;
        const same = valueAt('benefit-estimate.range');
        expect(valueAt('benefit-estimate')).toEqual(estimate.amount);
        expect(same ?? valueAt('benefit-estimate.range.minimum')).toEqual(estimate.minimum);
        expect(same ?? valueAt('benefit-estimate.range.maximum')).toEqual(estimate.maximum);
        expect(sentences(steps).join()).not.toMatch(/undefined|null|NaN|[A-Za-z]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ten-year comparison', () => {
  it('adds a share of the difference to the old amount', () => {
    expect(text(named('transition, difference'), 'zh')).toEqual([
      '2017-06 退休：按老办法 4000.00 元，按新办法 5000.05 元。',
      '退休时间在 2014-10 至 2024-09 的十年过渡期内，新办法高于老办法的，当年发给差额的 30%。',
      '新办法与老办法的差额：5000.05 元 - 4000.00 元 = 1000.05 元。',
      '当年发给的差额：1000.05 元 × 30% = 300.015 元。',
      '老办法加上发给的差额：4000.00 元 + 300.015 元 = 4300.015 元。',
      '差额如何舍入没有找到规定；默认四舍五入到分。',
      '四舍五入到分：4300.015 元，得 4300.02 元。',
    ]);
    expect(step(named('transition, difference'), 'institution-transition.amounts')).toMatchObject({
      sources: ['institutions-4hw'],
    });
  });

  it('keeps to one amount where it is the greater one, or the ten years are over', () => {
    expect(text(named('transition, old'), 'en').slice(1)).toEqual([
      'That lies within the ten years from 2014-10 to 2024-09; when the new amount is greater, 30% of the difference is paid in this year.',
      'The new amount is not greater; the old one is paid, 4000.00 yuan.',
    ]);
    expect(text(named('transition, new'), 'en')).toEqual([
      'Retired 2024-10: by the old method 4000.00 yuan, by the new one 3700.00 yuan.',
      'From 2024-10 on, after the ten years, only the new method counts.',
      'The new amount is paid, 3700.00 yuan.',
    ]);
    expect(text(named('transition, old not given'), 'zh')[0]).toBe(
      '2024-10 退休：按新办法 3700.00 元。',
    );
  });
});
