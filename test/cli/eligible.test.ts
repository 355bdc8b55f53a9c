import { describe, expect, it } from 'vitest';
import { cleanJson as json, cleanLines as lines } from './clean-run.js';
import { runCommand } from './fake-io.js';
import { expectUsageFault } from './usage-fault.js';

const CJK = /[\u3400-\u9fff]/u;
/** Born 1976-06: statutory month 2027-03, 180 months. */
const WOMAN = ['eligible', '--birth', '1976-06', '--category', 'woman-50'];
const SHORT = [...WOMAN, '--months', '131', '--as-of', '2027-03', '--first-insured', '2009-03'];
/** Born 1970-01: statutory month 2031-05, 192 months. */
const MAN = ['eligible', '--birth', '1970-01', '--category', 'man'];

/** The value beside a name. */
function beside(shown: readonly string[], name: string): string | undefined {
  const line = shown.find((one) => one.startsWith(`  ${name}  `));
  return line?.slice(name.length + 2).trim();
}

describe('eligible', () => {
  it('shows the figures of somebody who is short', async () => {
    const shown = await lines(SHORT);
    expect(shown[0]).toBe('按月领取养老金的条件，截至 2027-03');
    expect(beside(shown, '法定退休月份')).toBe('2027-03（50 岁 9 个月）');
    expect(beside(shown, '可以选择的退休月份')).toBe('2026-06 至 2030-03');
    expect(beside(shown, '最低缴费年限')).toBe('15 年 0 个月（180 个月），按 2027 年');
    expect(beside(shown, '缴费年限')).toBe('10 年 11 个月（131 个月）');
    expect(beside(shown, '还缺')).toBe('49 个月');
    expect(beside(shown, '年龄和年限将达到的年月')).toBe(
      '2031-04（按 2027-03 或以后退休，继续按月缴费）',
    );
  });

  it('tells a month gone by from one to come, and a latest one from both', async () => {
    const rows = async (...argv: readonly string[]) =>
      (await lines([...MAN, '--months', ...argv], 'en')).filter((one) => /reached/.test(one));
    expect((await rows('200', '--as-of', '2031-12'))[0]).toBe(
      '  age and months reached in    2031-05',
    );
    expect((await rows('300', '--as-of', '2045-05'))[0]).toBe(
      '  age and months reached at the latest in  2036-05',
    );
    expect((await rows('192', '--as-of', '2033-01'))[0]).toBe(
      '  age and months reached at the latest in  2033-01',
    );
    const zh = await lines([...MAN, '--months', '200', '--as-of', '2031-12']);
    expect(beside(zh, '年龄和年限均达到的年月')).toBe('2031-05');
    const latest = await lines([...MAN, '--months', '300', '--as-of', '2045-05']);
    expect(beside(latest, '年龄和年限最迟达到的年月')).toBe('2036-05');
    expect(latest.join('\n')).not.toContain('继续按月缴费');
  });

  it('names all ways out in the order of the law, each with its conditions', async () => {
    const shown = (await lines(SHORT)).join('\n');
    const at = ['延长缴费', '一次性缴费', '城乡居民', '终止'].map((name) =>
      shown.indexOf(name, shown.indexOf('缴费月数不足时的办法')),
    );
    expect(at.every((place) => place > 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    const enough = await lines([...WOMAN, '--months', '180', '--as-of', '2027-03']);
    expect(enough.join('\n')).not.toContain('缴费月数不足时的办法');
  });

  it('says it in English', async () => {
    const shown = await lines(SHORT, 'en');
    expect(shown[0]).toBe('Conditions of a monthly pension, as of 2027-03');
    expect(beside(shown, 'minimum contribution period')).toBe(
      '15 years 0 months (180 months), that of 2027',
    );
    expect(beside(shown, 'missing')).toBe('49 months');
    expect(shown).toContain('Conditions');
    expect(shown.join('\n')).toContain('Ways out when the months are too few');
    expect(shown.join('\n')).not.toMatch(CJK);
  });

  it.each([
    [['--months', '192', '--as-of', '2031-05'], 'eligible'],
    [['--months', '191', '--as-of', '2031-05'], 'short'],
    [['--months', '192', '--as-of', '2031-04'], 'not-yet'],
    [['--months', '186', '--as-of', '2030-01', '--retire-on', '2030-01'], 'eligible'],
    [['--months', '185', '--as-of', '2030-01', '--retire-on', '2030-01'], 'short'],
    [['--months', '192', '--as-of', '2031-05-31', '--arrears-months', '3'], 'not-yet'],
    [['--months', '192', '--as-of', '2031-05', '--arrears-months', 'unknown'], 'unknown'],
    [['--months', '192', '--as-of', '2031-05', '--arrears-months', '0'], 'eligible'],
  ])('%j: %s', async (argv, status) => {
    expect((await json([...MAN, ...argv])).result.status).toBe(status);
    for (const lang of ['zh', 'en'] as const) {
      for (const steps of [[], ['--explain']]) {
        const text = (await lines([...MAN, ...argv, ...steps], lang)).join('\n');
        expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
        // The sources below the steps keep their own titles.
        expect(CJK.test(text.split('\n  [1] ')[0] ?? '')).toBe(lang === 'zh');
      }
    }
  });

  it('says the reason of each condition once', async () => {
    const shown = await lines([...MAN, '--months', '191', '--as-of', '2031-05']);
    const conditions = shown.slice(shown.indexOf('各项条件') + 1);
    expect(conditions.filter((line) => line.startsWith('  - ')).length).toBeGreaterThanOrEqual(3);
    const text = shown.join('\n');
    for (const line of conditions.filter((one) => one.length > 12)) {
      expect(text.split(line)).toHaveLength(2);
    }
  });

  it('shows the month that was chosen and by when notice is due', async () => {
    const shown = await lines([
      ...MAN,
      ...['--months', '186', '--as-of', '2029-01', '--retire-on', '2030-01'],
    ]);
    expect(beside(shown, '选择的退休月份')).toBe('2030-01、弹性提前、不晚于 2029-10 书面告知');
    expect(beside(shown, '最低缴费年限')).toBe('15 年 6 个月（186 个月），按 2030 年');
    const late = ['--months', '186', '--as-of', '2029-01', '--retire-on', '2034-05'];
    expect(beside(await lines([...MAN, ...late], 'en'), 'month chosen')).toBe(
      '2034-05, late, written agreement by 2031-04',
    );
  });

  it('has no months to choose from before 2025', async () => {
    const argv = ['eligible', '--birth', '1964-12', '--category', 'man', '--months', '180'];
    const shown = await lines([...argv, '--as-of', '2024-12']);
    expect(beside(shown, '法定退休月份')).toBe('2024-12（60 岁）');
    expect(beside(shown, '可以选择的退休月份')).toBeUndefined();
  });

  it('takes every fact of a person', async () => {
    const { input, result } = await json([
      ...SHORT,
      ...['--hukou', 'other', '--relation', 'shanghai', '--shanghai-months', '120'],
      ...['--months-before-1993', 'unknown', '--minimum-during-extension', 'current-year'],
    ]);
    expect(input).toEqual({
      category: 'woman-50',
      birth: '1976-06',
      months: 131,
      asOf: '2027-03',
      firstInsured: '2009-03',
      hukou: 'other',
      relationInShanghai: true,
      shanghaiMonths: 120,
      monthsBefore1993: null,
      minimumDuringExtension: 'current-year',
    });
    expect(result).toMatchObject({
      status: 'short',
      place: { why: 'ten-years', inShanghai: true },
      group: 'unknown',
      minimumDuringExtension: 'current-year',
    });
    const elsewhere = await json([...SHORT, '--relation', 'other', '--months-before-1993', '24']);
    expect(elsewhere.result).toMatchObject({ place: { why: 'relation-elsewhere' }, group: '中人' });
    const extended = ['--months', '160', '--as-of', '2032-03', '--extension-months', '60'];
    const once = await json([...WOMAN, ...extended, '--first-insured', '2011-06']);
    expect(once.result.options[1]).toMatchObject({ option: 'one-time-payment', available: true });
  });

  it('gives it to programs, the same in every language', async () => {
    const envelope = await json(SHORT);
    expect(envelope).toMatchObject({
      schema: 'shanghai-pension/eligible/1',
      result: { kind: 'eligibility', status: 'short', shortMonths: 49, firstMonth: '2031-04' },
      notKnown: null,
    });
    expect(envelope.sources.length).toBeGreaterThan(1);
    expect(envelope).not.toHaveProperty('explanation');
    expect(await json([...SHORT, '--lang', 'zh'])).toEqual(envelope);
    expect((await json([...SHORT, '--explain'])).explanation.steps.length).toBeGreaterThan(5);
  });
});

const asked = (...argv: string[]) => [...WOMAN, ...argv];

/** Arguments, what the sentence names, and a part of it in both languages. */
const WRONG: readonly (readonly [readonly string[], string, string, string])[] = [
  [asked('--months', '131'), '--as-of', '缺少', 'is missing'],
  [asked('--as-of', '2027-03'), '--months', '缺少', 'is missing'],
  [asked('--months', '-1', '--as-of', '2027-03'), '--months', '0 至 1200', 'from 0 to 1200'],
  [asked('--months=-1', '--as-of', '2027-03'), '--months', '0 至 1200', 'from 0 to 1200'],
  [asked('--months', '1.5', '--as-of', '2027-03'), '1.5', '0 至 1200', 'from 0 to 1200'],
  [asked('--months', '1201', '--as-of', '2027-03'), '1201', '0 至 1200', 'from 0 to 1200'],
  [asked('--months', '10y', '--as-of', '2027-03'), '10y', '0 至 1200', 'from 0 to 1200'],
  [asked('--months', '131', '--as-of', '2027-13'), '2027-13', 'YYYY-MM', 'YYYY-MM'],
  [asked('--months', '1', '--as-of', '1976-05'), '1976-05', '早于出生年月 1976-06', '1976-06'],
  [
    [...SHORT, '--retire-on', '2026-05'],
    '2026-05',
    '2026-06 至 2030-03',
    'from 2026-06 to 2030-03',
  ],
  [[...SHORT, '--retire-on', '2030-04'], '--retire-on', '2026-06 至 2030-03', '2030-03'],
  [[...SHORT, '--retire-on', '2027-03-01'], '--retire-on', 'YYYY-MM', 'YYYY-MM'],
  [
    asked('--months', '131', '--as-of', '2027-03', '--first-insured', '1976-05'),
    '--first-insured',
    '早于出生年月',
    'before the birth',
  ],
  [
    asked('--months', '131', '--as-of', '2027-03', '--first-insured', '2027-04'),
    '--first-insured',
    '晚于所问的时间',
    'after the time',
  ],
  [[...SHORT, '--hukou', 'beijing'], '--hukou', 'shanghai, other', 'shanghai, other'],
  [[...SHORT, '--relation', 'x'], '--relation', 'shanghai, other', 'shanghai, other'],
  [[...SHORT, '--shanghai-months', '132'], '--shanghai-months', '多于', 'are more than'],
  [[...SHORT, '--shanghai-months', 'x'], '--shanghai-months', '0 至 1200', 'from 0 to 1200'],
  [[...SHORT, '--extension-months', '1'], '--extension-months', '多于', 'are more than'],
  [[...SHORT, '--arrears-months', '1201'], '1201', 'unknown', 'unknown'],
  [[...SHORT, '--arrears-months', 'none'], 'none', 'unknown', 'unknown'],
  [[...SHORT, '--months-before-1993', '2000'], '2000', '多于', 'are more than'],
  [[...SHORT, '--months-before-1993', '-'], '--months-before-1993', 'unknown', 'unknown'],
  [
    [...SHORT, '--minimum-during-extension', 'x'],
    '--minimum-during-extension',
    'current-year',
    'current-year',
  ],
  [[...SHORT, '--index', '1'], '--index', '不能用', 'does not take'],
];

describe.each(WRONG)('%j', (argv, named, zh, en) => {
  it('is one sentence that names the option, code 64', async () => {
    await expectUsageFault((lang) => runCommand([...argv, ...lang]), named, zh, en);
  });
});
