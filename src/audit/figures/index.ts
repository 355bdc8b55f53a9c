/**
 * The door for the explanation of findings: what the checks themselves go by, so that a finding is
 * explained by the figures it rests on. Callers use `auditStatement` and `auditCareer`.
 */
export { creditRange } from '../credit-range.js';
export { birthMonthOf } from '../id-number.js';
export { paidRowsWhere } from '../paid-rows.js';
export { CATEGORIES, monthOfBirth } from '../person.js';
export { type NamedYear, namedYears } from '../statement-year.js';
export { unpaidMonths } from '../unpaid-months.js';
export { MONTHS_OF_16_YEARS } from '../working-age.js';
