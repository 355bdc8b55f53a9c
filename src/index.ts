export * from './audit/index.js';
export type { IsoDate, IsoDateInput, YearMonth, YearMonthInput } from './calendar/index.js';
export * from './contribution/index.js';
export * from './explain/index.js';
export { type InvalidInputCode, InvalidInputError } from './input/index.js';
export * from './law/index.js';
export * from './statement/index.js';
export * from './tenure/index.js';
