import { checkChoice } from '../input/index.js';
import { fenUpToJiao, shareOfFen, shareOfLargeFen } from '../money/index.js';

/**
 * How a monthly pension is rounded.
 *
 * - `jiao-up`: half up to a fen, then up to a jiao (见分进角)
 * - `jiao-up-strict`: up to a jiao at once, so that 100.0004 becomes 100.10
 * - `fen`: half up to a fen (四舍五入到分)
 */
export type BenefitRounding = 'jiao-up' | 'jiao-up-strict' | 'fen';

const ROUNDINGS: readonly BenefitRounding[] = ['jiao-up', 'jiao-up-strict', 'fen'];

/** Reads a rounding; the given default when it is left out. */
export function checkRounding(
  value: unknown,
  path: string,
  whenLeftOut: BenefitRounding,
): BenefitRounding {
  return value === undefined ? whenLeftOut : checkChoice(value, path, ROUNDINGS);
}

const FEN_OF_JIAO = 10;

/** A share of an amount in fen, `amount * numerator / denominator`, rounded to whole fen. */
export function roundedFen(
  amount: number | bigint,
  numerator: number,
  denominator: number,
  rounding: BenefitRounding,
): number {
  if (rounding === 'jiao-up-strict') {
    const jiao = shareOfLargeFen(BigInt(amount), numerator, denominator * FEN_OF_JIAO, 'up');
    return jiao * FEN_OF_JIAO;
  }
  const fen =
    typeof amount === 'number'
      ? shareOfFen(amount, numerator, denominator)
      : shareOfLargeFen(amount, numerator, denominator);
  return rounding === 'fen' ? fen : fenUpToJiao(fen);
}
