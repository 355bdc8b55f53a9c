import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fineRange, lateFee, lateFeeSchedule } from '../../src/arrears/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { defaultLaw, extendLaw, RuleNotKnownError } from '../../src/law/index.js';

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as IsoDate;
const fenText = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

const feeOf = (due: Decimal.Value, from: IsoDate, to: IsoDate) =>
  lateFee({ due, from, to }).fee.toFixed(2);

describe('lateFee', () => {
  it.each([
    [900, 300, '135.00', '135.00'],
    [900, 270, '121.50', '121.50'],
    [10000, 30, '150.00', '150.00'],
    [10000, 365, '1825.00', '1825.00'],
    [10000, 1999, '9995.00', '9995.00'],
    [10000, 2000, '10000.00', '10000.00'],
    [10000, 2001, '10005.00', '10000.00'],
    [10000, 3000, '15000.00', '10000.00'],
  ])('%d for %d days: %s, capped %s', (due, days, fee, capped) => {
    const from = '2012-03-05';
    const result = lateFee({ due, from, to: dateOf(dayOf(from) + days - 1) });
    expect(result.days).toBe(days);
    expect(result.fee.toFixed(2)).toBe(fee);
    expect(result.cappedFee.toFixed(2)).toBe(capped);
    expect(result.cap).toEqual({
      rule: 'late-fee-cap',
      status: 'disputed',
      reached: fee !== capped,
    });
    expect(result.segments).toHaveLength(1);
  });

  it('counts both ends, and leap days', () => {
    const days = (from: IsoDate, to: IsoDate) => lateFee({ due: 1, from, to }).days;
    expect(days('2024-02-28', '2024-03-01')).toBe(3);
    expect(days('2023-02-28', '2023-03-01')).toBe(2);
    expect(days('2024-02-29', '2024-02-29')).toBe(1);
    expect(days('2024-01-01', '2024-12-31')).toBe(366);
    expect(days('2100-02-28', '2100-03-01')).toBe(2);
    expect(days('2012-01-01', '2031-12-31')).toBe(20 * 365 + 5);
    expect(feeOf(2000, '2025-05-05', '2025-05-05')).toBe('1.00');
    expect(feeOf(10000, '2012-01-01', '2031-12-31')).toBe('36525.00');
  });

  it('splits at 2011-07-01', () => {
    const fee = lateFee({ due: 10000, from: '2011-06-21', to: '2011-07-10' });
    expect(fee.days).toBe(20);
    expect(
      fee.segments.map((part) => [
        part.from,
        part.to,
        part.days,
        part.rate.toString(),
        part.fee.toFixed(2),
      ]),
    ).toEqual([
      ['2011-06-21', '2011-06-30', 10, '0.002', '200.00'],
      ['2011-07-01', '2011-07-10', 10, '0.0005', '50.00'],
    ]);
    expect(fee.fee.toFixed(2)).toBe('250.00');
    expect(fee.basis).toEqual({
      sources: expect.arrayContaining([
        'social-insurance-law',
        'administrative-compulsion-law',
        'collection-regulations',
        'laodongbao-2018',
      ]),
      citations: [
        'late-fee',
        'late-fee-rounding',
        'late-fee-cap',
        'late-fee-bearer',
        'late-fee-before-2011',
        'late-fee-rate-split',
      ],
      status: 'announced',
    });
    expect(feeOf(10000, '2011-06-30', '2011-06-30')).toBe('20.00');
    expect(feeOf(10000, '2011-07-01', '2011-07-01')).toBe('5.00');
    const late = lateFee({ due: 10000, from: '2011-07-01', to: '2011-07-01' });
    expect(late.basis.sources).not.toContain('collection-regulations');
  });

  it('counts the first day of a new rate when it is the last of all', () => {
    const fee = lateFee({ due: 10000, from: '2011-06-29', to: '2011-07-01' });
    expect([fee.days, fee.fee.toFixed(2)]).toEqual([3, '45.00']);
    expect(fee.segments.map((part) => [part.from, part.to, part.days])).toEqual([
      ['2011-06-29', '2011-06-30', 2],
      ['2011-07-01', '2011-07-01', 1],
    ]);
  });

  it('rounds each segment to a fen, half up', () => {
    // 0.002 x 0.25 x 10 = 0.005; 0.0005 x 0.25 x 39 = 0.004875, x 40 = 0.005.
    expect(feeOf('0.25', '2011-06-21', '2011-08-08')).toBe('0.01');
    expect(feeOf('0.25', '2011-06-21', '2011-08-09')).toBe('0.02');
    expect(feeOf('0.25', '2011-06-22', '2011-08-09')).toBe('0.01');
    expect(feeOf('0.25', '2011-06-22', '2011-08-08')).toBe('0.00');
  });

  it('takes 0.05 % only for months from June 2011 on', () => {
    const days = { due: 10000, from: '2011-06-21', to: '2011-07-10' } as const;
    const june = lateFee({ ...days, premiumMonth: '2011-06' });
    expect(june.segments.map((part) => [part.from, part.to, part.rate.toString()])).toEqual([
      ['2011-06-21', '2011-07-10', '0.0005'],
    ]);
    expect([june.fee.toFixed(2), june.premiumMonth]).toEqual(['100.00', '2011-06']);
    const may = lateFee({ ...days, premiumMonth: '2011-05' });
    expect([may.fee.toFixed(2), may.premiumMonth]).toEqual(['250.00', '2011-05']);
    expect(lateFee(days).premiumMonth).toBeNull();
    const within = lateFee({ ...days, to: '2011-06-25', premiumMonth: '2011-06' });
    expect([within.fee.toFixed(2), within.days, within.segments.length]).toEqual(['25.00', 5, 1]);
    const old = lateFee({
      due: 10000,
      from: '2015-01-01',
      to: '2015-01-10',
      premiumMonth: '2010-03',
    });
    expect(old.fee.toFixed(2)).toBe('50.00');
  });

  it('says who bears it', () => {
    const fee = lateFee({ due: '900.00', from: '2025-01-16', to: '2025-03-01' });
    expect(fee).toMatchObject({
      kind: 'late-fee',
      from: '2025-01-16',
      to: '2025-03-01',
      bearer: 'employer',
    });
    expect(fee.due.toString()).toBe('900');
  });

  it('owes nothing on nothing', () => {
    const fee = lateFee({ due: 0, from: '2010-01-01', to: '2025-12-31' });
    expect([fee.fee.toString(), fee.cappedFee.toString(), fee.cap.reached]).toEqual([
      '0',
      '0',
      false,
    ]);
    expect(fee.segments.map((part) => part.fee.toString())).toEqual(['0', '0']);
    expect(fee.days).toBe(5844);
  });

  it('refuses days before the first rate', () => {
    const input = { due: 1, from: '1999-01-31', to: '2000-01-01' } as const;
    expect(() => lateFee(input)).toThrow(RuleNotKnownError);
    expect(() => lateFee(input)).toThrow(
      expect.objectContaining({ table: 'lateFeeRate', on: '1999-01-31' }),
    );
    expect(lateFee({ ...input, from: '1999-02-01' }).days).toBe(335);
  });

  it('follows the law that is passed', () => {
    const law = extendLaw(defaultLaw, {
      tables: {
        lateFeeRate: [
          {
            from: '2030-01-01',
            to: null,
            value: '0.0003',
            status: 'provisional',
            sources: ['abacus'],
          },
        ],
      },
    });
    const fee = lateFee({ due: 10000, from: '2011-06-30', to: '2030-01-02' }, law);
    expect(
      fee.segments.map((part) => [part.from, part.to, part.days, part.fee.toFixed(2)]),
    ).toEqual([
      ['2011-06-30', '2011-06-30', 1, '20.00'],
      ['2011-07-01', '2029-12-31', 6759, '33795.00'],
      ['2030-01-01', '2030-01-02', 2, '6.00'],
    ]);
    expect(fee.basis.status).toBe('provisional');
    expect(fee.basis.sources).toContain('abacus');
    const default_ = lateFee({ due: 10000, from: '2011-06-30', to: '2030-01-02' });
    expect(default_.basis.status).toBe('announced');
    const later = { due: 10000, from: '2029-12-31', to: '2030-01-01' } as const;
    expect(lateFee({ ...later, premiumMonth: '2011-06' }, law).fee.toFixed(2)).toBe('8.00');
    const steep = extendLaw(defaultLaw, {
      tables: {
        lateFeeRate: [
          { from: '2030-01-01', to: null, value: '1', status: 'provisional', sources: ['abacus'] },
        ],
      },
    });
    const most = { due: '999999999999.99', from: '2030-01-01' } as const;
    expect(lateFee({ ...most, to: '2030-03-31' }, steep).fee.toFixed(2)).toBe('89999999999999.10');
    expect(() => lateFee({ ...most, to: '2030-04-01' }, steep)).toThrow(
      expect.objectContaining({ code: 'amount', path: 'due' }),
    );
  });

  it('takes Temporal dates and months', () => {
    const from = { year: 2025, month: 1, day: 16, toString: () => '2025-01-16' };
    const premiumMonth = { year: 2024, month: 12, toString: () => '2024-12' };
    const fee = lateFee({ due: 100, from, to: '2025-01-20', premiumMonth });
    expect([fee.from, fee.days, fee.premiumMonth]).toEqual(['2025-01-16', 5, '2024-12']);
  });

  const amount = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.integer({ min: 0, max: 99_999_999_999_999 }),
  );
  const firstDay = fc.integer({ min: dayOf('1999-02-01'), max: dayOf('2040-12-31') });
  const split = dayOf('2011-07-01');

  it('agrees with exact arithmetic, whatever the size', () => {
    fc.assert(
      fc.property(amount, firstDay, fc.integer({ min: 1, max: 9000 }), (fen, first, length) => {
        const last = first + length - 1;
        const old = Math.max(0, Math.min(last, split - 1) - first + 1);
        const recent = Math.max(0, last - Math.max(first, split) + 1);
        const part = (tenThousandths: bigint, days: number) =>
          (2n * BigInt(fen) * tenThousandths * BigInt(days) + 10_000n) / 20_000n;
        const exact = part(20n, old) + part(5n, recent);
        const fee = lateFee({ due: fenText(BigInt(fen)), from: dateOf(first), to: dateOf(last) });
        expect(fee.days).toBe(length);
        expect(fee.fee.toFixed(2)).toBe(fenText(exact));
        expect(fee.cappedFee.toFixed(2)).toBe(fenText(exact < BigInt(fen) ? exact : BigInt(fen)));
        expect(fee.cap.reached).toBe(exact > BigInt(fen));
        expect(fee.segments.map(({ days }) => days)).toEqual(
          [old, recent].filter((days) => days > 0),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('adds up over adjacent spans, to a fen of rounding', () => {
    fc.assert(
      fc.property(
        amount,
        firstDay,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        (fen, first, a, b) => {
          const due = fenText(BigInt(fen));
          const fee = (from: number, length: number) =>
            lateFee({ due, from: dateOf(from), to: dateOf(from + length - 1) });
          const apart = fee(first, a).fee.plus(fee(first + a, b).fee);
          const together = fee(first, a + b);
          expect(apart.minus(together.fee).abs().lte('0.01')).toBe(true);
          expect(together.days).toBe(a + b);
        },
      ),
    );
  });

  it('is linear in the amount, to a fen of rounding in each segment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 50 }),
        firstDay,
        fc.integer({ min: 1, max: 5000 }),
        (fen, times, first, length) => {
          const days = { from: dateOf(first), to: dateOf(first + length - 1) };
          const one = lateFee({ due: fenText(BigInt(fen)), ...days });
          const many = lateFee({ due: fenText(BigInt(fen * times)), ...days });
          const off = many.fee.minus(one.fee.times(times)).abs();
          expect(off.lte(new Decimal('0.005').times((times + 1) * one.segments.length))).toBe(true);
        },
      ),
    );
  });

  const good = { due: 1, from: '2024-01-01', to: '2024-01-31' };
  it.each([
    [{ ...good, due: -1 }, 'amount', 'due'],
    [{ ...good, due: Number.NaN }, 'amount', 'due'],
    [{ ...good, due: Number.POSITIVE_INFINITY }, 'amount', 'due'],
    [{ ...good, due: '' }, 'amount', 'due'],
    [{ ...good, due: '1,000' }, 'amount', 'due'],
    [{ ...good, due: '1e400' }, 'amount', 'due'],
    [{ ...good, from: '2023-02-29' }, 'date', 'from'],
    [{ ...good, from: '2024-01' }, 'date', 'from'],
    [{ ...good, from: new Date(0) }, 'date', 'from'],
    [{ ...good, to: '2024-13-01' }, 'date', 'to'],
    [{ ...good, to: undefined }, 'date', 'to'],
    [{ ...good, to: '2023-12-31' }, 'range', 'to'],
    [{ ...good, premiumMonth: '2023-13' }, 'month', 'premiumMonth'],
    [{ ...good, premiumMonth: null }, 'month', 'premiumMonth'],
    [{ ...good, premiumMonth: '2024-02' }, 'range', 'premiumMonth'],
    [[], 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => lateFee(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path, expected: expect.any(String) }),
    );
  });

  it('allows arrears that begin in the month itself', () => {
    expect(
      lateFee({ ...good, from: '2024-01-20', to: '2024-01-31', premiumMonth: '2024-01' }).days,
    ).toBe(12);
  });
});

describe('lateFeeSchedule', () => {
  it('has ten months of 900, each thirty days later', () => {
    const last = dayOf('2024-12-10');
    const arrears = Array.from({ length: 10 }, (_, i) => ({
      due: 900,
      from: dateOf(last - 300 + 1 + i * 30),
    }));
    const schedule = lateFeeSchedule({ arrears, to: '2024-12-10' });
    expect(schedule.fees.map(({ days }) => days)).toEqual([
      300, 270, 240, 210, 180, 150, 120, 90, 60, 30,
    ]);
    expect(schedule.fees.slice(0, 2).map(({ fee }) => fee.toFixed(2))).toEqual([
      '135.00',
      '121.50',
    ]);
    expect(schedule.due.toFixed(2)).toBe('9000.00');
    // 900 x 0.05 % x 1650 days.
    expect(schedule.fee.toFixed(2)).toBe('742.50');
    expect(schedule).toMatchObject({
      kind: 'late-fee-schedule',
      to: '2024-12-10',
      bearer: 'employer',
    });
    expect(schedule.basis.status).toBe('announced');
  });

  it('caps each month by itself', () => {
    const schedule = lateFeeSchedule({
      arrears: [
        { due: 1000, from: '2012-01-01', premiumMonth: '2011-11' },
        { due: 1000, from: '2024-01-01', premiumMonth: '2023-11' },
      ],
      to: '2024-01-10',
    });
    // 4393 days and 10 days.
    expect(schedule.fees.map(({ fee }) => fee.toFixed(2))).toEqual(['2196.50', '5.00']);
    expect(schedule.fee.toFixed(2)).toBe('2201.50');
    expect(schedule.cappedFee.toFixed(2)).toBe('1005.00');
    expect(schedule.fees.map(({ premiumMonth }) => premiumMonth)).toEqual(['2011-11', '2023-11']);
  });

  it('gives each month what lateFee gives', () => {
    const entry = { due: '123.45', from: '2011-05-16', premiumMonth: '2011-04' } as const;
    const schedule = lateFeeSchedule({ arrears: [entry], to: '2012-02-29' });
    expect(schedule.fees[0]).toEqual(lateFee({ ...entry, to: '2012-02-29' }));
    expect(schedule.basis).toEqual(schedule.fees[0]?.basis);
  });

  const good = { due: 1, from: '2024-01-01' };
  it.each([
    [{ arrears: [good, { ...good, due: -1 }], to: '2024-02-01' }, 'amount', 'arrears[1].due'],
    [{ arrears: [{ ...good, from: '2024-02-30' }], to: '2024-03-01' }, 'date', 'arrears[0].from'],
    [
      { arrears: [{ ...good, premiumMonth: '2024-02' }], to: '2024-03-01' },
      'range',
      'arrears[0].premiumMonth',
    ],
    [{ arrears: [5], to: '2024-03-01' }, 'shape', 'arrears[0]'],
    [{ arrears: [good], to: '2023-12-31' }, 'range', 'to'],
    [{ arrears: [good], to: '2023-12' }, 'date', 'to'],
    [{ arrears: [], to: '2024-03-01' }, 'shape', 'arrears'],
    [{ arrears: new Array(1), to: '2024-03-01' }, 'shape', 'arrears[0]'],
    [{ arrears: good, to: '2024-03-01' }, 'shape', 'arrears'],
    ['x', 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => lateFeeSchedule(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it('uses the law that is passed', () => {
    const law = extendLaw(defaultLaw, {
      tables: {
        lateFeeRate: [
          {
            from: '2030-01-01',
            to: null,
            value: '0.0003',
            status: 'provisional',
            sources: ['abacus'],
          },
        ],
      },
    });
    const input = { arrears: [{ due: 10000, from: '2030-01-01' }], to: '2030-01-10' } as const;
    expect(lateFeeSchedule(input, law).fee.toFixed(2)).toBe('30.00');
    expect(lateFeeSchedule(input).fee.toFixed(2)).toBe('50.00');
  });
});

describe('fineRange', () => {
  it.each([
    [0, '0.00', '0.00'],
    [10000, '10000.00', '30000.00'],
    ['12345.67', '12345.67', '37037.01'],
    ['999999999999.99', '999999999999.99', '2999999999999.97'],
  ])('%s: from %s to %s', (due, minimum, maximum) => {
    const fine = fineRange(due);
    expect([fine.minimum.toFixed(2), fine.maximum.toFixed(2)]).toEqual([minimum, maximum]);
    expect(fine.kind).toBe('fine-range');
    expect(fine.basis).toEqual({
      sources: ['social-insurance-law'],
      citations: ['late-fee'],
      status: null,
    });
  });

  it.each([-1, '', '1,000', Number.NaN, undefined])('refuses %s', (due) => {
    expect(() => fineRange(due as number)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'amount', path: 'due' }),
    );
  });
});
