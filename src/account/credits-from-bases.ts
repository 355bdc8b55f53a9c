import type { Decimal } from 'decimal.js';
import { fromMonthIndex, monthIndexOf } from '../calendar/index.js';
import {
  type AccountReading,
  accountCredit,
  type ContributionRounding,
} from '../contribution/index.js';
import { checkList, checkRecord } from '../input/index.js';
import { type Basis, type Law, mergeBasis } from '../law/index.js';
import { toYuan } from '../money/index.js';
import { type MonthOfYear, toMonthOfYear } from './month-of-year.js';
import type { MonthlyCredit } from './year-credits.js';

/** The contribution base of a month that was paid. */
export interface MonthlyBase {
  /** 1 to 12, or an ISO month or date of the year; from 1998-01 on. */
  readonly month: MonthOfYear;
  /** Contribution base, yuan a month. */
  readonly base: Decimal.Value;
}

/** How contribution bases become credits. */
export interface BaseOptions {
  readonly rounding: ContributionRounding;
  /** Size of the account from 2006 to 2010. */
  readonly account: AccountReading;
}

/** What contribution bases add to the account, and what that rests on. */
interface CreditsFromBases {
  readonly credits: readonly MonthlyCredit[];
  readonly basis: Basis;
}

/**
 * What contribution bases add to the account, each in its own month.
 *
 * @param value - list of bases, what the caller passed
 * @param year - the year they belong to
 * @param path - where the list stands in the caller's arguments, for the error
 * @param options - rounding of a monthly credit, and the size of the account from 2006 to 2010
 * @throws InvalidInputError `shape`, `month`, `date`, `amount` or `range` for what is none
 * @throws RuleNotKnownError for a month before 1998-01
 */
export function creditsFromBases(
  value: unknown,
  year: number,
  path: string,
  options: BaseOptions,
  law: Law | undefined,
): CreditsFromBases {
  const credits = Array.from(checkList(value, path), (item, i) => {
    const fields = checkRecord(item, `${path}[${i}]`);
    const month = toMonthOfYear(fields['month'], year, `${path}[${i}].month`);
    const base = toYuan(fields['base'], `${path}[${i}].base`);
    const on = fromMonthIndex(monthIndexOf(year, month));
    const { amount, basis } = accountCredit({ base, on, ...options }, law);
    return { month, amount, basis };
  });
  return { credits, basis: mergeBasis(credits.map(({ basis }) => basis)) };
}
