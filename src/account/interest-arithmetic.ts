import { checkChoice } from '../input/index.js';
import { fenUpToJiao, type Rate, shareOfFen, shareOfLargeFen } from '../money/index.js';

/**
 * How the interest of a year is rounded, as a whole.
 *
 * - `jiao-up`: half up to a fen, then up to a jiao (见分进角), the rule of the city
 * - `fen`: half up to a fen (四舍五入到分)
 */
export type InterestRounding = 'jiao-up' | 'fen';

/**
 * How the interest of a year is worked out.
 *
 * - `month-product`: every credit earns from its own month on (月积数法)
 * - `annual`: the credits of the year together earn 1.083 / 2 of the rate (年度计算法)
 */
export type InterestMethod = 'month-product' | 'annual';

/** Reads a rounding; `jiao-up` when it is left out. */
export function checkInterestRounding(value: unknown): InterestRounding {
  return value === undefined ? 'jiao-up' : checkChoice(value, 'rounding', ['jiao-up', 'fen']);
}

/** Reads a method; `month-product` when it is left out. */
export function checkMethod(value: unknown): InterestMethod {
  return value === undefined
    ? 'month-product'
    : checkChoice(value, 'method', ['month-product', 'annual']);
}

/**
 * What earns interest in a year: opening × weight + product × weight, over the divisor, in fen. All
 * are whole numbers; the product is below 2^53.
 */
export interface EarningAmounts {
  readonly opening: number;
  readonly openingWeight: number;
  readonly product: number;
  readonly productWeight: number;
  readonly divisor: number;
}

/**
 * Interest, as a whole rounded. Exact for every size.
 *
 * @param earning - what earns interest
 * @param rate - rate of the year
 * @param rounding - half up to a fen, up to a fen, or half up to a fen and then up to a jiao
 */
export function interestFen(
  earning: EarningAmounts,
  rate: Rate,
  rounding: InterestRounding | 'fen-up',
): number {
  const { opening, openingWeight, product, productWeight } = earning;
  const weighted = opening * openingWeight + product * productWeight;
  const divisor = earning.divisor * rate.denominator;
  const toFen = rounding === 'fen-up' ? 'up' : 'half-up';
  const fen = Number.isSafeInteger(weighted)
    ? shareOfFen(weighted, rate.numerator, divisor, toFen)
    : shareOfLargeFen(
        BigInt(opening) * BigInt(openingWeight) + BigInt(product) * BigInt(productWeight),
        rate.numerator,
        divisor,
        toFen,
      );
  return rounding === 'jiao-up' ? fenUpToJiao(fen) : fen;
}
