import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/** The numbers of the rows (序号) rise by one from row to row. */
export function sequence({ contributions }: Statement): Finding[] {
  const breaks: { path: string; printed: number; expected: number }[] = [];
  let expected: number | null = null;
  for (const [index, { sequence: printed }] of contributions.entries()) {
    if (printed !== null && expected !== null && printed !== expected) {
      breaks.push({ path: `contributions[${index}].sequence`, printed, expected });
    }
    const last: number | null = printed ?? expected;
    expected = last === null ? null : last + 1;
  }
  const [first] = breaks;
  if (first === undefined) return [];
  return [
    {
      kind: 'finding',
      code: 'sequence',
      severity: 'info',
      fields: breaks.map(({ path }) => path),
      printed: first.printed,
      expected: first.expected,
    },
  ];
}
