/**
 * What all areas share: months, days and the error for a wrong argument. `shanghai-pension` exports the
 * names of every area; `shanghai-pension/contribution` and so on export those of one.
 *
 * `Decimal` and `Value` are those of decimal.js; `Value` is what a `Decimal` can be made from: decimal text,
 * a number or a `Decimal`. Money is yuan. Every function that uses law takes it as its last argument and uses
 * the built-in law when that is left out.
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
