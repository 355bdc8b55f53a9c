export {
  type BaseLimits,
  baseLimits,
  baseLimitsFromAverageWage,
  type DerivedBaseLimits,
} from './base-limits.js';
