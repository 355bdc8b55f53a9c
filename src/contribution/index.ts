/**
 * Contributions: average monthly wage of a person (月平均工资), base limits (缴费基数上下限), contribution
 * base (缴费基数), monthly amounts (月缴费额).
 *
 * @module contribution
 */
export {
  type AccountCredit,
  type AccountCreditInput,
  type AccountReading,
  accountCredit,
} from './account-credit.js';
export {
  type AverageMonthlyWage,
  type AverageMonthlyWageInput,
  averageMonthlyWage,
  type YearlyPay,
} from './average-monthly-wage.js';
export {
  type BaseLimits,
  baseLimits,
  baseLimitsFromAverageWage,
  type DerivedBaseLimits,
} from './base-limits.js';
export {
  type ContributionBase,
  type ContributionBaseInput,
  type ContributionBaseKind,
  type ContributionBasePeriod,
  contributionBase,
} from './contribution-base.js';
export {
  type EmployerContribution,
  type EmployerContributionInput,
  employerContribution,
} from './employer-contribution.js';
export {
  type ContributionScheme,
  type MonthlyContribution,
  type MonthlyContributionInput,
  monthlyContribution,
} from './monthly-contribution.js';
export type { ContributionRounding } from './rounding.js';
