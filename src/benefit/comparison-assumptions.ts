import type { Decimal } from 'decimal.js';
import { checkRecord, InvalidInputError } from '../input/index.js';
import { quotientOf, type Rate, toRate } from '../money/index.js';
import type { ComparisonAssumptions } from './comparison-model.js';

/** The caller's assumptions as fractions of whole numbers; null where none was given. */
export type AssumedRates = { readonly [Name in keyof ComparisonAssumptions]-?: Rate | null };

/**
 * Reads the assumptions.
 *
 * @throws InvalidInputError `shape` for what is no object, `amount` for what is no fraction from 0 to 1
 */
export function readAssumptions(value: unknown): AssumedRates {
  const given = value === undefined ? {} : checkRecord(value, 'assumptions');
  const read = (name: keyof ComparisonAssumptions) =>
    given[name] === undefined ? null : toRate(given[name], `assumptions.${name}`);
  return {
    wageGrowth: read('wageGrowth'),
    interestRate: read('interestRate'),
    pensionGrowth: read('pensionGrowth'),
  };
}

/**
 * An assumption that is needed.
 *
 * @param needed - what the law does not hold, for the error
 * @throws InvalidInputError `amount` when the caller did not state it
 */
export function requiredAssumption(
  rate: Rate | null,
  name: keyof ComparisonAssumptions,
  needed: string,
): Rate {
  if (rate !== null) return rate;
  const expected = `a fraction a year from 0 to 1, since the law does not hold ${needed}`;
  throw new InvalidInputError('amount', `assumptions.${name}`, undefined, expected);
}

/** A rate as a fraction. */
export function fractionOf({ numerator, denominator }: Rate): Decimal {
  return quotientOf(numerator, denominator);
}
