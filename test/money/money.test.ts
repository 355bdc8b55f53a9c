import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/index.js';
import {
  fromFen,
  roundToFen,
  roundToJiaoThenYuan,
  roundUpToJiao,
  toFen,
  toYuan,
} from '../../src/money/index.js';

describe('an amount of money', () => {
  it.each([
    [0, '0'],
    ['5760.00', '5760'],
    ['0.1', '0.1'],
    [70000.5, '70000.5'],
    [new Decimal('98765.43'), '98765.43'],
    ['999999999999.99', '999999999999.99'],
  ])('takes %s', (value, text) => {
    expect(toYuan(value, 'due').toString()).toBe(text);
  });

  it.each([
    -1,
    '-0.01',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' 5',
    '1,000',
    '1e400',
    '1e3',
    '0x10',
    '.5',
    '5.',
    '1000000000000',
    '0.001',
    0.1 + 0.2,
    null,
    undefined,
    {},
    true,
    new Decimal(Number.NaN),
    `1${'0'.repeat(30)}`,
  ])('refuses %s', (value) => {
    expect(() => toYuan(value, 'credits[0].amount')).toThrow(InvalidInputError);
    expect(() => toYuan(value, 'credits[0].amount')).toThrow(/^credits\[0\]\.amount: expected/);
  });

  it('is whole fen inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
        expect(toFen(fromFen(fen))).toBe(fen);
      }),
    );
  });
});

describe('the roundings the law names', () => {
  it.each([
    ['0.005', '0.01', '0.1', '0'],
    ['0.0049', '0.00', '0.0', '0'],
    ['0.746', '0.75', '0.8', '1'],
    ['1558.188', '1558.19', '1558.2', '1558'],
    ['100.0004', '100.00', '100.0', '100'],
    ['100.005', '100.01', '100.1', '100'],
    ['3270.45', '3270.45', '3270.5', '3271'],
    ['3270.44', '3270.44', '3270.5', '3270'],
    ['3270.6', '3270.60', '3270.6', '3271'],
    ['4279.2', '4279.20', '4279.2', '4279'],
  ])('%s', (amount, fen, jiao, yuan) => {
    const value = new Decimal(amount);
    expect(roundToFen(value).toFixed(2)).toBe(fen);
    expect(roundUpToJiao(value).toFixed(1)).toBe(jiao);
    expect(roundToJiaoThenYuan(value).toFixed(0)).toBe(yuan);
  });

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        const value = new Decimal(thousandths).dividedBy(1000);
        for (const round of [roundToFen, roundUpToJiao, roundToJiaoThenYuan]) {
          expect(round(round(value)).equals(round(value))).toBe(true);
        }
        expect(roundUpToJiao(value).gte(roundToFen(value))).toBe(true);
      }),
    );
  });
});
