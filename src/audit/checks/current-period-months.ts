import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { periodAgainstCount, spanOf } from '../period-span.js';

/**
 * The period of the year has as many months as its count; where it stands in place of the count,
 * as closing less opening months leave.
 */
export function currentPeriodMonths({ asOf, opening, current, closing }: Statement): Finding[] {
  const code = 'current-period-months';
  const span = spanOf(current.period, asOf);
  if (span === null) return [];
  if (current.months !== null) {
    const fields = ['current.period', 'current.months'];
    return periodAgainstCount({ code, fields, span, expected: current.months });
  }
  if (opening.months === null || closing.months === null) return [];
  const fields = ['opening.months', 'current.period', 'closing.months'];
  return periodAgainstCount({ code, fields, span, expected: closing.months - opening.months });
}
