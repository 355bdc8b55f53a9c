import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');
const MAILED = readFileSync(new URL('../statements/mailed-2017.txt', import.meta.url), 'utf8');
const ID_NUMBER = '310101196804150007';
const EMPLOYER = '上海示例机械厂';

function read(text: string, before: string | RegExp, after: string) {
  const changed = text.replace(before, () => after);
  if (changed === text && after !== before) throw new Error(`${before} is not in the text`);
  const { statement, issues } = readStatement(changed);
  if (statement === null) throw new Error('refused');
  return { statement, issues: issues.map(({ code, path, raw }) => [code, path, raw].join(' ')) };
}

describe('what stands between a label and its value', () => {
  const { statement: clean } = read(CLEAN, '张测试', '张测试');

  it.each([
    ['units in the labels', /(总额|金额|计息)：/gu, '$1（元）：'],
    ['months in the labels', /月数：/gu, '月数(个月)：'],
    ['units with a word', /总额：/gu, '总额（单位：元）：'],
    ['semicolons', /(?<![附注])：/gu, '；'],
    ['equals signs', /(?<![附注])：/gu, ' = '],
  ])('may be %s', (_, before, after) => {
    const { statement, issues } = readStatement(CLEAN.replace(before, after));
    expect(statement).toEqual(clean);
    expect(issues).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['沈 虚 构', '沈虚构'],
    ['欧阳 虚构', '欧阳虚构'],
    ['沈虚 性别 女', '沈虚'],
    ['沈 虚 性别 女', '沈虚'],
    ['沈虚构 王', '沈虚构'],
    ['XXX', null],
    ['（隐去）', null],
    ['____', null],
    ['沈XX', '沈XX'],
    ['X女士', 'X女士'],
    ['略略', '略略'],
  ])('%s', (print, name) => {
    expect(read(CLEAN, '张测试', print).statement.name).toBe(name);
  });

  it('is no number', () => {
    const { statement, issues } = read(CLEAN, '张测试', '310101196804150007');
    expect(statement.name).toBeNull();
    expect(issues).toEqual(['unreadable-value name 310101********0007']);
  });
});

describe('a number of Hong Kong', () => {
  it.each([
    ['H1234567(8)', 'H1234567(8)'],
    ['H1234567(A)', 'H1234567(A)'],
    ['H1234567(证)', 'H1234567'],
    ['H1234567(89)', 'H1234567'],
  ])('%s', (print, number) => {
    expect(read(CLEAN, ID_NUMBER, print).statement.idNumber).toBe(number);
  });
});

describe('an employer with words of the sheet in its name', () => {
  it.each([
    '上海缴费月数软件有限公司',
    '参保单位咨询有限公司',
    '一网通办服务有限公司',
    '第1页书店',
    '元祖食品',
    'XX大学',
    '略阳食品',
  ])('%s', (employer) => {
    const { statement, issues } = readStatement(CLEAN.replaceAll(EMPLOYER, employer));
    expect(statement?.employer).toBe(employer);
    expect(statement?.contributions.every((row) => row.employer === employer)).toBe(true);
    expect(statement?.opening.months).toBe(276);
    expect(issues).toEqual([]);
  });
});

describe('labels that nothing parts', () => {
  it.each([
    ['from the unit before them', '缴费月数：276个月个人账户储存总额98765.40元'],
    ['from a heading or a digit', '缴费月数276个人账户储存总额98765.40元'],
    ['from the word before them', '缴费月数：276个月 年度个人账户储存总额98765.40元'],
    ['from a mark', '缴费月数：276，个人账户储存总额98765.40元'],
  ])('%s', (_, print) => {
    const { statement } = read(CLEAN, '缴费月数：276个月 个人账户储存总额：98765.40元', print);
    expect(statement.opening.months).toBe(276);
    expect(statement.opening.balance?.toFixed(2)).toBe('98765.40');
  });
});

describe('different values at one place', () => {
  it('are none, however many there are', () => {
    const { statement, issues } = read(
      CLEAN,
      '缴费月数：288个月',
      '缴费月数：288 缴费月数：1 缴费月数：1',
    );
    expect(statement.closing.months).toBeNull();
    expect(statement.unreadable['closing.months']).toBe('288 / 1');
    expect(issues).toEqual(['conflicting-values closing.months 1']);
  });

  it('are reported of headings', () => {
    const { statement, issues } = read(
      CLEAN,
      '个人欠费月数：',
      '(二) 2015年度缴纳记账情况：个人欠费月数：',
    );
    expect(statement.current.year).toBeNull();
    expect(issues).toEqual(['conflicting-values current.year 2015']);
  });

  it('are reported of rows of the mailed table', () => {
    const row = '累计至2017年12月31日                 300          232,751.60';
    const { statement, issues } = read(MAILED, row, `${row}\n累计至2017年12月31日 300 232,751.70`);
    expect(statement.closing.months).toBe(300);
    expect(statement.closing.balance).toBeNull();
    expect(issues).toEqual(['conflicting-values closing.balance 232,751.70']);
  });
});

