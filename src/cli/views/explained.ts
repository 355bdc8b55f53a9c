import {
  type Explainable,
  type ExplanationStep,
  explain,
  formatExplanation,
} from '../../explain/index.js';
import { printable } from '../layout/printable.js';
import { hanging } from '../layout/wrap.js';
import { type Page, section } from '../page.js';

/** The steps of a result, their sentences fit for a terminal. */
export function explainedSteps(page: Page, result: Explainable): ExplanationStep[] {
  return explain(result, { locale: page.locale }).map((step) => ({
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

/** A part with the steps of results: formula and figures, assumptions and sources below each. */
export function stepLines(page: Page, results: readonly Explainable[]): string[] {
  if (!page.steps || results.length === 0) return [];
  const steps = results.flatMap((result) => explainedSteps(page, result));
  const lines = formatExplanation(steps, 'text')
    .split('\n')
    .flatMap((line) => {
      const [head = ''] = /^(?:\d+\. | +(?:\* )?)/.exec(line) ?? [];
      return hanging(`  ${head}`, line.slice(head.length), page.width);
    });
  return section(page, page.words.headings.steps, lines);
}

/** The sentences of a result. */
export function sentencesOf(page: Page, result: Explainable): string[] {
  return explainedSteps(page, result).map(({ text }) => text);
}
