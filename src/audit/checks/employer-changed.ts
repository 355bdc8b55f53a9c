import type { Statement } from '../../statement/index.js';
import { comparable } from '../comparable-text.js';
import type { Finding } from '../finding.js';

/** The employer of the head (参保单位名称) is the employer of the last paid month. */
export function employerChanged({ employer, contributions }: Statement): Finding[] {
  if (employer === null) return [];
  const paid = contributions.flatMap((row, index) =>
    row.paid === true && row.month !== null ? [{ ...row, month: row.month, index }] : [],
  );
  const lastMonth = paid
    .map((row) => row.month)
    .sort()
    .at(-1);
  const rows = paid.filter((row) => row.month === lastMonth);
  const head = comparable(employer);
  const last = rows.at(-1);
  if (last === undefined || last.employer === null) return [];
  if (rows.some((row) => row.employer !== null && comparable(row.employer) === head)) return [];
  return [
    {
      kind: 'finding',
      code: 'employer-changed',
      severity: 'info',
      fields: ['employer', `contributions[${last.index}].employer`],
      printed: employer,
      expected: last.employer,
    },
  ];
}
