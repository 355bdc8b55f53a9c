import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { periodAgainstCount, spanOf } from '../period-span.js';

/**
 * The opening period has as many months as the opening count; where it stands in place of the
 * count, as closing less current months leave.
 */
export function openingPeriodMonths({ opening, current, closing }: Statement): Finding[] {
  const code = 'opening-period-months';
  const span = spanOf(opening.period, opening.asOf);
  if (span === null) return [];
  if (opening.months !== null) {
    const fields = ['opening.period', 'opening.months'];
    return periodAgainstCount({ code, fields, span, expected: opening.months });
  }
  if (current.months === null || closing.months === null) return [];
  const fields = ['opening.period', 'current.months', 'closing.months'];
  return periodAgainstCount({ code, fields, span, expected: closing.months - current.months });
}
