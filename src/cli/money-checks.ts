import { checkStatementInterest, type StatementInterestCheck } from '../audit/index.js';
import type { BaseLimits } from '../contribution/index.js';
import type { Statement } from '../statement/index.js';
import { limitsOfYear } from './limits-of-year.js';

/** Checks of the amounts that a statement prints. */
export interface MoneyChecks {
  readonly interest: StatementInterestCheck;
  readonly base: BaseOfStatement;
}

/** Whether the contribution base of the supplement lies within the limits of its year. */
export interface BaseOfStatement {
  /** Year of the base; null when the sheet prints no base. */
  readonly year: number | null;
  /** Limits of a period that begins in that year; null when there are none, or no base. */
  readonly limits: BaseLimits | null;
  /** `lower` and `upper`: beyond that limit; null when nothing was compared. */
  readonly position: 'lower' | 'within' | 'upper' | null;
}

/** Makes the checks of a statement. */
export function moneyChecks(statement: Statement): MoneyChecks {
  return { interest: checkStatementInterest(statement), base: baseOf(statement) };
}

function baseOf({ supplement }: Statement): BaseOfStatement {
  const { year = null, amount = null } = supplement.contributionBase ?? {};
  if (year === null || amount === null) return { year: null, limits: null, position: null };
  const begin = limitsOfYear(year).limits.filter(({ from }) => from.startsWith(`${year}-`));
  const around = begin.find(({ lower, upper }) => amount.gte(lower) && amount.lte(upper));
  if (around !== undefined) return { year, limits: around, position: 'within' };
  const last = begin.at(-1) ?? null;
  if (last === null) return { year, limits: null, position: null };
  return { year, limits: last, position: amount.lt(last.lower) ? 'lower' : 'upper' };
}
