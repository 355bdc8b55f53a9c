import type { YearMonth } from '../../src/calendar/index.js';
import type { RetirementCategory } from '../../src/retirement/index.js';

/**
 * The words of the Decision of 2024-09-13, counted month by month as one would with a pencil: no
 * formula, and nothing of the library's own arithmetic.
 */

export const CATEGORIES: readonly RetirementCategory[] = ['man', 'woman-55', 'woman-50'];

export const ORIGINAL_YEARS: Readonly<Record<RetirementCategory, number>> = {
  man: 60,
  'woman-55': 55,
  'woman-50': 50,
};

/** "Retirement age of men and of women of 55: one month later for every four months". */
const EVERY: Readonly<Record<RetirementCategory, number>> = {
  man: 4,
  'woman-55': 4,
  'woman-50': 2,
};

/** "... gradually to 63, 58 and 55". */
const FINAL_YEARS: Readonly<Record<RetirementCategory, number>> = {
  man: 63,
  'woman-55': 58,
  'woman-50': 55,
};

function next(month: YearMonth): YearMonth {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const text = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return text as YearMonth;
}

/** All months from one to another, both counted. */
export function monthsFrom(first: YearMonth, last: YearMonth): YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = first; month <= last; month = next(month)) months.push(month);
  return months;
}

const CALENDAR = monthsFrom('1940-01', '2110-12');
const PLACES = new Map(CALENDAR.map((month, place) => [month, place]));

/** The month so many lines further down in the list of all months. */
export function later(month: YearMonth, months: number): YearMonth {
  const found = CALENDAR[(PLACES.get(month) ?? Number.NaN) + months];
  if (found === undefined) throw new RangeError(`${month} + ${months}`);
  return found;
}

/** Months by which each birth is put off, going through the births in order. */
export function delayInWords(
  category: RetirementCategory,
  births: readonly YearMonth[],
): ReadonlyMap<YearMonth, number> {
  const delays = new Map<YearMonth, number>();
  const most = (FINAL_YEARS[category] - ORIGINAL_YEARS[category]) * 12;
  let delay = 0;
  let sharing = 0;
  for (const birth of births) {
    const year = Number(birth.slice(0, 4)) + ORIGINAL_YEARS[category];
    const reachedBefore = `${year}${birth.slice(4)}` < '2025-01';
    if (!reachedBefore) {
      if (sharing === 0 && delay < most) delay++;
      sharing = (sharing + 1) % EVERY[category];
    }
    delays.set(birth, delay);
  }
  return delays;
}
