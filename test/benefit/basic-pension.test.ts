import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basicPension } from '../../src/benefit/index.js';
import { fenText, fraction, halfUp, jiaoUpText, plus, times, up } from './exact.js';
import { refusal } from './refusal.js';

const yuan = fc.integer({ min: 0, max: 5_000_000 });
const tenThousandths = fc.integer({ min: 0, max: 60_000 });
const time = fc.integer({ min: 0, max: 700 });
const indexText = (index: number) => new Decimal(index).dividedBy(10_000).toFixed(4);
const baseText = (fen: number) => new Decimal(fen).dividedBy(100).toFixed(2);

/** (W + W*I) / 2 * (Y + 0.083 * M) / 100 as a fraction of yuan. */
function rule(fen: number, index: number, months: number) {
  const years = BigInt(Math.floor(months / 12));
  const odd = BigInt(months % 12);
  const base = fraction(BigInt(fen), 100n);
  const both = plus(base, times(base, fraction(BigInt(index), 10_000n)));
  const percent = plus(fraction(years), fraction(83n * odd, 1000n));
  return times(times(both, fraction(1n, 2n)), times(percent, fraction(1n, 100n)));
}

describe('basicPension', () => {
  it.each([
    ['S1', 11396, '1.4038', 26, 6, '3629.3919', '3629.40'],
    ['S5', 12434, '0.7986', 32, 2, '3596.7687', '3596.80'],
    ['S7', 12434, '1.5231', 23, 11, '3751.0201', '3751.10'],
  ])('notice %s', (_, calculationBase, index, years, odd, unrounded, amount) => {
    const result = basicPension({ calculationBase, index, months: years * 12 + odd });
    expect(result.unrounded.toFixed(4)).toBe(unrounded);
    expect(result.amount.toFixed(2)).toBe(amount);
    for (const indexedWage of ['unrounded', 'fen', 'jiao'] as const) {
      const variant = { calculationBase, index, months: years * 12 + odd, indexedWage };
      expect(basicPension(variant).amount.toFixed(2)).toBe(amount);
    }
  });

  it('takes 0.083 for an odd month, not a twelfth, which would give 3751.6 for S7', () => {
    const s7 = basicPension({ calculationBase: 12434, index: '1.5231', months: 287 });
    expect(s7.accrual.toString()).toBe('0.23913');
    expect(s7.amount.toFixed(1)).not.toBe('3751.6');
  });

  it('shows what it follows from', () => {
    const result = basicPension({ calculationBase: 11396, index: '1.4038', months: 318 });
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      kind: 'basic-pension',
      amount: '3629.4',
      unrounded: '3629.391948952',
      calculationBase: '11396',
      index: '1.4038',
      indexedWage: '15997.7048',
      months: 318,
      accrual: '0.26498',
      formula: 'shanghai',
      indexedWageRounding: 'unrounded',
      rounding: 'jiao-up',
      basis: { sources: ['liubig-cases'], citations: ['basic-pension'], status: null },
    });
  });

  it.each([
    [12049, 1, 240, '2409.80'],
    [12049, '0.8', 360, '3253.23'],
    [11883, '1.0', 300, '2970.75'],
    [8079, '0.84', 208, '1288.08'],
  ])('national formula: %d, index %s, %d months', (calculationBase, index, months, amount) => {
    const result = basicPension({ calculationBase, index, months, formula: 'national' });
    expect(result.amount.toFixed(2)).toBe(amount);
    expect(result).toMatchObject({ formula: 'national', rounding: 'fen' });
    expect(result.basis).toEqual({
      sources: ['beijing-kernel'],
      citations: ['basic-pension-elsewhere'],
      status: null,
    });
  });

  it('the national formula takes years half up to two decimals', () => {
    const accrual = (months: number) =>
      basicPension({ calculationBase: 1, index: 1, months, formula: 'national' }).accrual.toFixed();
    expect([1, 2, 6, 11, 207, 208].map(accrual)).toEqual([
      '0.0008',
      '0.0017',
      '0.005',
      '0.0092',
      '0.1725',
      '0.1733',
    ]);
  });

  it('gives each odd month 0.083 %', () => {
    const accruals = Array.from({ length: 13 }, (_, months) =>
      basicPension({ calculationBase: 1, index: 1, months }).accrual.times(100_000).toNumber(),
    );
    expect(accruals).toEqual([0, 83, 166, 249, 332, 415, 498, 581, 664, 747, 830, 913, 1000]);
  });

  it('rounds half up to fen before it rounds up to jiao, unless strict', () => {
    // 10000.40 * 1 % = 100.004, 10000.50 * 1 % = 100.005.
    const amount = (calculationBase: string, rounding?: 'jiao-up' | 'jiao-up-strict' | 'fen') =>
      basicPension({
        calculationBase,
        index: 1,
        months: 12,
        ...(rounding === undefined ? {} : { rounding }),
      }).amount.toFixed(2);
    expect(amount('10000.40')).toBe('100.00');
    expect(amount('10000.50')).toBe('100.10');
    expect(amount('10000.00', 'jiao-up-strict')).toBe('100.00');
    expect(amount('10000.01', 'jiao-up-strict')).toBe('100.10');
    expect(amount('10000.40', 'fen')).toBe('100.00');
    expect(amount('10000.50', 'fen')).toBe('100.01');
  });

  it('rounds the indexed wage as asked', () => {
    const wage = (indexedWage: 'unrounded' | 'fen' | 'jiao', calculationBase = '12434.55') =>
      basicPension({
        calculationBase,
        index: '0.7986',
        months: 1,
        indexedWage,
      }).indexedWage.toFixed();
    expect(wage('unrounded')).toBe('9930.23163');
    expect(wage('fen')).toBe('9930.23');
    expect(wage('jiao')).toBe('9930.2');
    expect(wage('fen', '12434.90')).toBe('9930.51');
    expect(wage('jiao', '12434.88')).toBe('9930.5');
    const small = (indexedWage: 'unrounded' | 'jiao') =>
      basicPension({
        calculationBase: '0.50',
        index: '0.5',
        months: 1200,
        indexedWage,
        rounding: 'fen',
      });
    expect(small('unrounded').amount.toFixed(2)).toBe('0.38');
    expect(small('jiao').amount.toFixed(2)).toBe('0.40');
  });

  it('is the rule to the fen', () => {
    fc.assert(
      fc.property(yuan, tenThousandths, time, (fen, index, months) => {
        const input = { calculationBase: baseText(fen), index: indexText(index), months };
        const exact = rule(fen, index, months);
        expect(basicPension(input).amount.toFixed(2)).toBe(jiaoUpText(exact));
        expect(basicPension({ ...input, rounding: 'fen' }).amount.toFixed(2)).toBe(
          fenText(halfUp(exact, 100n)),
        );
        expect(basicPension({ ...input, rounding: 'jiao-up-strict' }).amount.toFixed(2)).toBe(
          fenText(up(exact, 10n) * 10n),
        );
        const { over, under } = exact;
        const [whole, decimals] = basicPension(input).unrounded.toFixed(12).split('.');
        expect(BigInt(`${whole}${decimals}`) * under).toBe(over * 10n ** 12n);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not fall when months, index or base rise', () => {
    fc.assert(
      fc.property(yuan, tenThousandths, time, (fen, index, months) => {
        const amount = (more: { fen?: number; index?: number; months?: number }) =>
          basicPension({
            calculationBase: baseText(fen + (more.fen ?? 0)),
            index: indexText(index + (more.index ?? 0)),
            months: months + (more.months ?? 0),
          }).amount;
        const least = amount({});
        for (const more of [{ fen: 1 }, { index: 1 }, { months: 1 }]) {
          expect(amount(more).gte(least)).toBe(true);
        }
      }),
    );
  });

  it('is exact for the greatest amounts', () => {
    const result = basicPension({ calculationBase: '999999999999.99', index: 100, months: 1200 });
    const wide = { calculationBase: '6000000000.01', index: '1.0001', months: 1200 };
    expect(basicPension(wide).unrounded.toFixed(7)).toBe('6000300000.0100005');
    // 50.5 times the base, for a hundred years at 1 %.
    expect(result.amount.toFixed(2)).toBe('50499999999999.50');
  });

  const good = { calculationBase: 12434, index: '1.0417', months: 360 };
  it.each([
    [undefined, 'shape', 'input'],
    [[], 'shape', 'input'],
    [{ ...good, calculationBase: -1 }, 'amount', 'calculationBase'],
    [{ ...good, calculationBase: '12434.001' }, 'amount', 'calculationBase'],
    [{ ...good, calculationBase: undefined }, 'amount', 'calculationBase'],
    [{ ...good, index: '1.04171' }, 'amount', 'index'],
    [{ ...good, index: -0.1 }, 'amount', 'index'],
    [{ ...good, index: '-1' }, 'amount', 'index'],
    [{ ...good, index: 100.0001 }, 'amount', 'index'],
    [{ ...good, index: Number.NaN }, 'amount', 'index'],
    [{ ...good, index: '1e0' }, 'amount', 'index'],
    [{ ...good, index: ' 1' }, 'amount', 'index'],
    [{ ...good, index: null }, 'amount', 'index'],
    [{ ...good, index: true }, 'amount', 'index'],
    [{ ...good, months: -1 }, 'integer', 'months'],
    [{ ...good, months: 1.5 }, 'integer', 'months'],
    [{ ...good, months: 1201 }, 'integer', 'months'],
    [{ ...good, months: '360' }, 'integer', 'months'],
    [{ ...good, formula: 'beijing' }, 'choice', 'formula'],
    [{ ...good, indexedWage: 'yuan' }, 'choice', 'indexedWage'],
    [{ ...good, rounding: 'jiao' }, 'choice', 'rounding'],
  ])('refuses %j', (input, code, path) => {
    expect(() => basicPension(input as never)).toThrow(refusal(code, path));
  });

  it('takes an index as text, number, bigint or Decimal', () => {
    expect(basicPension({ ...good, index: 1n }).index.toString()).toBe('1');
    for (const index of ['1.0417', 1.0417, new Decimal('1.0417')]) {
      expect(basicPension({ ...good, index }).index.toString()).toBe('1.0417');
    }
    expect(basicPension({ ...good, index: '1.04170' }).index.toString()).toBe('1.0417');
    expect(basicPension({ ...good, index: 0 }).index.toString()).toBe('0');
    expect(() => basicPension({ ...good, index: 100, months: 0 })).not.toThrow();
  });
});
