import { Decimal } from 'decimal.js';
import type { Finding, FindingValue } from '../audit/index.js';
import { parseYearMonth } from '../calendar/index.js';
import { differenceOf } from '../money/index.js';
import type { Statement } from '../statement/index.js';
import type { Catalogue, FindingFacts } from './catalogue/catalogue.js';
import { labelOf } from './catalogue/field-label.js';
import { fieldValue, statementOf } from './field-value.js';
import type { FindingCase } from './finding-case.js';
import { findingFigure } from './finding-figure.js';
import { groundSteps } from './finding-grounds.js';
import { type ExplanationStep, PLAIN_STEP, type StepValue } from './step.js';

/** What was audited: the statements, none when they are not known; law and birth as they were given. */
export type Audited = Pick<FindingCase, 'statements' | 'law' | 'birth'>;

/**
 * A contradiction: how its figures follow from what was audited, then both of them, what is probably
 * meant, what can be done.
 */
export function explainFinding(
  finding: Finding,
  words: Catalogue,
  audited: Audited,
): readonly ExplanationStep[] {
  const { statements } = audited;
  const { code, fields, suggestion = null } = finding;
  const { what, likely = words.likely, advice } = words.findings[code];
  const probable = suggestion === null ? [] : [likely(findingFigure(suggestion, finding, words))];
  const { statement } = statementOf(fields[0] ?? '', statements);
  return [
    ...(statement === null ? [] : groundSteps({ ...audited, finding, statement, words })),
    {
      ...PLAIN_STEP,
      ...finding.basis,
      rule: `finding.${code}`,
      text: words.figures.sentences([what(factsOf(finding, words)), ...probable, advice]),
      inputs: { ...fieldInputs(finding, statements), ...inputsOf(finding) },
      ...differenceIn(finding),
    },
  ];
}

/** By how much the two figures differ; nothing where one of them is no figure. */
function differenceIn({ printed, expected }: Finding) {
  const value = difference(printed, expected);
  return value === null ? {} : { formula: 'printed - expected', value };
}

function difference(printed: FindingValue, expected: FindingValue): number | Decimal | null {
  if (Decimal.isDecimal(printed) && Decimal.isDecimal(expected)) {
    return differenceOf(printed, expected);
  }
  const [one, other] = [countOf(printed), countOf(expected)];
  return one === null || other === null ? null : one - other;
}

/** A count as it is, a month as the count of months up to it. */
function countOf(value: FindingValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseYearMonth(value) : null;
}

function fieldInputs({ fields }: Finding, statements: readonly (Statement | null)[]) {
  const inputs: Record<string, StepValue> = {};
  for (const path of statements.length === 0 ? [] : fields) {
    const value = fieldValue(path, statements) ?? null;
    if (value !== null) inputs[path] = value;
  }
  return inputs;
}

function inputsOf({ printed, expected, suggestion, months, range }: Finding) {
  const inputs: Record<string, StepValue> = { printed, expected };
  if (suggestion !== undefined) inputs['suggestion'] = suggestion;
  if (months !== undefined) inputs['months'] = months.join(' ');
  if (range !== undefined) inputs['range'] = `${range.start}/${range.end ?? '..'}`;
  return inputs;
}

function factsOf(finding: Finding, words: Catalogue): FindingFacts {
  const { fields, range, months = [] } = finding;
  const labels = fields.map((path) => labelOf(path, words));
  return {
    printed: findingFigure(finding.printed, finding, words),
    expected: findingFigure(finding.expected, finding, words),
    months: words.figures.list(months),
    monthCount: words.figures.months(months.length),
    range: range === undefined ? '' : words.figures.period(range.start, range.end),
    fields: words.figures.list(labels),
  };
}
