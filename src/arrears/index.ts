/**
 * Contributions in arrears (欠费): late fee (滞纳金) by day, and the range of the fine.
 *
 * @module arrears
 */
export { type FineRange, fineRange } from './fine-range.js';
export { type LateFee, type LateFeeInput, type LateFeeSegment, lateFee } from './late-fee.js';
export {
  type LateFeeSchedule,
  type LateFeeScheduleInput,
  lateFeeSchedule,
  type MonthInArrears,
} from './late-fee-schedule.js';
