import { accountLedgerFen, type LedgerRates } from '../account/index.js';
import { type MonthIndex, monthIndexOf, yearOf } from '../calendar/index.js';
import { InvalidInputError } from '../input/index.js';
import { fromFen } from '../money/index.js';
import { type InterestSource, interestInYear } from './future-interest.js';
import type { PlanAccount, PlanAccountYear } from './plan-model.js';

/** A year of the account, as it is shown and in fen. */
interface YearEnd {
  readonly closing: number;
  readonly shown: PlanAccountYear;
}

/** The account of all plans in which the same is paid, year by year. */
export interface AccountPath {
  readonly opening: YearEnd['closing'];
  readonly asOf: MonthIndex;
  /** Credit of each month, fen; the first is that of the month after `asOf`. */
  readonly credits: readonly number[];
  readonly interest: InterestSource;
  /** The years up to December that a plan needed so far. */
  readonly years: YearEnd[];
}

/** The account at the retirement of a plan. */
export interface AccountAtRetirement {
  /** Fen. */
  readonly closing: number;
  readonly shown: PlanAccount;
}

/**
 * The account up to a month of retirement: interest of each year by the month-product method, in the
 * last year up to the month of retirement.
 *
 * @throws InvalidInputError `amount` for a year without a rate when the caller gives none, or when the
 *   balance grows beyond every measure
 * @throws RuleNotKnownError for a year gone by for which the law has no rate
 */
export function accountAt(path: AccountPath, retireOn: MonthIndex): AccountAtRetirement {
  const { opening, asOf, years } = path;
  const first = yearOf(asOf + 1);
  const count = Math.max(0, yearOf(retireOn + 1) - first);
  while (years.length < count) {
    const december = monthIndexOf(first + years.length, 12);
    years.push(yearEnd(path, years.at(-1), december));
  }
  const before = years[count - 1];
  const rows = years.slice(0, count).map(({ shown }) => shown);
  let closing = before?.closing ?? opening;
  if (retireOn > asOf && retireOn >= monthIndexOf(first + count, 1)) {
    const last = yearEnd(path, before, retireOn);
    rows.push(last.shown);
    closing = last.closing;
  }
  const balance = rows.at(-1)?.closing ?? fromFen(closing);
  return {
    closing,
    shown: { opening: rows[0]?.opening ?? balance, years: rows, closing: balance },
  };
}

/** The year, or the part of it, that ends with a month. */
function yearEnd(path: AccountPath, before: YearEnd | undefined, last: MonthIndex): YearEnd {
  const year = yearOf(last);
  const first = Math.max(path.asOf + 1, monthIndexOf(year, 1));
  const interest = interestInYear(year, path.interest);
  const opening = before?.closing ?? path.opening;
  // The ledger knows full years only. Moved so that its last month is December, a part of a year earns
  // the same in one: the opening balance is then a credit of the first month.
  const credits = new Array<number>(12).fill(0);
  const start = 12 - (last - first + 1);
  credits[start] = opening;
  let credited = 0;
  let product = 0;
  for (let month = first; month <= last; month++) {
    const credit = path.credits[month - path.asOf - 1] ?? 0;
    const place = start + month - first;
    credits[place] = (credits[place] ?? 0) + credit;
    credited += credit;
    product += credit * (12 - place);
  }
  const earned = earnedIn(credits, interest.rates);
  const closing = opening + credited + earned;
  const shown: PlanAccountYear = {
    year,
    from: (first % 12) + 1,
    to: (last % 12) + 1,
    opening: before?.shown.closing ?? fromFen(opening),
    credited: fromFen(credited),
    product: fromFen(product),
    interest: fromFen(earned),
    closing: fromFen(closing),
    rate: interest.fraction,
    rateStanding: interest.standing,
    basis: interest.basis,
  };
  return { closing, shown };
}

function earnedIn(credits: readonly number[], rates: LedgerRates): number {
  try {
    const [earned = 0] = accountLedgerFen({ credits }, rates).interest;
    return earned;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const expected = 'a balance that stays within 999999999999.99 yuan';
    throw new InvalidInputError('amount', 'balance', error.received, expected);
  }
}
