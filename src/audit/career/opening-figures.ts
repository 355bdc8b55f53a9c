import type { Finding } from '../finding.js';
import { neighbours, type PlacedStatement, pathIn } from './place.js';

/**
 * A year opens with the months that the year before closed with. A transfer or a correction
 * between the two may explain a difference: warning.
 */
export function careerMonths(statements: readonly PlacedStatement[]): Finding[] {
  const findings: Finding[] = [];
  for (const [earlier, later] of neighbours(statements)) {
    const expected = earlier.statement.closing.months;
    const printed = later.statement.opening.months;
    if (later.year !== earlier.year + 1 || expected === null || printed === null) continue;
    if (printed === expected) continue;
    findings.push({
      kind: 'finding',
      code: 'career-months',
      severity: 'warning',
      fields: [pathIn(earlier, 'closing.months'), pathIn(later, 'opening.months')],
      printed,
      expected,
    });
  }
  return findings;
}

/** A year opens with the balance that the year before closed with, as with the months. */
export function careerBalance(statements: readonly PlacedStatement[]): Finding[] {
  const findings: Finding[] = [];
  for (const [earlier, later] of neighbours(statements)) {
    const expected = earlier.statement.closing.balance;
    const printed = later.statement.opening.balance;
    if (later.year !== earlier.year + 1 || expected === null || printed === null) continue;
    if (printed.equals(expected)) continue;
    findings.push({
      kind: 'finding',
      code: 'career-balance',
      severity: 'warning',
      fields: [pathIn(earlier, 'closing.balance'), pathIn(later, 'opening.balance')],
      printed,
      expected,
    });
  }
  return findings;
}
