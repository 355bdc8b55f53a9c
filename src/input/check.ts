import { InvalidInputError } from './invalid-input-error.js';

/**
 * Checks a whole number.
 *
 * @param value - what the caller passed
 * @param path - where it stands in the arguments
 * @param min - least allowed value
 * @param max - greatest allowed value
 * @returns the number itself
 * @throws InvalidInputError `integer` when it is no whole number within the range
 */
export function checkInteger(value: unknown, path: string, min: number, max: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) {
    // JSON and results know one zero only.
    return value === 0 ? 0 : value;
  }
  throw new InvalidInputError('integer', path, value, `a whole number from ${min} to ${max}`);
}

/**
 * Checks one of a few words.
 *
 * @param value - what the caller passed
 * @param path - where it stands in the arguments
 * @param choices - the words that are allowed
 * @returns the word itself
 * @throws InvalidInputError `choice` when it is none of them
 */
export function checkChoice<const T extends string>(
  value: unknown,
  path: string,
  choices: readonly T[],
): T {
  for (const choice of choices) if (choice === value) return choice;
  throw new InvalidInputError('choice', path, value, `one of ${choices.join(', ')}`);
}

/**
 * Checks that something is an object with named fields.
 *
 * @param value - what the caller passed
 * @param path - where it stands in the arguments
 * @returns the object, its fields still unknown
 * @throws InvalidInputError `shape` for anything else, a list included
 */
export function checkRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new InvalidInputError('shape', path, value, 'an object');
}

/**
 * Checks that something is a list.
 *
 * @param value - what the caller passed
 * @param path - where it stands in the arguments
 * @param expected - what it is a list of
 * @returns the list, its entries still unknown; it may have holes
 * @throws InvalidInputError `shape` for anything else
 */
export function checkList(value: unknown, path: string, expected = 'a list'): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new InvalidInputError('shape', path, value, expected);
}

/**
 * Whether something is an object with named fields; for long lists, where the path of each entry
 * would be put together for nothing.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
