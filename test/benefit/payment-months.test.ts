import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentMonths, paymentMonthsDetail } from '../../src/benefit/index.js';
import { defaultLaw, extendLaw, RuleNotKnownError } from '../../src/law/index.js';
import { refusal } from './refusal.js';

const FULL = [
  233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152,
  145, 139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
];

/** Every age with months that is published in a table: age, then +0 to +11 months. */
const BY_MONTH: readonly (readonly [number, string])[] = [
  [45, '216 215.7 215.3 215.0 214.7 214.3 214.0 213.7 213.3 213.0 212.7 212.3'],
  [46, '212 211.7 211.3 211.0 210.7 210.3 210.0 209.7 209.3 209.0 208.7 208.3'],
  [50, '195 194.6 194.2 193.8 193.3 192.9 192.5 192.1 191.7 191.3 190.8 190.4'],
  [51, '190 189.6 189.2 188.8 188.3 187.9 187.5 187.1 186.7 186.3 185.8 185.4'],
  [52, '185 184.6 184.2 183.8 183.3 182.9 182.5 182.1 181.7 181.3 180.8 180.4'],
  [53, '180 179.6 179.2 178.8 178.3 177.9 177.5 177.1 176.7 176.3 175.8 175.4'],
  [54, '175 174.6 174.2 173.8 173.3 172.9 172.5 172.1 171.7 171.3 170.8 170.4'],
  [55, '170 169.5 169.0 168.5 168.0 167.5 167.0 166.5 166.0 165.5 165.0 164.5'],
  [56, '164 163.5 163.0 162.5 162.0 161.5 161.0 160.5 160.0 159.5 159.0 158.5'],
  [57, '158 157.5 157.0 156.5 156.0 155.5 155.0 154.5 154.0 153.5 153.0 152.5'],
  [58, '152 151.4 150.8 150.3 149.7 149.1 148.5 147.9 147.3 146.8 146.2 145.6'],
  [59, '145 144.5 144.0 143.5 143.0 142.5 142.0 141.5 141.0 140.5 140.0 139.5'],
  [60, '139 138.4 137.8 137.3 136.7 136.1 135.5 134.9 134.3 133.8 133.2 132.6'],
  [61, '132 131.4 130.8 130.3 129.7 129.1 128.5 127.9 127.3 126.8 126.2 125.6'],
  [62, '125 124.3 123.7 123.0 122.3 121.7 121.0 120.3 119.7 119.0 118.3 117.7'],
];

describe('paymentMonths', () => {
  it.each(FULL.map((months, i) => [40 + i, months]))('%d years: %d', (age, months) => {
    expect(paymentMonths(age * 12).toNumber()).toBe(months);
  });

  it('has 208 at 47, and 93, 84, 75, 65, 56 from 66 on', () => {
    expect(paymentMonths(47 * 12).toString()).toBe('208');
    const late = [66, 67, 68, 69, 70].map((age) => paymentMonths(age * 12).toNumber());
    expect(late).toEqual([93, 84, 75, 65, 56]);
  });

  it.each(BY_MONTH)('%d years and months', (age, row) => {
    const cells = row.split(' ');
    expect(cells).toHaveLength(12);
    const found = cells.map((_, month) => paymentMonths(age * 12 + month).toNumber());
    expect(found).toEqual(cells.map(Number));
  });

  it('counts ages under 40 as 40 and over 70 as 70', () => {
    for (const age of [0, 1, 479, 480]) expect(paymentMonths(age).toString()).toBe('233');
    for (const age of [840, 841, 900, 1800]) expect(paymentMonths(age).toString()).toBe('56');
    expect(paymentMonths(481).toString()).toBe('232.8');
    expect(paymentMonths(839).toString()).toBe('56.8');
  });

  it('is the straight line half up to one decimal, and falls with age', () => {
    fc.assert(
      fc.property(fc.integer({ min: 480, max: 839 }), (age) => {
        const place = Math.floor(age / 12) - 40;
        const [at, next] = [FULL[place] ?? 0, FULL[place + 1] ?? 0];
        const line = new Decimal(next - at)
          .times(age % 12)
          .dividedBy(12)
          .plus(at);
        const months = paymentMonths(age);
        expect(months.eq(line.toDecimalPlaces(1, Decimal.ROUND_HALF_UP))).toBe(true);
        expect(paymentMonths(age + 1).lt(months)).toBe(true);
      }),
    );
  });

  it.each([-1, 1801, 600.5, Number.NaN, '600', undefined])('refuses %s', (age) => {
    expect(() => paymentMonths(age as never)).toThrow(refusal('integer', 'ageMonths'));
  });

  it('gives a result that nobody can change', () => {
    expect(Object.isFrozen(paymentMonths(720))).toBe(true);
    expect(paymentMonths(720)).toBe(paymentMonths(720));
  });
});

