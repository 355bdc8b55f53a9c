import type { Statement } from '../../statement/index.js';
import type { Finding, FindingCode } from '../finding.js';
import { byYear, type PlacedStatement, pathIn, type YearStatement } from './place.js';

/** The service before 1993 (92年底前连续工龄) is the same on every statement. */
export function careerBefore1993(statements: readonly PlacedStatement[]): Finding[] {
  const months = (statement: Statement) => statement.monthsBefore1993;
  return changes(statements, 'career-before-1993', 'monthsBefore1993', months);
}

/** The deemed months (视同缴费年限) are the same on every statement. */
export function careerDeemed(statements: readonly PlacedStatement[]): Finding[] {
  return changes(statements, 'career-deemed', 'deemed.months', ({ deemed }) => deemed.months);
}

/** What is recognised once does not change; a later recognition or a correction may explain it. */
function changes(
  statements: readonly PlacedStatement[],
  code: FindingCode,
  path: string,
  monthsOf: (statement: Statement) => number | null,
): Finding[] {
  const findings: Finding[] = [];
  let last: { placed: YearStatement; months: number } | null = null;
  for (const placed of byYear(statements)) {
    const months = monthsOf(placed.statement);
    if (months === null || last?.placed.year === placed.year) continue;
    if (last !== null && last.months !== months) {
      findings.push({
        kind: 'finding',
        code,
        severity: 'warning',
        fields: [pathIn(last.placed, path), pathIn(placed, path)],
        printed: months,
        expected: last.months,
      });
    }
    last = { placed, months };
  }
  return findings;
}
