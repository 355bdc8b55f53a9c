import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  accountPension,
  assessEligibility,
  basicPension,
  estimateBenefit,
  flexibleWindow,
  minimumContributionMonths,
  type RetirementCategory,
  statutoryRetirement,
  type YearMonth,
} from '../../src/index.js';
import { CATEGORIES, monthsFrom } from '../retirement/the-law-in-words.js';

/**
 * Published cases in which several rules meet. Those of one rule stand with its own tests, in
 * `test/retirement` and `test/benefit`.
 */

const mi = (month: YearMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthOf = (index: number): string =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

describe('the check rows: minimum of the statutory year, earliest age', () => {
  it.each<[RetirementCategory, YearMonth, YearMonth, number, number, number]>([
    ['man', '1964-12', '2024-12', 180, 60, 0],
    ['man', '1965-01', '2025-02', 180, 60, 0],
    ['man', '1965-04', '2025-05', 180, 60, 0],
    ['man', '1965-05', '2025-07', 180, 60, 0],
    ['man', '1970-01', '2031-05', 192, 60, 0],
    ['man', '1976-08', '2039-07', 240, 60, 0],
    ['man', '1976-09', '2039-09', 240, 60, 0],
    ['man', '1977-01', '2040-01', 240, 60, 0],
    ['woman-55', '1969-12', '2024-12', 180, 55, 0],
    ['woman-55', '1970-01', '2025-02', 180, 55, 0],
    ['woman-55', '1970-05', '2025-07', 180, 55, 0],
    ['woman-55', '1974-10', '2031-01', 192, 55, 0],
    ['woman-55', '1981-08', '2039-07', 240, 55, 0],
    ['woman-55', '1981-09', '2039-09', 240, 55, 0],
    ['woman-50', '1974-12', '2024-12', 180, 50, 0],
    ['woman-50', '1975-01', '2025-02', 180, 50, 0],
    ['woman-50', '1975-03', '2025-05', 180, 50, 0],
    ['woman-50', '1980-12', '2033-12', 204, 50, 0],
    ['woman-50', '1981-01', '2034-02', 210, 50, 1],
    ['woman-50', '1984-10', '2039-09', 240, 51, 11],
    ['woman-50', '1984-11', '2039-11', 240, 52, 0],
  ])('%s born %s: %s, %d months, from %d years %d months on', (...row) => {
    const [category, birth, statutory, minimum, years, odd] = row;
    const at = (months: number) => assessEligibility({ category, birth, asOf: statutory, months });
    expect(at(minimum)).toMatchObject({ status: 'eligible', requiredMonths: minimum });
    expect(at(minimum - 1)).toMatchObject({ status: 'short', shortMonths: 1 });
    expect(flexibleWindow({ category, birth })).toMatchObject({
      statutory,
      earliestAgeMonths: years * 12 + odd,
    });
  });
});

describe('the rule as whole numbers', () => {
  /** First birth that is put off, births that share a month, greatest delay, original age. */
  const TABLE: Readonly<Record<RetirementCategory, readonly [number, number, number, number]>> = {
    man: [1965, 4, 36, 720],
    'woman-55': [1970, 4, 36, 660],
    'woman-50': [1975, 2, 60, 600],
  };
  const births = monthsFrom('1940-01', '2020-12');

  it.each(CATEGORIES)('holds for every birth from 1940 to 2020: %s', (category) => {
    const [firstYear, step, cap, base] = TABLE[category];
    for (const birth of births) {
      const d = mi(birth) - firstYear * 12;
      const delay = d < 0 ? 0 : Math.min(Math.floor(d / step) + 1, cap);
      const statutory = mi(birth) + base + delay;
      const retirement = statutoryRetirement({ category, birth });
      expect([birth, retirement.delayMonths, retirement.month]).toEqual([
        birth,
        delay,
        monthOf(statutory),
      ]);
      const year = Math.floor(statutory / 12);
      const minimum = Math.min(240, 180 + 6 * Math.max(0, year - 2029));
      expect(minimumContributionMonths(year)).toBe(minimum);
      const window = flexibleWindow({ category, birth });
      expect(window.earliestAgeMonths).toBe(Math.max(base, base + delay - 36));
      expect(window.latestAgeMonths).toBe(d < 0 ? base : base + delay + 36);
    }
  });

  it('nobody retires in 2025-01 by it, and each later than whoever was born before', () => {
    for (const category of CATEGORIES) {
      const months = births.map((birth) => mi(statutoryRetirement({ category, birth }).month));
      expect(months).not.toContain(mi('2025-01'));
      for (const [i, month] of months.entries()) {
        if (i > 0) expect(month).toBeGreaterThan(months[i - 1] ?? Number.NaN);
      }
    }
  });

  it('the three tables end in 2039', () => {
    const lastStep = CATEGORIES.map((category) => {
      const results = births.map((birth) => statutoryRetirement({ category, birth }));
      const last = results.at(-1)?.delayMonths;
      return results.find(({ delayMonths }) => delayMonths === last)?.month;
    });
    expect(lastStep).toEqual(['2039-09', '2039-09', '2039-11']);
  });

  it('the earliest age passes the original one for women of 50 born from 1981-01 on alone', () => {
    for (const category of CATEGORIES) {
      const passing = births.filter(
        (birth) => flexibleWindow({ category, birth }).earliestAgeMonths > TABLE[category][3],
      );
      expect(passing).toEqual(category === 'woman-50' ? monthsFrom('1981-01', '2020-12') : []);
    }
    const latest = births
      .filter((birth) => birth >= '1984-11')
      .map((birth) => flexibleWindow({ category: 'woman-50', birth }).earliestAgeMonths);
    expect(new Set(latest)).toEqual(new Set([52 * 12]));
  });
});

describe('the cases of the test suite for flexible retirement', () => {
  it.each<[RetirementCategory, YearMonth, 'earliest' | 'statutory' | 'latest', YearMonth, number]>([
    ['man', '1968-01', 'latest', '2031-11', 2028],
    ['man', '1970-01', 'latest', '2034-05', 2031],
    ['man', '1970-01', 'statutory', '2031-05', 2031],
    ['man', '1970-01', 'earliest', '2030-01', 2030],
    ['woman-55', '1975-01', 'latest', '2034-05', 2031],
  ])('%s born %s, %s: %s, by the minimum of %d', (category, birth, which, month, year) => {
    expect(flexibleWindow({ category, birth })[which]).toBe(month);
    const found = assessEligibility({ category, birth, asOf: month, retireOn: month, months: 0 });
    expect(found.requiredYear).toBe(year);
    expect(found.requiredMonths).toBe(minimumContributionMonths(year));
  });
});

describe('the approval notices of Shanghai', () => {
  it.each([
    ['S1', 11396, '1.4038', 318, '1101.9', '695.5', '5426.8'],
    ['S5', 12434, '0.7986', 386, '448.4', '0', '4045.2'],
    ['S7', 12434, '1.5231', 287, '1575.6', '0', '5326.7'],
  ])('%s: the parts are the total', (...row) => {
    const [, calculationBase, index, months, account, transitional, total] = row;
    const basic = basicPension({ calculationBase, index, months }).amount;
    expect(Decimal.sum(basic, account, transitional).toString()).toBe(total);
    // Age and balance of the notices are not known: this balance gives the printed account pension at 60.
    const estimate = estimateBenefit({
      retireOn: '2026-02',
      ageMonths: 720,
      months,
      index,
      calculationBase,
      balance: new Decimal(account).times(139),
      monthsBefore1993: 0,
    });
    expect(estimate.parts.account.amount?.toString()).toBe(account);
    expect(estimate.amount?.plus(transitional).toString()).toBe(total);
  });

  it('S7 fits neither with twelfths nor with half up', () => {
    const s7 = new Decimal(12434).plus(new Decimal(12434).times('1.5231')).dividedBy(2);
    const twelfths = s7.times(287).dividedBy(1200);
    expect(twelfths.toDecimalPlaces(1, Decimal.ROUND_CEIL).toString()).toBe('3751.6');
    const unrounded = s7.times('23.913').dividedBy(100);
    expect(unrounded.toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toString()).toBe('3751');
    const { amount } = basicPension({ calculationBase: 12434, index: '1.5231', months: 287 });
    expect(amount.toString()).toBe('3751.1');
  });

  it.each<[YearMonth, number]>([
    ['2023-04', 11396],
    ['2025-04', 12307],
    ['2026-01', 12434],
    ['2026-02', 12434],
  ])('%s used the base of the year before, %d', (retireOn, base) => {
    const { readings } = estimateBenefit({
      retireOn,
      ageMonths: 720,
      months: 240,
      index: 1,
      balance: 0,
      monthsBefore1993: 0,
    });
    const provisional = readings.filter(({ use }) => use === 'provisional');
    expect(provisional.map(({ calculationBase }) => calculationBase.toNumber())).toEqual([base]);
  });
});

describe('the national formula', () => {
  it('Beijing: 240 months, index 1, balance 139000 at exactly 60', () => {
    const basic = basicPension({
      calculationBase: 12049,
      index: 1,
      months: 240,
      formula: 'national',
    });
    const account = accountPension({ balance: '139000.00', ageMonths: 720, rounding: 'fen' });
    expect(basic.amount.plus(account.amount).toFixed(2)).toBe('3409.80');
  });
});
