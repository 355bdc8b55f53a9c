export { aggregateTenure, type TenureOptions } from './aggregate.js';
export { contributionPeriods } from './contribution-periods.js';
export type {
  ContributionPeriod,
  PeriodKind,
  Tenure,
  TenureByKind,
  TenureGap,
  TenureOverlap,
  TenureReading,
  TenureReadingLabel,
} from './model.js';
export { tenureOf } from './tenure-of.js';
export { monthsToYears, type YearsAndMonths } from './years.js';
