import { spanLength } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { spanOf, startThatFits } from '../period-span.js';

/**
 * The deemed period has as many months as the deemed count (视同缴费年限). A longer period may be a
 * window in which the months lie: warning. A shorter one cannot hold them: error.
 */
export function deemedPeriodMonths({ asOf, deemed }: Statement): Finding[] {
  const span = spanOf(deemed.period, asOf);
  if (deemed.months === null || span === null) return [];
  const expected = spanLength(span);
  if (deemed.months === expected) return [];
  return [
    {
      kind: 'finding',
      code: 'deemed-period-months',
      severity: expected > deemed.months ? 'warning' : 'error',
      fields: ['deemed.months', 'deemed.period'],
      printed: deemed.months,
      expected,
      suggestion: startThatFits(span.last, deemed.months),
    },
  ];
}
