import { RuleNotKnownError } from './rule-not-known-error.js';

/**
 * What the law says, null where it does not.
 *
 * @param look - looks something up in the law
 */
export function ifKnown<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof RuleNotKnownError) return null;
    throw error;
  }
}
