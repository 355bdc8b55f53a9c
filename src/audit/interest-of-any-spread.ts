import { checkPrintedInterest, type PrintedInterestCheck } from '../account/index.js';
import type { Law } from '../law/index.js';
import type { AmountRange } from './passed-bound.js';

const DECEMBER = 12;

/**
 * The interest that a year can have earned, however its credited amount (记账金额) was spread over the
 * year: from all of it in December to all of it in the first month of crediting.
 *
 * @param check - of the same figures, spread evenly
 * @param first - first month of crediting, 1 to 12
 */
export function interestOfAnySpread(
  { year, opening, credited, printed }: PrintedInterestCheck,
  first: number,
  law?: Law,
): AmountRange | null {
  const allIn = (month: number) => {
    const credits = [{ month, amount: credited }];
    return checkPrintedInterest({ year, opening, printed, credits }, law).range;
  };
  const [earliest, latest] = [allIn(first), allIn(DECEMBER)];
  if (earliest === null || latest === null) return null;
  return { minimum: latest.minimum, maximum: earliest.maximum };
}
