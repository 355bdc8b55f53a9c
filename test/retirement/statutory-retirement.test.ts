import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { IsoDate, YearMonth } from '../../src/calendar/index.js';
import { InvalidInputError } from '../../src/input/index.js';
import {
  type RetirementCategory,
  type RetirementInput,
  statutoryRetirement,
} from '../../src/retirement/index.js';
import { CATEGORIES, delayInWords, later, monthsFrom, ORIGINAL_YEARS } from './the-law-in-words.js';

/** The Decision in figures: from which birth, for how many births, up to how many months. */
const DELAYS = {
  man: { firstBirth: '1965-01', birthsPerMonth: 4, greatestDelayMonths: 36 },
  'woman-55': { firstBirth: '1970-01', birthsPerMonth: 4, greatestDelayMonths: 36 },
  'woman-50': { firstBirth: '1975-01', birthsPerMonth: 2, greatestDelayMonths: 60 },
} as const;

const monthOf = (category: RetirementCategory, birth: YearMonth) =>
  statutoryRetirement({ category, birth }).month;

describe('statutoryRetirement', () => {
  it.each(CATEGORIES)('agrees with the words of the law for every birth: %s', (category) => {
    const births = monthsFrom('1940-01', '2020-12');
    expect(births).toHaveLength(81 * 12);
    const delays = delayInWords(category, births);
    for (const birth of births) {
      const delay = delays.get(birth) ?? Number.NaN;
      const ageMonths = ORIGINAL_YEARS[category] * 12 + delay;
      const month = later(birth, ageMonths);
      expect(statutoryRetirement({ category, birth })).toEqual({
        kind: 'statutory-retirement',
        category,
        birth,
        rule: month < '2025-01' ? 'before-2025' : 'from-2025',
        originalAgeMonths: ORIGINAL_YEARS[category] * 12,
        delayRule: month < '2025-01' ? null : DELAYS[category],
        delayMonths: delay,
        ageMonths,
        month,
        pensionFrom: later(month, 1),
        basis: {
          sources:
            month < '2025-01'
              ? ['retirement-measures-1978', 'kaizen-2020']
              : ['retirement-decision-2024', 'flexible-retirement-2024'],
          citations:
            month < '2025-01'
              ? ['original-retirement-age', 'pension-start-before-2025']
              : ['retirement-delay', 'pension-start'],
          status: null,
        },
      });
    }
  });

  it.each(CATEGORIES)('has strictly rising months, none of 2025-01: %s', (category) => {
    const months = monthsFrom('1940-01', '2020-12').map((birth) => monthOf(category, birth));
    expect([...new Set(months)].sort()).toEqual(months);
    expect(months).not.toContain('2025-01');
    expect(months).toContain('2024-12');
    expect(months).toContain('2025-02');
  });

  it.each([
    ['man', '1976-08', '1976-09', 36, '2039-09'],
    ['woman-55', '1981-08', '1981-09', 36, '2039-09'],
    ['woman-50', '1984-10', '1984-11', 60, '2039-11'],
  ] as const)('last step of %s: born %s and %s', (category, before, last, delay, month) => {
    expect(statutoryRetirement({ category, birth: before }).delayMonths).toBe(delay - 1);
    expect(statutoryRetirement({ category, birth: last })).toMatchObject({
      delayMonths: delay,
      month,
    });
    expect(statutoryRetirement({ category, birth: '2020-12' }).delayMonths).toBe(delay);
  });

  it.each([
    ['man', '1964-12', 0, 720, '2024-12'],
    ['man', '1965-01', 1, 721, '2025-02'],
    ['man', '1965-04', 1, 721, '2025-05'],
    ['man', '1965-05', 2, 722, '2025-07'],
    ['man', '1970-01', 16, 736, '2031-05'],
    ['man', '1976-08', 35, 755, '2039-07'],
    ['man', '1976-09', 36, 756, '2039-09'],
    ['man', '1977-01', 36, 756, '2040-01'],
    ['woman-55', '1969-12', 0, 660, '2024-12'],
    ['woman-55', '1970-01', 1, 661, '2025-02'],
    ['woman-55', '1970-05', 2, 662, '2025-07'],
    ['woman-55', '1974-10', 15, 675, '2031-01'],
    ['woman-55', '1981-08', 35, 695, '2039-07'],
    ['woman-55', '1981-09', 36, 696, '2039-09'],
    ['woman-50', '1974-12', 0, 600, '2024-12'],
    ['woman-50', '1975-01', 1, 601, '2025-02'],
    ['woman-50', '1975-03', 2, 602, '2025-05'],
    ['woman-50', '1980-12', 36, 636, '2033-12'],
    ['woman-50', '1981-01', 37, 637, '2034-02'],
    ['woman-50', '1984-10', 59, 659, '2039-09'],
    ['woman-50', '1984-11', 60, 660, '2039-11'],
  ] as const)(
    '%s born %s: %d months later, at %d months, in %s',
    (category, birth, delay, age, month) => {
      expect(statutoryRetirement({ category, birth })).toMatchObject({
        delayMonths: delay,
        ageMonths: age,
        month,
      });
    },
  );

  it('carries the year when birth month and delay pass December', () => {
    expect(monthOf('man', '1965-12')).toBe('2026-03');
    expect(monthOf('woman-55', '1970-12')).toBe('2026-03');
    expect(monthOf('woman-50', '1975-11')).toBe('2026-05');
    expect(monthOf('woman-50', '1975-12')).toBe('2026-06');
  });

  it('counts women of 50 by two months, not by four', () => {
    const delays = ['1975-01', '1975-02', '1975-03', '1975-04', '1975-05'] as const;
    expect(
      delays.map((birth) => statutoryRetirement({ category: 'woman-50', birth }).delayMonths),
    ).toEqual([1, 1, 2, 2, 3]);
  });

  it('counts by the month, whatever the day and the form', () => {
    const expected = statutoryRetirement({ category: 'man', birth: '1968-04' });
    const forms = [
      '1968-04-01',
      '1968-04-30',
      { year: 1968, month: 4, toString: () => '1968-04' },
      { year: 1968, month: 4, day: 15, toString: () => '1968-04-15' },
    ] as const;
    for (const birth of forms) {
      expect(statutoryRetirement({ category: 'man', birth })).toEqual(expected);
    }
    expect(monthOf('man', '1968-02-29' as YearMonth)).toBe('2028-12');
  });

  it('never reads the clock', () => {
    vi.useFakeTimers({ now: new Date('1999-01-01') });
    const then = statutoryRetirement({ category: 'man', birth: '1991-07' });
    vi.setSystemTime(new Date('2060-01-01'));
    expect(statutoryRetirement({ category: 'man', birth: '1991-07' })).toEqual(then);
    vi.useRealTimers();
    expect(then.month).toBe('2054-07');
  });

  it('gives plain data that nobody can change', () => {
    const result = statutoryRetirement({ category: 'woman-55', birth: '1988-02' });
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(Object.isFrozen(result)).toBe(true);
    expect(Object.isFrozen(result.delayRule)).toBe(true);
    expect(Object.isFrozen(result.basis)).toBe(true);
    expect(Object.isFrozen(result.basis.sources)).toBe(true);
    expect(Object.isFrozen(result.basis.citations)).toBe(true);
  });

  it('takes births from 1900 to 2099', () => {
    expect(monthOf('man', '1900-01')).toBe('1960-01');
    expect(monthOf('man', '2099-12')).toBe('2162-12');
  });
});

