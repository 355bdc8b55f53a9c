import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountInterest } from '../../src/account/index.js';
import { InvalidInputError } from '../../src/input/index.js';
import { extendLaw, RuleNotKnownError } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { exactInterest, toFenHalfUp, toJiaoUp, yuanText } from './reference.js';

const every = (amount: Decimal.Value) =>
  Array.from({ length: 12 }, (_, i) => ({ month: i + 1, amount }));

const figures = (input: Parameters<typeof accountInterest>[0]) => {
  const { interest, closing } = accountInterest(input);
  return [interest.toFixed(2), closing.toFixed(2)];
};

describe('accountInterest', () => {
  const i1 = { year: 2025, opening: 100000, credits: every('596.80') };
  const i3 = { year: 2025, opening: 0, credits: [{ month: 12, amount: '596.80' }] };
  const i5 = { year: 2023, opening: '12345.67', credits: [] };
  const i6 = {
    year: 2015,
    opening: 100000,
    credits: [3, 4, 5].map((month) => ({ month, amount: 500 })),
  };

  it.each([
    ['I1', i1, ['1558.19', '108719.79'], ['1558.20', '108719.80'], '46550.40'],
    ['I3', i3, ['0.75', '597.55'], ['0.80', '597.60'], '596.80'],
    ['I5', i5, ['490.12', '12835.79'], ['490.20', '12835.87'], '0.00'],
    ['I6', i6, ['2780.94', '104280.94'], ['2781.00', '104281.00'], '13500.00'],
  ] as const)('%s of the rule book', (_, input, fen, jiao, product) => {
    expect(figures({ ...input, rounding: 'fen' })).toEqual(fen);
    expect(figures({ ...input, rounding: 'jiao-up' })).toEqual(jiao);
    expect(figures(input)).toEqual(jiao);
    expect(accountInterest(input).product.toFixed(2)).toBe(product);
  });

  it('has the annual method, which is unfit for part years', () => {
    const annual = { method: 'annual', rounding: 'fen' } as const;
    expect(figures({ ...i1, ...annual })[0]).toBe('1558.17');
    expect(figures({ ...i3, ...annual })[0]).toBe('4.85');
    expect(figures({ ...i5, ...annual })[0]).toBe('490.12');
    expect(accountInterest({ ...i1, ...annual }).method).toBe('annual');
    expect(() => accountInterest({ ...i1, credits: [], method: 'annual', until: 11 })).toThrow(
      expect.objectContaining({ code: 'choice', path: 'method' }),
    );
    expect(accountInterest({ ...i1, method: 'annual', until: 12 }).months).toBe(12);
    expect(accountInterest({ ...i1, method: 'annual' }).basis.sources).not.toContain(
      'laodongbao-2018',
    );
  });

  it('counts the month of crediting and the last month', () => {
    const credits = [{ month: 3, amount: 1200 }];
    const year = { year: 2025, rate: '0.12', rounding: 'fen' } as const;
    expect(figures({ ...year, opening: 0, credits })[0]).toBe('120.00');
    expect(figures({ ...year, opening: 0, credits, until: 3 })[0]).toBe('12.00');
    expect(figures({ ...year, opening: 0, credits, until: 4 })[0]).toBe('24.00');
    expect(figures({ ...year, opening: 1200, credits: [], until: 1 })[0]).toBe('12.00');
    expect(figures({ ...year, opening: 1200, credits: [], until: 11 })[0]).toBe('132.00');
    expect(accountInterest({ ...year, opening: 1200, credits: [], until: 7 }).months).toBe(7);
  });

  it('reads a month as a number, as a month and as a day of the year', () => {
    const year = { year: 2025, opening: 0 };
    for (const month of [3, '2025-03', '2025-03-31'] as const) {
      expect(figures({ ...year, credits: [{ month, amount: 1200 }], until: 12 })[0]).toBe('15.00');
      expect(figures({ ...year, opening: 1200, credits: [], until: month })[0]).toBe('4.50');
    }
    const plain = { year: 2025, month: 3, toString: () => '2025-03' };
    const day = { year: 2025, month: 3, day: 9, toString: () => '2025-03-09' };
    for (const month of [plain, day]) {
      expect(figures({ ...year, credits: [{ month, amount: 1200 }] })[0]).toBe('15.00');
    }
  });

  it('says what it was worked out from', () => {
    expect(accountInterest(i6)).toMatchObject({
      kind: 'account-interest',
      year: 2015,
      status: 'announced',
      months: 12,
      rounding: 'jiao-up',
      method: 'month-product',
      basis: {
        sources: ['laodongbao-2018', 'i2015b', 'i2015', 'abacus'],
        citations: ['interest-by-month', 'interest-by-calendar-year'],
        status: 'announced',
      },
    });
    expect(accountInterest(i6).credited.toString()).toBe('1500');
    expect(accountInterest(i6).opening.toString()).toBe('100000');
    const provisional = accountInterest({ ...i6, year: 2026 }, LAW_OF_2026);
    expect(provisional.status).toBe('provisional');
    expect(provisional.basis.status).toBe('provisional');
  });

  it.each([
    [2008, '0.0414'],
    [2009, '0.0225'],
    [2010, '0.0225'],
    [2011, '0.0275'],
    [2012, '0.035'],
    [2014, '0.0425'],
    [2015, '0.0275'],
    [2016, '0.0831'],
    [2017, '0.0712'],
    [2018, '0.0829'],
    [2019, '0.0761'],
    [2020, '0.0604'],
    [2021, '0.0669'],
    [2022, '0.0612'],
    [2023, '0.0397'],
    [2024, '0.0262'],
    [2025, '0.015'],
    [2026, '0.026'],
  ])('%d: %s', (year, rate) => {
    const input = { year, opening: 10000, credits: [], rounding: 'fen' } as const;
    const result = accountInterest(input, LAW_OF_2026);
    expect(result.rate.toString()).toBe(rate);
    expect(result.interest.eq(new Decimal(rate).times(10000))).toBe(true);
  });

  it.each([1993, 2003, 2004, 2005, 2006, 2007, 2013, 2040])('refuses %d without a rate', (year) => {
    const input = { year, opening: 1000, credits: [] };
    expect(() => accountInterest(input)).toThrow(RuleNotKnownError);
    expect(() => accountInterest(input)).toThrow(
      expect.objectContaining({ table: 'accountInterestRate', on: String(year) }),
    );
    expect(accountInterest({ ...input, rate: '0.03' }).interest.toString()).toBe('30');
  });

  it('takes no rate of other twelve months for a calendar year', () => {
    // The rate of 2004-04 to 2005-03 is held, yet neither 2004 nor a part of 2005 has it.
    for (const until of [1, 3, 12]) {
      expect(() => accountInterest({ year: 2005, opening: 1, credits: [], until })).toThrow(
        RuleNotKnownError,
      );
    }
    expect(() => accountInterest({ year: 2004, opening: 1, credits: [] }, LAW_OF_2026)).toThrow(
      expect.objectContaining({
        gap: { from: '1993-01-01', to: '2004-03-31', reason: 'not-found' },
        held: [
          { from: '2004-04-01', to: '2005-03-31' },
          { from: '2008-01-01', to: '2012-12-31' },
          { from: '2014-01-01', to: '2026-12-31' },
        ],
      }),
    );
    expect(() => accountInterest({ year: 2005, opening: 1, credits: [] })).toThrow(
      expect.objectContaining({
        gap: { from: '2005-04-01', to: '2007-12-31', reason: 'not-found' },
      }),
    );
    expect(() => accountInterest({ year: 2040, opening: 1, credits: [] })).toThrow(
      expect.objectContaining({ gap: null }),
    );
  });

  it('follows the law that is passed', () => {
    const cell = (
      from: `${number}-${number}-${number}`,
      to: `${number}-${number}-${number}` | null,
      value: string,
    ) => ({ from, to, value, status: 'provisional', sources: ['abacus'] }) as const;
    const law = extendLaw(LAW_OF_2026, {
      tables: {
        accountInterestRate: [
          cell('2013-01-01', '2013-12-31', '0.0325'),
          cell('2027-01-01', '2027-06-30', '0.02'),
          cell('2027-07-01', '2028-11-30', '0.03'),
          cell('2029-01-01', null, '0.03'),
        ],
      },
    });
    const interest = (year: number) =>
      accountInterest({ year, opening: 1000, credits: [] }, law).interest.toString();
    expect(interest(2013)).toBe('32.5');
    expect(() => interest(2027)).toThrow(RuleNotKnownError);
    expect(() => interest(2028)).toThrow(
      expect.objectContaining({
        on: '2028',
        gap: { from: '2028-12-01', to: '2028-12-31', reason: 'not-given' },
      }),
    );
    expect(interest(2029)).toBe('30');
    expect(interest(2199)).toBe('30');
  });

  it('takes the rate of the caller in any form', () => {
    for (const rate of [0.0831, '0.0831', '0.08310', new Decimal('0.0831')]) {
      const result = accountInterest({ year: 2025, opening: 1000, credits: [], rate });
      expect(result.interest.toFixed(2)).toBe('83.10');
      expect(result.rate.toString()).toBe('0.0831');
      expect(result.status).toBeNull();
      expect(result.basis).toEqual({
        sources: ['laodongbao-2018', 'i2015b'],
        citations: ['interest-by-month', 'interest-by-calendar-year'],
        status: null,
      });
    }
    expect(
      accountInterest({ year: 2025, opening: 1000, credits: [], rate: 0 }).interest.toString(),
    ).toBe('0');
  });

  it('never prints a binary fraction', () => {
    // 7310 x 0.08 is 584.8000000000001 in floating point.
    const credits = [{ month: 1, amount: 7310 * 0.08 }];
    expect(() => accountInterest({ year: 2024, opening: 0, credits })).toThrow(
      expect.objectContaining({ path: 'credits[0].amount' }),
    );
    const closing = accountInterest({
      year: 2024,
      opening: 0.1,
      credits: [{ month: 12, amount: 0.2 }],
      rate: 0,
    }).closing;
    expect(closing.toString()).toBe('0.3');
  });

  const fenAmount = fc.oneof(
    fc.integer({ min: 0, max: 100_000_000 }),
    fc.integer({ min: 0, max: 4_000_000_000_000 }),
  );
  const rateText = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 2, max: 8 }))
    .map(([digits, places]) => `0.${String(digits).padStart(8, '0').slice(0, places)}`);

  it('agrees with exact arithmetic, whatever the size', () => {
    fc.assert(
      fc.property(
        fenAmount,
        fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), fen: fenAmount }), {
          maxLength: 24,
        }),
        rateText,
        fc.integer({ min: 1, max: 12 }),
        (opening, all, rate, until) => {
          const kept = all.filter(({ month }) => month <= until);
          const exact = exactInterest({
            opening: BigInt(opening),
            credits: kept.map(({ month, fen }) => ({ month, fen: BigInt(fen) })),
            rate,
            until,
          });
          const credits = kept.map(({ month, fen }) => ({ month, amount: yuanText(fen) }));
          const input = { year: 2025, opening: yuanText(opening), credits, rate, until };
          const credited = kept.reduce((sum, { fen }) => sum + BigInt(fen), 0n);
          const halfUp = toFenHalfUp(exact);
          expect(figures({ ...input, rounding: 'fen' })).toEqual([
            yuanText(halfUp),
            yuanText(BigInt(opening) + credited + halfUp),
          ]);
          expect(figures(input)[0]).toBe(yuanText(toJiaoUp(exact)));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('agrees with exact arithmetic by the annual method', () => {
    fc.assert(
      fc.property(fenAmount, fenAmount, rateText, (opening, fen, rate) => {
        const digits = rate.slice(2);
        const top = (BigInt(opening) * 10_000n + BigInt(fen) * 5415n) * BigInt(digits);
        const bottom = 10_000n * 10n ** BigInt(digits.length);
        const input = {
          year: 2025,
          opening: yuanText(opening),
          credits: [{ month: 5, amount: yuanText(fen) }],
          rate,
          method: 'annual',
        } as const;
        expect(figures({ ...input, rounding: 'fen' })[0]).toBe(
          yuanText(toFenHalfUp({ top, bottom })),
        );
        expect(figures(input)[0]).toBe(yuanText(toJiaoUp({ top, bottom })));
      }),
      { numRuns: 1000 },
    );
  });

  it('is exact at the ends of what may be passed', () => {
    const rate = '0.99999999';
    const opening = '999999999999.99';
    const credits = [{ month: 1, amount: opening }];
    for (const method of ['month-product', 'annual'] as const) {
      const share = method === 'annual' ? 5415n : 10_000n;
      const fen = 99_999_999_999_999n;
      const top = (fen * 10_000n + fen * share) * 99_999_999n;
      const exact = toFenHalfUp({ top, bottom: 10_000n * 100_000_000n });
      const input = { year: 2025, opening, credits, rate, method, rounding: 'fen' } as const;
      expect(figures(input)[0]).toBe(yuanText(exact));
    }
  });

  it('gives a balance of the whole year what it gives the same balance credited in January', () => {
    fc.assert(
      fc.property(fenAmount, rateText, (fen, rate) => {
        const amount = yuanText(fen);
        const year = { year: 2025, rate, rounding: 'fen' } as const;
        const whole = accountInterest({ ...year, opening: amount, credits: [] });
        const january = accountInterest({ ...year, opening: 0, credits: [{ month: 1, amount }] });
        expect(january.interest.eq(whole.interest)).toBe(true);
        expect(january.closing.eq(whole.closing)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the credits', () => {
    const credits = [
      { month: 2, amount: 300 },
      { month: 11, amount: '0.07' },
      { month: 2, amount: 55 },
    ];
    expect(figures({ year: 2018, opening: 5, credits: [...credits].reverse() })).toEqual(
      figures({ year: 2018, opening: 5, credits }),
    );
  });

  it('says what would have been right', () => {
    const expected = (credits: unknown) => {
      try {
        accountInterest({ year: 2025, opening: 0, credits: credits as [], until: 6 });
      } catch (error) {
        return error instanceof InvalidInputError ? error.expected : error;
      }
      return null;
    };
    expect(expected([{ month: 13, amount: 1 }])).toBe('a month: 1 to 12, or ISO text');
    expect(expected([{ month: '2024-01', amount: 1 }])).toBe('a month of 2025');
    expect(expected([{ month: 7, amount: 1 }])).toBe(
      'a month not after month 6, the last one that earns interest',
    );
  });

  const good = { year: 2025, opening: 0, credits: [] };
  it.each([
    [{ ...good, opening: -1 }, 'amount', 'opening'],
    [{ ...good, opening: '' }, 'amount', 'opening'],
    [{ ...good, opening: '1,000' }, 'amount', 'opening'],
    [{ ...good, opening: '1e400' }, 'amount', 'opening'],
    [{ ...good, opening: Number.NaN }, 'amount', 'opening'],
    [{ ...good, opening: Number.POSITIVE_INFINITY }, 'amount', 'opening'],
    [{ ...good, year: '2025' }, 'integer', 'year'],
    [{ ...good, year: 2025.5 }, 'integer', 'year'],
    [{ ...good, year: 1899 }, 'integer', 'year'],
    [{ ...good, year: 2200 }, 'integer', 'year'],
    [{ ...good, credits: {} }, 'shape', 'credits'],
    [{ ...good, credits: undefined }, 'shape', 'credits'],
    [{ ...good, credits: [5] }, 'shape', 'credits[0]'],
    [{ ...good, credits: [{ month: 13, amount: 1 }] }, 'month', 'credits[0].month'],
    [{ ...good, credits: [{ month: 0, amount: 1 }] }, 'month', 'credits[0].month'],
    [{ ...good, credits: [{ month: 1.5, amount: 1 }] }, 'month', 'credits[0].month'],
    [{ ...good, credits: [{ month: '2025-13', amount: 1 }] }, 'month', 'credits[0].month'],
    [{ ...good, credits: [{ month: '2025-02-29', amount: 1 }] }, 'date', 'credits[0].month'],
    [{ ...good, credits: [{ month: '2024-12', amount: 1 }] }, 'range', 'credits[0].month'],
    [{ ...good, credits: [{ month: '2026-01', amount: 1 }] }, 'range', 'credits[0].month'],
    [
      { ...good, credits: [{ month: new Date(2025, 1, 1), amount: 1 }] },
      'month',
      'credits[0].month',
    ],
    [
      {
        ...good,
        credits: [
          { month: 1, amount: 1 },
          { month: 2, amount: -1 },
        ],
      },
      'amount',
      'credits[1].amount',
    ],
    [{ ...good, credits: [{ month: 1 }] }, 'amount', 'credits[0].amount'],
    [{ ...good, credits: [{ month: 9, amount: 1 }], until: 8 }, 'range', 'credits[0].month'],
    [
      {
        ...good,
        credits: [
          { month: 1, amount: '999999999999.99' },
          { month: 1, amount: 1 },
        ],
      },
      'amount',
      'credits',
    ],
    [{ ...good, until: 13 }, 'month', 'until'],
    [{ ...good, until: null }, 'month', 'until'],
    [{ ...good, until: '2024-12' }, 'range', 'until'],
    [{ ...good, rate: 1.5 }, 'amount', 'rate'],
    [{ ...good, rate: -0.01 }, 'amount', 'rate'],
    [{ ...good, rate: '1.5%' }, 'amount', 'rate'],
    [{ ...good, rounding: 'jiao' }, 'choice', 'rounding'],
    [{ ...good, method: 'daily' }, 'choice', 'method'],
    [null, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => accountInterest(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path, expected: expect.any(String) }),
    );
  });
});
