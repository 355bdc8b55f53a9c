import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AverageWageIndexInput, averageWageIndex } from '../../src/benefit/index.js';
import { fromMonthIndex, monthIndexOf } from '../../src/calendar/index.js';
import { extendLaw, RuleNotKnownError } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { refusal } from './refusal.js';

/** The index of one month's base. */
function ofMonth(from: `${number}-${number}`, base: Decimal.Value, more: object = {}) {
  const [part] = averageWageIndex({ bases: [{ from, base }], ...more }).parts;
  return [part?.averageWage?.toNumber() ?? null, part?.index.toFixed(4)];
}

describe('averageWageIndex', () => {
  it.each([
    [7460, '0.6000'],
    [20000, '1.6085'],
    [37302, '3.0000'],
  ])('%d over 12434 is %s', (base, index) => {
    expect(ofMonth('2025-07', base)).toEqual([12434, index]);
    expect(averageWageIndex({ bases: [{ year: 2025, base }] }).index.toFixed(4)).toBe(index);
  });

  const career = {
    bases: [
      { year: 2009, base: '1942.28' },
      { from: '2025-07', to: '2026-06', base: 20000 },
      { from: '2026-07', to: '2027-06', base: 7546 },
    ],
    deemedMonths: 24,
  } as const;

  it('has the career of the rule: 1.0417, and 0.9597 without the floor', () => {
    const result = averageWageIndex(career);
    expect([result.sum.toFixed(4), result.months]).toEqual(['62.5020', 60]);
    expect(result.index.toFixed(4)).toBe('1.0417');
    const bare = averageWageIndex({ ...career, floors: 'none' });
    expect([bare.sum.toFixed(4), bare.index.toFixed(4)]).toEqual(['57.5820', '0.9597']);
  });

  it('shows what it follows from', () => {
    const result = averageWageIndex(career);
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      kind: 'average-wage-index',
      index: '1.0417',
      sum: '62.502',
      months: 60,
      deemedMonths: 24,
      parts: [
        {
          from: '2009-01',
          to: '2009-12',
          months: 12,
          base: '1942.28',
          averageWage: '3292',
          averageOf: {
            table: 'averageMonthlyWageOldCaliber',
            from: '2008-01-01',
            to: '2008-12-31',
          },
          ratio: '0.59',
          floor: '1',
          index: '1',
          basis: expect.objectContaining({
            sources: [
              'py-series',
              'react-series',
              'abacus',
              'rsj-w2008',
              'liubig',
              'liubig-engine',
            ],
            status: 'derived',
          }),
        },
        {
          from: '2025-07',
          to: '2026-06',
          months: 12,
          base: '20000',
          averageWage: '12434',
          averageOf: {
            table: 'averageMonthlyWageFullCaliber',
            from: '2024-01-01',
            to: '2024-12-31',
          },
          ratio: '1.6085',
          floor: null,
          index: '1.6085',
          basis: expect.objectContaining({ status: 'derived' }),
        },
        {
          from: '2026-07',
          to: '2027-06',
          months: 12,
          base: '7546',
          averageWage: '12577',
          averageOf: {
            table: 'averageMonthlyWageFullCaliber',
            from: '2025-01-01',
            to: '2025-12-31',
          },
          ratio: '0.6',
          floor: null,
          index: '0.6',
          basis: expect.objectContaining({ status: 'derived' }),
        },
      ],
      transitionAverage: null,
      floors: 'yearly',
      basis: expect.objectContaining({ status: 'derived' }),
    });
    expect(result.basis.sources).toEqual(
      expect.arrayContaining(['index-explanation', 'rsj-w2008', 'liubig', 'rsj-2025', 'tax-2026']),
    );
  });

  it('says where each average stands, and what it rests on', () => {
    const parts = (input: AverageWageIndexInput) =>
      averageWageIndex(input).parts.map(({ averageOf, basis }) => [averageOf, basis]);
    const base = { from: '2020-06', to: '2020-07', base: 9000 } as const;
    const table = 'limitBasis';
    expect(parts({ bases: [base], transitionAverage: 'limit-basis', floors: 'none' })).toEqual([
      [
        { table, from: '2019-05-01', to: '2020-06-30' },
        {
          sources: ['rsj-2019', 'abacus', 'iadmin-2019', 'calc2019'],
          citations: [],
          status: 'announced',
        },
      ],
      [
        { table, from: '2020-07-01', to: '2021-06-30' },
        { sources: ['rsj-2020', 'abacus', 'calc2020'], citations: [], status: 'announced' },
      ],
    ]);
    const given = { year: 2009, base: 3000, averageWage: 3292 };
    const nothing = { sources: [], citations: [], status: null };
    expect(parts({ bases: [given], floors: 'none' })).toEqual([[null, nothing]]);
    expect(parts({ bases: [{ year: 2009, base: 1 }], floors: 'constant-before-2011' })).toEqual([
      [null, nothing],
    ]);
  });

  it.each([
    ['1994-04', 471],
    ['1995-03', 471],
    ['1995-04', 617],
    ['2018-03', 6504],
    ['2018-04', 7132],
    ['2019-03', 7132],
    ['2019-04', 7832],
    ['2021-07', 10338],
    ['2022-06', 10338],
    ['2022-07', 11396],
    ['2025-06', 12307],
    ['2025-07', 12434],
    ['2026-12', 12577],
  ] as const)('the base of %s is divided by %d', (month, average) => {
    expect(ofMonth(month, average)[0]).toBe(average);
  });

  it.each([
    [1994, 471],
    [2018, 7132],
    [2022, 11396],
    [2026, 12577],
  ])('the base of the year %d is divided by %d', (year, average) => {
    const [part] = averageWageIndex({ bases: [{ year, base: average }] }).parts;
    expect(part?.averageWage?.toNumber()).toBe(average);
  });

  describe('bases of 2019-05 to 2021-06', () => {
    it.each([
      ['2019-05', 24633, 'limit-basis', 8211, '3.0000'],
      ['2019-05', 24633, 'old-caliber', 7832, '3.1452'],
      ['2019-05', 24633, 'full-caliber', 8765, '2.8104'],
      ['2020-06', 24633, 'limit-basis', 8211, '3.0000'],
      ['2020-06', 24633, 'old-caliber', 7832, '3.1452'],
      ['2020-06', 24633, 'full-caliber', 8765, '2.8104'],
      ['2020-07', 28017, 'limit-basis', 9339, '3.0000'],
      ['2020-07', 28017, 'full-caliber', 9580, '2.9245'],
      ['2021-06', 28017, 'limit-basis', 9339, '3.0000'],
      ['2021-06', 28017, 'full-caliber', 9580, '2.9245'],
    ] as const)('%s: %d by %s over %d is %s', (month, base, transitionAverage, over, index) => {
      expect(ofMonth(month, base, { transitionAverage })).toEqual([over, index]);
      const bases = [{ from: month, base }];
      expect(averageWageIndex({ bases, transitionAverage })).toMatchObject({ transitionAverage });
    });

    it('need a choice, and only they do', () => {
      for (const from of ['2019-05', '2020-01', '2020-06', '2020-07', '2021-06'] as const) {
        expect(() => ofMonth(from, 8000)).toThrow(refusal('choice', 'transitionAverage'));
        expect(() =>
          averageWageIndex({ bases: [{ from: '2018-01', to: from, base: 8000 }] }),
        ).toThrow(refusal('choice', 'transitionAverage'));
      }
      for (const from of ['2019-04', '2021-07'] as const) {
        const bases = [{ from, base: 8000 }];
        expect(averageWageIndex({ bases }).transitionAverage).toBeNull();
        const chosen = averageWageIndex({ bases, transitionAverage: 'limit-basis' });
        expect(chosen.transitionAverage).toBeNull();
      }
    });

    it('are parted where the average changes', () => {
      const bases = [{ from: '2019-03', to: '2021-08', base: 10000 }] as const;
      const parts = (transitionAverage: 'limit-basis' | 'full-caliber') =>
        averageWageIndex({ bases, transitionAverage }).parts.map(
          ({ from, to, months, averageWage }) => [from, to, months, averageWage?.toNumber()],
        );
      expect(parts('limit-basis')).toEqual([
        ['2019-03', '2019-03', 1, 7132],
        ['2019-04', '2019-04', 1, 7832],
        ['2019-05', '2020-06', 14, 8211],
        ['2020-07', '2021-06', 12, 9339],
        ['2021-07', '2021-08', 2, 10338],
      ]);
      expect(parts('full-caliber').map(([, , , average]) => average)).toEqual([
        7132, 7832, 8765, 9580, 10338,
      ]);
    });

    it('show the choice even where April 2019 has the same average', () => {
      const bases = [{ from: '2019-04', to: '2019-06', base: 10000 }] as const;
      const result = averageWageIndex({ bases, transitionAverage: 'old-caliber' });
      expect(result.parts).toHaveLength(1);
      expect(result.transitionAverage).toBe('old-caliber');
    });

    it('have no average of the old caliber from 2020-07 on', () => {
      expect(() => ofMonth('2020-07', 10000, { transitionAverage: 'old-caliber' })).toThrow(
        RuleNotKnownError,
      );
    });

    it('need no choice when they bring their own average', () => {
      const bases = [{ from: '2019-05', to: '2020-06', base: 10000, averageWage: 8000 }] as const;
      const result = averageWageIndex({ bases, transitionAverage: 'limit-basis' });
      expect([result.index.toFixed(4), result.transitionAverage]).toEqual(['1.2500', null]);
    });

    it.each([2019, 2020, 2021])('the year %d must be given by months', (year) => {
      expect(() =>
        averageWageIndex({ bases: [{ year, base: 10000 }], transitionAverage: 'limit-basis' }),
      ).toThrow(refusal('choice', 'bases[0]'));
      const own = averageWageIndex({ bases: [{ year, base: 10000, averageWage: 8000 }] });
      expect(own.index.toFixed(4)).toBe('1.2500');
    });
  });

  describe('floors', () => {
    it.each([
      ['1996-05', '1.0000'],
      ['2010-12', '1.0000'],
      ['2011-01', '1.0000'],
      ['2011-12', '1.0000'],
      ['2012-01', '0.8500'],
      ['2012-12', '0.8500'],
      ['2013-01', '0.7500'],
      ['2013-12', '0.7500'],
      ['2014-01', '0.0000'],
      ['2026-12', '0.0000'],
    ] as const)('%s: not below %s', (month, floor) => {
      expect(ofMonth(month, 0)[1]).toBe(floor);
      expect(ofMonth(month, 0, { floors: 'none' })[1]).toBe('0.0000');
      expect(ofMonth(month, 20000, { floors: 'none' })[1]).toBe(ofMonth(month, 20000)[1]);
    });

    it('a floor never lowers an index', () => {
      expect(ofMonth('2012-06', 8662)).toEqual([4331, '2.0000']);
      expect(ofMonth('2012-06', '3681.78')).toEqual([4331, '0.8501']);
      expect(ofMonth('2009-06', 6584)).toEqual([3292, '2.0000']);
    });

    it('the constant reading is 1 up to 2010-12 whatever the base', () => {
      const constant = { floors: 'constant-before-2011' } as const;
      for (const base of [0, 100, 60000]) {
        expect(ofMonth('1993-01', base, constant)).toEqual([null, '1.0000']);
        expect(ofMonth('2010-12', base, constant)).toEqual([null, '1.0000']);
      }
      expect(ofMonth('2011-01', 7132, constant)).toEqual([3566, '2.0000']);
      expect(ofMonth('2012-06', 0, constant)[1]).toBe('0.8500');
      const year = averageWageIndex({ bases: [{ year: 2010, base: 9000 }], ...constant });
      expect(year.index.toFixed(4)).toBe('1.0000');
      expect(year.floors).toBe('constant-before-2011');
      expect(year.parts[0]).toMatchObject({ averageWage: null, ratio: null, floor: null });
      expect(year.basis).toEqual({
        sources: ['index-explanation'],
        citations: ['average-wage-index'],
        status: null,
      });
      const later = averageWageIndex({ bases: [{ year: 2011, base: 7132 * 2 }], ...constant });
      expect(later.index.gt(3)).toBe(true);
    });

    it('are parted by year', () => {
      const bases = [{ from: '2011-11', to: '2014-02', base: 1000 }] as const;
      const { parts } = averageWageIndex({ bases });
      expect(parts.map(({ from, floor }) => [from, floor?.toString() ?? null])).toEqual([
        ['2011-11', '1'],
        ['2012-01', '0.85'],
        ['2012-04', '0.85'],
        ['2013-01', '0.75'],
        ['2013-04', '0.75'],
        ['2014-01', null],
      ]);
    });
  });

  it('parts months whose floors are alike but stand in different cells', () => {
    const bases = [{ from: '2010-12', to: '2011-01', base: 1000 }] as const;
    expect(averageWageIndex({ bases }).parts.map(({ months }) => months)).toEqual([1, 1]);
    const constant = averageWageIndex({ bases, floors: 'constant-before-2011' });
    expect(constant.parts.map(({ ratio }) => ratio?.toFixed(4) ?? null)).toEqual([null, '0.2804']);
  });

  it('rounds each month and the average half up to four decimals', () => {
    const own = { averageWage: 20000 };
    expect(ofMonth('2014-04', 1)).toEqual([5036, '0.0002']);
    const [half] = averageWageIndex({ bases: [{ from: '2014-04', base: 1, ...own }] }).parts;
    expect(half?.ratio?.toFixed(5)).toBe('0.00010');
    // 0.0001 + 0 over two months is 0.00005.
    const bases = [
      { from: '2014-04', base: 1, ...own },
      { from: '2014-05', base: 0, ...own },
    ] as const;
    expect(averageWageIndex({ bases }).index.toFixed(4)).toBe('0.0001');
    expect(
      averageWageIndex({ bases: [...bases, { from: '2014-06', base: 0 }] }).index.toFixed(4),
    ).toBe('0.0000');
  });

  it('counts deemed months at 1, and all months in the divisor', () => {
    const only = averageWageIndex({ bases: [], deemedMonths: 257 });
    expect([only.index.toFixed(4), only.months, only.parts.length]).toEqual(['1.0000', 257, 0]);
    const bases = [{ year: 2025, months: 6, base: 37302 }];
    const six = averageWageIndex({ bases, deemedMonths: 6 });
    expect([six.index.toFixed(4), six.months]).toEqual(['2.0000', 12]);
  });

  it('is the rule for any career since 2014, in any order', () => {
    const base = fc.integer({ min: 0, max: 5_000_000 });
    const average = fc.integer({ min: 300_000, max: 1_500_000 });
    const months = fc.array(fc.tuple(base, average), { minLength: 1, maxLength: 150 });
    const text = (fen: number) => new Decimal(fen).dividedBy(100).toFixed(2);
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 300 }), (list, deemedMonths) => {
        const bases = list.map(([fen, over], i) => ({
          from: fromMonthIndex(monthIndexOf(2014, 1) + i),
          base: text(fen),
          averageWage: text(over),
        }));
        let sum = 10_000n * BigInt(deemedMonths);
        for (const [fen, over] of list) {
          sum += (20_000n * BigInt(fen) + BigInt(over)) / (2n * BigInt(over));
        }
        const count = BigInt(list.length + deemedMonths);
        const result = averageWageIndex({ bases, deemedMonths });
        expect(result.index.times(10_000).toFixed(0)).toBe(
          String((2n * sum + count) / (2n * count)),
        );
        expect(result.sum.times(10_000).toFixed(0)).toBe(String(sum));
        const turned = averageWageIndex({ bases: [...bases].reverse(), deemedMonths });
        expect(turned.index.eq(result.index)).toBe(true);
      }),
    );
  });

  it('does not fall when a base rises, and is never below the floors', () => {
    const year = fc.integer({ min: 1994, max: 2018 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 4_000_000 }), (given, fen) => {
        const at = (amount: number, floors?: 'none') =>
          averageWageIndex({
            bases: [{ year: given, base: new Decimal(amount).dividedBy(100) }],
            ...(floors === undefined ? {} : { floors }),
          }).index;
        expect(at(fen + 100).gte(at(fen))).toBe(true);
        expect(at(fen).gte(at(fen, 'none'))).toBe(true);
        const floor = given <= 2011 ? 1 : given === 2012 ? 0.85 : given === 2013 ? 0.75 : 0;
        expect(at(fen).toNumber()).toBe(Math.max(floor, at(fen, 'none').toNumber()));
      }),
    );
  });

  it('follows the law that is passed', () => {
    const cell = { from: '2026-01-01', to: '2026-12-31', sources: ['abacus'] } as const;
    const law = extendLaw(LAW_OF_2026, {
      tables: {
        averageMonthlyWageFullCaliber: [{ ...cell, value: 10000, status: 'provisional' }],
        averageMonthlyWageOldCaliber: [
          { ...cell, from: '2019-01-01', to: '2019-12-31', value: 9000, status: 'derived' },
        ],
        yearlyIndexFloor: [
          { ...cell, from: '2027-01-01', to: null, value: '0.5', status: 'derived' },
        ],
      },
    });
    const of = (input: AverageWageIndexInput) => averageWageIndex(input, law);
    expect(of({ bases: [{ year: 2027, base: 6000 }] }).index.toFixed(4)).toBe('0.6000');
    expect(of({ bases: [{ year: 2027, base: 4000 }] }).index.toFixed(4)).toBe('0.5000');
    expect(of({ bases: [{ year: 2027, base: 4000 }] }).basis.status).toBe('provisional');
    const old = {
      bases: [{ from: '2020-07', base: 9000 }],
      transitionAverage: 'old-caliber',
    } as const;
    expect(of(old).index.toFixed(4)).toBe('1.0000');
    expect(of({ ...old, transitionAverage: 'limit-basis' }).index.toFixed(4)).toBe('0.9637');
  });

  it.each(['1994-03', '1993-01', '1992-12', '2040-07'] as const)(
    'knows no average for %s',
    (from) => {
      expect(() => averageWageIndex({ bases: [{ from, base: 1000 }] })).toThrow(RuleNotKnownError);
    },
  );

  it('takes the caller’s average where the law has none', () => {
    const bases = [{ from: '1993-01', to: '1994-03', base: 942, averageWage: 471 }] as const;
    expect(averageWageIndex({ bases }).index.toFixed(4)).toBe('2.0000');
  });

  it('refuses a month that is there twice', () => {
    const twice =
      (...bases: AverageWageIndexInput['bases'][number][]) =>
      () =>
        averageWageIndex({ bases });
    const month = { from: '2024-05', base: 8000 } as const;
    expect(twice(month, month)).toThrow(refusal('range', 'bases[1]'));
    expect(twice({ from: '2024-01', to: '2024-05', base: 8000 }, month)).toThrow(
      refusal('range', 'bases[1]'),
    );
    expect(twice({ year: 2024, months: 12, base: 8000 }, month)).toThrow(
      refusal('range', 'bases[1]'),
    );
    expect(twice({ year: 2024, months: 7, base: 1 }, { year: 2024, months: 6, base: 1 })).toThrow(
      refusal('range', 'bases[1]'),
    );
    expect(twice({ year: 2024, months: 11, base: 8000 }, month)).not.toThrow();
    expect(
      twice({ year: 2024, months: 7, base: 1 }, { year: 2024, months: 5, base: 1 }),
    ).not.toThrow();
  });

  const month = { from: '2024-05', base: 8000 };
  it.each([
    [undefined, 'shape', 'input'],
    [{}, 'shape', 'bases'],
    [{ bases: 'x' }, 'shape', 'bases'],
    [{ bases: [] }, 'range', 'bases'],
    [{ bases: [], deemedMonths: 0 }, 'range', 'bases'],
    [{ bases: [null] }, 'shape', 'bases[0]'],
    [{ bases: [month, { ...month, base: -1 }] }, 'amount', 'bases[1].base'],
    [{ bases: [{ from: '2024-05' }] }, 'amount', 'bases[0].base'],
    [{ bases: [{ base: 1 }] }, 'month', 'bases[0].from'],
    [{ bases: [{ ...month, from: '2024-13' }] }, 'month', 'bases[0].from'],
    [{ bases: [{ ...month, to: '2024-5' }] }, 'month', 'bases[0].to'],
    [{ bases: [{ ...month, to: '2024-04' }] }, 'range', 'bases[0].to'],
    [{ bases: [{ ...month, averageWage: 0 }] }, 'amount', 'bases[0].averageWage'],
    [{ bases: [{ ...month, averageWage: -1 }] }, 'amount', 'bases[0].averageWage'],
    [{ bases: [{ ...month, base: 800100, averageWage: 8000 }] }, 'range', 'bases[0].base'],
    [{ bases: [{ year: 1992, base: 1 }] }, 'integer', 'bases[0].year'],
    [{ bases: [{ year: 2200, base: 1 }] }, 'integer', 'bases[0].year'],
    [{ bases: [{ year: '2024', base: 1 }] }, 'integer', 'bases[0].year'],
    [{ bases: [{ year: 2024, months: 0, base: 1 }] }, 'integer', 'bases[0].months'],
    [{ bases: [{ year: 2024, months: 13, base: 1 }] }, 'integer', 'bases[0].months'],
    [{ bases: [{ year: 2024, months: null, base: 1 }] }, 'integer', 'bases[0].months'],
    [{ bases: new Array(1) }, 'shape', 'bases[0]'],
    [{ bases: [month], deemedMonths: null }, 'integer', 'deemedMonths'],
    [{ bases: [month], deemedMonths: -1 }, 'integer', 'deemedMonths'],
    [{ bases: [month], deemedMonths: 1201 }, 'integer', 'deemedMonths'],
    [{ bases: [month], transitionAverage: 'mean' }, 'choice', 'transitionAverage'],
    [{ bases: [month], floors: 'all' }, 'choice', 'floors'],
  ])('refuses %j', (input, code, path) => {
    expect(() => averageWageIndex(input as never)).toThrow(refusal(code, path));
  });

  it('takes an index of exactly 100', () => {
    const bases = [{ from: '2024-05', base: 800000, averageWage: 8000 }] as const;
    expect(averageWageIndex({ bases }).index.toString()).toBe('100');
  });
});
