import { describe, expect, it } from 'vitest';
import { runCommand, runOn, sample } from './fake-io.js';

const SAMPLES = [
  'seed-2021',
  'annual-2016-clean',
  'annual-masked',
  'annual-arrears',
  'mailed-2017',
];
const COMMANDS = ['read', 'audit', 'tenure', 'report'];
const CJK = /[\u3400-\u9fff]/u;

describe.each(COMMANDS)('%s', (command) => {
  it.each(SAMPLES)('of %s works in both languages', async (name) => {
    const zh = await runOn([command, '--lang', 'zh'], [name]);
    const en = await runOn([command, '--lang', 'en'], [name]);
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect([zh.err, en.err]).toEqual(['', '']);
    expect(zh.out).toMatch(CJK);
    expect(en.out).toMatch(/^Pension rights statement of 20\d\d\n/);
    expect(zh.out.endsWith('\n')).toBe(true);
    expect(`${zh.out}${en.out}`).not.toMatch(/undefined|NaN|\[object/);
  });

  it('reads standard input', async () => {
    const standardInput = sample('seed-2021');
    const piped = await runCommand([command, '-'], { standardInput });
    expect(piped).toEqual(await runOn([command], ['seed-2021']));
  });

  it('of an inconsistent sheet ends with 1', async () => {
    expect((await runOn([command], ['cases/sums'])).code).toBe(1);
  });

  it('handles a file with two statements', async () => {
    const { code, out } = await runOn([command], ['cases/two-statements']);
    expect(code).toBe(0);
    expect(out).toContain('2019');
    expect(out).toContain('2018');
  });

  it('does not print a wrong sheet', async () => {
    const { code, out, err } = await runOn([command, '--lang', 'zh'], ['layouts/transfer-voucher']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(
      'layouts/transfer-voucher：这是基本养老保险参保缴费凭证，不是养老保险个人权益记录单，未作读取。请在“一网通办”或“随申办”查询“个人权益记录单”。\n',
    );
  });
});

describe('--explain', () => {
  it.each([
    ['tenure', 'before1993 + deemed + paid  (before1993 = 0, deemed = 257, paid = 87)'],
    ['report', 'before1993 + deemed + paid  (before1993 = 0, deemed = 257, paid = 87)'],
  ])('with %s shows the steps, without it does not', async (command, formula) => {
    for (const [lang, heading] of [
      ['zh', '计算步骤'],
      ['en', 'Step by step'],
    ] as const) {
      const argv = [command, '--lang', lang];
      const { code, lines } = await runOn([...argv, '--explain'], ['seed-2021']);
      expect(code).toBe(0);
      expect(lines).toContain(heading);
      expect(lines.map((line) => line.trim()).join(' ')).toContain(formula);
      expect((await runOn(argv, ['seed-2021'])).lines).not.toContain(heading);
    }
  });

  it('with audit shows below each finding how its figures follow, and no sentence twice', async () => {
    const { lines } = await runOn(['audit', '--lang', 'en', '--explain'], ['seed-2021']);
    const text = lines.map((line) => line.trim()).join(' ');
    expect(text).toContain(
      'that is 261 months. end - start + 1  (start = 1993-01, end = 2014-09) 2. A period of 257 months',
    );
    expect(text.match(/The deemed contribution time is printed as/g)).toHaveLength(1);
    const at = lines.findIndex((line) => line.includes('A period of 257 months'));
    expect(lines[at]).toMatch(/^ {5}2\. A/);
    expect(lines[at + 1]).toMatch(/^ {8}end - months/);
    expect(text).not.toContain('printed - expected');
    const plain = await runOn(['audit', '--lang', 'en'], ['seed-2021']);
    expect(plain.out).not.toContain('end - start');
  });

  it('shows nothing where there is no finding', async () => {
    const { lines } = await runOn(['audit', '--explain'], ['annual-2016-clean']);
    expect(lines).not.toContain('Step by step');
  });

  it('shows no ID number whole', async () => {
    const { out } = await runOn(['tenure', '--explain'], ['annual-2016-clean', 'annual-arrears']);
    const wrong = sample('annual-2016-clean').replace('310101196804150007', '310101196804150008');
    const changed = await runCommand(['audit', '-', '--explain'], { standardInput: wrong });
    expect(changed.out).toContain('ISO 7064 MOD 11-2');
    expect(`${out}${changed.out}`).not.toMatch(/\d{15}/);
  });
});

describe('read', () => {
  it('shows all that is printed, the list of months too', async () => {
    const { lines } = await runOn(['read', '--lang', 'zh'], ['annual-arrears']);
    const list = lines.slice(lines.indexOf('缴费明细') + 1);
    expect(list[0]).toMatch(/^ {2}序号 {2}年月 {5}缴费单位/);
    expect(list[2]).toMatch(/^ {5}1 {2}2023-01 {2}上海示例建设集团有限公司 +1 {2}已缴费/);
    expect(list[13]).toMatch(/^ {4}12 {2}2023-12 {2}上海示例建设集团有限公司 +0 {2}欠费/);
    expect(lines).toContain('  个人欠费月数      3 个月');
    expect(lines).toContain('  个人欠费金额      1754.40 元');
  });

  it('shows what lacks in the list as not printed', async () => {
    const { lines } = await runOn(['read', '--lang', 'zh'], ['cases/blank-cells']);
    expect(lines.find((line) => line.includes('2019-03'))).toMatch(
      /^ +3 {2}2019-03 {2}未印出 +1 {2}已缴费/,
    );
    expect(lines.find((line) => line.includes('2019-08'))).toMatch(/^ {2}未印出 {2}2019-08/);
  });

  it('leaves out the list where the sheet has none', async () => {
    const { lines } = await runOn(['read', '--lang', 'zh'], ['mailed-2017']);
    expect(lines).not.toContain('缴费明细');
    expect(lines).toContain('  92年底前连续工龄       16 年 5 个月（197 个月）');
  });

  it('that ends with 1 says why', async () => {
    const { out } = await runOn(['read'], ['cases/sums']);
    expect(out).toContain('contradict each other (errors: 2); see');
    expect((await runOn(['read'], ['annual-2016-clean'])).out).not.toContain('contradict');
  });
});

describe('audit', () => {
  it('shows findings and nothing else', async () => {
    const { lines } = await runOn(['audit'], ['seed-2021']);
    expect(lines.slice(0, 4)).toEqual([
      'Pension rights statement of 2021',
      '',
      'Findings',
      '  Errors 0, warnings 3, notes 1.',
    ]);
    expect(lines.join('\n')).not.toContain('Account');
  });

  it('holds the statements of a file against each other', async () => {
    const text = sample('cases/two-statements').replace('162个月', '161个月');
    const { out, code } = await runCommand(['audit', '-', '--lang', 'zh'], { standardInput: text });
    expect(out).toContain('各份记录单之间');
    expect(out).toContain('[疑问] 前后两年不衔接');
    expect(code).toBe(1);
  });
});

describe('tenure', () => {
  it('adds several years of one person up once', async () => {
    const { lines, code } = await runOn(['tenure'], ['seed-2021', 'mailed-2017']);
    expect(code).toBe(0);
    expect(lines).toContain('  From 2 statements, the newest decides:');
    expect(lines).toContain('  seed-2021    2021  2021-12');
    expect(lines).toContain('  mailed-2017  2017  2017-12');
    expect(lines).toContain('  Working years: 45 years 1 month (541 months), to 2021-12.');
    expect(lines).toContain('Between the statements');
  });

  it('keeps two persons apart and says so', async () => {
    const { lines, out } = await runOn(
      ['tenure', '--lang', 'zh'],
      ['mailed-2017', 'annual-2016-clean'],
    );
    expect(lines[0]).toBe('  这些记录单属于 2 个人，分别计算。');
    expect(out).toContain('41 年 5 个月（497 个月）');
    expect(out).toContain('28 年 7 个月（343 个月）');
  });

  it('says which part is not printed, of the paid months too', async () => {
    const text =
      '养老保险个人权益记录\n（2021年度）\n92年底前连续工龄：4年 视同缴费年限：1年\n(三) 截至2021年底，累计缴纳记账情况：\n缴费月数：[] 个人账户储存总额：1.00元';
    const { lines } = await runCommand(['tenure', '-', '--lang', 'zh'], { standardInput: text });
    expect(lines).toContain('  个人工作年限至少 5 年 0 个月（60 个月），截至 2021-12。');
    expect(lines).toContain('  实际缴费年限        未印出');
    expect(lines).toContain(
      '  实际缴费年限未印出，按 0 计入，因此这是下限，实际的年限不少于此数。',
    );
  });

  it('resting on an older statement is a lower bound all the same', async () => {
    const of = (year: number, months: string) =>
      `养老保险个人权益记录\n（${year}年度）\n92年底前连续工龄：4年 视同缴费年限：1年\n(三) 截至${year}年底，累计缴纳记账情况：\n缴费月数：${months} 个人账户储存总额：1.00元`;
    const files = { a: of(2021, '[]'), b: of(2019, '72个月') };
    const { lines, out } = await runCommand(['tenure', 'a', 'b'], { files });
    expect(lines).toContain(
      '  Working years: at least 11 years 0 months (132 months), to 2021-12.',
    );
    expect(out).toContain('  A part is not printed and counts as 0, so this is a lower bound');
  });

  it('that is complete is no lower bound', async () => {
    const text =
      '养老保险个人权益记录\n（2021年度）\n92年底前连续工龄：4年 视同缴费年限：1年\n(三) 截至2021年底，累计缴纳记账情况：\n缴费月数：72个月 个人账户储存总额：1.00元';
    const { lines, out } = await runCommand(['tenure', '-'], { standardInput: text });
    expect(lines).toContain('  Working years: 11 years 0 months (132 months), to 2021-12.');
    expect(out).not.toContain('lower bound');
  });

  it('says that the figures contradict each other', async () => {
    expect((await runOn(['tenure'], ['cases/sums'])).out).toContain('(errors: 2)');
  });

  it('gives no answer when one file of several is missing', async () => {
    const files = { here: sample('seed-2021') };
    const { code, out, err } = await runCommand(['tenure', 'here', 'gone', 'away'], { files });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(
      'There is no file gone. Check the path.\nThere is no file away. Check the path.\n',
    );
  });

  it('answers from what was read when another statement is refused', async () => {
    const { code, out, err } = await runOn(['tenure'], ['seed-2021', 'layouts/web-12333']);
    expect(code).toBe(2);
    expect(out).toContain('(344 months)');
    expect(err).toMatch(/^layouts\/web-12333: This is a page of the old web site/);
  });
});

describe('help and version', () => {
  it.each([
    ['help'],
    ['--help'],
    ['-h'],
    ['read', '--help'],
    ['help', 'read'],
    ['--help', '--bogus=1'],
  ])('%s', async (...argv) => {
    const { code, out } = await runCommand(argv);
    if (argv.includes('--bogus=1')) expect(code).toBe(64);
    else {
      expect(code).toBe(0);
      for (const command of [...COMMANDS, 'law'])
        expect(out).toContain(`shanghai-pension ${command}`);
      for (const option of ['--json', '--lang', '--redact', '--places', '--on']) {
        expect(out).toContain(option);
      }
    }
  });

  it('in Chinese', async () => {
    expect((await runCommand(['help', '--lang', 'zh'])).out).toMatch(/^shanghai-pension：读取/);
  });

  it('version', async () => {
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
  });
});

describe('language', () => {
  it.each([
    [{}, false],
    [{ LANG: 'zh_CN.UTF-8' }, true],
    [{ LANG: 'C' }, false],
    [{ LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, false],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, true],
    [{ LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, false],
    [{ LANG: 'ZH_TW' }, true],
  ])('%j', async (environment, chinese) => {
    expect((await runCommand(['help'], { environment })).out.includes('用法')).toBe(chinese);
  });

  it('of the option comes first', async () => {
    const environment = { LANG: 'zh_CN' };
    expect((await runCommand(['help', '--lang', 'en'], { environment })).out).toContain('Usage');
    expect((await runCommand(['nothing', '--lang=en'], { environment })).err).toContain(
      'no command',
    );
  });
});

describe('colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what a colour begins with.
  const ANSI = /\u001b\[/;

  it('only on a terminal', async () => {
    expect((await runOn(['report'], ['cases/sums'])).out).not.toMatch(ANSI);
    expect((await runOn(['report'], ['cases/sums'], { isTerminal: true })).out).toMatch(ANSI);
  });

  it('not when it is not wanted', async () => {
    const on = { isTerminal: true };
    const without = (environment: Record<string, string>) =>
      runOn(['report'], ['cases/sums'], { ...on, environment });
    expect((await without({ NO_COLOR: '1' })).out).not.toMatch(ANSI);
    expect((await without({ TERM: 'dumb' })).out).not.toMatch(ANSI);
    expect((await without({ NO_COLOR: '' })).out).toMatch(ANSI);
  });

  it('marks errors red, warnings yellow, notes cyan', async () => {
    const on = { isTerminal: true };
    expect((await runOn(['audit'], ['cases/sums'], on)).out).toContain(
      '\u001b[31m[error]\u001b[39m',
    );
    const { out } = await runOn(['audit'], ['seed-2021'], on);
    expect(out).toContain('\u001b[33m[warning]\u001b[39m');
    expect(out).toContain('\u001b[36m[note]\u001b[39m');
  });
});
