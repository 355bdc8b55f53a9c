/**
 * The door for the rooms that reckon with a table: each imports the tables it needs, so that an
 * import of one area does not bring the whole law. Callers use `valueOn` and the areas' functions.
 */
export { cellOn, heldSpans } from '../table.js';
export { ACCOUNT_CREDIT_RATE } from './account-credit-rate.js';
export { ACCOUNT_INTEREST_RATE } from './account-interest-rate.js';
export { BASE_LIMITS } from './base-limits.js';
export { EMPLOYER_RATE } from './employer-rate.js';
export { FLEXIBLE_EMPLOYMENT_RATE } from './flexible-employment-rate.js';
export { INDIVIDUAL_RATE } from './individual-rate.js';
export { LATE_FEE_RATE } from './late-fee-rate.js';
