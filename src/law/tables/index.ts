/**
 * The door for the rooms that reckon with a table: each imports the tables it needs, so that an
 * import of one area does not bring the whole law. Callers use `valueOn` and the areas' functions.
 */
export { ifKnown } from '../if-known.js';
export { cellOn, heldSpans } from '../table.js';
export { ACCOUNT_CREDIT_RATE } from './account-credit-rate.js';
export { ACCOUNT_INTEREST_RATE } from './account-interest-rate.js';
export { AVERAGE_MONTHLY_WAGE_FULL_CALIBER } from './average-monthly-wage-full-caliber.js';
export { AVERAGE_MONTHLY_WAGE_OLD_CALIBER } from './average-monthly-wage-old-caliber.js';
export { BASE_LIMITS } from './base-limits.js';
export { CALCULATION_BASE } from './calculation-base.js';
export { EMPLOYER_RATE } from './employer-rate.js';
export { FLEXIBLE_EMPLOYMENT_RATE } from './flexible-employment-rate.js';
export { INDIVIDUAL_RATE } from './individual-rate.js';
export { LATE_FEE_RATE } from './late-fee-rate.js';
export { LIMIT_BASIS } from './limit-basis.js';
export { MINIMUM_CONTRIBUTION_MONTHS } from './minimum-contribution-months.js';
export { PAYMENT_MONTHS } from './payment-months.js';
export { YEARLY_INDEX_FLOOR } from './yearly-index-floor.js';
