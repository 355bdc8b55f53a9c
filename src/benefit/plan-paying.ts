import { checkChoice, checkRecord } from '../input/index.js';
import { toYuan } from '../money/index.js';
import type { PlanPayingRead } from './plan-model.js';
import { indexOf, readIndex } from './wage-index.js';

/** What is paid in a plan. */
export interface ReadPaying {
  /** The same for plans in which the same is paid. */
  readonly key: string;
  readonly shown: PlanPayingRead;
}

/**
 * Reads what is paid in a plan.
 *
 * @param path - where it stands in the caller's arguments, for the error
 * @throws InvalidInputError `shape` for what is no object, `choice` for another kind, `amount` for a
 *   base or a share that is none
 */
export function readPaying(value: unknown, path: string): ReadPaying {
  const fields = checkRecord(value, path);
  const kind = checkChoice(fields['kind'], `${path}.kind`, ['stop', 'base', 'share']);
  switch (kind) {
    case 'stop':
      return { key: kind, shown: { kind } };
    case 'base': {
      const base = toYuan(fields['base'], `${path}.base`);
      return { key: `${kind} ${base}`, shown: { kind, base } };
    }
    case 'share': {
      const share = indexOf(readIndex(fields['share'], `${path}.share`));
      return { key: `${kind} ${share}`, shown: { kind, share } };
    }
  }
}
