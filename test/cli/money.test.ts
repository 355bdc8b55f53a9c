import { describe, expect, it } from 'vitest';
import { cleanJson as json, cleanLines as lines } from './clean-run.js';
import { runCommand } from './fake-io.js';
import { expectUsageFault } from './usage-fault.js';

const CJK = /[\u3400-\u9fff]/u;
const INTEREST = ['interest', '--year', '2015', '--opening', '100000'];
const CREDITS = ['--credit', '3=500', '--credit', '2015-04=500', '--credit', '05=500'];
const LATE = ['late-fee', '--due', '10000', '--from', '2021-03-01', '--to', '2021-12-31'];

const CALLS: readonly (readonly string[])[] = [
  ['limits', '--on', '2018-06'],
  ['limits', '--on', '2018-06-15'],
  ['limits', '--average', '7132'],
  ['contribution', '--base', '7460', '--on', '2025-08'],
  ['contribution', '--base', '7460', '--on', '2025-08', '--scheme', 'flexible'],
  ['contribution', '--wage', '8000', '--kind', 'annual', '--on', '2025-08'],
  ['contribution', '--wage', '8000', '--kind', 'flexible', '--on', '2025-08'],
  [...INTEREST, ...CREDITS],
  [...INTEREST, '--method', 'annual', '--rounding', 'fen', '--rate', '0.03'],
  [...LATE, '--premium-month', '2021-02'],
];

