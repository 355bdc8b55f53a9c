import type { StatementReading } from '../statement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { explainIssue } from './issue.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Whether a text was read, as which sheet, and what the reader reports about it. */
export function explainStatementReading(
  { statement, issues }: StatementReading,
  words: Catalogue,
): readonly ExplanationStep[] {
  const result =
    statement === null
      ? [words.reading.refused]
      : [
          words.reading.read(
            words.reading.layouts[statement.layout],
            statement.year === null ? null : String(statement.year),
          ),
          words.reading.issues(issues.length),
        ];
  return [
    {
      ...PLAIN_STEP,
      rule: statement === null ? 'statement.refused' : 'statement.read',
      text: words.figures.sentences(result),
      inputs: { layout: statement?.layout ?? null, year: statement?.year ?? null },
      value: issues.length,
    },
    ...issues.flatMap((issue) => explainIssue(issue, words)),
  ];
}
