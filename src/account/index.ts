/**
 * The personal account (个人账户): interest of a year (当年计息), ledger of a career, check of a printed
 * interest.
 *
 * @module account
 */

export type { Rate } from '../money/index.js';
export {
  type AccountInterest,
  type AccountInterestInput,
  accountInterest,
} from './account-interest.js';
export { accountLedger } from './account-ledger.js';
export {
  type AccountLedgerFen,
  type AccountLedgerFenInput,
  accountLedgerFen,
} from './account-ledger-fen.js';
export {
  type AccountEvent,
  checkPrintedInterest,
  type InterestVariant,
  type PrintedInterestCheck,
  type PrintedInterestInput,
} from './check-printed-interest.js';
export type { MonthlyBase } from './credits-from-bases.js';
export type { ShownCredit } from './credits-shown.js';
export type { InterestMethod, InterestRounding } from './interest-arithmetic.js';
export type {
  AccountLedger,
  AccountLedgerInput,
  LedgerGap,
  LedgerYear,
  LedgerYearInput,
} from './ledger-model.js';
export { type LedgerRates, type LedgerRatesInput, ledgerRates } from './ledger-rates.js';
export type { MonthOfYear } from './month-of-year.js';
export type { MonthlyCredit } from './year-credits.js';