describe('a heading that cannot be read', () => {
  it('takes the values below it out of the section before', () => {
    const { statement, issues } = read(
      CLEAN,
      '(三) 截至2016年底，累计缴纳记账情况：',
      '(三) 汇总：',
    );
    expect(statement.current.months).toBe(12);
    expect(statement.closing.months).toBeNull();
    expect(issues).toEqual([
      'unknown-text  (三) 汇总：',
      'unknown-text  缴费月数：288个月',
      'unknown-text  个人账户储存总额：112957.10元',
    ]);
  });
});

describe('the year', () => {
  it.each([
    ['2016年', 2016],
    ['二〇一六年度', 2016],
    ['(二〇一六年度)', 2016],
    ['2016年 测试', null],
  ])('%s below the title', (print, year) => {
    expect(read(CLEAN, '(2016年度)', print).statement.year).toBe(year);
  });

  it('of a figure may be in ideographs', () => {
    const { statement } = read(CLEAN, '2017年度月缴费基数', '二〇一七年度月缴费基数');
    expect(statement.supplement.contributionBase?.year).toBe(2017);
  });
});

describe('a row of the mailed table with a figure too many', () => {
  const YEAR = /2017年1月1日至2017年12月31日 .*/u;
  const TOTALS = /累计至2016年12月31日 .*/u;

  it.each([
    ['2017年1月1日至2017年12月31日 12 7, 200.00 15 ,251.10'],
    ['2017年1月1日至2017年12月31日 12 7,200.00 15,251 .10'],
  ])('%s is not read', (print) => {
    const { statement, issues } = read(MAILED, YEAR, print);
    expect(statement.current).toMatchObject({ months: null, credited: null, interest: null });
    expect(issues).toEqual([`unknown-text  ${print.slice(print.indexOf(' ') + 1)}`]);
  });

  it.each([
    ['累计至2016年12月31日 288 210,300 .50', null],
    ['累计至2016年12月31日 288 210 300.50', null],
    ['累计至2016年12月31日 288 210,300.50 0.00', '210300.50'],
    ['累计至2016年12月31日 288 210,300 0.00', '210300.00'],
    ['累计至2016年12月31日 288 210,300 —', '210300.00'],
  ])('%s', (print, balance) => {
    const { statement } = read(MAILED, TOTALS, print);
    expect(statement.opening.months).toBe(288);
    expect(statement.opening.balance?.toFixed(2) ?? null).toBe(balance);
  });

  it('is not read from rows for columns', () => {
    const table =
      '项目 累计至2016年12月31日 2017年1月1日至2017年12月31日 累计至2017年12月31日\n' +
      '缴费月数 288 12 300\n个人账户储存额（元） 210,300.50 7,200.00 232,751.60\n';
    const { statement } = read(MAILED, /项目[\s\S]*232,751\.60\n/u, table);
    expect(statement.closing.balance).toBeNull();
    expect(statement.closing.months).toBeNull();
  });
});

describe('rows', () => {
  const ROW = /3\t201603\t.*/u;
  const ROWS = /序号\t[\s\S]*?\n\n/u;

  it.each([
    ['a dot behind the number', '3.\t201603\t上海示例机械厂\t1\t已缴费\t'],
    ['a mark behind the number', '3、\t201603\t上海示例机械厂\t1\t已缴费\t'],
    ['a count of 1.0', '3\t201603\t上海示例机械厂\t1.0\t已缴费\t'],
    ['a month in ideographs', '3\t二〇一六年三月\t上海示例机械厂\t1\t已缴费\t'],
    ['a unit', '3\t201603\t上海示例机械厂\t1 个月\t已缴费\t'],
  ])('may have %s', (_, print) => {
    const { statement, issues } = read(CLEAN, ROW, print);
    expect(statement).toEqual(read(CLEAN, '张测试', '张测试').statement);
    expect(issues).toEqual([]);
  });

  it.each([
    ['units that blanks part', '1 201601 上海示例机械厂 1 个月 已缴费', ''],
    ['marks behind the numbers', '1. 201601 上海示例机械厂 1 已缴费', ''],
    ['a note that begins with digits', '1 201601 上海示例机械厂 1 已缴费 201512补缴', '201512补缴'],
  ])('that blanks part may have %s', (_, print, note) => {
    const { statement, issues } = read(
      CLEAN,
      ROWS,
      `序号 年月 缴费单位 缴费月数 缴费情况 备注\n${print}\n\n`,
    );
    expect(statement.contributions).toEqual([
      {
        sequence: 1,
        month: '2016-01',
        employer: EMPLOYER,
        months: 1,
        status: '已缴费',
        paid: true,
        note,
      },
    ]);
    expect(issues).toEqual([]);
  });

  it.each(['暂无数据', '无缴费记录', '（无）'])('may be none: %s', (print) => {
    const { statement, issues } = read(
      CLEAN,
      ROWS,
      `序号 年月 缴费单位 缴费月数 缴费情况 备注\n${print}\n\n`,
    );
    expect(statement.contributions).toEqual([]);
    expect(issues).toEqual([]);
  });
});
