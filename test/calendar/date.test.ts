import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysInclusive,
  isIsoDate,
  monthIndexOf,
  monthOfDate,
  shiftDate,
  toIsoDate,
} from '../../src/calendar/index.js';
import { InvalidInputError } from '../../src/input/index.js';

describe('days', () => {
  it.each(['2020-02-29', '2000-02-29', '2021-12-31', '1900-01-01', '2199-12-31'])(
    'takes %s',
    (day) => {
      expect(isIsoDate(day)).toBe(true);
      expect(toIsoDate(day, 'on')).toBe(day);
    },
  );

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-00-10',
    '2021-13-01',
    '2021-01-00',
    '2021-01-32',
    '2021-1-01',
    '2021-01-1',
    '20210101',
    '2021/01/01',
    '2021-01/01',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('refuses %j', (day) => {
    expect(isIsoDate(day)).toBe(false);
    expect(() => toIsoDate(day, 'on')).toThrow(InvalidInputError);
  });

  it('takes a Temporal.PlainDate by its text, never a Date', () => {
    const plain = { year: 2021, month: 3, day: 5, toString: () => '2021-03-05' };
    expect(toIsoDate(plain, 'on')).toBe('2021-03-05');
    expect(() => toIsoDate(new Date(0), 'on')).toThrow(InvalidInputError);
    expect(() => toIsoDate(null, 'on')).toThrow(InvalidInputError);
  });

  it('tells the month of a day', () => {
    expect(monthOfDate('2021-03-31')).toBe(monthIndexOf(2021, 3));
  });

  it('counts both ends', () => {
    expect(daysInclusive('2021-01-01', '2021-01-01')).toBe(1);
    expect(daysInclusive('2020-02-28', '2020-03-01')).toBe(3);
    expect(daysInclusive('2021-02-28', '2021-03-01')).toBe(2);
    expect(daysInclusive('2021-01-02', '2021-01-01')).toBe(0);
    expect(daysInclusive('2020-01-01', '2020-12-31')).toBe(366);
  });

  it('moves by days, over ends of months and years', () => {
    expect(shiftDate('2021-01-01', -1)).toBe('2020-12-31');
    expect(shiftDate('2020-02-28', 1)).toBe('2020-02-29');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), (days) => {
        const to = shiftDate('1990-01-01', days);
        expect(daysInclusive('1990-01-01', to)).toBe(days + 1);
        expect(shiftDate(to, -days)).toBe('1990-01-01');
      }),
    );
  });
});
