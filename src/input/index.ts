export { checkChoice, checkInteger, checkRecord } from './check.js';
export { type InvalidInputCode, InvalidInputError, maskIdNumbers } from './invalid-input-error.js';
