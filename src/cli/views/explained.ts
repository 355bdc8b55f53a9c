import {
  type Explainable,
  type ExplainOptions,
  type ExplanationJson,
  type ExplanationStep,
  explain,
  explanationJson,
  formatExplanation,
  type StepValue,
} from '../../explain/index.js';
import { printable } from '../layout/printable.js';
import { hanging } from '../layout/wrap.js';
import { type Page, section } from '../page.js';

/**
 * The steps of a result, their sentences fit for a terminal.
 *
 * @param about - the statement, and the birth that its audit was given, for a finding
 */
export function explainedSteps(
  page: Page,
  result: Explainable,
  about: Pick<ExplainOptions, 'statement' | 'birth'> = {},
): ExplanationStep[] {
  return explain(result, { locale: page.locale, ...about }).map((step) => ({
    ...step,
    text: printable(step.text),
    inputs: Object.fromEntries(
      Object.entries(step.inputs).map(([name, value]) => [name, printableValue(value)]),
    ),
    value: printableValue(step.value),
  }));
}

function printableValue(value: StepValue): StepValue {
  return typeof value === 'string' ? printable(value) : value;
}

/** The steps of results, one after another. */
export function allSteps(page: Page, results: readonly Explainable[]): ExplanationStep[] {
  return results.flatMap((result) => explainedSteps(page, result));
}

/** What an envelope holds with `--explain` only, in the language of the command. */
export interface Explained {
  readonly explanation?: ExplanationJson;
}

/** The steps for programs, when they are asked for. */
export function explanationOf(page: Page, steps: () => readonly ExplanationStep[]): Explained {
  return page.steps ? { explanation: explanationJson(steps()) } : {};
}

/** A part with the steps of results: formula and figures, assumptions and sources below each. */
export function stepLines(page: Page, results: readonly Explainable[]): string[] {
  return stepSection(page, () => allSteps(page, results));
}

/** A part with steps, when they are asked for and there are some. */
export function stepSection(page: Page, stepsOf: () => readonly ExplanationStep[]): string[] {
  const steps = page.steps ? stepsOf() : [];
  if (steps.length === 0) return [];
  const lines = formatExplanation(steps, 'text').split('\n');
  return section(page, page.words.headings.steps, hangingSteps(page, lines, '  '));
}

/** Lines of an explanation, broken to the width under their numbers. */
export function hangingSteps(page: Page, lines: readonly string[], indent: string): string[] {
  return lines.flatMap((line) => {
    const [head = ''] = /^(?:\d+\. |\[\d+\] | +(?:\* )?)/.exec(line) ?? [];
    return hanging(indent + head, line.slice(head.length), page.width);
  });
}

/** The sentences of a result. */
export function sentencesOf(page: Page, result: Explainable): string[] {
  return explainedSteps(page, result).map(({ text }) => text);
}

/**
 * The sentences of some steps of a result.
 *
 * @param rules - of the steps; a name that ends with a dot stands for all rules below it
 */
export function sentencesAbout(
  page: Page,
  result: Explainable,
  rules: readonly string[],
): string[] {
  return explainedSteps(page, result)
    .filter(({ rule }) =>
      rules.some((one) => (one.endsWith('.') ? rule.startsWith(one) : rule === one)),
    )
    .map(({ text }) => text);
}

/** What results assume, each once, in place of the steps, which say it too. */
export function assumptionsOf(page: Page, results: readonly Explainable[]): string[] {
  if (page.steps) return [];
  const steps = allSteps(page, results);
  return [...new Set(steps.flatMap(({ assumptions }) => assumptions))];
}
