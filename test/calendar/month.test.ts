import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromMonthIndex,
  isYear,
  monthIndexOf,
  parseYearMonth,
  toMonthIndex,
  yearOf,
} from '../../src/calendar/index.js';
import { InvalidInputError } from '../../src/input/index.js';

const anyMonth = fc.integer({ min: monthIndexOf(1900, 1), max: monthIndexOf(2199, 12) });

describe('months', () => {
  it('counts months from year 0, so that a year is twelve', () => {
    expect(monthIndexOf(2021, 1)).toBe(24252);
    expect(monthIndexOf(2021, 12) + 1).toBe(monthIndexOf(2022, 1));
  });

  it('writes and reads every month back', () => {
    fc.assert(
      fc.property(anyMonth, (index) => {
        const text = fromMonthIndex(index);
        expect(parseYearMonth(text)).toBe(index);
        expect(toMonthIndex(text, 'month')).toBe(index);
        expect(yearOf(index)).toBe(Number(text.slice(0, 4)));
      }),
    );
  });

  it('pads the month', () => {
    expect(fromMonthIndex(monthIndexOf(2014, 9))).toBe('2014-09');
    expect(fromMonthIndex(monthIndexOf(2014, 10))).toBe('2014-10');
  });

  it('sorts as text the way it sorts as number', () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, (a, b) => {
        expect(fromMonthIndex(a) < fromMonthIndex(b)).toBe(a < b);
      }),
    );
  });

  it.each([
    '1899-12',
    '2200-01',
    '2021-00',
    '2021-13',
    '2021-1',
    '202101',
    '2021/01',
    '2021-1a',
    '',
  ])('refuses %j', (text) => {
    expect(parseYearMonth(text)).toBeNull();
    expect(() => toMonthIndex(text, 'credits[3].month')).toThrow(InvalidInputError);
  });

  it('says where and what was expected', () => {
    try {
      toMonthIndex('2021-13', 'credits[3].month');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        kind: 'invalid-input',
        code: 'month',
        path: 'credits[3].month',
        received: '"2021-13"',
        expected: 'an ISO month YYYY-MM from 1900-01 to 2199-12',
      });
    }
  });

  it('takes a Temporal.PlainYearMonth by its text, never a Date', () => {
    const plain = { year: 2021, month: 3, toString: () => '2021-03' };
    expect(toMonthIndex(plain, 'on')).toBe(monthIndexOf(2021, 3));
    for (const value of [new Date(), null, undefined, 202103, {}, { year: 2021 }, { month: 3 }]) {
      expect(() => toMonthIndex(value, 'on')).toThrow(InvalidInputError);
    }
  });

  it('refuses an object that has no text', () => {
    const parsed = Object.assign(Object.create(null), { year: 2021, month: 3 });
    expect(() => toMonthIndex(parsed, 'on')).toThrow(InvalidInputError);
  });

  it('knows years from 1900 to 2199', () => {
    expect([1899, 1900, 2199, 2200].map(isYear)).toEqual([false, true, true, false]);
  });
});
