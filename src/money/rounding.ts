import { Decimal } from 'decimal.js';

/**
 * Half away from zero to a whole fen (四舍五入到分).
 *
 * @param yuan - amount in yuan
 *
 * @example
 * ```ts
 * roundToFen(new Decimal('0.746')).toFixed(2); // => '0.75'
 * ```
 */
export function roundToFen(yuan: Decimal): Decimal {
  return yuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/**
 * Up from fen to jiao (见分进角): half away from zero to a fen, then up to the next tenth of a
 * yuan.
 *
 * @param yuan - amount in yuan
 *
 * @example
 * ```ts
 * roundUpToJiao(new Decimal('1558.188')).toFixed(2); // => '1558.20'
 * ```
 */
export function roundUpToJiao(yuan: Decimal): Decimal {
  return roundToFen(yuan).toDecimalPlaces(1, Decimal.ROUND_CEIL);
}

/**
 * Half away from zero to a tenth of a yuan, then to a whole yuan: the rounding of base limits and
 * of contribution bases. 0.45 becomes 1, since it passes through 0.5.
 *
 * @param yuan - amount in yuan
 *
 * @example
 * ```ts
 * roundToJiaoThenYuan(new Decimal('3270.45')).toFixed(0); // => '3271'
 * ```
 */
export function roundToJiaoThenYuan(yuan: Decimal): Decimal {
  return yuan.toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}
