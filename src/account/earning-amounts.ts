import { InvalidInputError } from '../input/index.js';
import type { EarningAmounts, InterestMethod } from './interest-arithmetic.js';
import type { YearCredits } from './year-credits.js';

/** What a year's interest is worked out from, whole fen. */
export interface EarningYear {
  readonly opening: number;
  readonly credits: YearCredits;
  /** Last month that earns interest, 1 to 12. */
  readonly until: number;
}

/**
 * What earns interest in a year by the month-product method (月积数法): the opening balance for every
 * month up to the last, a credit from its own month on; a twelfth of the rate each.
 */
export function monthProduct({ opening, credits, until }: EarningYear): EarningAmounts {
  const { product, spread } = credits;
  return {
    opening,
    openingWeight: until * spread,
    product,
    productWeight: 1,
    divisor: 12 * spread,
  };
}

/**
 * As {@link monthProduct}, but a credit earns from the month after its own on: the lag that some
 * printed figures show.
 */
export function laggedMonthProduct(year: EarningYear): EarningAmounts {
  const { credited, product, spread } = year.credits;
  return { ...monthProduct(year), product: product - credited * spread };
}

/** 1.083 / 2 of the rate for the credits of a full year, in ten-thousandths. */
const ANNUAL_SHARE = 5415;

/**
 * What earns interest in a year by the annual method (年度计算法): the opening balance the whole rate,
 * the credits of the year 1.083 / 2 of it.
 *
 * @throws InvalidInputError `choice` when the account does not earn interest up to December
 */
export function annualShares({ opening, credits, until }: EarningYear): EarningAmounts {
  if (until < 12) {
    const expected = 'month-product, since the annual method has no part years';
    throw new InvalidInputError('choice', 'method', 'annual', expected);
  }
  return {
    opening,
    openingWeight: 10_000,
    product: credits.credited,
    productWeight: ANNUAL_SHARE,
    divisor: 10_000,
  };
}

/** What earns interest in a year by one of the methods. */
export function earningAmounts(year: EarningYear, method: InterestMethod): EarningAmounts {
  return method === 'annual' ? annualShares(year) : monthProduct(year);
}
