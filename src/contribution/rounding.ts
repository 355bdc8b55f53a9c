import { checkChoice } from '../input/index.js';
import type { CitationId } from '../law/index.js';
import { fenUpToJiao, type Rate, shareOfFen } from '../money/index.js';

/**
 * How a monthly amount is rounded. Sources disagree on Shanghai, so it is the caller's choice.
 *
 * - `fen`: half up to a fen (四舍五入到分)
 * - `jiao-up`: half up to a fen, then up to a jiao (见分进角)
 */
export type ContributionRounding = 'fen' | 'jiao-up';

/** The rule that each rounding follows. */
export const ROUNDING_RULES = {
  fen: 'amount-to-fen',
  'jiao-up': 'amount-up-to-jiao',
} as const satisfies Readonly<Record<ContributionRounding, CitationId>>;

/** Reads a rounding; `fen` when it is left out. */
export function checkRounding(value: unknown): ContributionRounding {
  return value === undefined ? 'fen' : checkChoice(value, 'rounding', ['fen', 'jiao-up']);
}

/** Base times rate, in fen. */
export function amountOf(baseFen: number, rate: Rate, rounding: ContributionRounding): number {
  const fen = shareOfFen(baseFen, rate.numerator, rate.denominator);
  return rounding === 'fen' ? fen : fenUpToJiao(fen);
}
