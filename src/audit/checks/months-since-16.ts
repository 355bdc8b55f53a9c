import { type MonthIndex, parseYearMonth, spanLength } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import type { AccountTotals, Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import type { KnownPerson } from '../person.js';
import { firstWorkingMonth } from '../working-age.js';
import { deemedBefore16 } from './deemed-before-16.js';
import { deemedPeriodMonths } from './deemed-period-months.js';
import { detailMonths } from './detail-months.js';
import { monthsOver12 } from './months-over-12.js';
import { monthsSum } from './months-sum.js';
import { periodOverlap } from './period-overlap.js';
import { serviceBefore16 } from './service-before-16.js';

/** What puts one of the counts in doubt, and so explains a sum that is too great. */
const DOUBTS = [
  monthsSum,
  deemedPeriodMonths,
  periodOverlap,
  detailMonths,
  monthsOver12,
  serviceBefore16,
  deemedBefore16,
];

/**
 * Service before 1993, deemed months and contribution months together are no more than the months
 * since the 16th birthday, as a month counts once. What is not printed counts 0. Silent where
 * another finding doubts one of the counts, and without a birth that is sure.
 */
export function monthsSince16(
  statement: Statement,
  law: Law | undefined,
  person: KnownPerson,
): Finding[] {
  const { birth, birthFields } = person;
  const paid = paidCount(statement);
  if (birth === null || paid === null) return [];
  const parts = [
    ['monthsBefore1993', statement.monthsBefore1993 ?? 0],
    ['deemed.months', statement.deemed.months ?? 0],
    [paid.path, paid.months],
  ] as const;
  const printed = parts.reduce((sum, [, months]) => sum + months, 0);
  const longest = spanLength({ first: firstWorkingMonth(birth), last: paid.until });
  if (printed <= longest || DOUBTS.some((check) => check(statement, law, person).length > 0)) {
    return [];
  }
  return [
    {
      kind: 'finding',
      code: 'months-since-16',
      severity: 'warning',
      fields: [...parts.flatMap(([path, months]) => (months > 0 ? [path] : [])), ...birthFields],
      printed,
      expected: longest,
    },
  ];
}

/** The contribution months up to the end of a section whose end is known. */
interface PaidCount {
  readonly path: string;
  readonly months: number;
  readonly until: MonthIndex;
}

function paidCount({ opening, closing, asOf }: Statement): PaidCount | null {
  return (
    countOf('closing.months', closing, closing.asOf ?? asOf) ??
    countOf('opening.months', opening, opening.asOf)
  );
}

function countOf(
  path: string,
  { months }: AccountTotals,
  end: AccountTotals['asOf'],
): PaidCount | null {
  const until = end === null ? null : parseYearMonth(end);
  return months === null || until === null ? null : { path, months, until };
}
