import { Decimal } from 'decimal.js';
import { expect } from 'vitest';
import type { Finding, FindingCode } from '../../src/audit/index.js';
import {
  type ExplainOptions,
  type ExplanationStep,
  explain,
  type StepValue,
} from '../../src/explain/index.js';
import { expectWorkedOut } from './expect-worked-out.js';

/** Figures that stand on no sheet: a month counts once, and a year has twelve. */
const FIXED: Readonly<Partial<Record<FindingCode, number>>> = {
  'period-overlap': 0,
  'months-over-12': 12,
};

/** Figures that are what the caller gave or text, not worked out. */
const NOT_COUNTED: readonly FindingCode[] = [
  'id-check-digit',
  'id-birth-date',
  'birth-conflict',
  'employer-changed',
  'career-id-number',
  'career-name',
];

const textOf = (value: StepValue | undefined): string =>
  Decimal.isDecimal(value) ? value.toFixed() : String(value);

/**
 * Holds the explanation of a finding, alone and beside what was audited, against the finding: every
 * step can be worked out again, both languages have the same figures, no sentence has a hole, and
 * each figure of the finding is on the sheet or what a step before gives.
 *
 * @returns the steps beside what was audited
 */
export function expectExplained(
  finding: Finding,
  about: Omit<ExplainOptions, 'locale'>,
): readonly ExplanationStep[] {
  const { statement: _, birth: __, ...alone } = about;
  expect(expectSteps(finding, alone)).toHaveLength(1);
  const steps = expectSteps(finding, about);
  const last = steps.at(-1);
  expect(last?.rule).toBe(`finding.${finding.code}`);
  expectOrigins(finding, steps);
  return steps;
}

function expectSteps(
  finding: Finding,
  about: Omit<ExplainOptions, 'locale'>,
): readonly ExplanationStep[] {
  const [zh, en] = (['zh', 'en'] as const).map((locale) => explain(finding, { locale, ...about }));
  if (zh === undefined || en === undefined) throw new Error('no steps');
  expect(bare(zh)).toEqual(bare(en));
  for (const { text, assumptions, references } of [...zh, ...en]) {
    const sentences = [text, ...assumptions, ...references].join(' ');
    expect(sentences).not.toMatch(/undefined|null|NaN|Infinity|\[object|\.\.\.|: [.。]|：。/);
  }
  for (const step of en) expectWorkedOut(step);
  return en;
}

const bare = (steps: readonly ExplanationStep[]) =>
  steps.map(({ rule, inputs, formula, value, sources, citations, status }) => {
    return { rule, inputs, formula, value, sources, citations, status };
  });

function expectOrigins(finding: Finding, steps: readonly ExplanationStep[]): void {
  const { code, printed, expected, suggestion = null, months = [] } = finding;
  if (NOT_COUNTED.includes(code)) return;
  const endsWith = (ending: string) => steps.find(({ rule }) => rule.endsWith(ending))?.value;
  const leading = steps
    .slice(0, -1)
    .filter(({ rule, value }) => value !== null && !/\.(?:printed|suggestion)$/.test(rule));
  const { printed: _, expected: __, suggestion: ___, ...sheet } = steps.at(-1)?.inputs ?? {};
  const onSheet = [
    ...Object.values(sheet).map(textOf),
    ...Object.values(sheet).flatMap((value) => textOf(value).split('/')),
    ...months,
  ];
  const origin = (name: string, figure: StepValue, ...worked: (StepValue | undefined)[]) => {
    const known = [...onSheet, ...worked.map(textOf)];
    expect(figure === null || known.includes(textOf(figure)), `${code}: ${name}`).toBe(true);
  };
  if (code !== 'unreadable-number') origin('printed', printed, endsWith('.printed'));
  origin('expected', expected, leading.at(-1)?.value, FIXED[code]);
  if (suggestion !== null) expect(textOf(endsWith('.suggestion'))).toBe(textOf(suggestion));
}
