import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readStatement,
  redactStatement,
  type Statement,
  writeStatement,
} from '../../src/statement/index.js';
import { consistentStatement } from './consistent-statement.js';

const SAMPLES = [
  'seed-2021',
  'annual-2016-clean',
  'annual-masked',
  'annual-arrears',
  'mailed-2017',
];

function sample(name: string): Statement {
  const text = readFileSync(new URL(`../statements/${name}.txt`, import.meta.url), 'utf8');
  const { statement } = readStatement(text);
  if (statement === null) throw new Error(name);
  return statement;
}

describe('writeStatement', () => {
  it.each(SAMPLES)('writes %s so that it reads the same', (name) => {
    const statement = sample(name);
    const again = readStatement(writeStatement(statement));
    expect(again.statement).toEqual(statement);
    expect(again.issues).toEqual([]);
  });

  it('writes any statement so that it reads the same, without an issue', () => {
    fc.assert(
      fc.property(consistentStatement(), (statement) => {
        const again = readStatement(writeStatement(statement));
        expect(again.statement).toEqual(statement);
        expect(again.issues).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('writes the annual sheet', () => {
    expect(writeStatement(sample('annual-2016-clean')).split('\n')).toEqual([
      '养老保险个人权益记录',
      '(2016年度)',
      '姓名：张测试 公民身份号码：310101196804150007',
      '参保单位名称：上海示例机械厂',
      '92年底前连续工龄：4年7个月 视同缴费年限：—',
      '(一) 截至2015年底，累计缴纳记账情况：',
      '缴费月数：276个月 个人账户储存总额：98765.40元',
      '(二) 2016年度缴纳记账情况：',
      '缴费月数：12个月 记账金额：5760.00元 当年计息：8431.70元',
      '个人欠费月数：0个月 个人欠费金额：0.00元',
      '(三) 截至2016年底，累计缴纳记账情况：',
      '缴费月数：288个月 个人账户储存总额：112957.10元',
      '补充信息：',
      '2016年度月平均工资：6200.00元',
      '2017年度月缴费基数：6200.00元',
      '2017年度个人月缴费额：496.00元',
      '附：2016年度缴费明细信息：',
      '序号\t年月\t缴费单位\t缴费月数\t缴费情况\t备注',
      ...Array.from({ length: 12 }, (_, i) => {
        const month = `2016${String(i + 1).padStart(2, '0')}`;
        return `${i + 1}\t${month}\t上海示例机械厂\t1\t已缴费\t`;
      }),
      '注：本权益记录为截至上年末参保缴费情况的记载信息。',
      '',
    ]);
  });

  it('writes the mailed sheet with the last day of each month', () => {
    const text = writeStatement(sample('mailed-2017'));
    expect(text).toContain('个人账号（身份证号）：310115195812240006\n');
    expect(text).toContain('累计至2016年12月31日\t288\t210300.50\t\n');
    expect(text).toContain('2017年1月1日至2017年12月31日\t12\t7200.00\t15251.10\n');
  });
});

describe('redactStatement', () => {
  it.each(SAMPLES)('leaves nothing of the person of %s', (name) => {
    const statement = sample(name);
    const redacted = redactStatement(statement);
    expect(redacted).toMatchObject({ name: null, idNumber: null, accountNumber: null });
    expect(redacted.closing).toEqual(statement.closing);
    const text = writeStatement(redacted);
    for (const personal of [statement.name, statement.idNumber, statement.accountNumber]) {
      if (personal !== null) expect(text).not.toContain(personal);
    }
    expect(readStatement(text).statement).toEqual(redacted);
  });

  it('masks what looks like an ID number anywhere else', () => {
    const statement = sample('annual-2016-clean');
    const [row, ...rows] = statement.contributions;
    if (row === undefined) throw new Error('no row');
    const id = '310101196804150007';
    const redacted = redactStatement({
      ...statement,
      employer: `个体 ${id}`,
      contributions: [{ ...row, employer: id, status: id, note: `见 ${id}` }, ...rows],
      unreadable: { idNumber: id, 'current.months': `${id}O` },
      absent: { ...statement.absent, idNumber: 'unreadable', 'current.months': 'unreadable' },
    });
    expect(JSON.stringify(redacted)).not.toContain(id);
    expect(redacted.absent['idNumber']).toBe('masked');
    expect(redacted.unreadable).toEqual({ 'current.months': '310101********0007O' });
  });

  it('does not touch the statement it was given, nor mark what was never there', () => {
    const statement = sample('annual-2016-clean');
    const before = JSON.stringify(statement);
    const redacted = redactStatement(statement);
    expect(JSON.stringify(statement)).toBe(before);
    expect(redacted.absent['accountNumber']).toBeUndefined();
  });
});
