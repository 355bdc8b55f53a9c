import type { Statement } from '../../statement/index.js';
import { type Column, table } from '../layout/table.js';
import { limitsOfYear } from '../limits-of-year.js';
import { type Page, paragraph, section } from '../page.js';
import { sentencesOf, stepLines } from './explained.js';

/** The base limits in force in the year of a statement, every period that touches it. */
export function limitLines(page: Page, year: Statement['year']): string[] {
  const { words, catalogue } = page;
  if (year === null) return ['', ...paragraph(page, words.limits.yearUnknown)];
  const { limits, notKnown } = limitsOfYear(year);
  const heads: Column[] = [
    { heading: words.columns.from, align: 'left' },
    { heading: words.columns.to, align: 'left' },
    { heading: words.columns.lower, align: 'right' },
    { heading: words.columns.upper, align: 'right' },
    { heading: words.columns.averageWage, align: 'right' },
    { heading: words.columns.status, align: 'left' },
  ];
  const rows = limits.map(({ from, to, lower, upper, averageWage, status }) => [
    from,
    to ?? '',
    lower.toFixed(),
    upper.toFixed(),
    averageWage.toFixed(),
    catalogue.law.statuses[status],
  ]);
  return section(page, words.limits.heading(year), [
    ...(rows.length === 0 ? [] : table(heads, rows, page.width)),
    ...(notKnown === null
      ? []
      : sentencesOf(page, notKnown).flatMap((text) => paragraph(page, text))),
    ...stepLines(page, limits),
  ]);
}
