import type { Decimal } from 'decimal.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { byYear, type PlacedStatement, pathIn, type YearStatement } from './place.js';

/**
 * Two statements of one year print the same figures. A corrected sheet may explain a difference:
 * warning, with every figure that differs; `printed` and `expected` are the first of them.
 */
export function careerYearTwice(statements: readonly PlacedStatement[]): Finding[] {
  const findings: Finding[] = [];
  const firstOfYear = new Map<number, YearStatement>();
  for (const later of byYear(statements)) {
    const earlier = firstOfYear.get(later.year);
    if (earlier === undefined) firstOfYear.set(later.year, later);
    else findings.push(...difference(earlier, later));
  }
  return findings;
}

function difference(earlier: YearStatement, later: YearStatement): Finding[] {
  const before = figures(earlier.statement);
  const differing = figures(later.statement).flatMap(([path, printed], i) => {
    const expected = before[i]?.[1] ?? null;
    if (printed === null || expected === null) return [];
    return String(printed) === String(expected) ? [] : [{ path, printed, expected }];
  });
  const [first] = differing;
  if (first === undefined) return [];
  return [
    {
      kind: 'finding',
      code: 'career-year-twice',
      severity: 'warning',
      fields: differing.flatMap(({ path }) => [pathIn(earlier, path), pathIn(later, path)]),
      printed: first.printed,
      expected: first.expected,
    },
  ];
}

function figures(statement: Statement): [path: string, value: number | Decimal | null][] {
  const { monthsBefore1993, deemed, opening, current, closing, arrears } = statement;
  return [
    ['monthsBefore1993', monthsBefore1993],
    ['deemed.months', deemed.months],
    ['opening.months', opening.months],
    ['opening.balance', opening.balance],
    ['current.months', current.months],
    ['current.credited', current.credited],
    ['current.interest', current.interest],
    ['closing.months', closing.months],
    ['closing.balance', closing.balance],
    ['arrears.months', arrears.months],
    ['arrears.amount', arrears.amount],
  ];
}
