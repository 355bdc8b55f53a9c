import type { FindingCode } from '../../audit/index.js';
import type { FindingWords } from './catalogue.js';

/** Codes about the list of months (缴费明细). */
type ListCode =
  | Extract<FindingCode, `detail-${string}`>
  | 'arrears-months'
  | 'row-months'
  | 'sequence'
  | 'employer-changed';

/** Sentences about the list of months. */
export type ListFindingWords = Readonly<Record<ListCode, FindingWords>>;

/** Sentences about money that is held against the law of its year. */
export type MoneyFindingWords = Readonly<
  Record<
    | 'interest-range'
    | 'credited-amount'
    | 'base-outside-limits'
    | 'personal-contribution'
    | 'base-from-wage',
    FindingWords
  >
>;

/** Sentences about several statements of one person. */
export type CareerFindingWords = Readonly<
  Record<Extract<FindingCode, `career-${string}`>, FindingWords>
>;
