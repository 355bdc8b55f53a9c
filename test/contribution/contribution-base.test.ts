import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearMonth } from '../../src/calendar/index.js';
import { contributionBase } from '../../src/contribution/index.js';
import { extendLaw, RuleNotKnownError } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';

const cells = LAW_OF_2026.tables.baseLimits.cells;

/** Limits by the first day of each base period, written down from the published figures. */
const PUBLISHED = [
  ['2000-04', 707, 3537],
  ['2001-04', 771, 3855],
  ['2002-04', 888, 4440],
  ['2003-04', 974, 4869],
  ['2004-04', 1108, 5541],
  ['2005-04', 1220, 6099],
  ['2006-04', 1341, 6705],
  ['2007-04', 1478, 7392],
  ['2008-04', 1735, 8676],
  ['2009-04', 1975, 9876],
  ['2010-04', 2140, 10698],
  ['2011-04', 2338, 11688],
  ['2012-04', 2599, 12993],
  ['2013-04', 2815, 14076],
  ['2014-04', 3022, 15108],
  ['2015-04', 3271, 16353],
  ['2016-04', 3563, 17817],
  ['2017-04', 3902, 19512],
  ['2018-04', 4279, 21396],
  ['2019-04', 4699, 23496],
  ['2019-05', 4927, 24633],
  ['2020-07', 4927, 28017],
  ['2021-07', 5975, 31014],
  ['2022-07', 6520, 34188],
  ['2023-07', 7310, 36549],
  ['2024-07', 7384, 36921],
  ['2025-07', 7460, 37302],
  ['2026-07', 7546, 37731],
] as const;

