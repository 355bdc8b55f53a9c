import { describe, expect, it } from 'vitest';
import { runCommand, runOn, sample } from './fake-io.js';
import { expectUsageFault } from './usage-fault.js';

/** Born 1968-04 by its ID number; 343 months to 2016-12, 55 of them before 1993, 112957.10 yuan. */
const CLEAN = 'annual-2016-clean';
const ID = '310101196804150007';

async function report(argv: readonly string[], lang: 'zh' | 'en' = 'zh', name = CLEAN) {
  const outcome = await runOn(['report', '--lang', lang, ...argv], [name]);
  expect(outcome.err).toBe('');
  return outcome;
}

async function pension(argv: readonly string[], name = CLEAN) {
  const { out, err } = await runOn(['report', '--json', ...argv], [name]);
  expect(err).toBe('');
  return JSON.parse(out).persons[0].pension;
}

/** The lines from a heading up to the next blank line. */
function part(lines: readonly string[], heading: string): readonly string[] {
  const start = lines.indexOf(heading);
  expect(start, `heading ${heading}`).toBeGreaterThanOrEqual(0);
  return lines.slice(start + 1, lines.indexOf('', start));
}

const flowing = (lines: readonly string[]) => lines.map((line) => line.trim()).join('');

describe('report --category', () => {
  it('takes the birth from the ID number of the statement', async () => {
    const { lines, code } = await report(['--category', 'woman-55']);
    expect(code).toBe(0);
    expect(part(lines, '法定退休').slice(1)).toEqual([
      '  出生年月      1968-04（取自公民身份号码）',
      '  法定退休年龄  55 岁',
      '  法定退休月份  2023-04',
      '  首月养老金    2023-05',
    ]);
    expect(part(lines, '按月领取养老金的条件，截至 2016-12')).toContain(
      '  缴费年限                至少 28 年 7 个月（343 个月）',
    );
    expect(lines.join('\n')).not.toMatch(/\d{15}/);
    expect(lines.at(-3)).toContain('021-12333');
    expect(lines.at(-2)).toContain('以社保经办机构的核定为准');
  });

  it('says what is missing without an index, and shows only what is certain', async () => {
    const { lines } = await report(['--category', 'woman-55']);
    const estimate = part(lines, '养老金测算，2023-04 退休（元/月）');
    // 112957.10 / 170 = 664.4535; 12183 × 1.2 % × 4.581 = 669.7239.
    expect(estimate.slice(0, 6)).toEqual([
      '  退休时年龄         55 岁',
      '  缴费年限           28 年 7 个月（343 个月）',
      '  个人账户储存额     112957.10 元',
      '  个人账户养老金     664.50 元（只按储存额）',
      '  计发基数（元/月）  12183（已公布）',
      '  过渡性养老金       669.80 元（只按92年底前连续工龄）',
    ]);
    expect(part(lines, '退休和养老金：缺少的数据').join('')).toContain('请用 --index 给出');
    expect(flowing(estimate.slice(6))).toContain('截至 2016-12');
    const found = await pension(['--category', 'woman-55']);
    expect(found.missing).toEqual(['index']);
    expect(found.estimate).toMatchObject({
      retireOn: '2023-04',
      ageMonths: 660,
      asOf: '2016-12',
      months: 343,
      lowerBound: true,
      index: null,
      balance: '112957.1',
      estimate: null,
      account: { amount: '664.5' },
      transitional: { amount: '669.8', lowerBound: true },
      calculationBase: { value: 12183, status: 'announced' },
      deemedAfter1992: false,
    });
    const steps = await report(['--category', 'woman-55', '--explain']);
    expect(steps.out).toContain('过渡性养老金，工龄每年发给计发基数的 1.2%');
    expect(steps.out).not.toContain('使用者给出的计发基数');
  });

  it('estimates the pension with an index', async () => {
    const argv = ['--category', 'woman-55', '--index', '1.2'];
    const { lines } = await report(argv);
    const text = part(lines, '养老金测算，2023-04 退休（元/月）').join('\n');
    // (12183 + 14619.60) / 2 × 28.581 % = 3830.2256.
    expect(text).toMatch(/基础养老金 +3830\.30/);
    expect(text).toMatch(/个人账户养老金 +664\.50/);
    expect(text).toMatch(/合计 +5164\.60/);
    const found = await pension(argv);
    expect(found.missing).toEqual([]);
    expect(found.estimate.estimate).toMatchObject({ kind: 'benefit-estimate', amount: '5164.6' });
    expect(found.estimate.transitional).toBeNull();
    const more = await pension([...argv, '--virtual-account', '6000', '--account-rounding', 'fen']);
    expect(more.estimate.estimate.parts.account.amount).toBe('664.45');
    expect(more.estimate.estimate.parts.transitional.amount).toBe('719.8');
  });

  it('says which figure of law is missing for a time to come, and that it can be given', async () => {
    const argv = ['--category', 'man', '--index', '1.2'];
    const { lines, code } = await report(argv);
    expect(code).toBe(0);
    const text = flowing(part(lines, '退休和养老金：缺少的数据'));
    expect(lines).toContain('养老金测算，2029-02 退休（元/月）');
    expect(text).toContain('没有 2029-02 的养老金计发基数');
    expect(text).toContain('--calculation-base');
    const found = await pension(argv);
    expect(found.missing).toEqual(['calculation-base']);
    expect(found.notKnown).toMatchObject({ table: 'calculationBase', on: '2029-02' });
    expect(found.estimate).toMatchObject({ estimate: null, transitional: null });
    expect(found.estimate.account.amount).not.toBeNull();
    const given = await pension([...argv, '--calculation-base', '13000']);
    expect(given.missing).toEqual([]);
    expect(given.estimate.estimate.readings[0]).toMatchObject({ use: 'given' });
    const alone = await pension(['--category', 'man', '--calculation-base', '13000']);
    expect(alone.missing).toEqual(['index']);
    expect(alone.estimate).toMatchObject({
      transitional: { amount: '714.7' },
      calculationBase: null,
    });
    const steps = await report([...argv, '--calculation-base', '13000', '--explain']);
    expect(steps.out).toContain('使用者给出的计发基数 13000.00 元');
  });

  it('asks as of another time and for a chosen month', async () => {
    const argv = ['--category', 'man', '--as-of', '2028-05-20', '--retire-on', '2028-06'];
    const found = await pension([...argv, '--hukou', 'shanghai', '--first-insured', '1993-01']);
    expect(found.eligibility).toMatchObject({
      asOf: '2028-05',
      status: 'not-yet',
      retirement: { month: '2028-06', timing: 'early' },
      doubt: 'lower-bound',
      place: { why: 'hukou' },
    });
    expect(found.estimate).toMatchObject({ retireOn: '2028-06', ageMonths: 722 });
    const { lines } = await report(argv, 'en');
    expect(lines).toContain('Conditions of a monthly pension, as of 2028-05');
    expect(lines.join('\n')).toContain('2028-06, early, written notice by 2028-03');
    expect(flowing(part(lines, 'Conditions of a monthly pension, as of 2028-05'))).toContain(
      '2028-06 (for retirement in 2028-06 or later)',
    );
  });

  it('says that arrears are those of the statement where a later time is asked for', async () => {
    const later = ['--category', 'man', '--as-of', '2020-06'];
    expect((await pension(later)).arrears).toEqual({ asOf: '2016-12', months: 0 });
    for (const [lang, note] of [
      ['zh', '欠费按记录单截至 2016-12 的数字：0 个月；其后的情况不明。'],
      ['en', 'Arrears are those of the statement, as of 2016-12: 0 months; what came later'],
    ] as const) {
      for (const more of [[], ['--explain']]) {
        expect((await report([...later, ...more], lang)).out).toContain(note);
      }
      for (const asOf of [[], ['--as-of', '2016-12']]) {
        expect((await report(['--category', 'man', ...asOf], lang)).out).not.toContain(note);
      }
    }
    const notPrinted = await report(later, 'zh', 'seed-2021');
    expect(notPrinted.out).not.toContain('欠费按记录单');
  });

  it('takes the service before 1993 of the statement, none as none', async () => {
    const none = await pension(['--category', 'man'], 'annual-arrears');
    expect(none.eligibility).toMatchObject({
      doubt: 'lower-bound',
      group: '新人',
      groupReason: 'no-service-before-1993',
    });
    const masked = await pension(['--category', 'man', '--birth', '1970-01'], 'seed-2021');
    expect(masked.eligibility).toMatchObject({ group: 'unknown' });
    expect((await pension(['--category', 'man'])).eligibility.group).toBe('中人');
  });

  it('takes the arrears of the statement', async () => {
    const found = await pension(['--category', 'man'], 'annual-arrears');
    expect(found.eligibility.conditions[1]).toMatchObject({ met: false, why: 'arrears' });
    const masked = await pension(['--category', 'man', '--birth', '1962-03'], 'seed-2021');
    expect(masked.eligibility.conditions[1]).toMatchObject({ why: 'arrears-not-known' });
  });

  it('estimates nothing from a statement that goes beyond the month of retirement', async () => {
    const argv = ['--category', 'woman-50', '--birth', '1966-11', '--index', '1.2'];
    const found = await pension(argv);
    expect(found.eligibility.statutory.month).toBe('2016-11');
    expect(found).toMatchObject({ estimate: null, missing: ['at-retirement'], notKnown: null });
    for (const lang of ['zh', 'en'] as const) {
      const { out } = await report(argv, lang);
      expect(out).toContain(lang === 'zh' ? '不能测算养老金' : 'there is no estimate');
      expect(out).not.toContain(lang === 'zh' ? '养老金测算，' : 'Estimate of');
    }
    const same = ['--category', 'woman-50', '--birth', '1966-12'];
    expect((await pension(same)).estimate.retireOn).toBe('2016-12');
  });

  it('says that other rules apply to deemed months after 1992', async () => {
    const argv = ['--category', 'man', '--birth', '1966-03'];
    expect((await pension(argv, 'seed-2021')).estimate.deemedAfter1992).toBe(true);
    const { lines } = await report(argv, 'zh', 'seed-2021');
    const text = flowing(part(lines, '养老金测算，2026-07 退休（元/月）'));
    expect(text).toContain('机关事业单位的规定');
    expect((await report(['--category', 'man'])).out).not.toContain('机关事业单位的规定');
  });

  it('says in both languages, with steps and without, nothing twice', async () => {
    for (const name of [CLEAN, 'seed-2021', 'mailed-2017']) {
      for (const more of [[], ['--explain'], ['--index', '1.1', '--explain']]) {
        const argv = ['--category', 'man', '--birth', '1960-01', ...more];
        for (const lang of ['zh', 'en'] as const) {
          const { out, lines } = await report(argv, lang, name);
          expect(out).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
          expect(lines.filter((line) => /^按月领取|^Conditions of/.test(line))).toHaveLength(1);
        }
      }
    }
  });
});