describe.each(CALLS.map((call) => [call.join(' '), call] as const))('%s', (_, call) => {
  it('works in both languages, with steps and without', async () => {
    for (const steps of [[], ['--explain']]) {
      const zh = (await lines([...call, ...steps], 'zh')).join('\n');
      const en = (await lines([...call, ...steps], 'en')).join('\n');
      expect(zh).toMatch(CJK);
      // The sources below the steps keep their own titles.
      expect(en.split('\n  [1] ')[0]).not.toMatch(CJK);
      expect(`${zh}${en}`).not.toMatch(/undefined|NaN|null|\[object/);
      expect(zh.includes('计算步骤\n  1. ')).toBe(steps.length > 0);
      expect(en.includes('Step by step\n  1. ')).toBe(steps.length > 0);
      // What is assumed stands below its step then, not a second time below the figures.
      expect(/^ {2}(?:Amounts are|By the|Each day)/m.test(en)).toBe(
        steps.length === 0 && call[0] !== 'limits',
      );
    }
  });

  it('gives the same to programs in every language', async () => {
    const envelope = await json(call);
    expect(envelope).toEqual(await json([...call, '--lang', 'zh']));
    expect(envelope.schema).toBe(`shanghai-pension/${call[0]}/1`);
    expect(envelope.notKnown).toBeNull();
    // The text behind the annual method was not found, and the rate of a caller has no source.
    expect(envelope.sources.length > 0).toBe(!call.includes('annual') || call[0] !== 'interest');
    for (const source of envelope.sources) expect(source).toHaveProperty('title');
    expect(envelope).not.toHaveProperty('explanation');
  });

  it('gives the steps to programs when asked, in the language', async () => {
    const { explanation } = await json([...call, '--explain', '--lang', 'zh']);
    expect(explanation.steps[0].text).toMatch(CJK);
    expect(explanation.steps[0]).toHaveProperty('formula');
    const english = await json([...call, '--explain', '--lang', 'en']);
    expect(english.explanation.steps[0].text).not.toMatch(CJK);
  });
});

describe('limits', () => {
  it('of a month', async () => {
    expect(await lines(['limits', '--on', '2018-06'])).toEqual([
      '缴费基数上下限，2018-06',
      '  下限              4279.00 元',
      '  上限              21396.00 元',
      '  依据的月平均工资  7132.00 元',
      '  适用时间          2018-04-01 至 2019-03-31',
      '  公布情况          已公布',
      '',
    ]);
    expect(await json(['limits', '--on', '2018-06'])).toMatchObject({
      input: { on: '2018-06' },
      result: { kind: 'base-limits', lower: '4279', upper: '21396' },
    });
  });

  it('of an average wage, which are not always those published', async () => {
    const shown = await lines(['limits', '--average', '5451'], 'en');
    expect(shown[0]).toBe(
      'Limits of the contribution base that follow from an average monthly wage of 5451 yuan',
    );
    expect(shown.slice(1, 3)).toEqual(['  lower  3271.00 yuan', '  upper  16353.00 yuan']);
    expect(shown[3]).toContain('2020 to 2022 depart');
    const steps = (await lines(['limits', '--average', '5451', '--explain'], 'en')).join('\n');
    expect(steps).toContain(
      'Lower limit: 5451.00 yuan × 60% = 3270.60 yuan. Half up to a jiao, 3270.60 yuan stays as it is.',
    );
    expect(await json(['limits', '--average', '5451'])).toMatchObject({
      input: { average: '5451' },
      result: { kind: 'base-limits-derived', lower: '3271' },
    });
  });

  it('of which no announcement was seen say so', async () => {
    expect((await lines(['limits', '--on', '2001-01'])).join('')).toContain('未见公布');
  });
});

describe('late-fee', () => {
  it('gives both figures, the dispute, and who bears it', async () => {
    const shown = await lines(
      ['late-fee', '--due', '10000', '--from', '2015-01-01', '--to', '2023-03-19'],
      'zh',
    );
    expect(shown.slice(0, 8)).toEqual([
      '滞纳金',
      '  欠缴本金            10000.00 元',
      '  欠缴时间            3000 天，2015-01-01 至 2023-03-19',
      '  滞纳金，不设上限    15000.00 元',
      '  滞纳金，以本金为限  10000.00 元',
      '  起          止          天数   比例  金额（元）',
      '  -----------------------------------------------',
      '  2015-01-01  2023-03-19  3000  0.05%    15000.00',
    ]);
    expect(shown.join('')).toContain('《行政强制法》第四十五条');
    expect(shown).toContain('  滞纳金由用人单位承担，不得要求职工承担。');
  });

  it('gives it to programs', async () => {
    expect(await json([...LATE, '--premium-month', '2021-02'])).toMatchObject({
      schema: 'shanghai-pension/late-fee/1',
      input: { due: '10000', from: '2021-03-01', to: '2021-12-31', premiumMonth: '2021-02' },
      result: { fee: '1530', cappedFee: '1530', days: 306, bearer: 'employer' },
    });
  });

  it('of a month before June 2011 has two rates', async () => {
    const call = ['late-fee', '--due', '1', '--from', '2011-06-21', '--to', '2011-07-10'];
    expect((await json(call)).result.segments).toHaveLength(2);
    expect((await json([...call, '--premium-month', '2011-06'])).result.segments).toHaveLength(1);
  });
});

describe('interest', () => {
  it('adds up credits of several months, however they are written', async () => {
    expect(await lines([...INTEREST, ...CREDITS])).toEqual([
      '个人账户利息，2015 年',
      '  年初余额      100000.00 元',
      '  当年记账金额  1500.00 元',
      '  记账利率      2.75%',
      '  当年利息      2781.00 元',
      '  年末余额      104281.00 元',
      '  记账当月计息。',
      '  按月积数法计息（默认），另有年度计算法。',
      expect.stringContaining('见分进角（默认）'),
      '',
    ]);
    const { input, result } = await json([...INTEREST, ...CREDITS]);
    expect(input.credits).toEqual([3, '2015-04', 5].map((month) => ({ month, amount: '500' })));
    expect(result).toMatchObject({ interest: '2781', closing: '104281', product: '13500' });
  });

  it('takes every option', async () => {
    const options = ['--until', '9', '--rate', '0.03', '--rounding', 'fen'];
    const { result } = await json([...INTEREST, '--credit', '9=100', ...options]);
    expect(result).toMatchObject({
      months: 9,
      rate: '0.03',
      rounding: 'fen',
      method: 'month-product',
      status: null,
      interest: '2250.25',
    });
    expect((await json([...INTEREST, '--until', '2015-09'])).result.months).toBe(9);
    expect((await json([...INTEREST, '--method', 'annual'])).result.method).toBe('annual');
  });
});

describe('contribution', () => {
  const BASE = ['contribution', '--base', '7384', '--on', '2024-07'];

  it('of a base', async () => {
    expect((await lines(BASE, 'en')).slice(0, 8)).toEqual([
      'Monthly contribution, 2024-07',
      '  contribution base  7384.00 yuan',
      '  part                              rate     yuan',
      '  -----------------------------------------------',
      "  employer's part                    16%  1181.44",
      "  person's part                       8%   590.72",
      '  together                           24%  1772.16',
      '  credited to the personal account    8%   590.72',
    ]);
    expect(await json([...BASE, '--rounding', 'jiao-up'])).toMatchObject({
      input: { base: '7384', on: '2024-07', rounding: 'jiao-up' },
      contributionBase: null,
      result: { employer: '1181.5', employee: '590.8', scheme: 'employee' },
    });
  });

  it.each([
    ['7383', true],
    ['7384', false],
    ['36921', false],
    ['36921.01', true],
  ])('of a base of %s: outside of the limits is %s', async (base, outside) => {
    const shown = (await lines(['contribution', '--base', base, '--on', '2024-07'])).join('');
    expect(shown.includes('缴费基数不在当月的上下限之内')).toBe(outside);
  });

  it('of a wage has the base first', async () => {
    const shown = await lines(
      ['contribution', '--wage', '4100.45', '--kind', 'annual', '--on', '2018-06'],
      'zh',
    );
    expect(shown.slice(0, 4)).toEqual([
      '月缴费额，2018-06',
      '  缴费基数  4279.00 元',
      '  4101.00 元低于下限，基数为下限 4279.00 元。',
      '  2018-04-01 至 2019-03-31：缴费基数 4279.00 元。',
    ]);
    expect(shown.join('\n')).toContain('单位缴费           20%      855.80');
  });

  const FIRST = ['contribution', '--wage', '12000', '--first-month-wage', '7500'];
  const NEWCOMER = [...FIRST, '--kind', 'new-employer', '--on', '2024-09'];

  it('of a first month that was not a full one is followed by that of the months after it', async () => {
    expect(await json([...NEWCOMER, '--rounding', 'jiao-up'])).toMatchObject({
      input: { wage: '12000', firstMonthWage: '7500', kind: 'new-employer', on: '2024-09' },
      contributionBase: { base: '7500', adjusted: { base: '12000', validFrom: '2024-10-01' } },
      result: { base: '7500', employer: '1200', credited: '600', rounding: 'jiao-up' },
      adjusted: { base: '12000', employer: '1920', credited: '960', rounding: 'jiao-up' },
    });
    const shown = await lines(NEWCOMER, 'zh');
    expect(shown.slice(0, 4)).toEqual([
      '月缴费额，2024-09',
      '  缴费基数  7500.00 元',
      '  7500.00 元在上下限之间，基数为 7500.00 元。',
      '  2024-09-01 至 2024-09-30：缴费基数 7500.00 元。',
    ]);
    const later = shown.indexOf('月缴费额，2024-10-01 起');
    expect(shown.slice(later + 1, later + 4)).toEqual([
      '  缴费基数  12000.00 元',
      '  12000.00 元在上下限之间，基数为 12000.00 元。',
      '  2024-10-01 至 2025-06-30：缴费基数 12000.00 元。',
    ]);
    expect(shown.slice(0, later).join()).toContain('600.00');
    expect(shown.slice(later).join()).toContain('960.00');
    const { adjusted, explanation } = await json([...NEWCOMER, '--explain']);
    expect(adjusted.kind).toBe('monthly-contribution');
    const credits = explanation.steps.filter(
      ({ rule }: { rule: string }) => rule === 'monthly-contribution.credited',
    );
    expect(credits.map(({ value }: { value: string }) => value)).toEqual(['600', '960']);
  });

  it('takes the rates of the month after the first for what follows it', async () => {
    const argv = [...FIRST, '--kind', 'first-job', '--on', '2019-04'];
    expect(await json(argv)).toMatchObject({
      result: { rates: { employer: '0.2' } },
      adjusted: { rates: { employer: '0.16' } },
    });
  });

  it('has no months after a full first one', async () => {
    const argv = ['contribution', '--wage', '12000', '--kind', 'new-employer', '--on', '2024-09'];
    expect(await json(argv)).toMatchObject({
      contributionBase: { adjusted: null },
      adjusted: null,
    });
    expect((await lines(argv, 'en')).join()).not.toContain('Monthly contribution from');
    expect((await lines(NEWCOMER, 'en')).join()).toContain(
      'Monthly contribution from 2024-10-01 on',
    );
  });

  it.each([
    [[], '550', '11%'],
    [['--account', 'shanghai'], '550', '11%'],
    [['--account', 'national'], '400', '8%'],
  ])('with %j credits %s to the account of 2008', async (more, credited, rate) => {
    const argv = ['contribution', '--base', '5000', '--on', '2008-06', ...more];
    expect((await json(argv)).result.credited).toBe(credited);
    const shown = await lines(argv, 'en');
    expect(shown.find((line) => line.includes('credited'))).toContain(`${rate}  `);
  });

  it.each([
    ['annual', 'employee'],
    ['first-job', 'employee'],
    ['new-employer', 'employee'],
    ['flexible', 'flexible'],
  ])('of a wage of kind %s is that of scheme %s', async (kind, scheme) => {
    const call = ['contribution', '--wage', '8000', '--kind', kind, '--on', '2025-08'];
    expect(await json(call)).toMatchObject({
      input: { wage: '8000', kind, scheme },
      contributionBase: { kind: 'contribution-base', baseKind: kind, base: '8000' },
      result: { scheme },
    });
    const other = await json([...call, '--scheme', 'employee']);
    expect(other.result.scheme).toBe('employee');
  });

  it('shows the steps of base and amounts, one after another', async () => {
    const call = ['contribution', '--wage', '8000.45', '--kind', 'annual', '--on', '2025-08'];
    const shown = (await lines([...call, '--explain'])).join('\n');
    expect(shown).toContain('四舍五入到角：8000.45 元，得 8000.50 元。');
    expect(shown).toContain('单位缴费为 8001.00 元 × 16% = 1280.16 元。');
  });
});

describe('a time without a figure', () => {
  it.each([
    [['interest', '--year', '2013', '--opening', '1'], '2013', '2008-01-01 to 2012-12-31'],
    [['limits', '--on', '1999-01'], '1999-01', 'from 2000-04-01 on'],
    [['contribution', '--base', '1', '--on', '1997-01'], '1997-01', '2000-12-01'],
    [
      ['contribution', '--wage', '1', '--kind', 'annual', '--on', '1997-01'],
      '1997-01',
      'from 2000-04-01 on',
    ],
    [
      ['late-fee', '--due', '1', '--from', '1990-01-01', '--to', '2020-01-01'],
      '1990-01-01',
      'from 1999-02-01 on',
    ],
  ])('%j: says what is held, code 2', async (call, on, held) => {
    const { code, out, err } = await runCommand(call);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`There is no figure for ${on} in the table`);
    expect(err).toContain(held);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect((await runCommand([...call, '--lang', 'zh'])).err).toMatch(CJK);
    const asJson = await runCommand([...call, '--json']);
    expect(asJson.code).toBe(2);
    const envelope = JSON.parse(asJson.out);
    expect(envelope).toMatchObject({ result: null, sources: [], notKnown: { on } });
    expect(envelope.schema).toBe(`shanghai-pension/${call[0]}/1`);
    expect('contributionBase' in envelope).toBe(call[0] === 'contribution');
    expect(envelope.notKnown.held.length).toBeGreaterThan(0);
  });
});

