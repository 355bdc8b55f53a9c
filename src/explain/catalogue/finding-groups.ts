import type { FindingCode } from '../../audit/index.js';
import type { FindingWords } from './catalogue.js';

/** Codes about the list of months (缴费明细). */
type ListCode =
  | Extract<FindingCode, `detail-${string}`>
  | 'arrears-rows'
  | 'row-months'
  | 'sequence'
  | 'employer-changed';

/** Sentences about the list of months. */
export type ListFindingWords = Readonly<Record<ListCode, FindingWords>>;

/** Sentences about several statements of one person. */
export type CareerFindingWords = Readonly<
  Record<Extract<FindingCode, `career-${string}`>, FindingWords>
>;
