import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MonthSet, monthIndexOf, spanLength, spanOverlap } from '../../src/calendar/index.js';

const month = fc.integer({ min: monthIndexOf(1900, 1), max: monthIndexOf(2199, 12) });
const near = fc.integer({ min: monthIndexOf(2020, 1), max: monthIndexOf(2024, 12) });

describe('a set of months', () => {
  it('holds what a set of numbers holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(month, near), { maxLength: 80 }), (months) => {
        const set = new MonthSet();
        const reference = new Set<number>();
        for (const m of months) {
          expect(set.add(m)).toBe(!reference.has(m));
          reference.add(m);
        }
        expect(set.size).toBe(reference.size);
        for (const m of months) expect(set.has(m)).toBe(true);
        const spans = set.spans();
        expect(spans.flatMap(({ first, last }) => range(first, last))).toEqual(
          [...reference].sort((a, b) => a - b),
        );
        for (let i = 1; i < spans.length; i++) {
          expect((spans[i]?.first ?? 0) - (spans[i - 1]?.last ?? 0)).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('has no span when it is empty', () => {
    expect(new MonthSet().spans()).toEqual([]);
    expect(new MonthSet().has(monthIndexOf(2020, 1))).toBe(false);
  });

  it('reaches from its first month to its last', () => {
    const set = new MonthSet();
    const [first, last] = [monthIndexOf(1900, 1), monthIndexOf(2199, 12)];
    set.add(last);
    set.add(first);
    expect(set.spans()).toEqual([
      { first, last: first },
      { first: last, last },
    ]);
  });
});

describe('spans', () => {
  it('counts both ends', () => {
    expect(spanLength({ first: 5, last: 5 })).toBe(1);
    expect(spanLength({ first: 5, last: 16 })).toBe(12);
    expect(spanLength({ first: 5, last: 4 })).toBe(0);
    expect(spanLength({ first: 5, last: 1 })).toBe(0);
  });

  it('share what both have', () => {
    expect(spanOverlap({ first: 1, last: 5 }, { first: 5, last: 9 })).toEqual({
      first: 5,
      last: 5,
    });
    expect(spanOverlap({ first: 1, last: 5 }, { first: 6, last: 9 })).toBeNull();
    expect(spanOverlap({ first: 1, last: 9 }, { first: 3, last: 4 })).toEqual({
      first: 3,
      last: 4,
    });
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
