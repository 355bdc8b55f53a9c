import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');
const HEAD = CLEAN.slice(0, CLEAN.indexOf('序号\t'));
const NOTE = '\n注：本权益记录为截至上年末参保缴费情况的记载信息。\n';
const COLUMNS = ['序号', '年月', '缴费单位', '缴费月数', '缴费情况', '备注'];
const EMPLOYER = '上海示例机械厂';

function cards(print: (head: string, value: string) => string, note = ''): string {
  const rows = [1, 2, 3].map((n) =>
    [`${n}`, `20160${n}`, EMPLOYER, '1', '已缴费', note].map((value, k) =>
      print(COLUMNS[k] ?? '', value),
    ),
  );
  return HEAD + rows.map((row) => row.join('')).join('') + NOTE;
}

function read(text: string) {
  const { statement, issues } = readStatement(text);
  return { statement, issues: issues.map(({ code, raw }) => `${code} ${raw}`) };
}

describe('a list of cards', () => {
  it.each([
    ['with colons', cards((head, value) => `${head}：${value}\n`), ''],
    ['with values in the line below', cards((head, value) => `${head}\n${value}\n`), ''],
    ['with values behind a blank', cards((head, value) => `${head} ${value}\n`), ''],
    [
      'with several heads in a line',
      cards((head, value) => `${head === '序号' ? '\n' : ' '}${head}：${value}`),
      '',
    ],
    ['with notes', cards((head, value) => `${head}：${value}\n`, '补缴'), '补缴'],
    ['with empty lines', cards((head, value) => `${head}\n\n${value}\n\n`, '补缴'), '补缴'],
  ])('%s is read', (_, text, note) => {
    const { statement, issues } = read(text);
    expect(statement?.contributions).toEqual(
      [1, 2, 3].map((sequence) => ({
        sequence,
        month: `2016-0${sequence}`,
        employer: EMPLOYER,
        months: 1,
        status: '已缴费',
        paid: true,
        note,
      })),
    );
    expect(statement?.closing.months).toBe(288);
    expect(issues).toEqual([]);
  });

  it('has places', () => {
    const { places } = readStatement(cards((head, value) => `${head}：${value}\n`));
    expect(places['contributions[1].month']?.raw).toBe('201602');
  });

  it('begins anew where a head comes again, whatever comes first', () => {
    const text = `${HEAD}年月：201601\n缴费情况：已缴费\n缴费月数：1\n年月：201602\n缴费情况：欠费\n缴费月数：0\n`;
    const { statement, issues } = read(text);
    expect(
      statement?.contributions.map(({ month, paid, months }) => [month, paid, months]),
    ).toEqual([
      ['2016-01', true, 1],
      ['2016-02', false, 0],
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['heads without a month', '序号：1\n缴费情况：已缴费\n缴费月数：1\n'],
    ['two heads', '年月：201601\n缴费情况：已缴费\n'],
    ['a month that is none', '年月：2016\n缴费情况：已缴费\n缴费月数：1\n'],
    ['columns one below the other', '序号\n1\n2\n年月\n201601\n201602\n缴费情况\n已缴费\n已缴费\n'],
  ])('is not made of %s', (_, list) => {
    const { statement, issues } = read(HEAD + list);
    expect(statement?.contributions).toEqual([]);
    expect(statement?.closing.months).toBe(288);
    expect(issues).not.toEqual([]);
  });
});
