import { fromMonthIndex, parseYearMonth } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import { type FlexibleWindow, flexibleWindow } from '../../retirement/index.js';
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
  const window = latestWindow(person);
  const last = window === null ? null : parseYearMonth(window.latest);
  if (window === null || last === null) return [];
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
      expected: window.latest,
      months,
      basis: window.basis,
    },
  ];
}

/** The window with the last month in which somebody born then may retire. */
function latestWindow({ birth, categories }: KnownPerson): FlexibleWindow | null {
  if (birth === null) return null;
  const windows = categories.map((category) =>
    flexibleWindow({ category, birth: fromMonthIndex(birth) }),
  );
  return windows.reduce<FlexibleWindow | null>(
    (last, window) => (last === null || window.latest > last.latest ? window : last),
    null,
  );
}