describe('a birth that is not known', () => {
  it('is asked for where the ID number is masked', async () => {
    const { lines, code } = await report(['--category', 'man'], 'zh', 'seed-2021');
    expect(code).toBe(0);
    expect(flowing(part(lines, '退休和养老金：缺少的数据'))).toBe(
      '- 没有出生年月：记录单上没有完整且校验正确的公民身份号码，请用 --birth 给出。',
    );
    expect(await pension(['--category', 'man'], 'seed-2021')).toEqual({
      category: 'man',
      birth: null,
      dates: null,
      arrears: { asOf: '2021-12', months: null },
      eligibility: null,
      estimate: null,
      missing: ['birth'],
      notKnown: null,
    });
  });

  it.each([
    ['a wrong check digit', ID.replace(/.$/, '8')],
    ['15 digits', '310101680415000'],
    ['a masked number', '310101********0007'],
    ['a birth after the statement', '310101202104150003'],
  ])('is not taken from %s', async (_, idNumber) => {
    const files = { f: sample(CLEAN).replace(ID, idNumber) };
    const { out } = await runCommand(['report', 'f', '--json', '--category', 'man'], { files });
    expect(JSON.parse(out).persons[0].pension.missing).toEqual(['birth']);
  });

  it.each([
    ['blanks', '310101 1968 0415 0007'],
    ['wide digits', '３１０１０１１９６８０４１５０００７'],
  ])('is taken from an ID number with %s', async (_, idNumber) => {
    const files = { f: sample(CLEAN).replace(ID, idNumber) };
    const { out } = await runCommand(['report', 'f', '--json', '--category', 'man'], { files });
    const { birth } = JSON.parse(out).persons[0].pension;
    expect(birth).toEqual({ month: '1968-04', from: 'id-number' });
  });
});

