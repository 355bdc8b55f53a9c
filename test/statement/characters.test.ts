import { describe, expect, it } from 'vitest';
import { printedText } from '../../src/statement/characters.js';
import { foldedSlice, foldText, GAP_LINE } from '../../src/statement/folded-text.js';

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const folded = (source: string): string => {
  const text = foldText(source);
  return foldedSlice(text, 0, text.length);
};

/** What stands before the second character: a blank, a line break, cells. */
function gap(between: string) {
  const text = foldText(`年${between}月`);
  const bits = text.gap[1] ?? 0;
  return { length: text.length, blank: bits & 1, line: (bits & GAP_LINE) !== 0, cells: bits >> 2 };
}

describe('foldText', () => {
  it.each(
    [0x20, 0xa0, 0x1680, 0x2000, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000].map(
      (code) => [hex(code), code] as const,
    ),
  )('takes %s for a blank', (_, code) => {
    expect(gap(String.fromCharCode(code))).toEqual({ length: 2, blank: 1, line: false, cells: 0 });
  });

  it.each([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].map((code) => [hex(code), code] as const))(
    'takes %s for a line break',
    (_, code) => {
      expect(gap(String.fromCharCode(code))).toMatchObject({ length: 2, line: true, cells: 0 });
    },
  );

  it.each(
    [0x09, 0x7c, 0x2502, 0x2503, 0x250c, 0x253c, 0x254b, 0x2551, 0x256c, 0xff5c].map(
      (code) => [hex(code), code] as const,
    ),
  )('takes %s for the edge of a cell', (_, code) => {
    expect(gap(String.fromCharCode(code))).toEqual({ length: 2, blank: 0, line: false, cells: 1 });
  });

  it.each(
    [0xad, 0x200b, 0x200d, 0x200f, 0x202a, 0x202e, 0x2060, 0x2069, 0xfe00, 0xfe0f, 0xfeff].map(
      (code) => [hex(code), code] as const,
    ),
  )('passes over %s', (_, code) => {
    expect(gap(String.fromCharCode(code))).toEqual({ length: 2, blank: 0, line: false, cells: 0 });
  });

  it.each([0x00, 0x07, 0x1b, 0x1f].map((code) => [hex(code), code] as const))(
    'keeps %s as a character that means nothing',
    (_, code) => {
      expect(folded(`年${String.fromCharCode(code)}月`)).toBe('年\ufffd月');
    },
  );

  it('counts the cells since the line began', () => {
    expect(gap('\t\t')).toMatchObject({ cells: 2 });
    expect(gap('\t\n\t')).toMatchObject({ cells: 1, line: true });
    expect(gap(' | ')).toMatchObject({ cells: 1, blank: 1 });
    expect(gap('|'.repeat(100))).toMatchObject({ cells: 63 });
  });

  it.each([
    ['２０２１．０１，％', '2021.01,%'],
    ['：︰︓∶﹕', ':::::'],
    ['（）︵︶', '()()'],
    ['【】〔〕︹︺︻︼﹇﹈﹝﹞', '[][][][][][]'],
    ['—–−‐‑‒─━﹘ー－', '-----------'],
    ['～〜∼∽', '~~~~'],
    ['，︐﹐、︑', ',,,、、'],
    ['；︔﹔', ';;;'],
    ['．︒', '.。'],
    ['￥¥', '¥¥'],
    ['〇', '0'],
    ['㈠㈡㈢', '(一)(二)(三)'],
    ['①②⑫', '1212'],
    ['⽉⽇⼈⾦⼀', '月日人金一'],
    ['⺠⻚⻢⻰⻓⻔⻩', '民页马龙长门黄'],
    ['個人賬戶儲存總額項目', '个人账户储存总额项目'],
    ['帳戶', '账户'],
    ['⾴', '页'],
    ['金', '金'],
    ['㋿', '令和'],
  ])('folds %s to %s', (source, expected) => {
    expect(folded(source)).toBe(expected);
  });

  it('keeps where in the source each character stands', () => {
    const text = foldText('\ufeff（ 一） ㈡截');
    expect(foldedSlice(text, 0, text.length)).toBe('(一)(二)截');
    expect([...text.at.slice(0, text.length)]).toEqual([1, 3, 4, 6, 6, 6, 7]);
  });

  it('holds a text of many characters that expand', () => {
    const source = '㈠'.repeat(9_000);
    expect(folded(source)).toBe('(一)'.repeat(9_000));
    expect(folded('㌖'.repeat(3_000)).length).toBe(6 * 3_000);
  });

  it('reads a long text after a short one and a short one after a long one', () => {
    expect(folded('一')).toBe('一');
    expect(folded('长'.repeat(0x4001))).toHaveLength(0x4001);
    expect(folded('二三')).toBe('二三');
  });
});

describe('printedText', () => {
  it.each([
    ['上海 示例 机械厂', '上海示例机械厂'],
    ['上海\n示例', '上海示例'],
    ['IBM  Sample\t(China)', 'IBM Sample (China)'],
    ['上海 ABC 公司', '上海ABC公司'],
    ['１２ ３', '12 3'],
    ['上海示例（集团）', '上海示例(集团)'],
    ['⻢⻘⻰', '马青龙'],
    ['⽉', '月'],
    ['歐陽範例', '歐陽範例'],
    ['张\u200b三', '张三'],
    [' 张三 ', '张三'],
    ['A\u3000B', 'A B'],
    ['𠮷田', '𠮷田'],
  ])('prints %j as %j', (source, expected) => {
    expect(printedText(source)).toBe(expected);
  });
});
