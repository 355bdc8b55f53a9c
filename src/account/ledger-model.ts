import type { Decimal } from 'decimal.js';
import type { AccountReading, ContributionRounding } from '../contribution/index.js';
import type { Basis, CellStatus, DateSpan, Gap, TableName } from '../law/index.js';
import type { MonthlyBase } from './credits-from-bases.js';
import type { InterestMethod, InterestRounding } from './interest-arithmetic.js';
import type { MonthOfYear } from './month-of-year.js';
import type { MonthlyCredit } from './year-credits.js';

/**
 * What a year added to the account: credits by month, contribution bases by month, or one sum that
 * is spread evenly over the months of crediting (every month when they are left out).
 */
export type LedgerYearInput = {
  /** Calendar year, 1900 to 2199. */
  readonly year: number;
  /** Rate of the year, a fraction from 0 to 1, at most eight decimals; that of the law when left out. */
  readonly rate?: Decimal.Value;
} & (
  | {
      /** What was credited, by month. */
      readonly credits: readonly MonthlyCredit[];
    }
  | {
      /** Contribution bases that were paid, by month; from 1998-01 on. */
      readonly bases: readonly MonthlyBase[];
    }
  | {
      /** Sum of the credits, yuan; spread evenly over the months. */
      readonly credited: Decimal.Value;
      /** Months of crediting, each once; every month when left out. */
      readonly months?: readonly MonthOfYear[];
    }
);

/** What a ledger is worked out from. */
export interface AccountLedgerInput {
  /** Balance before the first year, yuan; 0 when left out. */
  readonly opening?: Decimal.Value;
  /** One entry for each calendar year without a hole; a year without credits has an empty list. */
  readonly years: readonly LedgerYearInput[];
  /** Last month of the last year that earns interest, counted; December when left out. */
  readonly until?: MonthOfYear;
  /** Rounding of the interest of a year; `jiao-up` when left out. */
  readonly rounding?: InterestRounding;
  /** `month-product` when left out. */
  readonly method?: InterestMethod;
  /** Rounding of a credit that comes from a base; `fen` when left out. */
  readonly creditRounding?: ContributionRounding;
  /** Size of the account from 2006 to 2010 for credits that come from bases; `shanghai` when left out. */
  readonly account?: AccountReading;
}

/** What the law has no figure for, so that a year cannot be worked out. */
export interface LedgerGap {
  readonly table: TableName;
  /** The year or month that was asked for. */
  readonly on: string;
  /** The times for which the table has values. */
  readonly held: readonly DateSpan[];
  /** The gap that the table declares there; else null. */
  readonly gap: Gap | null;
}

/** One year of a ledger. Amounts are yuan, and null from the first gap on. */
export interface LedgerYear {
  /** Calendar year. */
  readonly year: number;
  /** Balance at the end of the year before. */
  readonly opening: Decimal | null;
  /** Null only when the credits themselves are not known. */
  readonly credited: Decimal | null;
  /** Credits times the months for which each earns interest (月积数), yuan × months. */
  readonly product: Decimal | null;
  /** For how many months the opening balance earns interest, 1 to 12. */
  readonly months: number;
  /** Interest of the year (当年计息), rounded as a whole. */
  readonly interest: Decimal | null;
  /** Opening balance, credits and interest together. */
  readonly closing: Decimal | null;
  /** Fraction a year; null when it is not known. */
  readonly rate: Decimal | null;
  /** How sure the rate is; null when the caller gave it or it is not known. */
  readonly status: CellStatus | null;
  readonly basis: Basis;
  /** What is missing in this very year; else null. Fill it with `rate`, or `credits`. */
  readonly gap: LedgerGap | null;
}

/** Ledger of a personal account (个人账户) over a career. */
export interface AccountLedger {
  readonly kind: 'account-ledger';
  /** Balance before the first year, yuan. */
  readonly opening: Decimal;
  /** One for each year, in the order of time. */
  readonly years: readonly LedgerYear[];
  /** Sum of all credits, yuan; null when those of a year are not known. */
  readonly credited: Decimal | null;
  /** Sum of all interest, yuan; null when there is a gap. */
  readonly interest: Decimal | null;
  /** Balance after the last year, yuan; null when there is a gap. */
  readonly closing: Decimal | null;
  /** Every gap, in the order of time. */
  readonly gaps: readonly LedgerGap[];
  readonly rounding: InterestRounding;
  readonly method: InterestMethod;
  readonly basis: Basis;
}
