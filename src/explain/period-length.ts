import type { YearMonth } from '../calendar/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { labelOf } from './catalogue/field-label.js';
import { monthsBetween } from './month-text.js';
import type { ExplanationStep } from './step.js';

/**
 * How many months a period printed on a statement has, both ends counted; none where it ends before it
 * starts.
 *
 * @param path - of the period, such as `opening.period`
 */
export function periodLength(
  path: string,
  { start, end }: { readonly start: YearMonth; readonly end: YearMonth },
  words: Catalogue,
): Pick<ExplanationStep, 'text' | 'inputs' | 'formula' | 'value'> {
  const { figures, grounds } = words;
  const months = Math.max(0, monthsBetween(start, end) + 1);
  return {
    text: grounds.period(labelOf(path, words), figures.period(start, end), figures.months(months)),
    inputs: { start, end },
    formula: lengthFormula(months),
    value: months,
  };
}

/** The formula of so many months from one month to another. */
export function lengthFormula(months: number): string {
  return months > 0 ? 'end - start + 1' : 'max(0, end - start + 1)';
}
