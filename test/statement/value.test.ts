import { describe, expect, it } from 'vitest';
import { parseAbsence } from '../../src/statement/absence.js';
import { parseAmount } from '../../src/statement/amount.js';
import { matchDate } from '../../src/statement/cursor.js';
import { foldText } from '../../src/statement/folded-text.js';
import { type Parsed, parseMonths, parsePeriod } from '../../src/statement/value.js';

type Parse<T> = (...args: Parameters<typeof parseMonths>) => Parsed<T> | null;

/** What is read from a text: the value or how it is missing, and the text that was not used. */
function reading<T>(parse: Parse<T>, source: string) {
  const text = foldText(source);
  const parsed = parse(text, 0, text.length);
  if (parsed === null) return null;
  const { value, absent, end, joined } = parsed;
  const rest = end < text.length ? source.slice(text.at[end]) : '';
  return { value, absent, rest, joined };
}

const read = <T>(value: T, rest = '', joined = false) => ({ value, absent: null, rest, joined });
const missing = (absent: string, rest = '') => ({ value: null, absent, rest, joined: false });

describe('parseMonths', () => {
  it.each([
    ['276个月', read(276)],
    ['276', read(276)],
    ['12月', read(12)],
    ['12个', read(12)],
    ['0', read(0)],
    ['0个月', read(0)],
    ['无', read(0)],
    ['无 以下空白', read(0, '以下空白')],
    ['4年7个月', read(55)],
    ['21年5月', read(257)],
    ['23年', read(276)],
    ['23年整', read(276)],
    ['21年零5个月', read(257)],
    ['21年整5个月', read(257)],
    ['99年11个月', read(1199)],
    ['1200个月', read(1200)],
    ['12个月(含补缴)', read(12, '(含补缴)')],
    ['12个月, 其中', read(12, ', 其中')],
    ['12个月。', read(12, '。')],
    ['12 个月', read(12)],
    ['2 7 6个月', read(276, '', true)],
    ['4年 7个月', read(55)],
    ['1 2年', read(144, '', true)],
    ['4年1 1个月', read(59, '', true)],
    ['四年七个月', read(55)],
    ['二十一年零五个月', read(257)],
    ['三百四十四个月', read(344)],
    ['零个月', read(0)],
    ['十二 个月', read(12)],
    ['十 二个月', read(12, '', true)],
    ['4年七个月', read(55)],
    ['4年7个月（55个月）', read(55)],
    ['55个月(4年7个月)', read(55)],
    ['55(55)', read(55)],
    ['55个月(4年8个月)', read(55, '(4年8个月)')],
    ['55个月(4年7个月', read(55, '(4年7个月')],
    ['12.0', read(12)],
    ['12.00个月', read(12)],
    ['共12个月', read(12)],
    ['共计：12个月', read(12)],
    ['12个月\n3', read(12, '3')],
    ['12个月 其中', read(12, '其中')],
    ['12个月 3', read(12, '3')],
  ])('reads %s', (source, expected) => {
    expect(reading(parseMonths, source)).toEqual(expected);
  });

  it.each([
    '1201个月',
    '4年12个月',
    '100年',
    '4年7',
    '1O个月',
    '12天',
    '12个月份',
    '12.5个月',
    '12,5个月',
    '12。5',
    '无锡',
    '2 7 6',
    '10年10月-20年12月',
    '10年10月 - 20年12月',
    '12 至 15个月',
    '99999999个月',
    '四',
    '三四个月',
    '三百一个月',
    '二十一年五',
    '12.01个月',
    '2年 半',
    '共',
    '共共共12个月',
    '约12个月',
  ])('finds no count in %s', (source) => {
    expect(reading(parseMonths, source)).toMatchObject({ value: null, absent: 'unreadable' });
  });
});