describe('paymentMonthsDetail', () => {
  it('says that a figure of the table is announced', () => {
    expect(JSON.parse(JSON.stringify(paymentMonthsDetail({ ageMonths: 720 })))).toEqual({
      kind: 'payment-months',
      months: '139',
      ageMonths: 720,
      countedAgeMonths: 720,
      interpolated: false,
      atAge: 139,
      atNextAge: null,
      divisor: 'by-month',
      status: 'announced',
      basis: { sources: ['gf2005', 'abacus', 'react-series'], citations: [], status: 'announced' },
    });
  });

  it('says that a figure in between is inferred', () => {
    const detail = paymentMonthsDetail({ ageMonths: 603, on: '2025-01' });
    expect(detail.months.toString()).toBe('193.8');
    expect(detail).toMatchObject({ interpolated: true, status: 'derived', divisor: 'by-month' });
    expect([detail.atAge, detail.atNextAge]).toEqual([195, 190]);
    expect(detail.basis).toEqual({
      sources: ['jinan-2025', 'liubig-provinces', 'gf2005', 'abacus', 'react-series'],
      citations: ['payment-months-between-ages', 'payment-months-interpolation'],
      status: 'derived',
    });
  });

  it('takes the full age before 2025-01, or when asked to', () => {
    const full = { interpolated: false, countedAgeMonths: 600, divisor: 'by-year' };
    for (const on of ['2024-12', '2024-12-31', '2006-01'] as const) {
      const detail = paymentMonthsDetail({ ageMonths: 611, on });
      expect(detail).toMatchObject({ ...full, ageMonths: 611, status: 'announced' });
      expect(detail.months.toString()).toBe('195');
    }
    expect(paymentMonthsDetail({ ageMonths: 611, divisor: 'by-year' })).toMatchObject(full);
    for (const on of ['2025-01', '2025-01-01', '2026-05'] as const) {
      expect(paymentMonthsDetail({ ageMonths: 611, on }).months.toString()).toBe('190.4');
    }
    const asked = paymentMonthsDetail({ ageMonths: 611, on: '2024-12', divisor: 'by-month' });
    expect(asked.months.toString()).toBe('190.4');
  });

  it('counts an age outside the table as its end', () => {
    const young = paymentMonthsDetail({ ageMonths: 479 });
    expect(young).toMatchObject({ ageMonths: 479, countedAgeMonths: 480, interpolated: false });
    const old = paymentMonthsDetail({ ageMonths: 845 });
    expect(old).toMatchObject({ ageMonths: 845, countedAgeMonths: 840, interpolated: false });
  });

  it('follows the law that is passed, by date', () => {
    const value = { firstAge: 60, months: [150, 138] };
    const law = extendLaw(defaultLaw, {
      tables: {
        paymentMonths: [
          { from: '2027-01-01', to: null, value, status: 'provisional', sources: ['abacus'] },
        ],
      },
    });
    expect(paymentMonths(723, law).toString()).toBe('147');
    expect(paymentMonths(400, law).toString()).toBe('150');
    const later = paymentMonthsDetail({ ageMonths: 723, on: '2027-01' }, law);
    expect([later.months.toString(), later.status]).toEqual(['147', 'provisional']);
    expect(paymentMonthsDetail({ ageMonths: 723, on: '2026-12' }, law).months.toString()).toBe(
      '137.3',
    );
    expect(paymentMonths(723).toString()).toBe('137.3');
  });

  it('refuses a retirement before the table', () => {
    expect(() => paymentMonthsDetail({ ageMonths: 720, on: '2005-12' })).toThrow(RuleNotKnownError);
  });

  it.each([
    [undefined, 'shape', 'input'],
    [{}, 'integer', 'ageMonths'],
    [{ ageMonths: 720, on: '2025-13' }, 'month', 'on'],
    [{ ageMonths: 720, on: '2025-02-30' }, 'date', 'on'],
    [{ ageMonths: 720, divisor: 'exact' }, 'choice', 'divisor'],
  ])('refuses %j', (input, code, path) => {
    expect(() => paymentMonthsDetail(input as never)).toThrow(refusal(code, path));
  });

  it('takes a Temporal month or date', () => {
    const month = { year: 2024, month: 11, toString: () => '2024-11' };
    const day = { year: 2024, month: 11, day: 15, toString: () => '2024-11-15' };
    for (const on of [month, day]) {
      expect(paymentMonthsDetail({ ageMonths: 723, on }).divisor).toBe('by-year');
    }
  });
});
