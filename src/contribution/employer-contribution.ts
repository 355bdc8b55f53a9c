import type { Decimal } from 'decimal.js';
import { checkList, checkRecord, InvalidInputError } from '../input/index.js';
import { type Basis, basisOf, type Law, type RuleDate } from '../law/index.js';
import { fromFen, MAX_FEN, readFen } from '../money/index.js';
import { contributionRate } from './rates.js';
import { amountOf, type ContributionRounding, checkRounding, ROUNDING_RULES } from './rounding.js';

/** What an employer's contribution is worked out from. */
export interface EmployerContributionInput {
  /** Contribution base of each person, yuan a month; nobody: the base is 0. */
  readonly bases: readonly Decimal.Value[];
  /** ISO month or date for which is paid. */
  readonly on: RuleDate;
  /** `fen` when left out. */
  readonly rounding?: ContributionRounding;
}

/** Contribution of an employer for all its people for one month. */
export interface EmployerContribution {
  readonly kind: 'employer-contribution';
  /** Base of the employer (单位缴费基数), yuan a month. */
  readonly base: Decimal;
  /** The bases that it is the sum of, one for each person, in the order given; yuan a month. */
  readonly bases: readonly Decimal[];
  /** How many people it is made of. */
  readonly people: number;
  /** The employer's part for all of them, yuan; rounded once. */
  readonly employer: Decimal;
  /** Share of the base, a fraction. */
  readonly rate: Decimal;
  readonly rounding: ContributionRounding;
  readonly basis: Basis;
}

/**
 * What an employer pays for all its people for one month: its base (单位缴费基数) is the sum of the
 * bases of its people, as since 2000-04-01 (劳动报 of 2018), and the rate is applied to that sum.
 *
 * @param input - the base of each person in yuan, the month, the rounding
 * @param law - the law to look in; the built-in one when left out
 * @returns base and contribution of the employer, yuan
 * @throws InvalidInputError `shape` when the input is no object or `bases` no list; `amount` for a base
 *   that is no amount or bases that sum up to more than 999999999999.99 yuan; `month`, `date` or
 *   `choice` for other input that is none
 * @throws RuleNotKnownError when the law has no rate for that month, as before 2000-12
 *
 * @example
 * ```ts
 * const paid = employerContribution({ bases: [7460, 20000, 37302], on: '2026-01' });
 * [paid.base.toFixed(0), paid.employer.toFixed(2)]; // => ['64762', '10361.92']
 * paid.bases.map(Number); // => [7460, 20000, 37302]
 * ```
 */
export function employerContribution(
  input: EmployerContributionInput,
  law?: Law,
): EmployerContribution {
  const given = checkRecord(input, 'input');
  const people = checkList(given['bases'], 'bases', 'a list of amounts in yuan');
  const rounding = checkRounding(given['rounding']);
  const bases = Array.from(people, (base, i) => readFen(base, `bases[${i}]`));
  const sum = bases.reduce((total, base) => total + base, 0);
  if (sum > MAX_FEN) {
    throw new InvalidInputError('amount', 'bases', people, 'a sum of at most 999999999999.99 yuan');
  }
  const { rate, fraction, cell } = contributionRate('employerRate', input.on, law);
  return {
    kind: 'employer-contribution',
    base: fromFen(sum),
    bases: bases.map(fromFen),
    people: bases.length,
    employer: fromFen(amountOf(sum, rate, rounding)),
    rate: fraction,
    rounding,
    basis: basisOf(['contribution-rates', 'employer-base', ROUNDING_RULES[rounding]], [cell]),
  };
}
