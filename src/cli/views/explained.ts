import { type Explainable, type ExplanationStep, explain } from '../../explain/index.js';
import { printable } from '../layout/printable.js';
import type { Page } from '../page.js';

/** The steps of a result, their sentences fit for a terminal. */
export function explainedSteps(page: Page, result: Explainable): ExplanationStep[] {
  return explain(result, { locale: page.locale }).map((step) => ({
    ...step,
    text: printable(step.text),
  }));
}

/** The sentences of a result. */
export function sentencesOf(page: Page, result: Explainable): string[] {
  return explainedSteps(page, result).map(({ text }) => text);
}
