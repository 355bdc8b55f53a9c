import { fromMonthIndex, monthIndexOf } from '../../calendar/index.js';
import type { Finding } from '../finding.js';
import { neighbours, type PlacedStatement, pathIn } from './place.js';

/**
 * No year lacks between the first and the last statement. Nothing contradicts anything then, but
 * the figures across the gap were not compared: info, with the range of the missing years.
 */
export function careerYearMissing(statements: readonly PlacedStatement[]): Finding[] {
  return neighbours(statements)
    .filter(([earlier, later]) => later.year > earlier.year + 1)
    .map(([earlier, later]) => ({
      kind: 'finding',
      code: 'career-year-missing',
      severity: 'info',
      fields: [pathIn(earlier, 'year'), pathIn(later, 'year')],
      printed: later.year,
      expected: earlier.year + 1,
      range: {
        start: fromMonthIndex(monthIndexOf(earlier.year + 1, 1)),
        end: fromMonthIndex(monthIndexOf(later.year - 1, 12)),
      },
    }));
}
