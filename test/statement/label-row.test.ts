import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');

/** The clean sample with one line of it in other print, and what is reported about it. */
function read(line: RegExp, print: string) {
  const { statement, issues } = readStatement(CLEAN.replace(line, () => print));
  if (statement === null) throw new Error('refused');
  return { statement, issues: issues.map(({ code, raw }) => `${code} ${raw}`) };
}

const SERVICE = /92年底前连续工龄.*/;
const HEAD = /姓名：.*\n.*/;
const ID_NUMBER = '310101196804150007';

describe('values below the labels of a line', () => {
  it.each([
    ['tabs', '92年底前连续工龄\t视同缴费年限\n4年7个月\t20年', 55, 240],
    ['pipes', '|92年底前连续工龄|视同缴费年限|\n|4年7个月|20年|', 55, 240],
    ['blanks and colons', '92年底前连续工龄： 视同缴费年限：\n4年7个月 20年', 55, 240],
    ['blanks within a cell', '92年底前连续工龄\t视同缴费年限\n4 年 7 个月\t20 年', 55, 240],
    ['a blank cell at the beginning', '92年底前连续工龄\t视同缴费年限\n\t20年', null, 240],
    ['a blank cell at the end', '92年底前连续工龄\t视同缴费年限\n4年7个月', 55, null],
    ['a dash', '92年底前连续工龄 视同缴费年限\n— 20年', null, 240],
    ['one value for two labels', '92年底前连续工龄： 视同缴费年限：\n20 年 3 个月', null, 243],
    ['a value on the line of the labels', '92年底前连续工龄： 视同缴费年限：20年', null, 240],
  ])('are given to each by %s', (_, print, service, deemed) => {
    const { statement, issues } = read(SERVICE, print);
    expect(statement.monthsBefore1993).toBe(service);
    expect(statement.deemed.months).toBe(deemed);
    expect(issues.filter((issue) => !issue.startsWith('joined-value'))).toEqual([]);
  });

  it.each([
    ['more values than labels', '4年7个月 20年 3年'],
    ['more columns than labels', '4年7个月\t20年\t3年'],
    ['a value that is none of its label', '4年7个月 若干年'],
  ])('are left alone and reported when there are %s', (_, values) => {
    const tabs = values.includes('\t') ? '\t' : ' ';
    const { statement, issues } = read(SERVICE, `92年底前连续工龄${tabs}视同缴费年限\n${values}`);
    expect(statement.monthsBefore1993).toBeNull();
    expect(statement.deemed.months).toBeNull();
    expect(issues).toEqual([`unknown-text ${values}`]);
  });

  it('may be texts', () => {
    const labels = '姓名 公民身份号码 参保单位名称';
    const { statement, issues } = read(HEAD, `${labels}\n张测试 ${ID_NUMBER} 上海示例机械厂`);
    expect(statement.name).toBe('张测试');
    expect(statement.idNumber).toBe(ID_NUMBER);
    expect(statement.employer).toBe('上海示例机械厂');
    expect(issues).toEqual([]);
  });

  it('are no employer when one of them is an ID number', () => {
    const labels = '姓名 公民身份号码 参保单位名称';
    const { statement, issues } = read(HEAD, `${labels}\n张测试 ${ID_NUMBER} 上海示例 机械厂`);
    expect([statement.name, statement.idNumber, statement.employer]).toEqual([null, null, null]);
    expect(issues).toEqual(['unknown-text 张测试 310101********0007 上海示例 机械厂']);
  });

  it('are one employer when none is of another label', () => {
    const labels = '公民身份号码： 参保单位名称：';
    const { statement } = read(HEAD, `姓名：张测试\n${labels}\n上海示例 机械厂`);
    expect(statement.idNumber).toBeNull();
    expect(statement.employer).toBe('上海示例机械厂');
  });

  it('end with their line', () => {
    const { statement, issues } = read(SERVICE, '92年底前连续工龄 视同缴费年限\n无 20年\n另有记载');
    expect([statement.monthsBefore1993, statement.deemed.months]).toEqual([0, 240]);
    expect(issues).toEqual(['unknown-text 另有记载']);
  });

  it('may be figures of the supplement', () => {
    const labels = '2016年度月平均工资 2017年度月缴费基数 2017年度个人月缴费额';
    const { statement, issues } = read(/2016年度月平均工资.*/, `${labels}\n6200元 6300元 504元`);
    const { averageMonthlyWage, contributionBase, monthlyPersonalContribution } =
      statement.supplement;
    expect(averageMonthlyWage?.amount?.toString()).toBe('6200');
    expect(contributionBase?.amount?.toString()).toBe('6300');
    expect(monthlyPersonalContribution?.amount?.toString()).toBe('504');
    expect(issues).toEqual([]);
  });
});
