import { Decimal } from 'decimal.js';
import type { Cell, Law, RuleDate } from '../law/index.js';
import {
  ACCOUNT_CREDIT_RATE,
  cellOn,
  EMPLOYER_RATE,
  FLEXIBLE_EMPLOYMENT_RATE,
  INDIVIDUAL_RATE,
} from '../law/tables/index.js';
import { type Rate, toRate } from '../money/index.js';

/** Name of a table with shares of the contribution base. */
export type ContributionRateTable =
  | 'employerRate'
  | 'individualRate'
  | 'flexibleEmploymentRate'
  | 'accountCreditRate';

/** A share of the contribution base that holds at a time. */
export interface ContributionRate {
  readonly rate: Rate;
  /** The same rate as a fraction. Frozen: one serves every call. */
  readonly fraction: Decimal;
  /** What it rests on. */
  readonly cell: Cell<string>;
}

/** The tables of the built-in law by themselves, so that a bundle need not hold all of it. */
const BUILT_IN = {
  employerRate: EMPLOYER_RATE,
  individualRate: INDIVIDUAL_RATE,
  flexibleEmploymentRate: FLEXIBLE_EMPLOYMENT_RATE,
  accountCreditRate: ACCOUNT_CREDIT_RATE,
};

const rates = /* @__PURE__ */ new Map<string, Pick<ContributionRate, 'rate' | 'fraction'>>();

/**
 * The rate in a table at a time.
 *
 * @param table - name of the table
 * @param on - ISO month or ISO date
 * @param law - the law to look in; the built-in one when left out
 * @throws InvalidInputError `month` or `date` when `on` is neither
 * @throws RuleNotKnownError when the table has no rate for that time
 */
export function contributionRate(
  table: ContributionRateTable,
  on: RuleDate,
  law?: Law,
): ContributionRate {
  const tables = law === undefined ? BUILT_IN : law.tables;
  return rateOfCell(cellOn(tables[table], on));
}

/** The rate that a cell holds, as whole numbers. */
export function rateOfCell(cell: Cell<string>): ContributionRate {
  let rate = rates.get(cell.value);
  if (rate === undefined) {
    rate = {
      rate: toRate(cell.value, 'value'),
      fraction: Object.freeze(new Decimal(cell.value)),
    };
    rates.set(cell.value, rate);
  }
  return { ...rate, cell };
}
