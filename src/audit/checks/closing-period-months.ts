import { spanLength } from '../../calendar/index.js';
import type { AccountTotals, Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { periodAgainstCount, spanOf } from '../period-span.js';

const MONTHS_OF_A_YEAR = 12;

/**
 * The closing period has as many months as the closing count; where it stands in place of the
 * count, as opening and current months make. It may be longer by the months of the year that were
 * not paid: it runs on to the end of the year all the same.
 */
export function closingPeriodMonths({ opening, current, closing }: Statement): Finding[] {
  const code = 'closing-period-months';
  const span = spanOf(closing.period, closing.asOf);
  if (span === null) return [];
  if (closing.months !== null) {
    const fields = ['closing.period', 'closing.months'];
    return periodAgainstCount({ code, fields, span, expected: closing.months });
  }
  const before = openingMonths(opening);
  if (before === null || current.months === null) return [];
  const fields = [before.path, 'current.months', 'closing.period'];
  const slack = Math.max(0, MONTHS_OF_A_YEAR - current.months);
  return periodAgainstCount({
    code,
    fields,
    span,
    expected: before.months + current.months,
    slack,
  });
}

function openingMonths(opening: AccountTotals): { path: string; months: number } | null {
  if (opening.months !== null) return { path: 'opening.months', months: opening.months };
  const span = spanOf(opening.period, opening.asOf);
  return span === null ? null : { path: 'opening.period', months: spanLength(span) };
}
