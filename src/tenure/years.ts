import { checkInteger } from '../input/index.js';

/** A duration for display: full years and the months beyond them. */
export interface YearsAndMonths {
  /** Full years, 0 or more. */
  readonly years: number;
  /** 0 to 11. */
  readonly months: number;
}

/**
 * Writes whole months as years and months (年, 个月), for display only.
 *
 * Division of whole numbers: adding up twelfths of a year (`+= 1/12`) loses a month now and then,
 * and a lost month can decide whether a pension is due. Eligibility is tested on the months.
 *
 * @param months - whole months, 0 or more
 * @returns full years, and the months beyond them (0 to 11)
 * @throws InvalidInputError `integer` for a fraction or a number below 0
 *
 * @example
 * ```ts
 * monthsToYears(344); // => { years: 28, months: 8 }
 * monthsToYears(180); // => { years: 15, months: 0 }
 * ```
 */
export function monthsToYears(months: number): YearsAndMonths {
  const whole = checkInteger(months, 'months', 0, Number.MAX_SAFE_INTEGER);
  return { years: Math.floor(whole / 12), months: whole % 12 };
}
