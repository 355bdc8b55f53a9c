import type { JsonIssue, StatementJsonReading } from '../statement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { fieldLabel } from './catalogue/field-label.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** A fault in JSON that should be a statement. */
export function explainJsonIssue(
  { code, path, received, expected }: JsonIssue,
  words: Catalogue,
): readonly ExplanationStep[] {
  const label = fieldLabel(path, words.labels) ?? words.labels.sheet;
  const name = path.slice(path.lastIndexOf('.') + 1);
  return [
    {
      ...PLAIN_STEP,
      rule: `json-issue.${code}`,
      text: words.jsonIssues[code]({ label, received, name }),
      inputs: { path, received, expected },
    },
  ];
}

/** What was made of JSON: read, or the faults. */
export function explainStatementJson(
  { statement, issues }: StatementJsonReading,
  words: Catalogue,
): readonly ExplanationStep[] {
  const text =
    statement === null
      ? words.reading.json
      : words.reading.read(words.reading.layouts[statement.layout], null);
  return [
    { ...PLAIN_STEP, rule: 'statement-json', text, value: issues.length },
    ...issues.flatMap((issue) => explainJsonIssue(issue, words)),
  ];
}