describe('parseAmount', () => {
  it.each([
    ['98765.40元', read('98765.40')],
    ['98765.40', read('98765.40')],
    ['70,000.00', read('70000.00')],
    ['1,234,567.8元', read('1234567.8')],
    ['¥1,754.40', read('1754.40')],
    ['￥1,754.40元整', read('1754.40')],
    ['6200元', read('6200')],
    ['0.00元', read('0.00')],
    ['98765.40元。', read('98765.40', '。')],
    ['98765.40(元)', read('98765.40', '(元)')],
    ['98 765.40元', read('98765.40', '', true)],
    ['98765.\n40元', read('98765.40', '', true)],
    ['98765.40\n元', read('98765.40')],
    ['¥ 12.30', read('12.30')],
    ['123456789012', read('123456789012')],
    ['12.30 余额', read('12.30', '余额')],
    ['人民币12.30元', read('12.30')],
    ['人民币：￥12.30', read('12.30')],
    ['RMB 12.30', read('12.30')],
    ['CNY12.30', read('12.30')],
    ['合计12.30元', read('12.30')],
    ['12.30元/月', read('12.30')],
    ['12.30元（人民币）', read('12.30')],
    ['12.30\n5', read('12.30', '5')],
    ['12.30元 1/2', read('12.30', '1/2')],
    ['9 6 0 0元', read('9600', '', true)],
    ['12 345元', read('12345', '', true)],
    ['201345\n60元', read('20134560', '', true)],
  ])('reads %s', (source, expected) => {
    expect(reading(parseAmount, source)).toEqual(expected);
  });

  it.each([
    '576O.00元',
    '-120.50',
    '12,34',
    '1234,567.00',
    '1,2345.00',
    '12.345',
    '98 765.40',
    '9.88万元',
    '98765元4角',
    '1234567890123',
    '12.30.40',
    '.50元',
    '约12元',
    '12元整数',
    '20.13 万元',
    '9 千元',
    '201345 60元',
    '12.30 5.00',
    '人民币人民币人民币12.30元',
    '人民币',
    '12.30元/年',
  ])('finds no amount in %s', (source) => {
    expect(reading(parseAmount, source)).toMatchObject({ value: null, absent: 'unreadable' });
  });

  it('takes 无 for a missing amount, not for zero', () => {
    expect(reading(parseAmount, '无')).toEqual(missing('none-stated'));
    expect(reading(parseAmount, '人民币[]元')).toEqual(missing('masked'));
  });
});

describe('parseAbsence', () => {
  it.each([
    ['', missing('blank')],
    ['个月', missing('blank')],
    ['月', missing('blank')],
    ['个', missing('blank')],
    ['元', missing('blank')],
    ['[]', missing('masked')],
    ['[]元', missing('masked')],
    ['【 】个月', missing('masked')],
    ['***', missing('masked')],
    ['××', missing('masked')],
    ['—', missing('dash')],
    ['--', missing('dash')],
    ['—元', missing('dash')],
    ['/', missing('dash')],
    ['— 5', missing('dash', '5')],
    ['***.**元', missing('masked')],
    ['**,***.**', missing('masked')],
    ['**年**个月', missing('masked')],
    ['X年X个月', missing('masked')],
    ['xxxx元', missing('masked')],
    ['***. 5', missing('masked', '. 5')],
    ['隐去', missing('masked')],
    ['（略）', missing('masked')],
    ['[已脱敏]', missing('masked')],
    ['保密元', missing('masked')],
    ['略。', missing('masked', '。')],
    ['____', missing('blank')],
    ['__年__个月', missing('blank')],
    ['____元', missing('blank')],
    ['____ 5', missing('blank', '5')],
    ['无', missing('none-stated')],
    ['无。', missing('none-stated', '。')],
  ])('takes %j for a sign', (source, expected) => {
    expect(reading(parseAbsence, source)).toEqual(expected);
  });

  it.each([
    '-5',
    '/5',
    '无锡',
    '12',
    '上海',
    'O',
    ']5',
    '_5',
    '略阳',
    '（略',
    '(隐去）某',
    '已缴费',
  ])('takes %s for none', (source) => {
    expect(reading(parseAbsence, source)).toBeNull();
  });
});

