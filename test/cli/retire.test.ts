import { describe, expect, it } from 'vitest';
import { runCommand } from './fake-io.js';

const CJK = /[\u3400-\u9fff]/u;
const ID = '310101197005120017';

async function lines(argv: readonly string[], lang: 'zh' | 'en' = 'zh') {
  const outcome = await runCommand(['retire', ...argv, '--lang', lang]);
  expect(outcome.err).toBe('');
  expect(outcome.code).toBe(0);
  return outcome.lines;
}

async function json(argv: readonly string[]) {
  const outcome = await runCommand(['retire', ...argv, '--json']);
  expect(outcome.err).toBe('');
  expect(outcome.code).toBe(0);
  return JSON.parse(outcome.out);
}

const person = (birth: string, category: string) => ['--birth', birth, '--category', category];

describe('retire', () => {
  it('says when, at which age, between which months, with how many months, by when', async () => {
    expect((await lines(person('1970-01', 'man'))).slice(0, 12)).toEqual([
      '法定退休',
      expect.stringMatching(/^ {2}人员类别 {6}男/),
      '  出生年月      1970-01',
      '  法定退休年龄  61 岁 4 个月',
      '  法定退休月份  2031-05',
      '  首月养老金    2031-06',
      '',
      '可以选择的退休月份',
      '  选择              退休月份  年龄          最低缴费月数  依据年度  最迟办理',
      '  --------------------------------------------------------------------------',
      '  最早（弹性提前）  2030-01   60 岁                  186      2030  2029-10 ',
      '  法定              2031-05   61 岁 4 个月           192      2031          ',
    ]);
    expect((await lines(person('1970-01', 'man')))[12]).toBe(
      '  最迟（弹性延迟）  2034-05   64 岁 4 个月           192      2031  2031-04 ',
    );
  });

  it('says it in English', async () => {
    expect((await lines(person('1970-01', 'man'), 'en')).slice(2, 13)).toEqual([
      '  born             1970-01',
      '  statutory age    61 years 4 months',
      '  statutory month  2031-05',
      '  first pension    2031-06',
      '',
      'Months that may be chosen',
      '  choice            month    age                min. months  by year  notice by',
      '  -----------------------------------------------------------------------------',
      '  earliest (early)  2030-01  60 years                   186     2030  2029-10  ',
      '  statutory         2031-05  61 years 4 months          192     2031           ',
      '  latest (late)     2034-05  64 years 4 months          192     2031  2031-04  ',
    ]);
  });

  it('says what a choice takes, and who may not retire late', async () => {
    const zh = (await lines(person('1970-01', 'man'))).join('').replaceAll(' ', '');
    expect(zh).toContain('书面');
    expect(zh).toContain('公务员');
    const en = (await lines(person('1970-01', 'man'), 'en')).join('\n');
    expect(en).toContain('written');
    expect(en).not.toMatch(CJK);
  });

  it.each([
    ['1964-12', 'man', '2024-12', 720],
    ['1965-01', 'man', '2025-02', 721],
    ['1976-09', 'man', '2039-09', 756],
    ['1970-05', 'woman-55', '2025-07', 662],
    ['1981-09', 'woman-55', '2039-09', 696],
    ['1980-12', 'woman-50', '2033-12', 636],
    ['1984-11', 'woman-50', '2039-11', 660],
  ])('%s, %s: %s at %i months', async (birth, category, month, ageMonths) => {
    const { result } = await json(person(birth, category));
    expect(result.statutory).toMatchObject({ month, ageMonths });
    expect((await lines(person(birth, category))).join('\n')).toContain(month);
  });

  it('has one month for whoever reached the age before 2025', async () => {
    const shown = await lines(person('1964-12', 'man'));
    const table = shown.slice(shown.indexOf('可以选择的退休月份') + 3);
    expect(table[0]).toMatch(/^ {2}法定 {2}2024-12 {3}60 岁 +180 +2024/);
    expect(shown.join('\n')).not.toContain('弹性延迟）');
  });

  it('takes a date of birth and an ID number, of which only the month goes on', async () => {
    const expected = await json(person('1970-05', 'woman-55'));
    expect(expected.input).toEqual({ category: 'woman-55', birth: '1970-05' });
    expect(await json(person('1970-05-12', 'woman-55'))).toEqual(expected);
    expect(await json(person(ID, 'woman-55'))).toEqual(expected);
    const { out } = await runCommand(['retire', ...person(ID, 'woman-55'), '--explain']);
    expect(out).not.toContain('0512');
  });

  it('gives it to programs, the same in every language', async () => {
    const envelope = await json(person('1970-01', 'man'));
    expect(Object.keys(envelope)).toEqual(['schema', 'input', 'result', 'sources', 'notKnown']);
    expect(envelope).toMatchObject({
      schema: 'shanghai-pension/retire/1',
      result: {
        statutory: { kind: 'statutory-retirement', month: '2031-05', delayMonths: 16 },
        window: { kind: 'flexible-window', earliest: '2030-01', latest: '2034-05' },
        minimum: {
          earliest: { kind: 'minimum-contribution', year: 2030, months: 186 },
          statutory: { year: 2031, months: 192 },
        },
      },
      notKnown: null,
    });
    expect(envelope.sources.length).toBeGreaterThan(1);
    for (const source of envelope.sources) expect(source).toHaveProperty('title');
    expect(await json([...person('1970-01', 'man'), '--lang', 'zh'])).toEqual(envelope);
  });

  it('shows the steps when asked, in place of the notes', async () => {
    for (const [lang, heading] of [
      ['zh', '计算步骤'],
      ['en', 'Step by step'],
    ] as const) {
      const shown = await lines([...person('1970-01', 'man'), '--explain'], lang);
      const at = shown.indexOf(heading);
      expect(shown[at + 1]).toMatch(/^ {2}1\. /);
      expect(shown.slice(0, at).join('')).not.toContain(lang === 'zh' ? '公务员' : 'civil');
      expect(shown.slice(at).join('')).toContain(lang === 'zh' ? '公务员' : 'civil');
      // Each minimum once, the months of the statutory age once.
      const text = shown.slice(at).join('\n');
      expect(text.match(/birth \+ originalAgeMonths/g)).toHaveLength(1);
      expect(text.match(/year = 20\d\d/g)).toHaveLength(2);
      expect(`${text}${shown.join('')}`).not.toMatch(/undefined|NaN|\[object/);
    }
    const { explanation } = await json([...person('1970-01', 'man'), '--explain']);
    expect(explanation.steps[0]).toHaveProperty('formula');
  });
});

/** Arguments, what the sentence names, and a part of it in both languages. */
const WRONG: readonly (readonly [readonly string[], string, string, string])[] = [
  [['--category', 'man'], '--birth', '缺少', 'is missing'],
  [['--birth', '1970-05'], '--category', '缺少', 'is missing'],
  [person('1970-13', 'man'), '1970-13', '出生年月', 'of birth'],
  [person('1970-02-29', 'man'), '1970-02-29', '出生年月', 'of birth'],
  [person('1899-12', 'man'), '1899-12', '1900 至 2099', '1900 to 2099'],
  [person('2100-01', 'man'), '2100-01', '1900 至 2099', '1900 to 2099'],
  [person('1970', 'man'), '"1970"', '出生年月', 'of birth'],
  [person('1970-05', 'woman'), '--category', 'man, woman-55, woman-50', 'man, woman-55, woman-50'],
  [person('1970-05', 'Man'), 'Man', 'woman-55', 'woman-55'],
  [person('310101197005120010', 'man'), '310101********0010', '校验码', 'check digit'],
  [person('310101700512001', 'man'), '310101********2001', '18 位', '18 characters'],
  [person('310101 1970 0512 0017', 'man'), '310101********0017', '校验码', 'check digit'],
  [person('310101********0017', 'man'), '310101********0017', '校验码', 'check digit'],
  [[...person('1970-05', 'man'), '--birth', '1970-06'], '--birth', '只能给出一次', 'only once'],
  [[...person('1970-05', 'man'), '--months', '180'], '--months', '不能用', 'does not take'],
  [['x', ...person('1970-05', 'man')], 'x', '多余', 'too many'],
];

describe.each(WRONG)('retire %j', (argv, named, zh, en) => {
  it('is one sentence that names the option, code 64, and no ID number', async () => {
    for (const [lang, part] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { code, out, err } = await runCommand(['retire', ...argv, '--lang', lang]);
      expect([code, out]).toEqual([64, '']);
      const [sentence = '', hint = '', ...more] = err.split('\n');
      expect(more).toEqual(['']);
      expect(hint).toContain('shanghai-pension help');
      expect(sentence).toContain(lang === 'zh' ? named.replaceAll('"', '') : named);
      expect(sentence).toContain(part);
      expect(CJK.test(sentence)).toBe(lang === 'zh');
      expect(err.replaceAll(' ', '')).not.toContain('19700512');
    }
  });
});
