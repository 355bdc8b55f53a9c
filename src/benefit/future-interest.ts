import { Decimal } from 'decimal.js';
import { type LedgerRates, ledgerRates } from '../account/index.js';
import { fromMonthIndex, monthIndexOf } from '../calendar/index.js';
import type { Basis, Law } from '../law/index.js';
import { ACCOUNT_INTEREST_RATE, cellOn } from '../law/tables/index.js';
import type { Rate } from '../money/index.js';
import { fractionOf, requiredAssumption } from './comparison-assumptions.js';
import { lastYearIn } from './last-year.js';
import type { FigureStanding } from './plan-model.js';

/** Interest rate of the account in a year, held by the law or the caller's. */
export interface YearInterest {
  /** The rate for a ledger of one year, whichever that is. */
  readonly rates: LedgerRates;
  readonly fraction: Decimal;
  readonly standing: FigureStanding;
  readonly basis: Basis;
}

/** Where interest rates come from: the law up to its last rate, the caller's after it. */
export interface InterestSource {
  readonly given: Rate | null;
  readonly law: Law | undefined;
  /** The last year for which the law has a rate. */
  readonly lastHeld: number;
  /** Those that were needed so far. */
  readonly held: Map<number, YearInterest>;
  /** The caller's, once it is needed. */
  assumed: YearInterest | null;
}

/** Makes the source of the interest rates that a comparison uses. */
export function interestSource(given: Rate | null, law: Law | undefined): InterestSource {
  return { given, law, lastHeld: lastYearIn(tableOf(law)), held: new Map(), assumed: null };
}

/**
 * The interest rate of a calendar year.
 *
 * @throws InvalidInputError `amount` for a year after the last rate when the caller gives none
 * @throws RuleNotKnownError for a year before it for which the law has none
 */
export function interestInYear(year: number, source: InterestSource): YearInterest {
  if (year > source.lastHeld) {
    source.assumed ??= assumedInterest(year, source.given);
    return source.assumed;
  }
  let interest = source.held.get(year);
  if (interest === undefined) {
    interest = heldInterest(year, source.law);
    source.held.set(year, interest);
  }
  return interest;
}

/** What the rates rest on that were needed so far. */
export function interestBases({ held, assumed }: InterestSource): readonly Basis[] {
  const used = [...held.values(), ...(assumed === null ? [] : [assumed])];
  return used.map(({ basis }) => basis);
}

function tableOf(law: Law | undefined) {
  return law === undefined ? ACCOUNT_INTEREST_RATE : law.tables.accountInterestRate;
}

function heldInterest(year: number, law: Law | undefined): YearInterest {
  // Refuses what is no rate of the whole year.
  const rates = ledgerRates({ firstYear: year, years: 1 }, law);
  const cell = cellOn(tableOf(law), fromMonthIndex(monthIndexOf(year, 1)));
  return {
    rates,
    fraction: Object.freeze(new Decimal(cell.value)),
    standing: cell.status,
    basis: rates.basis,
  };
}

function assumedInterest(year: number, given: Rate | null): YearInterest {
  const rate = requiredAssumption(given, 'interestRate', `an interest rate of ${year}`);
  const fraction = Object.freeze(fractionOf(rate));
  const rates = ledgerRates({ firstYear: year, years: 1, rates: { [year]: fraction } });
  return { rates, fraction, standing: 'assumed', basis: rates.basis };
}