describe('--birth', () => {
  it('that contradicts the ID number is used, and is a finding', async () => {
    const argv = ['--category', 'woman-55', '--birth', '1968-05'];
    const { lines } = await report(argv);
    expect(lines).toContain('  出生年月      1968-05');
    const findings = flowing(part(lines, '核对结果'));
    expect(findings).toContain('1968-04');
    expect(findings).toContain('1968-05');
    const { out } = await runOn(['report', '--json', ...argv], [CLEAN]);
    const envelope = JSON.parse(out);
    expect(envelope.statements[0].findings).toMatchObject([{ code: 'birth-conflict' }]);
    expect(envelope.persons[0].pension.birth).toEqual({ month: '1968-05', from: 'option' });
    const same = await runOn(
      ['report', '--json', '--category', 'woman-55', '--birth', ID],
      [CLEAN],
    );
    expect(JSON.parse(same.out).statements[0].findings).toEqual([]);
  });
});

describe('a time that is not known', () => {
  const f = sample(CLEAN)
    .replace('(2016年度)', '')
    .replace(/201[56]年底/g, '[]年底')
    .replace('(二) 2016年度', '(二) []年度')
    .replace(/附：[\s\S]*/, '');
  const files = { f };
  const argv = ['report', 'f', '--category', 'man', '--birth', '1968-04', '--json'];

  it('is asked for', async () => {
    const { out } = await runCommand(argv, { files });
    const [first] = JSON.parse(out).persons;
    expect(first.tenure.asOf).toBeNull();
    expect(first.pension).toMatchObject({ eligibility: null, estimate: null, missing: ['as-of'] });
    expect(first.pension.dates.statutory.month).toBe('2029-02');
    const given = await runCommand([...argv, '--as-of', '2029-02'], { files });
    expect(JSON.parse(given.out).persons[0].pension.missing).not.toContain('as-of');
  });
});

