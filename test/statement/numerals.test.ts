import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/statement/folded-text.js';
import { matchNumeral, numeralDigit, yearInNumerals } from '../../src/statement/numerals.js';

function numeral(source: string) {
  const text = foldText(source);
  const match = matchNumeral(text, 0, text.length);
  return match === null ? null : [match.number, source.slice(match.end)];
}

describe('matchNumeral', () => {
  it.each([
    ['零', 0],
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['二十一', 21],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['三百四十四', 344],
    ['九百九十九', 999],
  ])('%s', (source, number) => {
    expect(numeral(source)).toEqual([number, '']);
  });

  it('ends before what is no numeral', () => {
    expect(numeral('十二个月')).toEqual([12, '个月']);
  });

  it.each(['', '个', '12', '三四', '三百一', '十十', '十百', '一百百', '零零', '零十', '一百零十'])(
    'not %s',
    (source) => {
      expect(numeral(source)).toBeNull();
    },
  );

  it('stays within its limit', () => {
    expect(matchNumeral(foldText('二十一'), 0, 2)).toEqual({ number: 20, end: 2 });
  });
});

describe('yearInNumerals', () => {
  it.each([
    ['二〇二一', 2021],
    ['二零二一', 2021],
    ['一九九三', 1993],
    ['2021', 2021],
    ['二0二1', 2021],
    ['二〇二', -1],
    ['二〇二年', -1],
    ['二十二一', -1],
  ])('%s', (source, year) => {
    expect(yearInNumerals(foldText(source), 0)).toBe(year);
  });
});

describe('numeralDigit', () => {
  it.each([
    ['0', 0],
    ['9', 9],
    ['九', 9],
    ['十', -1],
    ['/', -1],
    [':', -1],
  ])('%s', (char, digit) => {
    expect(numeralDigit(char.charCodeAt(0))).toBe(digit);
  });
});
