/**
 * Working years (个人工作年限): the months that statements or periods prove, each month once, with the
 * other readings where figures contradict each other.
 *
 * @module tenure
 */
export { aggregateTenure, type TenureOptions } from './aggregate.js';
export { contributionPeriods } from './contribution-periods.js';
export type {
  ContributionPeriod,
  PeriodKind,
  Tenure,
  TenureByKind,
  TenureFigures,
  TenureGap,
  TenureOverlap,
  TenureReading,
  TenureReadingLabel,
  TenureWindow,
} from './model.js';
export { tenureOf } from './tenure-of.js';
export { monthsToYears, type YearsAndMonths } from './years.js';
