import { describe, expect, it } from 'vitest';
import { runCommand } from './fake-io.js';

const WRONG: readonly (readonly [readonly string[], string, string])[] = [
  [[], '没有指定命令。', 'No command was given.'],
  [['raed', 'f'], '没有“raed”这个命令。', 'There is no command "raed".'],
  [['toString'], '没有“toString”这个命令。', 'There is no command "toString".'],
  [['read'], '命令“read”后面缺少文件名。', 'The command "read" needs a file.'],
  [['tenure'], '命令“tenure”后面缺少文件名。', 'The command "tenure" needs a file.'],
  [
    ['read', 'a', 'b'],
    '这个命令一次只读一个文件，“b”是多余的。',
    'This command reads one file at a time; "b" is too many.',
  ],
  [
    ['read', ''],
    '命令“read”后面的文件名是空的。',
    'The name of a file behind the command "read" is empty.',
  ],
  [
    ['tenure', 'a', ''],
    '命令“tenure”后面的文件名是空的。',
    'The name of a file behind the command "tenure" is empty.',
  ],
  [
    ['tenure', '-', 'a', '-'],
    '标准输入“-”只能给出一次。',
    'Standard input, "-", can be given only once.',
  ],
  [['read', 'f', '--jsn'], '没有“--jsn”这个选项。', 'There is no option "--jsn".'],
  [['read', 'f', '-x'], '没有“-x”这个选项。', 'There is no option "-x".'],
  [
    ['read', 'f', '--json=yes'],
    '选项“--json”后面不能有值。',
    'The option "--json" takes no value.',
  ],
  [['law', '--on'], '选项“--on”后面缺少值。', 'The option "--on" needs a value.'],
  [['law', '--on='], '选项“--on”后面缺少值。', 'The option "--on" needs a value.'],
  [
    ['law', '--on', '2018-13'],
    '日期应写作 YYYY-MM 或 YYYY-MM-DD，不能是“2018-13”。',
    'A date is written YYYY-MM or YYYY-MM-DD, not "2018-13".',
  ],
  [
    ['law', '--on', '2018-02-29'],
    '日期应写作 YYYY-MM 或 YYYY-MM-DD，不能是“2018-02-29”。',
    'A date is written YYYY-MM or YYYY-MM-DD, not "2018-02-29".',
  ],
  [
    ['law', 'nothing'],
    '没有“nothing”这张表。运行 shanghai-pension law 可列出全部表名。',
    'There is no table "nothing". Run shanghai-pension law for the names of all tables.',
  ],
  [
    ['law', 'baseLimits', 'x'],
    '一次只查一张表，“x”是多余的。',
    'Only one table can be shown at a time; "x" is too many.',
  ],
  [
    ['law', '--redact'],
    '这个命令不能用选项“--redact”。',
    'This command does not take the option "--redact".',
  ],
  [
    ['audit', 'f', '--places'],
    '这个命令不能用选项“--places”。',
    'This command does not take the option "--places".',
  ],
  [
    ['report', 'f', '--on', '2018-06'],
    '这个命令不能用选项“--on”。',
    'This command does not take the option "--on".',
  ],
  [
    ['law', '--on', '2018-06', '--on', '2018-07'],
    '选项“--on”只能给出一次。',
    'The option "--on" can be given only once.',
  ],
  [
    ['read', 'f', '--places'],
    '选项“--places”要与 --json 一起使用。',
    'The option "--places" needs --json.',
  ],
];

describe.each(WRONG)('%j', (argv, zh, en) => {
  it('is one clear sentence and a hint, code 64', async () => {
    const files = { f: '', a: '', b: '' };
    expect(await runCommand([...argv, '--lang', 'zh'], { files })).toMatchObject({
      code: 64,
      out: '',
      err:
        argv.at(-1) === '--on'
          ? expect.anything()
          : `${zh}\n运行 shanghai-pension help 查看用法。\n`,
    });
    expect(await runCommand(['--lang', 'en', ...argv], { files })).toMatchObject({
      code: 64,
      out: '',
      err: `${en}\nRun shanghai-pension help to see how it is used.\n`,
    });
  });
});

describe('the language', () => {
  it.each(['fr', 'ZH', ''])('%j is none', async (lang) => {
    const { code, err } = await runCommand(['read', 'f', `--lang=${lang}`]);
    expect(code).toBe(64);
    expect(err).toContain(
      lang === '' ? 'needs a value' : `The language is zh or en, not "${lang}".`,
    );
  });

  it('that is wrong is told in that of the environment', async () => {
    const { code, err } = await runCommand(['read', 'f', '--lang', 'fr'], {
      environment: { LANG: 'zh_CN' },
    });
    expect(code).toBe(64);
    expect(err).toContain('语言只能是 zh 或 en，不能是“fr”。');
  });
});

describe('operands', () => {
  it('may begin with a dash behind --', async () => {
    const { code, err } = await runCommand(['read', '--', '--odd']);
    expect(code).toBe(2);
    expect(err).toContain('There is no file --odd.');
  });

  it('of law are names of tables in any case', async () => {
    expect((await runCommand(['law', 'BASELIMITS'])).code).toBe(0);
  });
});
