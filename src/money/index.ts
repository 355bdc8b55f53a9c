export { roundToFen, roundToJiaoThenYuan, roundUpToJiao } from './rounding.js';
export { fromFen, toFen, toYuan } from './yuan.js';
