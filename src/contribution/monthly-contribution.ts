import { Decimal } from 'decimal.js';
import { checkChoice, checkRecord } from '../input/index.js';
import { type Basis, basisOf, type Law, type RuleDate } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';
import { type AccountReading, accountCreditRate, checkReading } from './account-credit.js';
import { type ContributionRate, contributionRate } from './rates.js';
import { amountOf, type ContributionRounding, checkRounding, ROUNDING_RULES } from './rounding.js';

/** Who pays: an employer and its employee (城镇职工), or a flexible worker (灵活就业人员) alone. */
export type ContributionScheme = 'employee' | 'flexible';

/** What a monthly contribution is worked out from. */
export interface MonthlyContributionInput {
  /** Contribution base, yuan a month; it is not moved to the limits, see `contributionBase`. */
  readonly base: Decimal.Value;
  /** ISO month or date for which is paid. */
  readonly on: RuleDate;
  /** `employee` when left out. */
  readonly scheme?: ContributionScheme;
  /** `fen` when left out. */
  readonly rounding?: ContributionRounding;
  /** Size of the account from 2006 to 2010; `shanghai` when left out. */
  readonly account?: AccountReading;
}

/** Contribution of one person for one month (月缴费额), yuan. */
export interface MonthlyContribution {
  readonly kind: 'monthly-contribution';
  readonly scheme: ContributionScheme;
  /** Contribution base as given, yuan a month. */
  readonly base: Decimal;
  /** Employer's part (单位缴费); 0 for a flexible worker. */
  readonly employer: Decimal;
  /** The person's part (个人缴费). */
  readonly employee: Decimal;
  /** Both parts together (合计). */
  readonly total: Decimal;
  /** What goes to the personal account (记账金额); from 1998 to 2010 more than the person's part. */
  readonly credited: Decimal;
  /** The shares of the base, fractions. */
  readonly rates: {
    /** Employer's contribution rate (单位缴费比例). */
    readonly employer: Decimal;
    /** The person's contribution rate (个人缴费比例). */
    readonly employee: Decimal;
    /** Share credited to the account (记账比例). */
    readonly credited: Decimal;
  };
  readonly rounding: ContributionRounding;
  readonly account: AccountReading;
  readonly basis: Basis;
}

/**
 * The contribution of one person for one month: base times rate, each part rounded by itself (社会保险法
 * art. 60 lets the employer pay and withhold; the rates are in the tables of the law, with their
 * sources).
 *
 * @param input - base in yuan, month, scheme, rounding, and the reading of the account's size
 * @param law - the law to look in; the built-in one when left out
 * @returns what employer and person pay and what goes to the account, yuan, with the rates
 * @throws InvalidInputError `amount`, `month`, `date`, `choice` or `shape` for input that is none
 * @throws RuleNotKnownError when the law lacks a rate for that month: the employer's before
 *   2000-12, the one of flexible workers from 2013-10 to 2024-02
 *
 * @example
 * ```ts
 * const paid = monthlyContribution({ base: 7384, on: '2024-07' });
 * [paid.employer.toFixed(2), paid.employee.toFixed(2)]; // => ['1181.44', '590.72']
 * [paid.total.toFixed(2), paid.credited.toFixed(2)]; // => ['1772.16', '590.72']
 * const up = monthlyContribution({ base: 7384, on: '2024-07', rounding: 'jiao-up' });
 * [up.employer.toFixed(2), up.employee.toFixed(2)]; // => ['1181.50', '590.80']
 * ```
 */
export function monthlyContribution(
  input: MonthlyContributionInput,
  law?: Law,
): MonthlyContribution {
  const given = checkRecord(input, 'input');
  const base = readFen(given['base'], 'base');
  const scheme = checkScheme(given['scheme']);
  const rounding = checkRounding(given['rounding']);
  const account = checkReading(given['account']);
  const { on } = input;
  const employerRate = scheme === 'employee' ? contributionRate('employerRate', on, law) : null;
  const personRate = contributionRate(PERSON_TABLE[scheme], on, law);
  const creditRate = accountCreditRate(on, account, law);
  const employer = employerRate === null ? 0 : amountOf(base, employerRate.rate, rounding);
  const employee = amountOf(base, personRate.rate, rounding);
  return {
    kind: 'monthly-contribution',
    scheme,
    base: fromFen(base),
    employer: fromFen(employer),
    employee: fromFen(employee),
    total: fromFen(employer + employee),
    credited: fromFen(amountOf(base, creditRate.rate, rounding)),
    rates: {
      employer: employerRate?.fraction ?? new Decimal(0),
      employee: personRate.fraction,
      credited: creditRate.fraction,
    },
    rounding,
    account,
    basis: basisOf(
      ['contribution-rates', ROUNDING_RULES[rounding]],
      cellsOf([employerRate, personRate, creditRate]),
    ),
  };
}

const PERSON_TABLE = { employee: 'individualRate', flexible: 'flexibleEmploymentRate' } as const;

function checkScheme(value: unknown): ContributionScheme {
  return value === undefined ? 'employee' : checkChoice(value, 'scheme', ['employee', 'flexible']);
}

function cellsOf(rates: readonly (ContributionRate | null)[]) {
  return rates.flatMap((rate) => (rate === null ? [] : [rate.cell]));
}
