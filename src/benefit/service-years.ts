import { shareOfFen } from '../money/index.js';

/** More months than any life holds. */
export const MOST_MONTHS = 1200;

const FULL_YEAR = 1000;
const ODD_MONTH = 83;

/**
 * Years of service as the formulas of Shanghai take them, in thousandths: a full year as 1, each
 * month beyond the full years as 0.083. That is 0.083 itself, not a twelfth.
 *
 * @param months - whole months
 */
export function serviceThousandths(months: number): number {
  return Math.floor(months / 12) * FULL_YEAR + (months % 12) * ODD_MONTH;
}

/**
 * Years of service as other places take them, in hundredths: half up to two decimals.
 *
 * @param months - whole months
 */
export function serviceHundredths(months: number): number {
  return shareOfFen(months, 100, 12);
}
