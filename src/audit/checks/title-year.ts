import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { namedYears } from '../statement-year.js';

/**
 * The title and the sections name the same year; the opening figures (一) stand at the end of the
 * year before.
 */
export function titleYear(statement: Statement): Finding[] {
  const [title, ...sections] = namedYears(statement);
  const others = sections.filter((section) => section.year !== title?.year);
  const [other] = others;
  if (title === undefined || other === undefined) return [];
  return [
    {
      kind: 'finding',
      code: 'title-year',
      severity: 'warning',
      fields: [title.path, ...others.map((section) => section.path)],
      printed: title.year,
      expected: other.year,
    },
  ];
}
