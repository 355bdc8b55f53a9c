export { checkChoice, checkInteger, checkRecord } from './check.js';
export { checkCharacterOf } from './id-number.js';
export { type InvalidInputCode, InvalidInputError, maskIdNumbers } from './invalid-input-error.js';