/** Weights and check characters of GB 11643-1999, as the standard prints them. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const withCheck = (first17: string) =>
  first17 + CHECKS[WEIGHTS.reduce((sum, w, i) => sum + w * Number(first17[i]), 0) % 11];

describe('a birth from an ID number', () => {
  it('is that of its digits', () => {
    expect(monthOf('man', '11010519491231002X' as YearMonth)).toBe('2009-12');
    expect(monthOf('man', '11010519491231002x' as YearMonth)).toBe('2009-12');
    const dates = fc.date({
      min: new Date('1940-01-01'),
      max: new Date('2020-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 999 }), (date, order) => {
        const day = date.toISOString().slice(0, 10) as IsoDate;
        const id = withCheck(`310101${day.replaceAll('-', '')}${String(order).padStart(3, '0')}`);
        const birth = { category: 'woman-50', birth: id } as const;
        expect(statutoryRetirement(birth)).toEqual(
          statutoryRetirement({ category: 'woman-50', birth: day }),
        );
        const wrong = id.slice(0, 17) + (id.endsWith('1') ? '2' : '1');
        expect(() => statutoryRetirement({ category: 'man', birth: wrong })).toThrow(
          InvalidInputError,
        );
      }),
    );
  });

  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['X for 0', '11010519491231003X'],
    ['15 digits, without a check digit', '110105491231002'],
    ['a masked birth', '110105********002X'],
    ['17 digits', '11010519491231002'],
    ['X before the end', '1101051949123100XX'],
    ['full-width digits', '１１０１０５１９４９１２３１００２１'],
    ['19 characters', '11010519491231002X1'],
    ['blanks in it', '110105 19491231 002X'],
    ['a blank before it', ' 1010519491231002X'],
  ])('is refused for %s', (_, birth) => {
    const error = refusalOf({ category: 'man', birth });
    expect(error).toMatchObject({ code: 'shape', path: 'birth' });
    expect(error?.message).not.toContain('19491231');
  });

  it('is shown masked', () => {
    const received = refusalOf({ category: 'man', birth: '110105194912310021' })?.received;
    expect(received).toBe('"110105********0021"');
  });

  it.each(['1949-12-31T00:00:00Z', 'ID 110105 19491231 0021', '[object Object]'])(
    'is not what %s looks like',
    (birth) => {
      const error = refusalOf({ category: 'man', birth });
      expect(error).toMatchObject({ code: 'month', path: 'birth' });
      expect(error?.message).not.toContain(birth);
    },
  );

  it('is refused for a day that the calendar lacks', () => {
    const birth = withCheck('31010119700230001');
    expect(refusalOf({ category: 'man', birth })).toMatchObject({ code: 'month', path: 'birth' });
  });
});

function refusalOf(input: unknown): InvalidInputError | null {
  try {
    statutoryRetirement(input as RetirementInput);
    return null;
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
}

describe('refused', () => {
  it.each(['woman', 'MAN', '', null, undefined, 50, 'toString', '__proto__'])(
    'category %j',
    (category) => {
      expect(refusalOf({ category, birth: '1970-01' })).toMatchObject({
        code: 'choice',
        path: 'category',
      });
    },
  );

  it.each([
    '1970-13',
    '1970-00',
    '1970-1',
    '197001',
    '1969-02-29',
    '1970-04-31',
    '1970-13-01',
    '1899-12',
    '2100-01',
    '2100-01-01',
    '',
    '1970',
    null,
    undefined,
    197001,
    new Date('1970-01-01'),
    {},
    { year: 1970 },
    { year: 1970, month: 1 },
    [],
  ])('birth %j', (birth) => {
    expect(refusalOf({ category: 'man', birth })).toMatchObject({ code: 'month', path: 'birth' });
  });

  it.each([null, undefined, 'man', [], 7])('input %j', (input) => {
    expect(refusalOf(input)).toMatchObject({ code: 'shape', path: 'input' });
  });
});
