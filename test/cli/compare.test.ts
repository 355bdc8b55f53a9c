import { describe, expect, it } from 'vitest';
import { compareRetirementDates } from '../../src/benefit/index.js';
import { cleanJson as json, cleanLines as lines } from './clean-run.js';
import { runCommand } from './fake-io.js';
import { expectUsageFault } from './usage-fault.js';

const CJK = /[\u3400-\u9fff]/u;
/** Earliest 2030-01, statutory 2031-05, latest 2034-05. */
const MAN = ['compare', '--birth', '1970-01', '--category', 'man', '--as-of', '2025-12'];
const PAID = [...MAN, '--months', '360', '--paying', 'share=1'];
const RATES = ['--wage-growth', '0.02', '--interest-rate', '0.02'];
const WHOLE = [
  ...PAID,
  ...['--index', '1.2', '--balance', '150000', '--months-before-1993', '0'],
  ...RATES,
];

const monthsOf = (plans: readonly { readonly retireOn: string }[]) =>
  plans.map(({ retireOn }) => retireOn);

describe('compare', () => {
  it('compares the earliest, the statutory and the latest month', async () => {
    const { input, result } = await json(WHOLE);
    expect(monthsOf(result.plans)).toEqual(['2030-01', '2031-05', '2034-05']);
    expect(result.against).toBe('2031-05');
    expect(input).toMatchObject({ category: 'man', birth: '1970-01', asOf: '2025-12' });
    const paying = { kind: 'share', share: '1' } as const;
    const expected = compareRetirementDates({
      category: 'man',
      birth: '1970-01',
      asOf: '2025-12',
      months: 360,
      index: '1.2',
      balance: '150000',
      monthsBefore1993: 0,
      plans: [
        { retireOn: '2030-01', paying },
        { retireOn: '2031-05', paying },
        { retireOn: '2034-05', paying },
      ],
      against: '2031-05',
      assumptions: { wageGrowth: '0.02', interestRate: '0.02' },
    });
    expect(result).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('shows where each stands, what it pays, and what it takes', async () => {
    const shown = await lines(WHOLE);
    expect(shown[0]).toBe('退休时间比较，截至 2025-12：退休时的情况');
    // 49, 65 and 101 months are paid until then.
    expect(shown[3]).toMatch(/^ {2}2030-01 {3}60 岁 +409 +\d\.\d{4} +\d+\.\d\d +\d+\.\d\d$/);
    expect(shown[4]).toMatch(/^ {2}2031-05 {3}61 岁 4 个月 +425 /);
    expect(shown[5]).toMatch(/^ {2}2034-05 {3}64 岁 4 个月 +461 /);
    const { result } = await json(WHOLE);
    const pensions = shown.slice(shown.indexOf('每月养老金（元/月）') + 3);
    for (const [i, { total }] of result.plans.entries()) {
      expect(pensions[i]).toMatch(new RegExp(` 0\\.00 +${Number(total).toFixed(2)}$`));
    }
    const plans = shown.slice(shown.indexOf('各个退休月份') + 1, shown.indexOf('说明') - 1);
    expect(plans.filter((line) => /^ {2}20/.test(line)).map((line) => line.slice(2, 9))).toEqual([
      '2030-01',
      '2031-05',
      '2034-05',
    ]);
    const text = plans.map((line) => line.trim()).join('');
    expect(text).toContain('最迟 2029-10');
    expect(text.match(/其他方案与此方案比较/g)).toHaveLength(1);
    expect(text.match(/186 个月/g)).toHaveLength(1);
  });

  it('says it in both languages, with steps and without', async () => {
    for (const argv of [WHOLE, [...MAN, '--months', '100', '--paying', 'stop', ...RATES]]) {
      for (const lang of ['zh', 'en'] as const) {
        const plain = (await lines(argv, lang)).join('\n');
        const steps = (await lines([...argv, '--explain'], lang)).join('\n');
        expect(plain).toContain(lang === 'zh' ? '\n说明\n' : '\nNotes\n');
        expect(steps).not.toContain(lang === 'zh' ? '\n说明\n' : '\nNotes\n');
        expect(steps).toContain(lang === 'zh' ? '计算步骤\n  1. ' : 'Step by step\n  1. ');
        for (const text of [plain, steps]) {
          expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
          expect(CJK.test(text.split('\n  [1] ')[0] ?? '')).toBe(lang === 'zh');
        }
      }
    }
  });

  it('shows what is not known as such', async () => {
    const shown = await lines([...PAID, ...RATES]);
    expect(shown[3]).toMatch(/409 +未知 +未知 /);
    const pensions = shown.slice(shown.indexOf('每月养老金（元/月）') + 3);
    expect(pensions[0]).toMatch(/2030-01 +未知 +未知 +未知 +未知$/);
  });

  it('adds a month, each once, in their order', async () => {
    const plans = async (month: string) =>
      monthsOf((await json([...WHOLE, '--retire-on', month])).result.plans);
    expect(await plans('2030-06')).toEqual(['2030-01', '2030-06', '2031-05', '2034-05']);
    expect(await plans('2031-05')).toEqual(['2030-01', '2031-05', '2034-05']);
  });

  it('leaves out what has gone by', async () => {
    const late = WHOLE.map((word) => (word === '2025-12' ? '2031-06-15' : word));
    const { result } = await json(late);
    expect(monthsOf(result.plans)).toEqual(['2034-05']);
    expect(result.against).toBe('2034-05');
    const between = WHOLE.map((word) => (word === '2025-12' ? '2031-05' : word));
    expect(monthsOf((await json(between)).result.plans)).toEqual(['2031-05', '2034-05']);
    const first = WHOLE.map((word) => (word === '2025-12' ? '2030-01' : word));
    expect((await json(first)).result.plans).toHaveLength(3);
  });

  it('takes every option', async () => {
    const { input } = await json([
      ...WHOLE,
      ...['--pension-growth', '0.01', '--own-contributions', 'counted', '--scheme', 'flexible'],
      ...['--index-months', '300', '--transition-average', 'limit-basis'],
    ]);
    expect(input).toMatchObject({
      scheme: 'flexible',
      ownContributions: 'counted',
      indexMonths: 300,
      transitionAverage: 'limit-basis',
      assumptions: { wageGrowth: '0.02', interestRate: '0.02', pensionGrowth: '0.01' },
    });
    const paying = async (word: string) =>
      (await json([...WHOLE.map((one) => (one === 'share=1' ? word : one))])).result.plans[0]
        .paying;
    expect(await paying('stop')).toEqual({ kind: 'stop' });
    expect(await paying('base=7460')).toEqual({ kind: 'base', base: '7460' });
    expect(await paying('share=0.6')).toEqual({ kind: 'share', share: '0.6' });
    const service = WHOLE.map((one) => (one === '0' ? '24' : one));
    const virtual = await json([...service, '--virtual-account', '6000']);
    expect(virtual.result.opening).toMatchObject({
      monthsBefore1993: 24,
      virtualAccount: '6000',
    });
  });

  it('gives it to programs, the same in every language', async () => {
    const envelope = await json(WHOLE);
    expect(Object.keys(envelope)).toEqual(['schema', 'input', 'result', 'sources', 'notKnown']);
    expect(envelope.schema).toBe('shanghai-pension/compare/1');
    expect(envelope.sources.length).toBeGreaterThan(1);
    expect(await json([...WHOLE, '--lang', 'zh'])).toEqual(envelope);
    expect((await json([...WHOLE, '--explain'])).explanation.steps.length).toBeGreaterThan(10);
  });
});

/** The arguments with one word in place of another. */
const instead = (word: string, other: string) => WHOLE.map((one) => (one === word ? other : one));

/** Arguments, what the sentence names, and a part of it in both languages. */
const WRONG: readonly (readonly [readonly string[], string, string, string])[] = [
  [[...MAN, '--months', '360'], '--paying', '缺少', 'is missing'],
  [[...MAN, '--paying', 'stop'], '--months', '缺少', 'is missing'],
  [['compare', '--birth', '1970-01', '--category', 'man'], '--as-of', '缺少', 'is missing'],
  [PAID, '--wage-growth', '须由您假定', 'must be assumed'],
  [[...PAID, '--balance', '1', '--wage-growth', '0'], '--interest-rate', '假定', 'assumed'],
  [instead('2025-12', '2020-01'), '--transition-average', '假定', 'assumed'],
  [instead('share=1', 'share='), '--paying', 'base=7460', 'base=7460'],
  [instead('share=1', 'base=1,000'), 'base=1,000', 'base=7460', 'base=7460'],
  [instead('share=1', 'share=101'), 'share=101', 'share=1', 'share=1'],
  [instead('share=1', 'nothing'), 'nothing', 'stop', 'stop'],
  [[...WHOLE, '--retire-on', '2029-12'], '2029-12', '2030-01 至 2034-05', '2030-01 to 2034-05'],
  [instead('2025-12', '2034-06'), '2034-06', '晚于最后', 'after the last month'],
  [instead('2025-12', '1969-12'), '1969-12', '早于出生年月 1970-01', 'before the birth'],
  [[...PAID, '--wage-growth', '2'], '--wage-growth', '0 至 1', '0 to 1'],
  [[...WHOLE, '--pension-growth', 'x'], '--pension-growth', '0 至 1', '0 to 1'],
  [[...WHOLE, '--index-months', '361'], '--index-months', '多于', 'are more than'],
  [instead('360', '1201'), '--months', '0 至 1200', '0 to 1200'],
  [instead('1.2', 'x'), '--index', '四位小数', 'four decimals'],
  [[...WHOLE, '--virtual-account', '1'], '--virtual-account', '92年底前', 'service before'],
  [[...WHOLE, '--scheme', 'x'], '--scheme', 'employee, flexible', 'employee, flexible'],
  [[...WHOLE, '--own-contributions', 'x'], '--own-contributions', 'counted', 'counted'],
  [[...WHOLE, '--transition-average', 'x'], '--transition-average', 'limit-basis', 'limit-basis'],
  [[...WHOLE, '--age', '60'], '--age', '不能用', 'does not take'],
];

describe.each(WRONG)('%j', (argv, named, zh, en) => {
  it('is one sentence that names the option, code 64', async () => {
    await expectUsageFault((lang) => runCommand([...argv, ...lang]), named, zh, en);
  });
});