describe('parsePeriod', () => {
  const period = (start: string, end: string | null) => ({ start, end });

  it.each([
    ['1993年1月-2014年9月', read(period('1993-01', '2014-09'))],
    ['1993年1月至2014年9月', read(period('1993-01', '2014-09'))],
    ['1993年1月到2014年9月', read(period('1993-01', '2014-09'))],
    ['199301~201409', read(period('1993-01', '2014-09'))],
    ['1993.01—2014.09', read(period('1993-01', '2014-09'))],
    ['1993/1 - 2014/9', read(period('1993-01', '2014-09'))],
    ['1993-01至2014-09', read(period('1993-01', '2014-09'))],
    ['1993年1月1日至2014年9月30日', read(period('1993-01', '2014-09'))],
    ['自1993年1月起至2014年9月止', read(period('1993-01', '2014-09'))],
    ['从1993年1月至2014年9月', read(period('1993-01', '2014-09'))],
    ['2014年10月至今', read(period('2014-10', null))],
    ['2014年10月-至今', read(period('2014-10', null))],
    ['2014年10月至今止', read(period('2014-10', null))],
    ['1993年1月-2014年9月(21年5个月)', read(period('1993-01', '2014-09'), '(21年5个月)')],
    ['1993年1月-2014年9月。', read(period('1993-01', '2014-09'), '。')],
    ['1993年1月-2014年9月 其他', read(period('1993-01', '2014-09'), '其他')],
  ])('reads %s', (source, expected) => {
    expect(reading(parsePeriod, source)).toEqual(expected);
  });

  it.each([
    '1993年1月',
    '1993年1月2014年9月',
    '1993年1月-',
    '1993年1月-12月',
    '93年1月-14年9月',
    '1993年13月-2014年9月',
    '自2014年',
    '12个月',
  ])('finds none in %s', (source) => {
    expect(reading(parsePeriod, source)).toBeNull();
  });

  it.each([
    '1993年1月-2014年9月1995年1月-1996年1月',
    '1993年1月-2014年9月,1995年1月-1996年1月',
    '1993年1月-2014年9月、1995年1月-1996年1月',
    '1993年1月-2014年9月止1995年1月',
    '1993年1月-2014年9月份',
  ])('takes more than one for none: %s', (source) => {
    expect(reading(parsePeriod, source)).toMatchObject({ value: null, absent: 'unreadable' });
  });
});

describe('matchDate', () => {
  const match = (source: string) => {
    const text = foldText(source);
    const date = matchDate(text, 0, text.length);
    if (date === null) return null;
    const { month, day, end } = date;
    return [Math.floor(month / 12), (month % 12) + 1, day, source.slice(end)];
  };

  it.each([
    ['202101', [2021, 1, 0, '']],
    ['20211231', [2021, 12, 31, '']],
    ['2021.8', [2021, 8, 0, '']],
    ['2021/08/31', [2021, 8, 31, '']],
    ['2021-8-1', [2021, 8, 1, '']],
    ['2021-08~', [2021, 8, 0, '~']],
    ['2021-08-2022', [2021, 8, 0, '-2022']],
    ['2021.08-31', [2021, 8, 0, '-31']],
    ['2021年8月', [2021, 8, 0, '']],
    ['2021年08月31日', [2021, 8, 31, '']],
    ['2021年8月31', [2021, 8, 0, '31']],
  ])('reads %s', (source, expected) => {
    expect(match(source)).toEqual(expected);
  });

  it.each([
    '202113',
    '202100',
    '20210132',
    '2021',
    '2021年',
    '2021年8',
    '2021.',
    '2021.123',
    '21.08',
    '20218',
    '2021018',
    '2021:08',
    '099912',
  ])('reads none in %s', (source) => {
    expect(match(source)).toBeNull();
  });
});
