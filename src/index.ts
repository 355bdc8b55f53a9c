/**
 * What all areas share: months, days and the error for a wrong argument. `shanghai-pension` exports the
 * names of every area; `shanghai-pension/contribution` and so on export those of one.
 *
 * `Decimal` and `Value` are those of decimal.js; `Value` is what a `Decimal` can be made from: decimal text,
 * a number, a bigint or a `Decimal`. Money is yuan; an amount that is passed is 0 to 999999999999.99 with at most two
 * decimals. Years, months and days that are passed are of 1900 to 2199. Every function that looks into the
 * tables of law takes the law as its last argument and uses the built-in one when that is left out.
 *
 * @module shanghai-pension
 */
export * from './account/index.js';
export * from './arrears/index.js';
export * from './audit/index.js';
export * from './benefit/index.js';
export type { IsoDate, IsoDateInput, YearMonth, YearMonthInput } from './calendar/index.js';
export * from './contribution/index.js';
export * from './explain/index.js';
export { type InvalidInputCode, InvalidInputError } from './input/index.js';
export * from './law/index.js';
export * from './retirement/index.js';
export * from './statement/index.js';
export * from './tenure/index.js';
