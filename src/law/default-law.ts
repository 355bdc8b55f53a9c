import { deepFreeze } from './freeze.js';
import type { Law } from './model.js';
import { SOURCES } from './sources.js';
import { ACCOUNT_CREDIT_FROM_EMPLOYER } from './tables/account-credit-from-employer.js';
import { ACCOUNT_CREDIT_RATE } from './tables/account-credit-rate.js';
import { ACCOUNT_INTEREST_RATE } from './tables/account-interest-rate.js';
import { AVERAGE_ANNUAL_WAGE_FULL_CALIBER } from './tables/average-annual-wage-full-caliber.js';
import { AVERAGE_ANNUAL_WAGE_OLD_CALIBER } from './tables/average-annual-wage-old-caliber.js';
import { AVERAGE_MONTHLY_WAGE_FULL_CALIBER } from './tables/average-monthly-wage-full-caliber.js';
import { AVERAGE_MONTHLY_WAGE_OLD_CALIBER } from './tables/average-monthly-wage-old-caliber.js';
import { BASE_LIMITS } from './tables/base-limits.js';
import { CALCULATION_BASE } from './tables/calculation-base.js';
import { EMPLOYER_RATE } from './tables/employer-rate.js';
import { FLEXIBLE_EMPLOYMENT_RATE } from './tables/flexible-employment-rate.js';
import { INDIVIDUAL_RATE } from './tables/individual-rate.js';
import { LATE_FEE_RATE } from './tables/late-fee-rate.js';
import { LIMIT_BASIS } from './tables/limit-basis.js';
import { MINIMUM_CONTRIBUTION_MONTHS } from './tables/minimum-contribution-months.js';
import { MINIMUM_WAGE } from './tables/minimum-wage.js';
import { PAYMENT_MONTHS } from './tables/payment-months.js';
import { UNEMPLOYMENT_BENEFIT } from './tables/unemployment-benefit.js';
import { YEARLY_INDEX_FLOOR } from './tables/yearly-index-floor.js';

/**
 * The built-in law: every dated table of the urban-employee pension in Shanghai (上海城镇职工基本养老保险)
 * with its sources. Frozen to the last figure; `extendLaw` makes another one from it.
 *
 * @example
 * ```ts
 * defaultLaw.tables.baseLimits.cells[0]?.from; // => '2000-04-01'
 * ```
 */
export const defaultLaw: Law = /* @__PURE__ */ deepFreeze<Law>({
  kind: 'law',
  tables: {
    averageMonthlyWageOldCaliber: AVERAGE_MONTHLY_WAGE_OLD_CALIBER,
    averageMonthlyWageFullCaliber: AVERAGE_MONTHLY_WAGE_FULL_CALIBER,
    averageAnnualWageOldCaliber: AVERAGE_ANNUAL_WAGE_OLD_CALIBER,
    averageAnnualWageFullCaliber: AVERAGE_ANNUAL_WAGE_FULL_CALIBER,
    limitBasis: LIMIT_BASIS,
    baseLimits: BASE_LIMITS,
    employerRate: EMPLOYER_RATE,
    individualRate: INDIVIDUAL_RATE,
    flexibleEmploymentRate: FLEXIBLE_EMPLOYMENT_RATE,
    accountCreditRate: ACCOUNT_CREDIT_RATE,
    accountCreditFromEmployer: ACCOUNT_CREDIT_FROM_EMPLOYER,
    accountInterestRate: ACCOUNT_INTEREST_RATE,
    calculationBase: CALCULATION_BASE,
    yearlyIndexFloor: YEARLY_INDEX_FLOOR,
    minimumWage: MINIMUM_WAGE,
    unemploymentBenefit: UNEMPLOYMENT_BENEFIT,
    paymentMonths: PAYMENT_MONTHS,
    minimumContributionMonths: MINIMUM_CONTRIBUTION_MONTHS,
    lateFeeRate: LATE_FEE_RATE,
  },
  sources: SOURCES,
});
