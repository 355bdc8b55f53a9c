import { type MonthIndex, monthIndexOf } from '../calendar/index.js';
import { checkChoice } from '../input/index.js';

/**
 * Whose retirement age it is. Which of the two ages of women holds follows from the post (in
 * Shanghai: whether the last labour contract is for a management post); no statement shows it.
 *
 * - `man`: original age 60
 * - `woman-55`: management or technical post (干部), original age 55; in Shanghai also women in
 *   flexible employment (灵活就业)
 * - `woman-50`: worker (工人), original age 50
 */
export type RetirementCategory = 'man' | 'woman-55' | 'woman-50';

/** How the retirement age of a category rises: 国务院关于渐进式延迟法定退休年龄的办法 art. 1, annexes 1 to 3. */
export interface RetirementAgeRule {
  /** Age before the delay, months. */
  readonly originalAge: number;
  /** Whoever was born before it keeps the original age. */
  readonly firstDelayedBirth: MonthIndex;
  /** So many months of birth share one month of delay. */
  readonly birthsPerMonth: number;
  /** Months by which the age rises in the end. */
  readonly greatestDelay: number;
}

const CATEGORIES: readonly RetirementCategory[] = ['man', 'woman-55', 'woman-50'];

/** The rule of each category. */
export const RETIREMENT_AGE_RULES: Readonly<Record<RetirementCategory, RetirementAgeRule>> = {
  man: {
    originalAge: 60 * 12,
    firstDelayedBirth: /* @__PURE__ */ monthIndexOf(1965, 1),
    birthsPerMonth: 4,
    greatestDelay: 36,
  },
  'woman-55': {
    originalAge: 55 * 12,
    firstDelayedBirth: /* @__PURE__ */ monthIndexOf(1970, 1),
    birthsPerMonth: 4,
    greatestDelay: 36,
  },
  'woman-50': {
    originalAge: 50 * 12,
    firstDelayedBirth: /* @__PURE__ */ monthIndexOf(1975, 1),
    birthsPerMonth: 2,
    greatestDelay: 60,
  },
};

/**
 * Reads a category.
 *
 * @throws InvalidInputError `choice` for anything else
 */
export function toCategory(value: unknown): RetirementCategory {
  // The list is gone through only to refuse.
  if (value === 'man' || value === 'woman-55' || value === 'woman-50') return value;
  return checkChoice(value, 'category', CATEGORIES);
}
