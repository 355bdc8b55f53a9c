import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMonthIndex, monthIndexOf } from '../../src/calendar/index.js';
import {
  aggregateTenure,
  type ContributionPeriod,
  type PeriodKind,
} from '../../src/tenure/index.js';

const kinds = ['before1993', 'deemed', 'paid'] as const;
const START = monthIndexOf(1990, 1);

interface Window {
  readonly kind: PeriodKind;
  readonly first: number;
  readonly length: number;
  readonly months: number;
}

/** Windows among the months 0 to `universe` - 1, with a count that fits. */
function windows(universe: number, maxLength: number): fc.Arbitrary<Window> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      first: fc.nat(universe - 1),
      length: fc.integer({ min: 1, max: universe }),
    })
    .map(({ kind, first, length }) => ({
      kind,
      first,
      length: Math.min(length, universe - first, maxLength),
    }))
    .chain((window) => fc.record({ ...constant(window), months: fc.nat(window.length) }));
}

function constant<T extends object>(value: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, fc.constant(entry)]),
  ) as { [K in keyof T]: fc.Arbitrary<T[K]> };
}

function toPeriod({ kind, first, length, months }: Window, i: number): ContributionPeriod {
  return {
    kind,
    months,
    period: {
      start: fromMonthIndex(START + first),
      end: fromMonthIndex(START + first + length - 1),
    },
    origin: `origin ${i}`,
  };
}

const loosePeriods = fc.array(windows(60, 40), { maxLength: 12 }).map((list) => list.map(toPeriod));
const exactWindows = fc
  .array(windows(60, 40), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((window) => ({ ...window, months: window.length })));
const exactPeriods = exactWindows.map((list) => list.map(toPeriod));
const undated = fc.record({ kind: fc.constantFrom(...kinds), months: fc.nat(500) });

