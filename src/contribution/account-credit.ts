import type { Decimal } from 'decimal.js';
import { checkChoice, checkRecord } from '../input/index.js';
import { type Basis, basisOf, type Cell, type Law, type RuleDate } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';
import { type ContributionRate, contributionRate, rateOfCell } from './rates.js';
import { amountOf, type ContributionRounding, checkRounding, ROUNDING_RULES } from './rounding.js';

/**
 * Which size the personal account had from 2006-01 to 2010-12, where the sources disagree.
 *
 * - `shanghai`: 11 % of the base up to the end of 2010, as the city credited it
 * - `national`: 8 % from 2006-01 on, 国发〔2005〕38号
 */
export type AccountReading = 'shanghai' | 'national';

/** What an account credit is worked out from. */
export interface AccountCreditInput {
  /** Contribution base, yuan a month. */
  readonly base: Decimal.Value;
  /** ISO month or date, from 1998-01 on. */
  readonly on: RuleDate;
  /** `fen` when left out. */
  readonly rounding?: ContributionRounding;
  /** `shanghai` when left out. */
  readonly account?: AccountReading;
}

/** What a month adds to the personal account (记账金额). */
export interface AccountCredit {
  readonly kind: 'account-credit';
  /** Contribution base as given, yuan a month. */
  readonly base: Decimal;
  /** What is credited, yuan. */
  readonly amount: Decimal;
  /** Share of the base, a fraction. */
  readonly rate: Decimal;
  readonly rounding: ContributionRounding;
  readonly account: AccountReading;
  readonly basis: Basis;
}

/**
 * What a month's contribution adds to the personal account (个人账户记账金额): 11 % of the base to the end
 * of 2010, the person's own part and some of the employer's; 8 % since, the person's part alone (劳动报 of
 * 2018, no article of a law; 国发〔2005〕38号 has 8 % from 2006 on, see `account`).
 *
 * @param input - base in yuan, month, rounding, and the reading for 2006 to 2010
 * @param law - the law to look in; the built-in one when left out
 * @returns the credit in yuan
 * @throws InvalidInputError `amount`, `month`, `date`, `choice` or `shape` for input that is none
 * @throws RuleNotKnownError before 1998-01
 *
 * @example
 * ```ts
 * accountCredit({ base: 5000, on: '2010-12' }).amount.toFixed(2); // => '550.00'
 * accountCredit({ base: 5000, on: '2010-12', account: 'national' }).amount.toFixed(2); // => '400.00'
 * accountCredit({ base: 5000, on: '2011-01' }).amount.toFixed(2); // => '400.00'
 * ```
 */
export function accountCredit(input: AccountCreditInput, law?: Law): AccountCredit {
  const given = checkRecord(input, 'input');
  const base = readFen(given['base'], 'base');
  const rounding = checkRounding(given['rounding']);
  const account = checkReading(given['account']);
  const { rate, fraction, cell } = accountCreditRate(input.on, account, law);
  return {
    kind: 'account-credit',
    base: fromFen(base),
    amount: fromFen(amountOf(base, rate, rounding)),
    rate: fraction,
    rounding,
    account,
    basis: basisOf(['contribution-rates', ROUNDING_RULES[rounding]], [cell]),
  };
}

/** Reads which size of the account is meant; `shanghai` when it is left out. */
export function checkReading(value: unknown): AccountReading {
  return value === undefined ? 'shanghai' : checkChoice(value, 'account', ['shanghai', 'national']);
}

/** Source of the national reading, 国发〔2005〕38号. */
const NATIONAL_SOURCE = 'gf2005';

/** The share of the base that is credited, by one of the readings. */
export function accountCreditRate(
  on: RuleDate,
  account: AccountReading,
  law?: Law,
): ContributionRate {
  const held = contributionRate('accountCreditRate', on, law);
  const national = account === 'national' ? nationalCell(held.cell) : null;
  return national === null ? held : rateOfCell(national);
}

function nationalCell(cell: Cell<string>): Cell<string> | null {
  const other = cell.alternatives?.find(({ sources }) => sources.includes(NATIONAL_SOURCE));
  return other === undefined ? null : { ...cell, ...other };
}
