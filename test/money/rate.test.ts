import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRate } from '../../src/money/index.js';

describe('toRate', () => {
  it.each([
    ['0.0831', 831, 10_000],
    [0.0831, 831, 10_000],
    [new Decimal('0.015'), 15, 1_000],
    ['0.0150', 15, 1_000],
    ['0', 0, 1],
    [0, 0, 1],
    ['1', 1, 1],
    [1, 1, 1],
    [1n, 1, 1],
    ['1.000', 1, 1],
    ['0.00000001', 1, 100_000_000],
    [1e-8, 1, 100_000_000],
    ['0.99999999', 99_999_999, 100_000_000],
  ])('%s is %d / %d', (value, numerator, denominator) => {
    expect(toRate(value, 'rate')).toEqual({ numerator, denominator });
  });

  it.each([
    8.31,
    8n,
    '1.00000001',
    -0.01,
    '-0.01',
    '0.000000001',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '8.31%',
    '.5',
    '1e-2',
    '0,05',
    ' 0.05',
    null,
    undefined,
    {},
    new Decimal('Infinity'),
    `0.${'0'.repeat(30)}`,
  ])('refuses %s', (value) => {
    expect(() => toRate(value, 'rate')).toThrow(
      expect.objectContaining({
        code: 'amount',
        path: 'rate',
        expected: expect.stringContaining('a fraction from 0 to 1'),
      }),
    );
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (parts) => {
        const { numerator, denominator } = toRate(new Decimal(parts).dividedBy(1e8), 'rate');
        expect(BigInt(numerator) * 100_000_000n).toBe(BigInt(parts) * BigInt(denominator));
      }),
    );
  });
});
