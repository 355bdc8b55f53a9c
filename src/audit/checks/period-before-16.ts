import { fromMonthIndex, parseYearMonth } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import type { Period, Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import type { KnownPerson } from '../person.js';
import { firstWorkingMonth } from '../working-age.js';
import { closingPeriodMonths } from './closing-period-months.js';
import { currentPeriodMonths } from './current-period-months.js';
import { openingPeriodMonths } from './opening-period-months.js';
import { periodReversed } from './period-reversed.js';

/**
 * A contribution period (缴费起止年月) begins in the month of the 16th birthday at the earliest. Silent
 * about a period that something else on the sheet contradicts, and without a birth that is sure.
 */
export function periodBefore16(
  statement: Statement,
  _law: Law | undefined,
  { birth, birthFields }: KnownPerson,
): Finding[] {
  if (birth === null) return [];
  const earliest = firstWorkingMonth(birth);
  const contradicted = [
    openingPeriodMonths,
    currentPeriodMonths,
    closingPeriodMonths,
    periodReversed,
  ].flatMap((check) => check(statement).flatMap(({ fields }) => fields));
  return contributionPeriodsOf(statement).flatMap(([path, period]) => {
    const start = period === null ? null : parseYearMonth(period.start);
    if (start === null || start >= earliest || contradicted.includes(path)) return [];
    return [
      {
        kind: 'finding',
        code: 'period-before-16',
        severity: 'warning',
        fields: [path, ...birthFields],
        printed: fromMonthIndex(start),
        expected: fromMonthIndex(earliest),
      },
    ];
  });
}

function contributionPeriodsOf(statement: Statement): [path: string, period: Period | null][] {
  const { opening, current, closing } = statement;
  return [
    ['opening.period', opening.period],
    ['current.period', current.period],
    ['closing.period', closing.period],
  ];
}
