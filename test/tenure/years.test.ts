import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/index.js';
import { monthsToYears } from '../../src/tenure/index.js';

describe('monthsToYears', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [11, 0, 11],
    [12, 1, 0],
    [13, 1, 1],
    [87, 7, 3],
    [179, 14, 11],
    [180, 15, 0],
    [257, 21, 5],
    [344, 28, 8],
  ])('%i months are %i years and %i months', (n, years, months) => {
    expect(monthsToYears(n)).toEqual({ years, months });
  });

  it('does not lose a month as adding twelfths does', () => {
    let twelfths = 0;
    for (let n = 0; n <= 1200; n++) {
      const { years, months } = monthsToYears(n);
      expect(years * 12 + months).toBe(n);
      expect(months).toBeLessThan(12);
      if (n === 240) expect(Math.floor(twelfths)).not.toBe(years);
      twelfths += 1 / 12;
    }
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '12', null])('refuses %s', (n) => {
    expect(() => monthsToYears(n as number)).toThrow(InvalidInputError);
    expect(() => monthsToYears(n as number)).toThrow(/^months: /);
  });
});
