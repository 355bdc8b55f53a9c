import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseLimits, baseLimitsFromAverageWage } from '../../src/contribution/index.js';
import { extendLaw, RuleNotKnownError, sourceOf } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';

describe('baseLimits', () => {
  it.each([
    ['2000-04', 707, 3537, 1179],
    ['2005-03', 1108, 5541, 1847],
    ['2011-07', 2338, 11688, 3896],
    ['2015-04', 3271, 16353, 5451],
    ['2018-06', 4279, 21396, 7132],
    ['2019-03-31', 4279, 21396, 7132],
    ['2019-04', 4699, 23496, 7832],
    ['2019-04-30', 4699, 23496, 7832],
    ['2019-05', 4927, 24633, 8211],
    ['2020-06', 4927, 24633, 8211],
    ['2020-07', 4927, 28017, 9339],
    ['2021-07', 5975, 31014, 10338],
    ['2022-07', 6520, 34188, 11396],
    ['2023-07', 7310, 36549, 12183],
    ['2024-07', 7384, 36921, 12307],
    ['2025-07', 7460, 37302, 12434],
    ['2026-06-30', 7460, 37302, 12434],
    ['2026-07-01', 7546, 37731, 12577],
  ] as const)('%s: %d to %d', (on, lower, upper, average) => {
    const limits = baseLimits(on);
    expect(limits.lower).toBeInstanceOf(Decimal);
    expect(limits.lower.eq(lower)).toBe(true);
    expect(limits.upper.eq(upper)).toBe(true);
    expect(limits.averageWage.eq(average)).toBe(true);
  });

  it('says for which period, how sure and from where', () => {
    expect(baseLimits('2019-04')).toMatchObject({
      kind: 'base-limits',
      from: '2019-04-01',
      to: '2019-04-30',
      status: 'announced',
      sources: ['cb-2019', 'iadmin-2019'],
      basis: {
        sources: ['laodongbao-2018', 'cb-2019', 'iadmin-2019'],
        citations: ['base-limits'],
        status: 'announced',
      },
    });
    expect(baseLimits('2019-04').basis.sources).not.toContain('gbf2019');
    expect(baseLimits('2019-05').basis.sources.slice(0, 2)).toEqual(['laodongbao-2018', 'gbf2019']);
    expect(baseLimits('2026-07').basis.sources).toContain('gbf2019');
    expect(baseLimits('2000-04').basis.status).toBe('derived');
    expect(baseLimits('2026-12', LAW_OF_2026).to).toBeNull();
    for (const id of baseLimits('2024-01').sources) expect(sourceOf(id).id).toBe(id);
  });

  it.each([
    ['2018-06', null],
    ['2020-07', 'frozen'],
    ['2021-07', 'mean-of-two-averages'],
    ['2022-07', 'mean-of-two-averages'],
    ['2023-07', null],
  ] as const)('%s: lower limit %s', (on, exception) => {
    expect(baseLimits(on).lowerException).toBe(exception);
  });

  it.each(['2000-03', '1999-05', '1998-04', '1993-01'] as const)('refuses %s', (on) => {
    expect(() => baseLimits(on)).toThrow(RuleNotKnownError);
    expect(() => baseLimits(on)).toThrow(
      expect.objectContaining({ held: [{ from: '2000-04-01', to: null }], on }),
    );
  });

  it('refuses what is no month', () => {
    expect(() => baseLimits('2018-13')).toThrow(expect.objectContaining({ code: 'month' }));
    expect(() => baseLimits('2018-02-29')).toThrow(expect.objectContaining({ code: 'date' }));
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
    expect(baseLimits('2027-07', law)).toMatchObject({ from: '2027-07-01', status: 'provisional' });
    expect(baseLimits('2027-07', law).lower.toNumber()).toBe(7620);
    expect(baseLimits('2027-06', law).to).toBe('2027-06-30');
    expect(baseLimits('2027-07', LAW_OF_2026).lower.toNumber()).toBe(7546);
    expect(baseLimits('2027-06', LAW_OF_2026).to).toBeNull();
  });

  it('gives figures that nobody can change for others', () => {
    const limits = baseLimits('2018-06');
    expect(baseLimits('2018-06')).toEqual(limits);
    for (const part of [limits, limits.lower, limits.upper, limits.averageWage, limits.sources]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    const { lower } = limits;
    expect(lower.plus('0.01').minus('0.01').times(3).dividedBy(3).toFixed(2)).toBe('4279.00');
    expect(new Decimal(1).plus(lower).toNumber()).toBe(4280);
    expect(Decimal.max(lower, 1).sqrt().pow(2).toDecimalPlaces(2).toFixed(2)).toBe('4279.00');
    expect(baseLimits('2018-06').lower.toString()).toBe('4279');
    expect(JSON.stringify(limits)).toContain('"lower":"4279","upper":"21396"');
  });
});

describe('baseLimitsFromAverageWage', () => {
  it.each([
    [12577, 7546, 37731],
    [12434, 7460, 37302],
    [12307, 7384, 36921],
    [12183, 7310, 36549],
    [8211, 4927, 24633],
    [7832, 4699, 23496],
    [7132, 4279, 21396],
    [5451, 3271, 16353],
    [3896, 2338, 11688],
    [1179, 707, 3537],
  ])('%d gives %d and %d', (average, lower, upper) => {
    const limits = baseLimitsFromAverageWage(average);
    expect([limits.lower.toNumber(), limits.upper.toNumber()]).toEqual([lower, upper]);
    expect(limits.kind).toBe('base-limits-derived');
    expect(limits.basis).toEqual({
      sources: ['laodongbao-2018'],
      citations: ['base-limits'],
      status: null,
    });
  });

  it('rounds twice, to jiao and then to yuan', () => {
    // 0.6 x 5450.75 = 3270.45, which once rounded would be 3270.
    expect(baseLimitsFromAverageWage('5450.75').lower.toNumber()).toBe(3271);
    expect(baseLimitsFromAverageWage('5450.73').lower.toNumber()).toBe(3270);
    expect(baseLimitsFromAverageWage('100.15').upper.toNumber()).toBe(301);
    expect(baseLimitsFromAverageWage('100.14').upper.toNumber()).toBe(300);
    expect(baseLimitsFromAverageWage(new Decimal('9959')).lower.toNumber()).toBe(5975);
  });

  it('gives limits three times and 0.6 times the average, to less than a yuan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_00 }), (fen) => {
        const average = new Decimal(fen).dividedBy(100);
        const { lower, upper } = baseLimitsFromAverageWage(average);
        expect(lower.isInteger() && upper.isInteger()).toBe(true);
        expect(lower.minus(average.times('0.6')).abs().lte('0.55')).toBe(true);
        expect(upper.minus(average.times(3)).abs().lte('0.55')).toBe(true);
      }),
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '1,234', '12.345', null, {}])(
    'refuses %j',
    (average) => {
      expect(() => baseLimitsFromAverageWage(average as number)).toThrow(
        expect.objectContaining({ kind: 'invalid-input', code: 'amount', path: 'average' }),
      );
    },
  );
});
