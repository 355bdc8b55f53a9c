export { countOf, differenceOf, inUnits, productOf, quotientOf, sumOf } from './exact.js';
export {
  type FenRounding,
  fenUpToJiao,
  MAX_FEN,
  readFen,
  shareOfFen,
  shareOfLargeFen,
} from './fen.js';
export { type Rate, toRate } from './rate.js';
export { roundToFen, roundToJiaoThenYuan, roundUpToJiao } from './rounding.js';
export { fromFen, toFen, toYuan } from './yuan.js';