describe('a file of several persons', () => {
  it('has an answer for each', async () => {
    const files = { f: `${sample(CLEAN)}\n${sample('mailed-2017')}` };
    const { out, lines } = await runCommand(['report', 'f', '--category', 'man', '--lang', 'zh'], {
      files,
    });
    expect(lines).toContain('第 1 人，共 2 人');
    expect(lines).toContain('第 2 人，共 2 人');
    expect(out).toContain('1968-04（取自公民身份号码）');
    expect(out).toContain('1958-12（取自公民身份号码）');
  });
});

describe('report without --category', () => {
  it('has nothing of it', async () => {
    const { out } = await runOn(['report', '--json'], [CLEAN]);
    expect(JSON.parse(out).persons[0]).not.toHaveProperty('pension');
    expect((await report([])).out).not.toContain('法定退休');
  });
});

describe('--redact', () => {
  it('hides the ID number, not what was asked', async () => {
    for (const more of [[], ['--json'], ['--explain']]) {
      const argv = ['report', '--redact', '--category', 'man', ...more];
      const { out } = await runOn(argv, [CLEAN]);
      expect(out).toContain('2029-02');
      expect(out).not.toContain('19680415');
      expect(out).not.toContain('张测试');
    }
  });
});

const MAN = ['--category', 'man'];

/** Arguments, what the sentence names, and a part of it in both languages. */
const WRONG: readonly (readonly [readonly string[], string, string, string])[] = [
  [['--birth', '1968-04'], '--birth', '要与“--category”一起使用', 'goes with "--category"'],
  [['--index', '1.2'], '--index', '要与“--category”一起使用', 'goes with "--category"'],
  [[...MAN, '--birth', '1968-13'], '--birth', '出生年月', 'of birth'],
  [[...MAN, '--birth', ID.replace(/.$/, '8')], '310101********0008', '校验码', 'check digit'],
  [[...MAN, '--birth', '2017-01'], '2017-01', '晚于记录单', 'after the month'],
  [[...MAN, '--as-of', '1968-03'], '1968-03', '1968-04', '1968-04'],
  [[...MAN, '--as-of', '2016'], '--as-of', 'YYYY-MM', 'YYYY-MM'],
  [[...MAN, '--retire-on', '2028-03'], '2028-03', '2028-04 至 2032-02', '2028-04 to 2032-02'],
  [[...MAN, '--first-insured', '1960-01'], '--first-insured', '早于出生年月', 'before the birth'],
  [[...MAN, '--extension-months', '1'], '--extension-months', '多于', 'are more than'],
  [[...MAN, '--index', 'x'], '--index', '四位小数', 'four decimals'],
  [[...MAN, '--calculation-base', 'x'], '--calculation-base', '金额', 'amount'],
  [[...MAN, '--months', '12'], '--months', '不能用', 'does not take'],
  [['--category', 'men'], '--category', 'woman-55', 'woman-55'],
];

describe.each(WRONG)('report %j', (argv, named, zh, en) => {
  it('is one sentence that names the option, code 64', async () => {
    const runIn = async (lang: readonly string[]) => {
      const outcome = await runOn(['report', ...lang, ...argv], [CLEAN]);
      expect(outcome.err).not.toContain('19680415');
      return outcome;
    };
    await expectUsageFault(runIn, named, zh, en);
  });
});
