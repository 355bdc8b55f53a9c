import type { Finding, FindingCode, FindingValue } from '../audit/index.js';
import type { Statement } from '../statement/index.js';
import type { Catalogue, FindingFacts } from './catalogue/catalogue.js';
import { fieldLabel } from './catalogue/field-label.js';
import { fieldValue } from './field-value.js';
import { figureText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP, type StepValue } from './step.js';

/** The rule a finding breaks; null where it is no formula. */
const FORMULAS: Readonly<Record<FindingCode, string | null>> = {
  'months-sum': 'opening.months + current.months = closing.months',
  'balance-sum': 'opening.balance + credited + interest = closing.balance',
  'opening-period-months': 'length(opening.period) = closing.months - current.months',
  'current-period-months': 'length(current.period) = current.months',
  'closing-period-months': 'length(closing.period) = closing.months',
  'deemed-period-months': 'length(deemed.period) = deemed.months',
  'period-reversed': 'start <= end',
  'period-overlap': 'length(deemed.period ∩ paid.period) = 0',
  'detail-months': 'count(distinct paid months) = current.months',
  'detail-gap': null,
  'detail-duplicate': null,
  'detail-year': null,
  'months-over-12': 'current.months <= 12',
  'unreadable-number': null,
  'label-range-conflict': null,
  'service-before-16': 'before1993 <= months(16th birthday to 1992-12)',
  'deemed-before-16': 'deemed.months <= months(16th birthday to end of deemed.period)',
  'period-before-16': 'start(paid.period) >= month of the 16th birthday',
  'months-since-16': 'before1993 + deemed.months + paid <= months(16th birthday to asOf)',
  'title-year': 'title.year = section.year',
  'id-check-digit': 'ISO 7064 MOD 11-2',
  'id-birth-date': null,
  'birth-conflict': null,
  'interest-range': 'opening.balance * rate + sum(credit[m] * (13-m)) * rate / 12 = interest',
  'credited-amount': 'sum(base[m] * credit rate) = credited',
  'base-outside-limits': 'lower <= base <= upper',
  'personal-contribution': 'base * individual rate = personal contribution',
  'base-from-wage': 'clamp(round(average wage), lower, upper) = base',
  'arrears-months': 'count(unpaid rows) = arrears.months',
  'row-months': 'sum(row.months) = count(paid rows)',
  sequence: 'sequence[n] = sequence[n-1] + 1',
  'employer-changed': null,
  'detail-before-16': 'paid month >= month of the 16th birthday',
  'detail-past-retirement': 'paid month <= latest month of retirement',
  'career-id-number': null,
  'career-name': null,
  'career-months': 'opening.months[year] = closing.months[year-1]',
  'career-balance': 'opening.balance[year] = closing.balance[year-1]',
  'career-before-1993': 'before1993[year] = before1993[year-1]',
  'career-deemed': 'deemed.months[year] = deemed.months[year-1]',
  'career-year-twice': null,
  'career-year-missing': null,
};

/** Findings whose whole numbers are years or numbers of rows, not months. */
const WITHOUT_UNIT: readonly FindingCode[] = [
  'title-year',
  'sequence',
  'detail-year',
  'career-year-missing',
];
const PATH_WITHOUT_UNIT = /(?:^|\.)(?:year|sequence)$/;

/**
 * A contradiction: both numbers, what is probably meant, what can be done.
 *
 * @param statements - the statements that were audited, whose figures then stand among the inputs
 */
export function explainFinding(
  finding: Finding,
  words: Catalogue,
  statements: readonly (Statement | null)[],
): readonly ExplanationStep[] {
  const { code, printed, expected, suggestion = null } = finding;
  const { what, likely = words.likely, advice } = words.findings[code];
  const probable = suggestion === null ? [] : [likely(valueText(suggestion, finding, words))];
  return [
    {
      ...PLAIN_STEP,
      rule: `finding.${code}`,
      text: words.figures.sentences([what(factsOf(finding, words)), ...probable, advice]),
      inputs: { ...fieldInputs(finding, statements), ...inputsOf(finding) },
      formula: FORMULAS[code],
      value: expected ?? printed,
    },
  ];
}

function fieldInputs({ fields }: Finding, statements: readonly (Statement | null)[]) {
  const inputs: Record<string, StepValue> = {};
  for (const path of statements.length === 0 ? [] : fields) {
    const value = fieldValue(path, statements);
    if (value !== undefined) inputs[path] = value;
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
  const labels = fields.map((path) => fieldLabel(path, words.labels) ?? words.labels.sheet);
  return {
    printed: valueText(finding.printed, finding, words),
    expected: valueText(finding.expected, finding, words),
    months: words.figures.list(months),
    monthCount: words.figures.months(months.length),
    range: range === undefined ? '' : words.figures.period(range.start, range.end),
    fields: words.figures.list(labels),
  };
}

function valueText(value: FindingValue, { code, fields }: Finding, words: Catalogue): string {
  const unitless =
    WITHOUT_UNIT.includes(code) || fields.some((path) => PATH_WITHOUT_UNIT.test(path));
  return unitless && typeof value === 'number' ? String(value) : figureText(value, words.figures);
}