/** Every union of months that the counts can make, as bits; the largest has the answer. */
function largestUnion(list: readonly Window[]): number {
  let unions = new Set([0]);
  for (const { first, length, months } of list) {
    const next = new Set<number>();
    for (let set = 0; set < 1 << length; set++) {
      if (bits(set) !== months) continue;
      for (const union of unions) next.add(union | (set << first));
    }
    unions = next;
  }
  return Math.max(...[...unions].map(bits));
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

const sumOf = (periods: readonly ContributionPeriod[]) =>
  periods.reduce((sum, { months }) => sum + (months ?? 0), 0);

describe('aggregateTenure', () => {
  it('finds what trying out everything finds', () => {
    fc.assert(
      fc.property(fc.array(windows(9, 9), { maxLength: 6 }), (list) => {
        const { months, byKind } = aggregateTenure(list.map(toPeriod));
        const only = (...some: PeriodKind[]) =>
          largestUnion(list.filter(({ kind }) => some.includes(kind)));
        expect(months).toBe(largestUnion(list));
        expect(byKind.paid).toBe(only('paid'));
        expect(byKind.paid + byKind.deemed).toBe(only('paid', 'deemed'));
      }),
      { numRuns: 1500 },
    );
  });

  it('never counts more than the sum, and adds up by kind', () => {
    fc.assert(
      fc.property(loosePeriods, fc.array(undated), (dated, counts) => {
        const periods = [...dated, ...counts];
        const { months, byKind, years, oddMonths, readings } = aggregateTenure(periods);
        expect(months).toBeLessThanOrEqual(sumOf(periods));
        expect(months).toBeGreaterThanOrEqual(Math.max(0, ...dated.map((p) => p.months ?? 0)));
        expect(byKind.before1993 + byKind.deemed + byKind.paid).toBe(months);
        expect(years * 12 + oddMonths).toBe(months);
        expect(readings).toEqual([{ months, label: 'given-periods' }]);
      }),
    );
  });

  it('adds counts without dates in full', () => {
    fc.assert(
      fc.property(loosePeriods, fc.array(undated), (dated, counts) => {
        const without = aggregateTenure(dated);
        const withCounts = aggregateTenure([...counts, ...dated]);
        expect(withCounts.months).toBe(without.months + sumOf(counts));
        expect(withCounts.overlaps).toEqual(without.overlaps);
        expect(withCounts.gaps).toEqual(without.gaps);
      }),
    );
  });

  it('counts the sum when no windows overlap, and only then reports no overlap', () => {
    fc.assert(
      fc.property(fc.array(windows(8, 8)), (list) => {
        const apart = list.map((window, i) => ({ ...window, first: window.first + 20 * i }));
        const tenure = aggregateTenure(apart.map(toPeriod));
        expect(tenure.months).toBe(sumOf(apart.map(toPeriod)));
        expect(tenure.overlaps).toEqual([]);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        loosePeriods.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([periods, shuffled]) => {
          expect(aggregateTenure(shuffled)).toEqual(aggregateTenure(periods));
        },
      ),
    );
  });

  it('counts a repeated exact period once', () => {
    fc.assert(
      fc.property(exactPeriods, fc.nat(), (periods, n) => {
        const again = periods[n % periods.length];
        const { months, byKind, gaps } = aggregateTenure(periods);
        const repeated = aggregateTenure(again ? [...periods, again] : periods);
        expect(repeated).toMatchObject({ months, byKind, gaps });
      }),
    );
  });

  it('does not care how an exact period is cut into pieces', () => {
    fc.assert(
      fc.property(exactWindows, fc.nat(), (list, n) => {
        const pieces = list.flatMap((window, i) => {
          const cut = n % window.length;
          const head = { ...window, length: cut, months: cut };
          const tail = {
            ...window,
            first: window.first + cut,
            length: window.length - cut,
            months: window.length - cut,
          };
          return [head, tail].filter(({ length }) => length > 0).map((piece) => toPeriod(piece, i));
        });
        expect(aggregateTenure(pieces)).toEqual(aggregateTenure(list.map(toPeriod)));
      }),
    );
  });

  it('never gets less by one more period, nor by one more month of a count', () => {
    fc.assert(
      fc.property(fc.array(windows(30, 20), { minLength: 1 }), (list) => {
        const [head, ...rest] = list;
        const { months } = aggregateTenure(list.map(toPeriod));
        expect(aggregateTenure(rest.map(toPeriod)).months).toBeLessThanOrEqual(months);
        if (!head || head.months === head.length) return;
        const more = [{ ...head, months: head.months + 1 }, ...rest].map(toPeriod);
        const grown = aggregateTenure(more).months;
        expect(grown).toBeGreaterThanOrEqual(months);
        expect(grown).toBeLessThanOrEqual(months + 1);
      }),
    );
  });

  it('grows with asOf, by at most a month a month', () => {
    fc.assert(
      fc.property(loosePeriods, fc.integer({ min: -2, max: 62 }), (periods, offset) => {
        const at = (index: number) =>
          aggregateTenure(periods, { asOf: fromMonthIndex(START + index) }).months;
        expect(at(offset + 1)).toBeGreaterThanOrEqual(at(offset));
        expect(at(offset + 1)).toBeLessThanOrEqual(at(offset) + 1);
        expect(at(60)).toBe(aggregateTenure(periods).months);
        expect(at(-1)).toBe(0);
      }),
    );
  });

  it('has its distinct months and its gaps between the first and the last month', () => {
    fc.assert(
      fc.property(exactWindows, (list) => {
        const first = Math.min(...list.map((window) => window.first));
        const last = Math.max(...list.map((window) => window.first + window.length - 1));
        const { months, gaps } = aggregateTenure(list.map(toPeriod));
        const missing = gaps.reduce((sum, gap) => sum + gap.months, 0);
        expect(months + missing).toBe(last - first + 1);
      }),
    );
  });

  it('reports every pair of overlapping windows once', () => {
    fc.assert(
      fc.property(loosePeriods, (periods) => {
        const loose = periods.filter(({ months, period }) => {
          const length = period ? Number(period.start !== period.end) : 0;
          return months !== 0 && length > 0;
        });
        const pairs = loose.flatMap((a, i) =>
          loose.slice(i + 1).filter((b) => {
            const [x, y] = [a.period, b.period];
            return x && y && x.start <= y.end && y.start <= x.end;
          }),
        );
        const reported = aggregateTenure(loose).overlaps;
        expect(reported).toHaveLength(pairs.length);
        const named = reported.map(({ between }) => [...between].sort().join());
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
});

describe('many periods', () => {
  it('adds up 10 000 exact months in a moment', () => {
    const periods = Array.from({ length: 10_000 }, (_, i): ContributionPeriod => {
      const month = fromMonthIndex(START + ((i * 7919) % 500));
      return { kind: 'paid', period: { start: month, end: month } };
    });
    const started = performance.now();
    const tenure = aggregateTenure(periods);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(tenure.months).toBe(500);
    expect(tenure.overlaps).toHaveLength((20 * 19) / 2);
  });

  it('adds up 10 000 counts in wide windows in a moment', () => {
    const periods = Array.from({ length: 10_000 }, (): ContributionPeriod => {
      return { kind: 'deemed', months: 1 };
    });
    const wide = Array.from({ length: 100 }, (_, i): ContributionPeriod => {
      return {
        kind: 'paid',
        months: 30,
        period: { start: '1993-01', end: '2092-12' },
        origin: `${i}`,
      };
    });
    const started = performance.now();
    const tenure = aggregateTenure([...periods, ...wide]);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(tenure.byKind).toEqual({ before1993: 0, deemed: 10_000, paid: 1200 });
  });
});
