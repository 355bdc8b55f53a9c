export { checkChoice, checkInteger, checkList, checkRecord, isRecord } from './check.js';
export { checkCharacterOf } from './id-number.js';
export { type InvalidInputCode, InvalidInputError, maskIdNumbers } from './invalid-input-error.js';
