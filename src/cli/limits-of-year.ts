import { fromMonthIndex, isYear, monthIndexOf } from '../calendar/index.js';
import { type BaseLimits, baseLimits } from '../contribution/index.js';
import { RuleNotKnownError } from '../law/index.js';

/** Base limits (缴费基数上下限) that were in force in a year. */
export interface LimitsOfYear {
  /** Each period that touches the year, in order of time. */
  readonly limits: readonly BaseLimits[];
  /** Why some of its months have none; null when all have. */
  readonly notKnown: RuleNotKnownError | null;
}

const MONTHS_OF_A_YEAR = 12;

/** Looks up the base limits of every month of a year. */
export function limitsOfYear(year: number): LimitsOfYear {
  const limits = new Map<string, BaseLimits>();
  let notKnown: RuleNotKnownError | null = null;
  for (let month = 1; isYear(year) && month <= MONTHS_OF_A_YEAR; month++) {
    try {
      const found = baseLimits(fromMonthIndex(monthIndexOf(year, month)));
      limits.set(found.from, found);
    } catch (error) {
      if (!(error instanceof RuleNotKnownError)) throw error;
      notKnown ??= error;
    }
  }
  return { limits: [...limits.values()], notKnown };
}
