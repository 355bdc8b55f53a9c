import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/statement/folded-text.js';
import { scan } from '../../src/statement/scan.js';

/** The tokens of a text: kind and the text they stand in. */
function tokens(source: string): string[] {
  const text = foldText(source);
  return scan(text).map(({ kind, start, end }) => {
    const from = text.at[start] ?? 0;
    const to = (text.at[end - 1] ?? 0) + 1;
    return `${kind} ${source.slice(from, to)}`;
  });
}

describe('scan', () => {
  it.each([
    ['第1页', ['boilerplate 第1页']],
    ['第 1 页 共 3 页', ['boilerplate 第 1 页', 'boilerplate 共 3 页']],
    ['第1/3页', ['boilerplate 第1/3页']],
    ['- 2 -', ['boilerplate - 2 -']],
    ['1/3', ['boilerplate 1/3']],
    ['姓名：张三\n2/3\n', ['field 姓名', 'boilerplate 2/3']],
  ])('finds the page number %s', (source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });

  it.each([
    '第1条',
    '第一页',
    '第12345页',
    '共3人',
    '- 2 个',
    '1/3 姓',
    '比例 1/3',
    '1234/5',
    '1/',
  ])('finds no page number in %s', (source) => {
    expect(tokens(source)).toEqual([]);
  });

  it.each([
    '打印日期：2020-03-05 10:22:31',
    '打印时间：2020年3月5日10时22分',
    '查询时间: 2020.03.05',
    '咨询电话：021-12333',
    '页码：1/3',
    'Page 1 of 3',
  ])('finds the stamp %s, whole', (source) => {
    expect(tokens(source)).toEqual([`boilerplate ${source}`]);
  });

  it('ends a stamp before what is no stamp', () => {
    expect(tokens('打印日期：2020-03-05 上海')).toEqual(['boilerplate 打印日期：2020-03-05']);
    expect(tokens('打印日期：2020-03-05 288')).toEqual(['boilerplate 打印日期：2020-03-05']);
  });

  it.each([
    ['(2021年度)', ['year (2021年度)']],
    ['[2021年度]', ['year [2021年度]']],
    ['（2O21年度）', ['year （2O21年度）']],
    ['2021年度养老保险个人权益记录', ['year 2021年度', 'title 养老保险个人权益记录']],
    ['养老保险个人权益记录 2021年度', ['title 养老保险个人权益记录', 'year 2021年度']],
    ['2021年度月平均工资', ['figure 2021年度月平均工资']],
    ['附：2021年度缴费明细信息', ['boilerplate 附：', 'list 2021年度缴费明细信息']],
    ['1992年12月以前', ['worded 1992年12月以前']],
    ['92年底前连续工龄：4年', ['field 92年底前连续工龄']],
    ['1992年底前连续工龄 4年', ['field 1992年底前连续工龄']],
    ['缴费月数：12', ['field 缴费月数']],
    ['姓名 张三', ['field 姓名']],
    ['姓名', ['field 姓名']],
    ['补充信息：', ['supplement 补充信息']],
    ['注：一', ['note 注：']],
  ])('finds %s', (source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });

  it.each(['姓名张三', '(2021年度', '2021年度报告', '192年底前'])(
    'finds nothing in %s',
    (source) => {
      expect(tokens(source)).toEqual([]);
    },
  );

  it('finds the heads of both tables', () => {
    const list = '序号\t年月\t缴费单位\t缴费月数\t缴费情况\t备注';
    expect(tokens(list)).toEqual([`columns ${list}`]);
    const table = '项目 缴费月数 个人账户储存额（元） 利息（元）';
    expect(tokens(table)).toEqual([`columns ${table}`]);
    expect(tokens('年月 备注')).toEqual([]);
  });

  it('takes words within an employer of the list for no label', () => {
    const head = '序号 年月 缴费单位 缴费月数 缴费情况';
    for (const employer of ['上海姓名 设计', '上海缴费月数：公司', '一网通办中心']) {
      const row = `1 202101 ${employer} 1 已缴费`;
      expect(tokens(`${head}\n${row}`)).toEqual([`columns ${head}`]);
    }
  });
});
