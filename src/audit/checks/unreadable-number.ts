import { maskIdNumbers } from '../../input/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { impliedValue } from '../implied-value.js';

const NUMBER =
  /(?:^|\.)(?:year|asOf|months|monthsBefore1993|period|start|end|wordedUntil|balance|credited|interest|amount|sequence|month|averageMonthlyWage|contributionBase|monthlyPersonalContribution)$/;

/** Every number, amount and month can be read: a number has no letters in it. */
export function unreadableNumber(statement: Statement): Finding[] {
  const findings: Finding[] = [];
  for (const [path, raw] of Object.entries(statement.unreadable)) {
    if (!NUMBER.test(path)) continue;
    findings.push({
      kind: 'finding',
      code: 'unreadable-number',
      severity: 'error',
      fields: [path],
      printed: maskIdNumbers(raw),
      expected: null,
      suggestion: impliedValue(statement, path),
    });
  }
  return findings;
}