const CONTRIBUTION = ['contribution', '--on', '2025-08'];

/** Arguments, what the sentence names, and a part of it in both languages. */
const WRONG: readonly (readonly [readonly string[], string, string, string])[] = [
  [['limits'], '--on', '要给出其中一个', 'exactly one'],
  [['limits', '--on', '2018-06', '--average', '1'], '--average', '只能给出一个', 'exactly one'],
  [['limits', '--on', '2018-13'], '--on', 'YYYY-MM', 'YYYY-MM'],
  [['limits', '--average', '1e3'], '--average', '金额', 'amount'],
  [['limits', '--average', '-1'], '--average', '金额', 'amount'],
  [['limits', 'x', '--on', '2018-06'], 'x', '多余', 'too many'],
  [['limits', '--on', '2018-06', '--on', '2018-07'], '--on', '只能给出一次', 'only once'],
  [['limits', '--on', '2018-06', '--due', '1'], '--due', '不能用', 'does not take'],
  [['late-fee', '--from', '2021-03-01', '--to', '2021-03-02'], '--due', '缺少', 'is missing'],
  [['late-fee', '--due', '1', '--to', '2021-03-02'], '--from', '缺少', 'is missing'],
  [['late-fee', '--due', '1', '--from', '2021-03-02'], '--to', '缺少', 'is missing'],
  [[...LATE, '--premium-month', '2021-3'], '--premium-month', '年月', 'a month'],
  [[...LATE, '--premium-month', '2021-04'], '--premium-month', '晚于', 'lies after'],
  [
    ['late-fee', '--due', '1', '--from', '2021-02-30', '--to', '2021-03-02'],
    '--from',
    '日期',
    'date',
  ],
  [
    ['late-fee', '--due', '1', '--from', '2021-03-02', '--to', '2021-03-01'],
    '--to',
    '早于',
    'lies before',
  ],
  [
    ['late-fee', '--due', '1.234', '--from', '2021-03-01', '--to', '2021-03-02'],
    '--due',
    '金额',
    'amount',
  ],
  [['interest', '--opening', '1'], '--year', '缺少', 'is missing'],
  [['interest', '--year', '15', '--opening', '1'], '--year', '年份', 'a year'],
  [['interest', '--year', '1800', '--opening', '1'], '--year', '年份', 'a year'],
  [['interest', '--year', '2015'], '--opening', '缺少', 'is missing'],
  [['interest', '--year', '2015', '--opening', '1,000'], '--opening', '金额', 'amount'],
  [[...INTEREST, '--credit', '500'], '--credit', '3=500', '3=500'],
  [[...INTEREST, '--credit', '3=4=5'], '--credit', '3=500', '3=500'],
  [[...INTEREST, '--credit', '13=5'], '--credit', '3=500', '3=500'],
  [[...INTEREST, '--credit', '0=5'], '--credit', '3=500', '3=500'],
  [[...INTEREST, '--credit', '3=5', '--credit', '4=x'], '4=x', '3=500', '3=500'],
  [[...INTEREST, '--credit', '2016-03=5'], '2016-03=5', '--year', '--year'],
  [[...INTEREST, '--credit', '10=5', '--until', '9'], '10=5', '--until', '--until'],
  [[...INTEREST, '--credit', '3=999999999999.99', '--credit', '4=1'], '--credit', '3=500', '3=500'],
  [[...INTEREST, '--until', '13'], '--until', '1 至 12', '1 to 12'],
  [[...INTEREST, '--until', '2016-09'], '2016-09', '不在 2015 年之内', 'a month of 2015'],
  [[...INTEREST, '--rate', '2.75'], '--rate', '2.75%', '2.75%'],
  [[...INTEREST, '--rounding', 'up'], '--rounding', 'jiao-up, fen', 'jiao-up, fen'],
  [[...INTEREST, '--method', 'x'], '--method', 'month-product', 'month-product'],
  [[...INTEREST, '--method', 'annual', '--until', '9'], '--method', '--until', '--until'],
  [CONTRIBUTION, '--base', '要给出其中一个', 'exactly one'],
  [['contribution', '--base', '1'], '--on', '缺少', 'is missing'],
  [[...CONTRIBUTION, '--base', 'x'], '--base', '金额', 'amount'],
  [[...CONTRIBUTION, '--wage', '1'], '--wage', '--kind', '--kind'],
  [[...CONTRIBUTION, '--base', '1', '--kind', 'annual'], '--kind', '--wage', '--wage'],
  [[...CONTRIBUTION, '--wage', '1', '--kind', 'x'], '--kind', 'first-job', 'first-job'],
  [[...CONTRIBUTION, '--wage', 'x', '--kind', 'annual'], '--wage', '金额', 'amount'],
  [[...CONTRIBUTION, '--base', '1', '--scheme', 'x'], '--scheme', 'flexible', 'flexible'],
  [[...CONTRIBUTION, '--base', '1', '--rounding', 'x'], '--rounding', 'jiao-up', 'jiao-up'],
  [[...CONTRIBUTION, '--base', '1', '--account', 'x'], '--account', 'national', 'national'],
  [
    [...CONTRIBUTION, '--base', '1', '--first-month-wage', '1'],
    '--first-month-wage',
    '--kind first-job|new-employer',
    '--kind first-job|new-employer',
  ],
  [
    [...CONTRIBUTION, '--wage', '1', '--kind', 'annual', '--first-month-wage', '1'],
    '--first-month-wage',
    '--kind first-job|new-employer',
    '--kind first-job|new-employer',
  ],
  [
    [...CONTRIBUTION, '--wage', '1', '--kind', 'first-job', '--first-month-wage', 'x'],
    '--first-month-wage',
    '金额',
    'amount',
  ],
];

describe.each(WRONG)('%j', (call, named, zh, en) => {
  it('is one sentence that names the option, code 64', async () => {
    await expectUsageFault((lang) => runCommand([...call, ...lang]), named, zh, en);
  });
});
