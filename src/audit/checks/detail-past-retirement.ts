import { fromMonthIndex, parseYearMonth, type YearMonth } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import { flexibleWindow } from '../../retirement/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { paidRowsWhere } from '../paid-rows.js';
import type { KnownPerson } from '../person.js';

/**
 * No month of the list is paid after the latest month of retirement (弹性延迟), of whichever category it
 * can be. Who is short of the minimum may go on paying (社会保险法 art. 16): info. Silent without a birth
 * that is sure.
 */
export function detailPastRetirement(
  statement: Statement,
  _law: Law | undefined,
  person: KnownPerson,
): Finding[] {
  const latest = latestRetirement(person);
  const last = latest === null ? null : parseYearMonth(latest);
  if (last === null) return [];
  const { fields, months } = paidRowsWhere(statement, (month) => month > last);
  const printed = months.at(-1);
  if (printed === undefined) return [];
  return [
    {
      kind: 'finding',
      code: 'detail-past-retirement',
      severity: 'info',
      fields: [...fields, ...person.birthFields],
      printed,
      expected: latest,
      months,
    },
  ];
}

/** The last month in which somebody born then may retire. */
function latestRetirement({ birth, categories }: KnownPerson): YearMonth | null {
  if (birth === null) return null;
  const months = categories.map(
    (category) => flexibleWindow({ category, birth: fromMonthIndex(birth) }).latest,
  );
  return months.sort().at(-1) ?? null;
}
