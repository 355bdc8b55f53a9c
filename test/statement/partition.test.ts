import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/statement/folded-text.js';
import { partition } from '../../src/statement/partition.js';
import { scan } from '../../src/statement/scan.js';

/** First words of each part of a text. */
function parts(...lines: readonly string[]): string[] {
  const source = lines.join('\n');
  const text = foldText(source);
  return partition(text, scan(text)).map(({ start }) =>
    source.slice(text.at[start] ?? 0, (text.at[start] ?? 0) + 12).replaceAll('\n', ' '),
  );
}

const TITLE = '养老保险个人权益记录';
const KIOSK = '参保人员城镇基本养老保险缴费情况';
const OPENING = (year: number) => `(一) 截至${year - 1}年底，累计缴纳记账情况：`;
const CURRENT = (year: number) => `(二) ${year}年度缴纳记账情况：`;
const CLOSING = (year: number) => `(三) 截至${year}年底，累计缴纳记账情况：`;
const SHEET = (year: number) => [
  TITLE,
  `(${year}年度)`,
  OPENING(year),
  CURRENT(year),
  CLOSING(year),
];

describe('partition', () => {
  it.each<[string, readonly string[], number]>([
    ['a text without a title', ['姓名：张三', OPENING(2016)], 1],
    ['nothing at all', [''], 1],
    ['one statement', SHEET(2016), 1],
    ['two years', [...SHEET(2016), ...SHEET(2017)], 2],
    ['the same year twice', [...SHEET(2016), ...SHEET(2016)], 2],
    [
      'another sheet behind',
      [...SHEET(2016), KIOSK, '顺序号 年月 缴费情况', '1 2017.01 已缴费'],
      2,
    ],
    ['another sheet before', [KIOSK, '1 2017.01 已缴费', ...SHEET(2016)], 2],
    ['another sheet between', [...SHEET(2016), KIOSK, '1 2017.01 已缴费', ...SHEET(2017)], 3],
    ['two other sheets before', [KIOSK, '1 2017.01 已缴费', KIOSK, ...SHEET(2016)], 2],
    ['the title of another sheet within a line', [...SHEET(2016), `注：另见${KIOSK}。`], 1],
    ['the title of another sheet under its own', [TITLE, KIOSK, ...SHEET(2016).slice(1)], 1],
    ['three years', [...SHEET(2016), ...SHEET(2017), ...SHEET(2018)], 3],
    ['a title on the next page', [...SHEET(2016), TITLE, '(2016年度)', '附：'], 1],
    [
      'a page that turns between the sections',
      [TITLE, '(2016年度)', OPENING(2016), TITLE, '(2016年度)', CURRENT(2016), CLOSING(2016)],
      1,
    ],
    [
      'a page that turns before the last section',
      [TITLE, OPENING(2016), CURRENT(2016), TITLE, CLOSING(2016)],
      1,
    ],
    [
      'a page of another year, though no section comes twice',
      [TITLE, '(2016年度)', OPENING(2016), TITLE, '(2017年度)', CURRENT(2017)],
      2,
    ],
    ['a third total', [TITLE, OPENING(2016), CLOSING(2016), TITLE, OPENING(2017)], 2],
    ['a second year section', [TITLE, CURRENT(2016), TITLE, CURRENT(2017)], 2],
    ['the words before the first title', ['姓名：张三', ...SHEET(2016)], 1],
    [
      'sections before the first title',
      [OPENING(2016), CURRENT(2016), CLOSING(2016), ...SHEET(2017)],
      2,
    ],
    [
      'the record of another place behind',
      [...SHEET(2016), '苏州市社会保险个人权益记录单', '姓名：张三'],
      2,
    ],
    [
      'the record of residents behind',
      [...SHEET(2016), '城乡居民养老保险个人权益记录', '姓名：张三'],
      2,
    ],
    [
      'the record of another place before',
      ['北京市社会保险个人权益记录', '姓名：张三', ...SHEET(2016)],
      1,
    ],
  ])('tells %s', (_, lines, count) => {
    expect(parts(...lines)).toHaveLength(count);
  });

  it('begins a part with its title, the place before it with it', () => {
    expect(parts(...SHEET(2016), ...SHEET(2017))[1]).toBe(`${TITLE} (`);
    expect(parts(...SHEET(2016), '苏州市社会保险个人权益记录单', '姓名：张三')[1]).toBe(
      '苏州市社会保险个人权益记',
    );
  });
});