describe('contributionBase', () => {
  it('is checked against every base period that the law of 2026 holds', () => {
    expect(cells.map(({ from }) => from.slice(0, 7))).toEqual(PUBLISHED.map(([month]) => month));
  });

  it.each(PUBLISHED)('%s: moves a wage to %d and to %d', (on, lower, upper) => {
    const base = (wage: Decimal.Value) => {
      const result = contributionBase({ kind: 'annual', wage, on });
      return [result.base.toNumber(), result.clampedTo];
    };
    expect(base(lower - 1)).toEqual([lower, 'lower']);
    expect(base(lower)).toEqual([lower, null]);
    expect(base(lower + 1)).toEqual([lower + 1, null]);
    expect(base(upper - 1)).toEqual([upper - 1, null]);
    expect(base(upper)).toEqual([upper, null]);
    expect(base(upper + 1)).toEqual([upper, 'upper']);
    expect(base(0)).toEqual([lower, 'lower']);
    expect(contributionBase({ kind: 'annual', wage: lower, on }).validFrom).toBe(`${on}-01`);
  });

  it('rounds to jiao and then to yuan before it compares with the limits', () => {
    const result = contributionBase({ kind: 'annual', wage: '7383.45', on: '2024-07' });
    expect(result.unclamped.toString()).toBe('7384');
    expect(result.clampedTo).toBeNull();
    const below = contributionBase({ kind: 'annual', wage: '7383.44', on: '2024-07' });
    expect(below.unclamped.toString()).toBe('7383');
    expect(below.clampedTo).toBe('lower');
    const above = contributionBase({ kind: 'annual', wage: '36921.45', on: '2024-07' });
    expect([above.unclamped.toString(), above.clampedTo]).toEqual(['36922', 'upper']);
  });

  it.each([
    ['2018-12', '2018-04-01', '2019-03-31'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    ['2019-05-17', '2019-05-01', '2020-06-30'],
    ['2026-12', '2026-07-01', null],
  ] as const)('an annual base of %s holds from %s to %s', (on, from, to) => {
    const result = contributionBase({ kind: 'annual', wage: 8000, on }, LAW_OF_2026);
    expect([result.validFrom, result.validTo]).toEqual([from, to]);
    expect(result.limits.from).toBe(from);
    expect(result.adjusted).toBeNull();
  });

  it.each(['first-job', 'new-employer', 'flexible'] as const)(
    'a %s base holds from its own month on',
    (kind) => {
      const result = contributionBase({ kind, wage: 8000, on: '2024-11-15' });
      expect(result).toMatchObject({
        kind: 'contribution-base',
        baseKind: kind,
        clampedTo: null,
        validFrom: '2024-11-01',
        validTo: '2025-06-30',
        adjusted: null,
      });
      expect(result.base.toString()).toBe('8000');
      expect(contributionBase({ kind, wage: 1, on: '2024-11' }).base.toString()).toBe('7384');
    },
  );

  it.each(['first-job', 'new-employer'] as const)(
    '%s: a first month that was not full has its own base',
    (kind) => {
      const wages = { wage: '40000', firstMonthWage: '6000.50' };
      const result = contributionBase({ kind, ...wages, on: '2024-09' });
      expect([result.base.toString(), result.clampedTo]).toEqual(['7384', 'lower']);
      expect(result.unclamped.toString()).toBe('6001');
      expect([result.validFrom, result.validTo]).toEqual(['2024-09-01', '2024-09-30']);
      const { adjusted } = result;
      expect([adjusted?.base.toString(), adjusted?.clampedTo]).toEqual(['36921', 'upper']);
      expect([adjusted?.validFrom, adjusted?.validTo]).toEqual(['2024-10-01', '2025-06-30']);
    },
  );

  it('takes the new limits when they change after the first month', () => {
    const wages = { wage: 7400, firstMonthWage: 7390 };
    const result = contributionBase({ kind: 'first-job', ...wages, on: '2025-06-20' });
    expect([result.base.toString(), result.validTo]).toEqual(['7390', '2025-06-30']);
    expect(result.adjusted).toMatchObject({
      clampedTo: 'lower',
      validFrom: '2025-07-01',
      validTo: '2026-06-30',
    });
    expect(result.adjusted?.base.toString()).toBe('7460');
    expect(result.basis.sources).toEqual(expect.arrayContaining(['rsj-2024', 'rsj-2025']));
  });

  it('carries the year when a first month in December was not full', () => {
    const wages = { wage: 9000, firstMonthWage: 8000 };
    const result = contributionBase({ kind: 'first-job', ...wages, on: '2024-12' });
    expect([result.validTo, result.adjusted?.validFrom]).toEqual(['2024-12-31', '2025-01-01']);
  });

  it.each([
    ['annual', 'rsj-2026b'],
    ['first-job', 'rsj-2026b'],
    ['new-employer', 'rsj-2026b'],
    ['flexible', 'flexible-workers-2023'],
  ] as const)('%s rests on a rule of its own', (kind, source) => {
    const { basis } = contributionBase({ kind, wage: 1, on: '2018-06' });
    expect(basis.sources.slice(0, 2)).toEqual(['laodongbao-2018', source]);
  });

  it('rests on the rule and on the limits', () => {
    const { basis } = contributionBase({ kind: 'annual', wage: 1, on: '2000-04' });
    expect(basis).toEqual({
      sources: ['laodongbao-2018', 'rsj-2026b', 'abacus'],
      citations: ['base-limits', 'base-from-average-wage'],
      status: 'derived',
    });
  });

  it('clamps once and for all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.constantFrom(...PUBLISHED.map(([month]) => month)),
        (fen, on) => {
          const wage = new Decimal(fen).dividedBy(100);
          const once = contributionBase({ kind: 'annual', wage, on });
          const twice = contributionBase({ kind: 'annual', wage: once.base, on });
          expect(twice.base.eq(once.base)).toBe(true);
          expect(twice.clampedTo).toBeNull();
          expect(once.base.gte(once.limits.lower) && once.base.lte(once.limits.upper)).toBe(true);
          expect(once.base.isInteger()).toBe(true);
          expect(once.clampedTo === null).toBe(once.base.eq(once.unclamped));
        },
      ),
    );
  });

  it('follows the law that is passed', () => {
    const law = extendLaw(LAW_OF_2026, {
      tables: {
        baseLimits: [
          {
            from: '2027-07-01',
            to: null,
            value: { lower: 7620, upper: 38100, averageUsed: 12700 },
            status: 'provisional',
            sources: ['abacus'],
          },
        ],
      },
    });
    const wages = { wage: 7600, firstMonthWage: 7600 };
    const result = contributionBase({ kind: 'first-job', ...wages, on: '2027-06' }, law);
    expect(result.base.toString()).toBe('7600');
    expect(result.adjusted?.base.toString()).toBe('7620');
    expect(result.basis.status).toBe('provisional');
  });

  it('refuses a month without limits', () => {
    const on: YearMonth = '2000-03';
    expect(() => contributionBase({ kind: 'annual', wage: 800, on })).toThrow(RuleNotKnownError);
  });

  it.each([
    [{ kind: 'monthly', wage: 1, on: '2024-07' }, 'choice', 'kind'],
    [{ kind: 'annual', wage: -1, on: '2024-07' }, 'amount', 'wage'],
    [{ kind: 'annual', wage: '', on: '2024-07' }, 'amount', 'wage'],
    [{ kind: 'annual', wage: '1e400', on: '2024-07' }, 'amount', 'wage'],
    [{ kind: 'annual', wage: 1, on: '2024-13' }, 'month', 'on'],
    [{ kind: 'annual', wage: 1, on: '2023-02-29' }, 'date', 'on'],
    [{ kind: 'annual', wage: 1 }, 'month', 'on'],
    [{ kind: 'annual', wage: 1, on: '2024-07', firstMonthWage: 1 }, 'shape', 'firstMonthWage'],
    [{ kind: 'flexible', wage: 1, on: '2024-07', firstMonthWage: 1 }, 'shape', 'firstMonthWage'],
    [{ kind: 'first-job', wage: 1, on: '2024-07', firstMonthWage: -1 }, 'amount', 'firstMonthWage'],
    [undefined, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => contributionBase(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it('takes a Temporal month or date', () => {
    const month = { year: 2024, month: 11, toString: () => '2024-11' };
    const day = { year: 2024, month: 11, day: 15, toString: () => '2024-11-15' };
    for (const on of [month, day]) {
      expect(contributionBase({ kind: 'flexible', wage: 8000, on }).validFrom).toBe('2024-11-01');
    }
  });
});
