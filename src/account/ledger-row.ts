import { InvalidInputError } from '../input/index.js';
import { type Basis, type Law, mergeBasis, RuleNotKnownError } from '../law/index.js';
import { fromFen, MAX_FEN } from '../money/index.js';
import { type BaseOptions, creditsFromBases } from './credits-from-bases.js';
import { shownProduct } from './credits-shown.js';
import { earningAmounts } from './earning-amounts.js';
import { type InterestMethod, type InterestRounding, interestFen } from './interest-arithmetic.js';
import { interestBasis, NO_BASIS } from './interest-basis.js';
import type { LedgerGap, LedgerYear } from './ledger-model.js';
import { readCredits, readSpreadCredits, type YearCredits } from './year-credits.js';
import { rateFor, type YearRate } from './year-rate.js';

/** What holds for every year of a ledger. */
export interface LedgerOptions {
  readonly rounding: InterestRounding;
  readonly method: InterestMethod;
  readonly bases: BaseOptions;
}

/** A year as the caller gave it. */
export interface AskedYear {
  readonly year: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where it stands in the caller's arguments. */
  readonly path: string;
  /** Last month that earns interest, 1 to 12. */
  readonly until: number;
}

/** One year of a ledger in whole fen, and as it is shown. */
export interface LedgerRow {
  readonly credited: number | null;
  readonly interest: number | null;
  readonly closing: number | null;
  readonly shown: LedgerYear;
}

/** Works out one year of a ledger from the balance before it, whole fen; null when not known. */
export function ledgerRow(
  asked: AskedYear,
  opening: number | null,
  options: LedgerOptions,
  law: Law | undefined,
): LedgerRow {
  const { year, path } = asked;
  const found = orGap(() => readYear(asked, options, law));
  const rated = orGap(() => rateFor(year, asked.fields['rate'], `${path}.rate`, law));
  const credits = found.value?.credits ?? null;
  const rate = rated.value;
  const credited = credits?.credited ?? null;
  const end = yearEnd(asked, opening, credits, rate, options);
  const interest = end?.interest ?? null;
  const closing = end?.closing ?? null;
  return {
    credited,
    interest,
    closing,
    shown: {
      year,
      opening: yuanOrNull(opening),
      credited: yuanOrNull(credited),
      product: credits === null ? null : shownProduct(credits),
      months: asked.until,
      interest: yuanOrNull(interest),
      closing: yuanOrNull(closing),
      rate: rate?.fraction ?? null,
      status: rate?.status ?? null,
      basis: mergeBasis([
        interestBasis(options.method, rate?.basis ?? NO_BASIS),
        found.value?.basis ?? NO_BASIS,
      ]),
      gap: found.gap ?? rated.gap,
    },
  };
}

interface CreditsOfYear {
  readonly credits: YearCredits;
  readonly basis: Basis;
}

function readYear(asked: AskedYear, options: LedgerOptions, law: Law | undefined): CreditsOfYear {
  const { year, fields, path, until } = asked;
  const given = FORMS.filter((form) => fields[form] !== undefined);
  const form = given.length === 1 ? given[0] : undefined;
  switch (form) {
    case 'credits':
      return {
        credits: readCredits(fields[form], year, until, `${path}.${form}`),
        basis: NO_BASIS,
      };
    case 'credited':
      return {
        credits: readSpreadCredits(fields[form], fields['months'], year, until, `${path}.`),
        basis: NO_BASIS,
      };
    case 'bases': {
      const at = `${path}.${form}`;
      const { credits, basis } = creditsFromBases(fields[form], year, at, options.bases, law);
      return { credits: readCredits(credits, year, until, at), basis };
    }
    default:
      throw new InvalidInputError('shape', path, fields, `exactly one of ${FORMS.join(', ')}`);
  }
}

const FORMS = ['credits', 'bases', 'credited'] as const;

/** Interest and closing balance, whole fen; null when something they need is not known. */
function yearEnd(
  { until, year, path }: AskedYear,
  opening: number | null,
  credits: YearCredits | null,
  rate: YearRate | null,
  { method, rounding }: LedgerOptions,
): { readonly interest: number; readonly closing: number } | null {
  if (opening === null || credits === null || rate === null) return null;
  const earning = earningAmounts({ opening, credits, until }, method);
  const interest = interestFen(earning, rate.rate, rounding);
  const closing = opening + credits.credited + interest;
  if (closing <= MAX_FEN) return { interest, closing };
  throw new InvalidInputError('amount', path, year, 'a balance of at most 999999999999.99 yuan');
}

/** A figure of law, or the gap that stands in its place. */
function orGap<T>(find: () => T): { readonly value: T | null; readonly gap: LedgerGap | null } {
  try {
    return { value: find(), gap: null };
  } catch (error) {
    if (!(error instanceof RuleNotKnownError)) throw error;
    const { table, on, held, gap } = error;
    return { value: null, gap: { table, on, held, gap } };
  }
}

function yuanOrNull(fen: number | null) {
  return fen === null ? null : fromFen(fen);
}
