import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageMonthlyWage, type YearlyPay } from '../../src/contribution/index.js';

describe('averageMonthlyWage', () => {
  it('counts every kind of pay', () => {
    const pay: YearlyPay = {
      wage: '60000.01',
      bonus: 1000,
      allowance: '200.5',
      subsidy: 300,
      overtime: 4000,
      yearEndBonus: 50_000,
      carMoney: 600,
      mealMoney: 70,
      other: '8.49',
    };
    const result = averageMonthlyWage({ pay });
    expect(result.kind).toBe('average-monthly-wage');
    expect(result.total.toFixed(2)).toBe('116179.00');
    expect(result.months).toBe(12);
    // 116179 / 12 = 9681.583…
    expect(result.amount.toString()).toBe('9682');
    expect(result.takenOut.amount.toString()).toBe('0');
    expect(result.takenOut.months).toBe(0);
    expect(result.basis).toEqual({
      sources: ['laodongbao-2018', 'rsj-2026b'],
      citations: ['base-limits', 'base-from-average-wage', 'pay-that-counts'],
      status: null,
    });
  });

  it.each([
    'wage',
    'bonus',
    'allowance',
    'subsidy',
    'overtime',
    'yearEndBonus',
    'carMoney',
    'mealMoney',
    'other',
  ])('counts %s alone', (kind) => {
    expect(averageMonthlyWage({ pay: { [kind]: 1200 } }).amount.toNumber()).toBe(100);
  });

  it('divides by the months with pay when they are fewer than twelve', () => {
    expect(averageMonthlyWage({ pay: { wage: 63_000 }, months: 9 }).amount.toNumber()).toBe(7000);
    expect(averageMonthlyWage({ pay: { wage: 7000 }, months: 1 }).amount.toNumber()).toBe(7000);
  });

  it('rests on the rules for months that are missing only where there are some', () => {
    const { basis: short } = averageMonthlyWage({ pay: { wage: 1 }, months: 11 });
    expect(short.sources).toEqual(['laodongbao-2018', 'rsj-2026b', 'efesco-2011']);
    const { basis: maternity } = averageMonthlyWage({ pay: { wage: 1 }, maternityMonths: 1 });
    expect(maternity.sources).toEqual(['laodongbao-2018', 'rsj-2026b', 'maternity-answer']);
  });

  it('takes out maternity allowance and its months', () => {
    const result = averageMonthlyWage({
      pay: { wage: 54_000, maternityAllowance: '21000.50' },
      months: 12,
      maternityMonths: 3,
    });
    expect(result.amount.toNumber()).toBe(6000);
    expect(result.total.toNumber()).toBe(54_000);
    expect(result.months).toBe(9);
    expect(result.takenOut.amount.toFixed(2)).toBe('21000.50');
    expect(result.takenOut.months).toBe(3);
  });

  it('takes out a single month and a single fen', () => {
    const pay = { wage: 66_000, maternityAllowance: '0.01' };
    expect(averageMonthlyWage({ pay, maternityMonths: 1 }).amount.toNumber()).toBe(6000);
    expect(() => averageMonthlyWage({ pay })).toThrow(
      expect.objectContaining({ path: 'maternityMonths' }),
    );
  });

  it('takes the largest sum', () => {
    const pay = { wage: '999999999999.98', other: '0.01' };
    expect(averageMonthlyWage({ pay }).total.toFixed(2)).toBe('999999999999.99');
  });

  it('takes out the months also when the allowance was paid by somebody else', () => {
    const { amount, months } = averageMonthlyWage({ pay: { wage: 54_000 }, maternityMonths: 3 });
    expect([amount.toNumber(), months]).toEqual([6000, 9]);
  });

  it('rounds half up to jiao and then to yuan, and not to fen before', () => {
    const average = (total: string, months: number) =>
      averageMonthlyWage({ pay: { wage: total }, months }).amount.toNumber();
    expect(average('100.45', 1)).toBe(101);
    expect(average('100.44', 1)).toBe(100);
    expect(average('200.90', 2)).toBe(101);
    // 100.4466… would become 100.45 when rounded to fen first, and then 101.
    expect(average('301.34', 3)).toBe(100);
    // 100.4483… likewise.
    expect(average('1205.38', 12)).toBe(100);
    expect(average('1205.40', 12)).toBe(101);
  });

  it('agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999_999 }),
        fc.integer({ min: 1, max: 12 }),
        (fen, months) => {
          const whole = BigInt(fen);
          const jiao = (2n * whole + 10n * BigInt(months)) / (20n * BigInt(months));
          const yuan = (jiao + 5n) / 10n;
          const wage = `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;
          const { amount } = averageMonthlyWage({ pay: { wage }, months });
          expect(amount.toFixed()).toBe(String(yuan));
        },
      ),
    );
  });

  it.each([
    [{ pay: { wage: -1 } }, 'amount', 'pay.wage'],
    [{ pay: { bonus: '1,000' } }, 'amount', 'pay.bonus'],
    [{ pay: { wage: Number.NaN } }, 'amount', 'pay.wage'],
    [{ pay: { wage: null } }, 'amount', 'pay.wage'],
    [{ pay: { wage: '999999999999.99', other: '0.01' } }, 'amount', 'pay'],
    [{ pay: { salary: 1 } }, 'choice', 'pay'],
    [{ pay: { wage: 1 }, months: 0 }, 'integer', 'months'],
    [{ pay: { wage: 1 }, months: 13 }, 'integer', 'months'],
    [{ pay: { wage: 1 }, months: 1.5 }, 'integer', 'months'],
    [{ pay: { wage: 1 }, months: null }, 'integer', 'months'],
    [{ pay: { wage: 1 }, maternityMonths: null }, 'integer', 'maternityMonths'],
    [{ pay: { wage: 1 }, months: 3, maternityMonths: 3 }, 'integer', 'maternityMonths'],
    [{ pay: { wage: 1 }, maternityMonths: -1 }, 'integer', 'maternityMonths'],
    [{ pay: { wage: 1, maternityAllowance: 1 } }, 'integer', 'maternityMonths'],
    [{ pay: [] }, 'shape', 'pay'],
    [{}, 'shape', 'pay'],
    [null, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => averageMonthlyWage(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });
});
