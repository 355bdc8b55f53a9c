import type { RuleNotKnownError } from '../law/index.js';

/** What the law lacks for an answer. */
export type NotKnown = Pick<RuleNotKnownError, 'table' | 'on' | 'held' | 'gap'>;

/** The figures of an error, for programs. */
export function notKnownOf({ table, on, held, gap }: RuleNotKnownError): NotKnown {
  return { table, on, held, gap };
}
