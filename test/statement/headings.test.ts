import { describe, expect, it } from 'vitest';
import { monthIndexOf } from '../../src/calendar/index.js';
import { foldText } from '../../src/statement/folded-text.js';
import { matchSection, matchTitle, matchYear, matchYearRow } from '../../src/statement/headings.js';

function rest(source: string, end: number): string {
  const text = foldText(source);
  return end < text.length ? source.slice(text.at[end]) : '';
}

describe('matchSection', () => {
  const december = (year: number) => monthIndexOf(year, 12);

  it.each([
    ['(一) 截至2020年底，累计缴纳记账情况：', 1, december(2020), '：'],
    ['（一）截至2020年末累计缴纳记账情况', 1, december(2020), ''],
    ['㈠截止2020年12月累计缴费记账情况', 1, december(2020), ''],
    ['一、截至2020年12月31日，累计缴纳记账情况：', 1, december(2020), '：'],
    ['(3)截止到2021-12累计缴纳个人账户情况', 3, december(2021), ''],
    ['三.截至到2021年12月底，累计记账情况：', 3, december(2021), '：'],
    ['截至2021年11月末，累计缴纳记账情况：', 0, december(2021) - 1, '：'],
    ['(二)截至2O20年底，累计缴纳记账情况：', 2, null, '：'],
    ['(一)截至[]，累计缴纳记账情况：', 1, null, '：'],
    ['(一) 截至2020年年底，累计缴纳记账情况：', 1, december(2020), '：'],
    ['(一) 截至2020年度末，累计缴纳记账情况：', 1, december(2020), '：'],
    ['(一) 截至2020年度，累计缴纳记账情况：', 1, december(2020), '：'],
    ['(一) 截至2020年12月31日止，累计缴纳记账情况：', 1, december(2020), '：'],
    ['截至2020年11月止，累计缴纳记账情况：', 0, december(2020) - 1, '：'],
    ['(一) 截至二〇二〇年底，累计缴纳记账情况：', 1, december(2020), '：'],
    ['(一) 截至二〇二〇年十一月，累计缴纳记账情况：', 1, december(2020) - 1, '：'],
    ['(一) 截至2020年底，累计缴纳、记账情况：', 1, december(2020), '：'],
    ['(三) 截至2020年底，本人账户汇总情况', 3, december(2020), ''],
  ])('finds totals in %s', (source, ordinal, until, behind) => {
    const token = matchSection(foldText(source), 0);
    expect(token).toMatchObject({ about: 'until', ordinal, until, year: null, row: false });
    expect(rest(source, token?.end ?? 0)).toBe(behind);
  });

  it.each([
    ['(二) 2021年度缴纳记账情况：', 2, 2021, '：'],
    ['二、2021年缴费记账情况', 2, 2021, ''],
    ['2021年度缴纳情况', 0, 2021, ''],
    ['(二) 2O21年度缴纳记账情况：', 2, null, '：'],
    ['(二) 二〇二一年度缴纳记账情况：', 2, 2021, '：'],
    ['(二) 2021年度账户情况', 2, 2021, ''],
  ])('finds a year in %s', (source, ordinal, year, behind) => {
    const token = matchSection(foldText(source), 0);
    expect(token).toMatchObject({ about: 'year', ordinal, until: null, year, row: false });
    expect(rest(source, token?.end ?? 0)).toBe(behind);
  });

  it('finds a row of the mailed table', () => {
    const source = '累计至2016年12月31日 288';
    const token = matchSection(foldText(source), 0);
    expect(token).toMatchObject({ about: 'until', ordinal: 0, until: december(2016), row: true });
    expect(rest(source, token?.end ?? 0)).toBe('288');
  });

  it.each([
    '(一) 2021年度缴费明细信息',
    '截至2020年底，本人账户汇总情况',
    '(一) 截至2020年底，账户\n情况',
    '(一) 截至2020年底，共2个账户的情况',
    '(一) 截至2020年底，本人在上海市参加城镇职工基本养老保险的情况',
    '(四) 截至2020年底',
    '截至2020年底，参保情况',
    '截至2020年底，累计',
    '(一)截至某年某月某日某时某分某秒某地，累计缴纳记账情况',
    '累计至今',
    '(一 截至20',
    '一 二',
    '1999年度缴',
    '0000年度缴纳记账情况',
    '情况',
  ])('finds none in %s', (source) => {
    expect(matchSection(foldText(source), 0)).toBeNull();
  });

  it('takes a date that cannot be read for a heading only where it begins something', () => {
    const text = foldText('注截至上年末累计缴费情况');
    expect(matchSection(text, 1)).toBeNull();
    expect(matchSection(foldText('注 截至上年末累计缴费情况'), 1)).toMatchObject({ until: null });
  });

  it('takes no digit before a mark for a number of a section: 2021.截至', () => {
    expect(matchSection(foldText('12.截至2020年底，累计缴纳记账情况'), 1)?.ordinal ?? 2).toBe(2);
  });
});

describe('matchTitle', () => {
  it.each([
    ['养老保险个人权益记录', false, ''],
    ['养老保险个人权益记录单', false, ''],
    ['上海市城镇企业职工基本养老保险 个人权益记录单（2017年度）', false, '（2017年度）'],
    ['参保人员社会保险权益记录', false, ''],
    ['城乡居民基本养老保险个人权益记录单', true, ''],
    ['上海市居民养老保险个人权益记录', true, ''],
    ['城乡居保个人权益记录', true, ''],
  ])('finds %s', (source, residents, behind) => {
    const token = matchTitle(foldText(source), 0);
    expect(token).toMatchObject({ kind: 'title', start: 0, residents });
    expect(rest(source, token?.end ?? 0)).toBe(behind);
  });

  it.each(['权益记录', '养老保险', '养老保险个人账户', '姓名', '养老保险的个人权益记录'])(
    'finds none in %s',
    (source) => {
      expect(matchTitle(foldText(source), 0)).toBeNull();
    },
  );
});

describe('matchYear', () => {
  it.each([
    ['2021年度', 2021, ''],
    ['2021年', 2021, ''],
    ['2021年底', 2021, '底'],
    ['2O21年度', null, ''],
    ['l99O年度', null, ''],
  ])('finds %s', (source, year, behind) => {
    const found = matchYear(foldText(source), 0);
    expect(found?.year).toBe(year);
    expect(rest(source, found?.end ?? 0)).toBe(behind);
  });

  it.each(['2021', '202年度', 'A021年度', '0021年度', '2021月', '20211年'])(
    'finds none in %s',
    (source) => {
      expect(matchYear(foldText(source), 0)).toBeNull();
    },
  );
});

describe('matchYearRow', () => {
  it.each([
    '2017年1月1日至2017年12月31日',
    '2017年1月1日-2017年12月31日',
    '2017.1.1～2017.12.31',
    '20170101至20171231',
  ])('finds %s', (source) => {
    const token = matchYearRow(foldText(`${source} 12`), 0);
    expect(token).toMatchObject({ about: 'year', year: 2017, until: null, ordinal: 0, row: true });
    expect(rest(`${source} 12`, token?.end ?? 0)).toBe('12');
  });

  it.each([
    '2017年1月至2017年12月',
    '2017年1月1日至2017年12月',
    '2017年1月1日至2018年12月31日',
    '2017年1月1日、2017年12月31日',
    '2017年1月1日',
    '2017年1月1日至',
  ])('finds none in %s', (source) => {
    expect(matchYearRow(foldText(source), 0)).toBeNull();
  });
});
