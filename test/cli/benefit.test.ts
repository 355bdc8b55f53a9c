import { describe, expect, it } from 'vitest';
import { cleanJson as json, cleanLines as lines } from './clean-run.js';
import { runCommand } from './fake-io.js';
import { expectUsageFault } from './usage-fault.js';

const CJK = /[\u3400-\u9fff]/u;
const BASIC = ['benefit', '--retire-on', '2025-10', '--age', '60', '--index', '0.7986'];
const PERSON = [...BASIC, '--months', '386'];
const WHOLE = [...PERSON, '--balance', '62320.50', '--months-before-1993', '0'];

/** Arguments with one of them changed. */
function changed(argv: readonly string[], at: number, word: string): readonly string[] {
  return argv.map((one, i) => (i === at ? word : one));
}

describe('benefit', () => {
  // Case S5 of the approval notices: 3596.8 and 448.4 are 4045.2.
  it('gives the parts of a notice that was approved', async () => {
    const shown = await lines(WHOLE);
    expect(shown.slice(0, 5)).toEqual([
      '养老金测算，2025-10 退休（元/月）',
      '  退休时年龄        60 岁',
      '  缴费年限          32 年 2 个月（386 个月）',
      '  平均缴费工资指数  0.7986',
      '  个人账户储存额    62320.50 元',
    ]);
    const at = shown.findIndex((line) => line.startsWith('  项目'));
    expect(shown.slice(at, at + 5)).toEqual([
      '  项目               金额     最低     最高',
      '  -----------------------------------------',
      '  基础养老金      3596.80  3596.80  3596.80',
      '  个人账户养老金   448.40   448.35   448.40',
      '  合计            4045.20  4045.15  4045.20',
    ]);
    const base = shown.indexOf('所用的计发基数');
    expect(shown.slice(base + 1, base + 4)).toEqual([
      '  计发基数（元/月）  用法               合计',
      '  ------------------------------------------',
      '              12434  当年（已公布）  4045.20',
    ]);
    const text = shown.join('').replaceAll(' ', '');
    expect(text).toContain('未决：上海的个人账户养老金见分进角');
    expect(text).toContain('不含退休当年增加的养老金');
  });

  it('says it in English', async () => {
    const shown = await lines(WHOLE, 'en');
    expect(shown[0]).toBe('Estimate of the pension, retirement in 2025-10 (yuan a month)');
    expect(shown.join('\n')).toMatch(/ {2}together +4045\.20 {2} +4045\.15 +4045\.20/);
    expect(shown.join('\n')).not.toMatch(CJK);
  });

  it('has the transitional part of somebody with service before 1993', async () => {
    const argv = [...PERSON, '--balance', '1000', '--months-before-1993', '61'];
    const { result } = await json([...argv, '--virtual-account', '6000']);
    expect(result.parts.transitional.amount).toBe('808.5');
    const shown = (await lines(argv)).join('\n');
    expect(shown).toMatch(/过渡性养老金 +758\.50 +758\.50 +及以上/);
    expect((await lines(argv, 'en')).join('\n')).toMatch(/758\.50 +or more/);
  });

  it('is a lower bound where balance and service are not given', async () => {
    const { input, result } = await json(PERSON);
    expect(input).toMatchObject({ balance: null, monthsBefore1993: null });
    expect(result).toMatchObject({ lowerBound: true, maximum: null, amount: '3596.8' });
    const shown = (await lines(PERSON)).join('\n');
    expect(shown).toContain('  个人账户储存额    未知');
    expect(shown).toMatch(/个人账户养老金 +未知 +0\.00 +及以上/);
    expect((await json([...PERSON, '--months-before-1993', 'unknown'])).input).toEqual(input);
  });

  it('shows both calculation bases of the first months of a year', async () => {
    const argv = ['benefit', '--retire-on', '2026-02', '--age', '60', '--months', '386'];
    const shown = await lines([...argv, '--index', '0.7986'], 'en');
    const at = shown.indexOf('Calculation bases');
    expect(shown[at + 3]).toMatch(/12577 {2}of the year \(/);
    expect(shown[at + 4]).toMatch(/12434 {2}of the year before \(/);
    const given = await lines([...argv, '--index', '1', '--calculation-base', '13000'], 'en');
    expect(given[given.indexOf('Calculation bases') + 3]).toMatch(/13000 {2}given /);
  });

  it('shows a range and no amount where the bases of a year are disputed', async () => {
    const argv = ['benefit', '--retire-on', '2020-09', '--age', '60', '--months', '386'];
    const { result } = await json([...argv, '--index', '1']);
    expect(result.amount).toBeNull();
    expect((await lines([...argv, '--index', '1'])).join('\n')).toMatch(/合计 +未知 +\d/);
  });

  it.each([
    ['60', 720],
    ['60y', 720],
    ['60y0m', 720],
    ['60y1m', 721],
    ['60y11m', 731],
  ])('takes the age %s as %i months', async (age, ageMonths) => {
    const { input } = await json(changed(PERSON, 4, age));
    expect(input.ageMonths).toBe(ageMonths);
  });

  it('works out the age from the birth', async () => {
    const argv = ['benefit', '--retire-on', '2025-10', '--birth', '1965-09-30'];
    const { input, result } = await json([...argv, '--months', '386', '--index', '1']);
    expect(input).toMatchObject({ birth: '1965-09', ageMonths: 721 });
    expect(result.readings[0].basic.months).toBe(386);
    const byId = ['benefit', '--retire-on', '2030-05', '--birth', '310101197005120017'];
    const call = [...byId, '--months', '386', '--index', '1', '--calculation-base', '12434'];
    expect((await json(call)).input).toMatchObject({ birth: '1970-05', ageMonths: 720 });
  });

  it.each([
    ['1965-10', '1965-10', 0],
    ['1900-01', '2050-01', 1800],
  ])('takes the birth %s with %s', async (birth, retireOn, ageMonths) => {
    const argv = ['benefit', '--retire-on', retireOn, '--birth', birth, '--months', '1'];
    const { out } = await runCommand([...argv, '--index', '1', '--json']);
    expect(JSON.parse(out).input.ageMonths).toBe(ageMonths);
  });

  it('takes every variant', async () => {
    const plain = (await json(WHOLE)).result;
    const fen = (await json([...WHOLE, '--account-rounding', 'fen'])).result;
    expect(plain.parts.account.amount).toBe('448.4');
    expect(fen.parts.account.amount).toBe('448.35');
    expect((await json([...WHOLE, '--indexed-wage', 'jiao'])).input.indexedWage).toBe('jiao');
    const older = changed(WHOLE, 4, '60y6m');
    expect((await json(older)).result.account.paymentMonths.divisor).toBe('by-month');
    expect(
      (await json([...older, '--divisor', 'by-year'])).result.account.paymentMonths.divisor,
    ).toBe('by-year');
  });

  it('gives it to programs, the same in every language, and steps when asked', async () => {
    const envelope = await json(WHOLE);
    expect(Object.keys(envelope)).toEqual(['schema', 'input', 'result', 'sources', 'notKnown']);
    expect(envelope).toMatchObject({
      schema: 'shanghai-pension/benefit/1',
      input: { retireOn: '2025-10', ageMonths: 720, months: 386, balance: '62320.50' },
      result: { kind: 'benefit-estimate', amount: '4045.2', minimum: '4045.15' },
    });
    expect(await json([...WHOLE, '--lang', 'zh'])).toEqual(envelope);
    expect((await json([...WHOLE, '--explain'])).explanation.steps.length).toBeGreaterThan(5);
    for (const lang of ['zh', 'en'] as const) {
      const text = (await lines([...WHOLE, '--explain'], lang)).join('\n');
      expect(text).toContain(lang === 'zh' ? '计算步骤\n  1. ' : 'Step by step\n  1. ');
      expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
      // The sources below the steps keep their own titles.
      expect(CJK.test(text.split('\n  [1] ')[0] ?? '')).toBe(lang === 'zh');
    }
  });

  it('says what is held where no calculation base is, and that one can be given, code 2', async () => {
    const argv = ['benefit', '--retire-on', '2045-05', '--age', '61y4m', '--months', '386'];
    const call = [...argv, '--index', '1'];
    const { code, out, err } = await runCommand(call);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('There is no figure for 2045-05 in the table');
    expect(err).toContain('--calculation-base');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect((await runCommand([...call, '--lang', 'zh'])).err).toMatch(CJK);
    const asJson = await runCommand([...call, '--json']);
    expect(asJson.code).toBe(2);
    expect(JSON.parse(asJson.out)).toMatchObject({
      schema: 'shanghai-pension/benefit/1',
      result: null,
      sources: [],
      notKnown: { table: 'calculationBase', on: '2045-05' },
    });
    expect((await json([...call, '--calculation-base', '15000'])).result.amount).not.toBeNull();
  });

  it('does not offer a calculation base where payment months are missing', async () => {
    const call = ['benefit', '--retire-on', '2005-10', '--age', '60', '--months', '386'];
    const { code, err } = await runCommand([...call, '--index', '1', '--calculation-base', '2000']);
    expect(code).toBe(2);
    expect(err).not.toContain('--calculation-base');
  });
});

const asked = (...argv: string[]) => [...WHOLE, ...argv];

/** Arguments, what the sentence names, and a part of it in both languages. */
const WRONG: readonly (readonly [readonly string[], string, string, string])[] = [
  [['benefit', '--age', '60'], '--retire-on', '缺少', 'is missing'],
  [['benefit', '--retire-on', '2025-10'], '--age', '只能给出一个', 'exactly one'],
  [asked('--birth', '1965-10'), '--birth', '只能给出一个', 'exactly one'],
  [BASIC, '--months', '缺少', 'is missing'],
  [['benefit', '--retire-on', '2025-10', '--age', '60', '--months', '1'], '--index', '缺少', 'is'],
  [changed(WHOLE, 2, '2025-13'), '2025-13', 'YYYY-MM', 'YYYY-MM'],
  [changed(WHOLE, 2, '2025-10-01'), '2025-10-01', 'YYYY-MM', 'YYYY-MM'],
  [changed(WHOLE, 4, '60y12m'), '60y12m', '60y1m', '60y1m'],
  [changed(WHOLE, 4, '151'), '151', '60y1m', '60y1m'],
  [changed(WHOLE, 4, 'sixty'), 'sixty', '60y1m', '60y1m'],
  [changed(WHOLE, 6, '1.40381'), '--index', '四位小数', 'four decimals'],
  [changed(WHOLE, 6, '101'), '--index', '0 至 100', '0 to 100'],
  [changed(WHOLE, 6, 'x'), '--index', '1.4038', '1.4038'],
  [changed(WHOLE, 8, '1201'), '--months', '0 至 1200', '0 to 1200'],
  [changed(WHOLE, 10, '1e3'), '--balance', '金额', 'amount'],
  [changed(WHOLE, 12, '387'), '--months-before-1993', '多于', 'are more than'],
  [asked('--virtual-account', '100'), '--virtual-account', '92年底前连续工龄', 'service before'],
  [asked('--virtual-account', '-1'), '--virtual-account', '金额', 'amount'],
  [asked('--calculation-base', '1,000'), '--calculation-base', '金额', 'amount'],
  [asked('--indexed-wage', 'yuan'), '--indexed-wage', 'unrounded, fen, jiao', 'unrounded'],
  [asked('--account-rounding', 'up'), '--account-rounding', 'jiao-up-strict', 'jiao-up-strict'],
  [asked('--divisor', 'x'), '--divisor', 'by-month, by-year', 'by-month, by-year'],
  [
    ['benefit', '--retire-on', '1965-09', '--birth', '1965-10', '--months', '1', '--index', '1'],
    '--retire-on',
    '早于出生年月 1965-10',
    'before the birth in 1965-10',
  ],
  [
    ['benefit', '--retire-on', '2050-02', '--birth', '1900-01', '--months', '1', '--index', '1'],
    '--retire-on',
    '150 年',
    '150 years',
  ],
];

describe.each(WRONG)('%j', (argv, named, zh, en) => {
  it('is one sentence that names the option, code 64', async () => {
    await expectUsageFault((lang) => runCommand([...argv, ...lang]), named, zh, en);
  });
});
