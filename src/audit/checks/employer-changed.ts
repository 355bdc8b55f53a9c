import type { YearMonth } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import { comparable } from '../comparable-text.js';
import type { Finding } from '../finding.js';

/** The employer of the head (参保单位名称) is an employer of the last paid month. */
export function employerChanged({ employer, contributions }: Statement): Finding[] {
  if (employer === null) return [];
  let lastMonth: YearMonth | null = null;
  for (const { paid, month } of contributions) {
    if (paid === true && month !== null && (lastMonth === null || month > lastMonth)) {
      lastMonth = month;
    }
  }
  const head = comparable(employer);
  let last = -1;
  for (const [index, row] of contributions.entries()) {
    if (row.paid !== true || row.month !== lastMonth) continue;
    if (row.employer !== null && comparable(row.employer) === head) return [];
    last = index;
  }
  const printed = contributions[last]?.employer ?? null;
  if (lastMonth === null || printed === null) return [];
  return [
    {
      kind: 'finding',
      code: 'employer-changed',
      severity: 'info',
      fields: ['employer', `contributions[${last}].employer`],
      printed: employer,
      expected: printed,
    },
  ];
}
