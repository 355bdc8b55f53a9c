import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fenUpToJiao,
  MAX_FEN,
  readFen,
  roundUpToJiao,
  shareOfFen,
  shareOfLargeFen,
  toFen,
  toYuan,
} from '../../src/money/index.js';

const sizes = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: MAX_FEN }),
);

describe('readFen', () => {
  it.each([
    [0, 0],
    ['0', 0],
    ['0.00', 0],
    [1, 100],
    [999_999_999_999, 99_999_999_999_900],
    ['999999999999.99', MAX_FEN],
    ['12345.67', 1_234_567],
    ['12345.6', 1_234_560],
    ['12345.600', 1_234_560],
    ['007', 700],
    [0.29, 29],
    [584.8, 58_480],
    [new Decimal('1.01'), 101],
    [10n, 1_000],
    [999_999_999_999n, 99_999_999_999_900],
  ])('%s is %d fen', (yuan, fen) => {
    expect(readFen(yuan, 'x')).toBe(fen);
  });

  it.each([
    -1,
    -0,
    -0.01,
    '-1',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' 5',
    '1,000',
    '1e400',
    '1e2',
    '.5',
    '5.',
    '0.001',
    0.001,
    1_000_000_000_000,
    '1000000000000',
    '1234567890123',
    null,
    undefined,
    {},
    [1],
    true,
    -10n,
    1_000_000_000_000n,
    '１２',
    new Decimal('NaN'),
    new Decimal('1e400'),
  ])('refuses %s', (value) => {
    expect(() => readFen(value, 'a.b')).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'amount', path: 'a.b' }),
    );
  });

  it('agrees with toYuan on every amount', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(0, 1, 2), (fen, form) => {
        const yuan = new Decimal(fen).dividedBy(100);
        const given = [yuan, yuan.toFixed(2), yuan.toString()][form];
        expect(readFen(given, 'x')).toBe(fen);
        expect(toFen(toYuan(given, 'x'))).toBe(fen);
      }),
    );
  });
});

describe('shareOfFen', () => {
  it.each([
    [149, 1, 100, 1, 2],
    [150, 1, 100, 2, 2],
    [151, 1, 100, 2, 2],
    [100, 1, 100, 1, 1],
    [101, 1, 100, 1, 2],
    [0, 5, 3, 0, 0],
    [7, 0, 3, 0, 0],
    [1, 1, 3, 0, 1],
    [2, 1, 3, 1, 1],
    [5, 1, 1, 5, 5],
  ])('%d times %d / %d is %d half up, %d up', (fen, numerator, denominator, halfUp, up) => {
    expect(shareOfFen(fen, numerator, denominator)).toBe(halfUp);
    expect(shareOfFen(fen, numerator, denominator, 'up')).toBe(up);
  });

  it('is exact for every size', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 1, max: 1_200_000_000 }),
        (fen, numerator, denominator) => {
          const exact = BigInt(fen) * BigInt(numerator);
          const divisor = BigInt(denominator);
          const floor = exact / divisor;
          const rest = exact % divisor;
          fc.pre(floor < BigInt(Number.MAX_SAFE_INTEGER));
          const halfUp = Number(rest * 2n >= divisor ? floor + 1n : floor);
          const up = Number(rest > 0n ? floor + 1n : floor);
          expect(shareOfFen(fen, numerator, denominator)).toBe(halfUp);
          expect(shareOfFen(fen, numerator, denominator, 'up')).toBe(up);
          expect(shareOfLargeFen(BigInt(fen), numerator, denominator)).toBe(halfUp);
          expect(shareOfLargeFen(BigInt(fen), numerator, denominator, 'up')).toBe(up);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is exact where the product first leaves the safe integers', () => {
    // Doubled and with the half of the divisor added, one more than 2^53 - 1.
    expect(shareOfFen(Number.MAX_SAFE_INTEGER, 1, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(shareOfFen(4_503_599_627_370_495, 1, 2)).toBe(2_251_799_813_685_248);
    expect(shareOfFen(4_503_599_627_370_494, 1, 2)).toBe(2_251_799_813_685_247);
    expect(shareOfFen(99_999_999_999_999, 99_999_999, 100_000_000)).toBe(99_999_998_999_999);
  });
});

describe('fenUpToJiao', () => {
  it.each([
    [0, 0],
    [1, 10],
    [9, 10],
    [10, 10],
    [11, 20],
    [155_819, 155_820],
  ])('%d is %d', (fen, jiao) => {
    expect(fenUpToJiao(fen)).toBe(jiao);
  });

  it('agrees with roundUpToJiao', () => {
    fc.assert(
      fc.property(sizes, (fen) => {
        expect(fenUpToJiao(fen)).toBe(toFen(roundUpToJiao(new Decimal(fen).dividedBy(100))));
      }),
    );
  });
});
