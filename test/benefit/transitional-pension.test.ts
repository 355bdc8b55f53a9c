import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transitionalPension } from '../../src/benefit/index.js';
import { fenText, fraction, jiaoUpText, plus, times } from './exact.js';
import { refusal } from './refusal.js';

describe('transitionalPension', () => {
  it.each([
    // 12434 * 1.2 % = 149.208 a year.
    [12434, 12, '149.21', '149.30'],
    [12434, 120, '1492.08', '1492.10'],
    [12434, 1, '12.38', '12.40'],
    [12434, 11, '136.23', '136.30'],
    [12434, 61, '758.42', '758.50'],
    [10000, 60, '600.00', '600.00'],
  ])('%d with %d months: %s, paid %s', (calculationBase, monthsBefore1993, fen, jiao) => {
    const input = { calculationBase, monthsBefore1993 };
    expect(transitionalPension({ ...input, rounding: 'fen' }).amount.toFixed(2)).toBe(fen);
    const result = transitionalPension({ ...input, virtualAccount: 0 });
    expect(result.amount.toFixed(2)).toBe(jiao);
    expect(result).toMatchObject({ lowerBound: false, estimate: false });
  });

  it('is a lower bound without the virtual account and an estimate with it', () => {
    const input = { calculationBase: 12434, monthsBefore1993: 61 };
    const least = transitionalPension(input);
    expect(least).toMatchObject({ lowerBound: true, estimate: false, virtualAccount: null });
    const estimate = transitionalPension({ ...input, virtualAccount: '6000.00' });
    expect(estimate).toMatchObject({ lowerBound: false, estimate: true });
    expect(estimate.amount.minus(least.amount).toFixed(2)).toBe('50.00');
  });

  it('shows what it follows from', () => {
    const input = { calculationBase: 12434, monthsBefore1993: 61, virtualAccount: '120.12' };
    expect(JSON.parse(JSON.stringify(transitionalPension(input)))).toEqual({
      kind: 'transitional-pension',
      amount: '759.5',
      lowerBound: false,
      estimate: true,
      calculationBase: '12434',
      monthsBefore1993: 61,
      yearsBefore1993: '5.083',
      virtualAccount: '120.12',
      rounding: 'jiao-up',
      basis: { sources: ['liubig-engine'], citations: ['transitional-pension'], status: null },
    });
  });

  it('is nothing, and no lower bound, without service before 1993', () => {
    for (const more of [{}, { virtualAccount: 0 }]) {
      const none = transitionalPension({ calculationBase: 12434, monthsBefore1993: 0, ...more });
      expect(none.amount.toFixed(2)).toBe('0.00');
      expect(none).toMatchObject({ lowerBound: false, estimate: false });
    }
  });

  it('adds up both parts exactly and rounds once', () => {
    const amounts = fc.integer({ min: 0, max: 5_000_000 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 400 }), amounts, (base, months, account) => {
        const years = fraction(BigInt(Math.floor(months / 12) * 1000 + (months % 12) * 83), 1000n);
        const service = times(times(fraction(BigInt(base), 100n), years), fraction(12n, 1000n));
        const exact = plus(service, fraction(BigInt(account), 100n * 120n));
        const result = transitionalPension({
          calculationBase: fenText(BigInt(base)),
          monthsBefore1993: months,
          virtualAccount: fenText(BigInt(account)),
        });
        expect(result.amount.toFixed(2)).toBe(jiaoUpText(exact));
      }),
      { numRuns: 500 },
    );
  });

  const good = { calculationBase: 12434, monthsBefore1993: 61 };
  it.each([
    [undefined, 'shape', 'input'],
    [{ ...good, calculationBase: '' }, 'amount', 'calculationBase'],
    [{ ...good, monthsBefore1993: -1 }, 'integer', 'monthsBefore1993'],
    [{ ...good, monthsBefore1993: null }, 'integer', 'monthsBefore1993'],
    [{ ...good, virtualAccount: -1 }, 'amount', 'virtualAccount'],
    [{ ...good, virtualAccount: null }, 'amount', 'virtualAccount'],
    [{ ...good, monthsBefore1993: 0, virtualAccount: '0.01' }, 'range', 'virtualAccount'],
    [{ ...good, rounding: 'up' }, 'choice', 'rounding'],
  ])('refuses %j', (input, code, path) => {
    expect(() => transitionalPension(input as never)).toThrow(refusal(code, path));
  });
});
