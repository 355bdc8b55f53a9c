import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountPension, paymentMonths } from '../../src/benefit/index.js';
import { fenText, fraction, halfUp, jiaoUpText, up } from './exact.js';
import { refusal } from './refusal.js';

describe('accountPension', () => {
  it.each([
    ['Sichuan', 60, 1, '111640.05', '806.65'],
    ['Hunan', 60, 2, '193003.56', '1400.61'],
    ['Anhui', 60, 3, '115090.38', '838.24'],
    ['Guangdong', 61, 1, '33425.18', '254.38'],
    ['Shaanxi', 50, 3, '141481.48', '730.04'],
    ['Sichuan', 50, 0, '91147.87', '467.42'],
  ])('notice of %s at %d years %d months: %s', (_, years, odd, balance, printed) => {
    const input = { balance, ageMonths: years * 12 + odd };
    const toTheFen = accountPension({ ...input, rounding: 'fen' });
    expect(toTheFen.amount.toFixed(2)).toBe(printed);
    expect(toTheFen.rounding).toBe('fen');
    const jiao = new Decimal(printed).toDecimalPlaces(1, Decimal.ROUND_CEIL).toFixed(2);
    expect(accountPension(input).amount.toFixed(2)).toBe(jiao);
    expect(accountPension(input).rounding).toBe('jiao-up');
  });

  it('Beijing: 139000 at exactly 60 is 1000', () => {
    expect(accountPension({ balance: '139000.00', ageMonths: 720 }).amount.toFixed(2)).toBe(
      '1000.00',
    );
  });

  it('shows what it follows from', () => {
    const result = accountPension({ balance: 139000, ageMonths: 720 });
    expect(result).toMatchObject({ kind: 'account-pension', rounding: 'jiao-up' });
    expect(result.balance.toString()).toBe('139000');
    expect(result.paymentMonths).toMatchObject({ kind: 'payment-months', ageMonths: 720 });
    expect(result.basis).toEqual({
      sources: ['gf2005', 'abacus', 'react-series'],
      citations: ['account-pension'],
      status: 'announced',
    });
    const between = accountPension({ balance: 139000, ageMonths: 721 });
    expect(between.basis.status).toBe('derived');
    expect(between.basis.citations).toEqual([
      'account-pension',
      'payment-months-between-ages',
      'payment-months-interpolation',
    ]);
  });

  it('follows the month of retirement and the divisor', () => {
    const amount = (more: object) =>
      accountPension({ balance: 139000, ageMonths: 731, ...more }).amount.toFixed(2);
    expect(amount({ on: '2024-12' })).toBe('1000.00');
    expect(amount({ on: '2025-01' })).toBe('1048.30');
    expect(amount({ divisor: 'by-year' })).toBe('1000.00');
  });

  it('is the rule to the fen', () => {
    const balance = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(balance, fc.integer({ min: 480, max: 840 }), (fen, ageMonths) => {
        const text = fenText(BigInt(fen));
        const tenths = BigInt(paymentMonths(ageMonths).times(10).toFixed(0));
        const exact = fraction(BigInt(fen) * 10n, 100n * tenths);
        const amount = (rounding: 'jiao-up' | 'jiao-up-strict' | 'fen') =>
          accountPension({ balance: text, ageMonths, rounding }).amount.toFixed(2);
        expect(amount('jiao-up')).toBe(jiaoUpText(exact));
        expect(amount('fen')).toBe(fenText(halfUp(exact, 100n)));
        expect(amount('jiao-up-strict')).toBe(fenText(up(exact, 10n) * 10n));
        const older = accountPension({ balance: text, ageMonths: ageMonths + 1 });
        expect(older.amount.gte(amount('jiao-up'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [undefined, 'shape', 'input'],
    [{ ageMonths: 720 }, 'amount', 'balance'],
    [{ balance: -1, ageMonths: 720 }, 'amount', 'balance'],
    [{ balance: '0.001', ageMonths: 720 }, 'amount', 'balance'],
    [{ balance: 1 }, 'integer', 'ageMonths'],
    [{ balance: 1, ageMonths: 720.5 }, 'integer', 'ageMonths'],
    [{ balance: 1, ageMonths: 720, rounding: 'yuan' }, 'choice', 'rounding'],
    [{ balance: 1, ageMonths: 720, divisor: 'yuan' }, 'choice', 'divisor'],
    [{ balance: 1, ageMonths: 720, on: '2025' }, 'month', 'on'],
  ])('refuses %j', (input, code, path) => {
    expect(() => accountPension(input as never)).toThrow(refusal(code, path));
  });
});
