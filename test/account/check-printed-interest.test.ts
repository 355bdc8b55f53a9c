import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountInterest, checkPrintedInterest } from '../../src/account/index.js';
import { exactInterest, toJiaoUp, yuanText } from './reference.js';

const i1 = { year: 2025, opening: 100000, credited: '7161.60' };
const monthly = Array.from({ length: 12 }, (_, i) => ({ month: i + 1, amount: '596.80' }));

const fitting = (input: Parameters<typeof checkPrintedInterest>[0]) =>
  checkPrintedInterest(input).fits.map(({ method, rounding }) => `${method} ${rounding}`);

describe('checkPrintedInterest', () => {
  it.each([
    ['1549.22', 'unexplained'],
    ['1549.23', 'explained'],
    ['1549.24', 'explained'],
    ['1553.00', 'explained'],
    ['1558.19', 'explained'],
    ['1558.20', 'explained'],
    ['1558.21', 'unexplained'],
    ['0', 'unexplained'],
  ] as const)('I1 of the rule book: %s is %s', (printed, verdict) => {
    const check = checkPrintedInterest({ ...i1, printed });
    expect(check.verdict).toBe(verdict);
    expect(check.reasons).toEqual([]);
    expect(check.range?.minimum.toFixed(2)).toBe('1549.23');
    expect(check.range?.maximum.toFixed(2)).toBe('1558.20');
  });

  it('names the way that fits exactly', () => {
    expect(fitting({ ...i1, printed: '1558.19' })).toEqual(['month-product fen']);
    expect(fitting({ ...i1, printed: '1558.20' })).toEqual([
      'month-product jiao-up',
      'annual jiao-up',
    ]);
    expect(fitting({ ...i1, printed: '1558.17' })).toEqual(['annual fen']);
    expect(fitting({ ...i1, printed: '1549.24' })).toEqual(['lagged-month-product fen']);
    expect(fitting({ ...i1, printed: '1549.30' })).toEqual(['lagged-month-product jiao-up']);
    expect(fitting({ ...i1, printed: '1553.00' })).toEqual([]);
  });

  it('shows every way that was tried', () => {
    const { variants, kind, printed, rate, status, basis } = checkPrintedInterest({
      ...i1,
      printed: '1553.00',
    });
    expect(variants.map((way) => [way.method, way.rounding, way.interest.toFixed(2)])).toEqual([
      ['month-product', 'jiao-up', '1558.20'],
      ['month-product', 'fen', '1558.19'],
      ['lagged-month-product', 'jiao-up', '1549.30'],
      ['lagged-month-product', 'fen', '1549.24'],
      ['annual', 'jiao-up', '1558.20'],
      ['annual', 'fen', '1558.17'],
    ]);
    expect(kind).toBe('printed-interest-check');
    expect([printed.toFixed(2), rate?.toString(), status]).toEqual([
      '1553.00',
      '0.015',
      'announced',
    ]);
    expect(basis.sources.slice(0, 4)).toEqual([
      'laodongbao-2018',
      'i2015b',
      'interest-rate-2017',
      'i2025',
    ]);
    expect(basis.citations).toEqual([
      'interest-by-month',
      'interest-by-calendar-year',
      'national-interest-rate',
    ]);
    expect(basis.status).toBe('announced');
  });

  it('takes credits by month as well as one sum', () => {
    const { year, opening } = i1;
    const byMonth = checkPrintedInterest({ year, opening, credits: monthly, printed: '1558.20' });
    const oneSum = checkPrintedInterest({ ...i1, printed: '1558.20' });
    expect(byMonth).toEqual(oneSum);
  });

  it('tries the annual method only where every month has a credit', () => {
    const { year, opening } = i1;
    const printed = '1558.17';
    const methods = (input: Parameters<typeof checkPrintedInterest>[0]) =>
      new Set(checkPrintedInterest(input).variants.map(({ method }) => method));
    const some = methods({ year, opening, credits: monthly.slice(1), printed });
    expect(some).toEqual(new Set(['month-product', 'lagged-month-product']));
    expect(methods({ ...i1, months: [1, 2, 3], printed }).has('annual')).toBe(false);
    expect(methods({ ...i1, printed }).has('annual')).toBe(true);
    const twice = [...monthly.slice(1), { month: 2, amount: 1 }];
    expect(methods({ year, opening, credits: twice, printed }).has('annual')).toBe(false);
    expect(methods({ ...i1, until: 11, printed }).has('annual')).toBe(false);
  });

  it('counts only up to the month of retirement', () => {
    const year = {
      year: 2025,
      opening: 12000,
      credited: 0,
      rate: '0.12',
      until: '2025-05',
    } as const;
    const check = checkPrintedInterest({ ...year, printed: 600 });
    expect(check.verdict).toBe('explained');
    expect(check.range?.minimum.toFixed(2)).toBe('599.99');
    expect(check.range?.maximum.toFixed(2)).toBe('600.00');
  });

  it('never asks for less than nothing', () => {
    const check = checkPrintedInterest({ year: 2025, opening: 0, credited: 0, printed: 0 });
    expect(check.verdict).toBe('explained');
    expect([check.range?.minimum.toFixed(2), check.range?.maximum.toFixed(2)]).toEqual([
      '0.00',
      '0.00',
    ]);
    expect(
      checkPrintedInterest({ year: 2025, opening: 0, credited: 0, printed: '0.01' }).verdict,
    ).toBe('unexplained');
  });

  it.each(['back-payment', 'transfer', 'refund'] as const)(
    'does not check a year with a %s',
    (event) => {
      const check = checkPrintedInterest({ ...i1, printed: 1, events: [event] });
      expect(check).toMatchObject({
        verdict: 'not-checkable',
        reasons: [event],
        range: null,
        variants: [],
        fits: [],
      });
      expect(check.rate?.toString()).toBe('0.015');
    },
  );

  it('names each reason once', () => {
    const events = ['transfer', 'refund', 'transfer'] as const;
    expect(checkPrintedInterest({ ...i1, printed: 1, events }).reasons).toEqual([
      'transfer',
      'refund',
    ]);
    expect(checkPrintedInterest({ ...i1, printed: 1, events: [] }).reasons).toEqual([]);
  });

  it.each([2004, 2005, 2013, 2040])('does not check %d, whose rate is not known', (year) => {
    const check = checkPrintedInterest({ ...i1, year, printed: 1 });
    expect(check.verdict).toBe('not-checkable');
    expect(check.reasons).toEqual(['rate-not-known']);
    expect([check.rate, check.status, check.range]).toEqual([null, null, null]);
    const both = checkPrintedInterest({ ...i1, year, printed: 1, events: ['transfer'] });
    expect(both.reasons).toEqual(['transfer', 'rate-not-known']);
    const filled = checkPrintedInterest({ ...i1, year, rate: '0.015', printed: '1558.20' });
    expect([filled.verdict, filled.status]).toEqual(['explained', null]);
  });

  it('agrees with exact arithmetic on the range', () => {
    const fen = fc.integer({ min: 0, max: 90_000_000 });
    fc.assert(
      fc.property(
        fen,
        fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), fen }), { maxLength: 14 }),
        fc.integer({ min: 0, max: 9999 }),
        (opening, credits, basisPoints) => {
          const rate = `0.${String(basisPoints).padStart(4, '0')}`;
          const plain = {
            opening: BigInt(opening),
            credits: credits.map((credit) => ({ month: credit.month, fen: BigInt(credit.fen) })),
            rate,
            until: 12,
          };
          const least = exactInterest({ ...plain, lag: 1 });
          // The least whole fen not below the exact interest less one fen.
          const minimum = (least.top + least.bottom - 1n) / least.bottom - 1n;
          const maximum = toJiaoUp(exactInterest(plain));
          const input = {
            year: 2025,
            rate,
            opening: yuanText(opening),
            credits: credits.map((credit) => ({
              month: credit.month,
              amount: yuanText(credit.fen),
            })),
          };
          const check = checkPrintedInterest({ ...input, printed: yuanText(maximum) });
          expect(check.range?.minimum.toFixed(2)).toBe(yuanText(minimum < 0n ? 0n : minimum));
          expect(check.range?.maximum.toFixed(2)).toBe(yuanText(maximum));
          expect(check.verdict).toBe('explained');
          const { interest } = accountInterest(input);
          expect(interest.toFixed(2)).toBe(yuanText(maximum));
        },
      ),
      { numRuns: 500 },
    );
  });

  const good = { year: 2025, opening: 0, credited: 0, printed: 0 };
  it.each([
    [{ ...good, printed: -1 }, 'amount', 'printed'],
    [{ ...good, printed: undefined }, 'amount', 'printed'],
    [{ ...good, opening: 'x' }, 'amount', 'opening'],
    [{ ...good, credited: '1e5' }, 'amount', 'credited'],
    [{ ...good, months: [13] }, 'month', 'months[0]'],
    [{ ...good, months: [1, 2, 1] }, 'range', 'months[2]'],
    [{ ...good, credited: 5, months: [] }, 'shape', 'months'],
    [{ ...good, credits: [] }, 'shape', 'input'],
    [{ year: 2025, opening: 0, printed: 0 }, 'shape', 'input'],
    [{ year: 2025, opening: 0, printed: 0, credits: 5 }, 'shape', 'credits'],
    [{ ...good, year: 0 }, 'integer', 'year'],
    [{ ...good, rate: 'x' }, 'amount', 'rate'],
    [{ ...good, until: 0 }, 'month', 'until'],
    [{ ...good, events: 'transfer' }, 'shape', 'events'],
    [{ ...good, events: ['transfer', 'theft'] }, 'choice', 'events[1]'],
    [7, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => checkPrintedInterest(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });
});
