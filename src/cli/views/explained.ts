import {
  type Explainable,
  type ExplainOptions,
  type ExplanationStep,
  explain,
  formatExplanation,
} from '../../explain/index.js';
import { printable } from '../layout/printable.js';
import { hanging } from '../layout/wrap.js';
import { type Page, section } from '../page.js';

/**
 * The steps of a result, their sentences fit for a terminal.
 *
 * @param about - the statement, for a finding
 */
export function explainedSteps(
  page: Page,
  result: Explainable,
  about: Pick<ExplainOptions, 'statement'> = {},
): ExplanationStep[] {
  return explain(result, { locale: page.locale, ...about }).map((step) => ({
    ...step,
    text: printable(step.text),
    inputs: Object.fromEntries(
      Object.entries(step.inputs).map(([name, value]) => [
        name,
        typeof value === 'string' ? printable(value) : value,
      ]),
    ),
  }));
}

/**
 * A part with the steps of results: formula and figures, assumptions and sources below each.
 *
 * @param without - a rule whose step does not hold here
 */
export function stepLines(
  page: Page,
  results: readonly Explainable[],
  without: string | null = null,
): string[] {
  if (!page.steps || results.length === 0) return [];
  const steps = results
    .flatMap((result) => explainedSteps(page, result))
    .filter(({ rule }) => rule !== without);
  const lines = formatExplanation(steps, 'text')
    .split('\n')
    .flatMap((line) => {
      const [head = ''] = /^(?:\d+\. |\[\d+\] | +(?:\* )?)/.exec(line) ?? [];
      return hanging(`  ${head}`, line.slice(head.length), page.width);
    });
  return section(page, page.words.headings.steps, lines);
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
  const steps = results.flatMap((result) => explainedSteps(page, result));
  return [...new Set(steps.flatMap(({ assumptions }) => assumptions))];
}
