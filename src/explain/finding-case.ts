import { Decimal } from 'decimal.js';
import type { AuditOptions, Finding, FindingValue } from '../audit/index.js';
import { fromMonthIndex, parseYearMonth } from '../calendar/index.js';
import type { Law } from '../law/index.js';
import { differenceOf, sumOf } from '../money/index.js';
import type { Statement } from '../statement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { labelOf } from './catalogue/field-label.js';
import { fieldValue } from './field-value.js';
import { findingFigure } from './finding-figure.js';
import { type ExplanationStep, PLAIN_STEP, type StepValue } from './step.js';

/** A finding and what it was found in. */
export interface FindingCase {
  readonly finding: Finding;
  /** The statement of its first field. */
  readonly statement: Statement;
  /** All that were audited. */
  readonly statements: readonly (Statement | null)[];
  readonly words: Catalogue;
  readonly law: Law | undefined;
  /** The birth that the audit was given. */
  readonly birth: AuditOptions['birth'];
}

/** A figure of a finding that is worked out. */
export type Ground = 'printed' | 'expected' | 'suggestion';

/** The steps that lead to the figures of a finding; none where a figure stands on the sheet. */
export type Grounds = Readonly<Partial<Record<Ground, readonly ExplanationStep[]>>>;

/** A step before the finding itself, named after the figure it leads to. */
export function groundStep(
  { finding }: FindingCase,
  ground: string,
  step: Omit<ExplanationStep, 'rule' | keyof typeof PLAIN_STEP> & Partial<ExplanationStep>,
): ExplanationStep {
  return { ...PLAIN_STEP, rule: `finding.${finding.code}.${ground}`, ...step };
}

/** A figure in a sum. */
export interface Term {
  readonly sign: '+' | '-';
  /** As it stands in the formula. */
  readonly name: string;
  /** What the statement calls it; null for a number of the rule itself. */
  readonly label: string | null;
  readonly value: FindingValue | undefined;
}

/** A field of the statement in a sum. */
export function field({ statements, words }: FindingCase, name: string, sign: Term['sign'] = '+') {
  const value = fieldValue(name, statements);
  const isFigure = typeof value !== 'boolean';
  const label = labelOf(name, words);
  return { sign, name, label, value: isFigure ? value : undefined };
}

/** A number of the rule in a sum. */
export function constant(value: number): Term {
  const size = Math.abs(value);
  return { sign: value < 0 ? '-' : '+', name: String(size), label: null, value: size };
}

/** Figures of the statement added up; no step when one of them is not there. */
export function sumSteps(
  about: FindingCase,
  ground: string,
  terms: readonly Term[],
): readonly ExplanationStep[] {
  const { finding, words } = about;
  const value = totalOf(terms);
  if (value === null) return [];
  const figure = (amount: FindingValue | undefined) =>
    findingFigure(amount ?? null, finding, words);
  const text = terms.map(({ sign, label, value: amount }, i) => {
    const named = label === null ? figure(amount) : words.figures.named(label, figure(amount));
    return i === 0 ? named : `${sign === '+' ? '+' : '−'} ${named}`;
  });
  const ofStatement = terms.filter(({ label }) => label !== null);
  return [
    groundStep(about, ground, {
      text: words.grounds.sum(`${text.join(' ')} = ${figure(value)}`),
      inputs: Object.fromEntries(ofStatement.map(({ name, value: used = null }) => [name, used])),
      formula: terms.map(({ sign, name }, i) => (i === 0 ? name : `${sign} ${name}`)).join(' '),
      value,
    }),
  ];
}

function totalOf([first, ...others]: readonly Term[]): FindingValue {
  let total: FindingValue = first?.value ?? null;
  for (const { sign, value = null } of others) total = added(total, sign, value);
  return total;
}

function added(total: FindingValue, sign: Term['sign'], by: FindingValue): FindingValue {
  if (Decimal.isDecimal(total) && Decimal.isDecimal(by)) {
    return sign === '+' ? sumOf(total, by) : differenceOf(total, by);
  }
  if (typeof by !== 'number') return null;
  const signed = sign === '+' ? by : -by;
  if (typeof total === 'number') return total + signed;
  const month = typeof total === 'string' ? parseYearMonth(total) : null;
  return month === null ? null : fromMonthIndex(month + signed);
}

/** Whether the last figure that steps work out is the one that they should lead to. */
export function leadsTo(steps: readonly ExplanationStep[], figure: FindingValue): boolean {
  const last = steps.map(({ value }) => value).filter((value) => value !== null);
  return figure !== null && comparable(last.at(-1) ?? null) === comparable(figure);
}

function comparable(value: StepValue): string {
  return Decimal.isDecimal(value) ? value.toFixed() : String(value);
}
