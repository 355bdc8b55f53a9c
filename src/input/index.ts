export { InvalidInputError, type InvalidInputCode, maskIdNumbers } from './invalid-input-error.js';
export { checkChoice, checkInteger, checkRecord } from './check.js';
