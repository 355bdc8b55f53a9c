import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { paidMonths } from '../paid-months.js';

/**
 * The list shows as many paid months as the year counts. Rows whose status or month is not known
 * widen what the list can mean; only a count that it cannot mean is reported.
 */
export function detailMonths(statement: Statement): Finding[] {
  const printed = statement.current.months;
  const paid = paidMonths(statement);
  if (printed === null || paid === null) return [];
  const most = paid.certain + paid.possible;
  if (printed >= paid.certain && printed <= most) return [];
  return [
    {
      kind: 'finding',
      code: 'detail-months',
      severity: 'error',
      fields: ['current.months', 'contributions'],
      printed,
      expected: printed < paid.certain ? paid.certain : most,
    },
  ];
}
