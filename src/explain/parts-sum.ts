import type { Decimal } from 'decimal.js';
import type { BenefitPart } from './catalogue/benefit-words.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { yuanText } from './figure-text.js';
import type { ExplanationStep } from './step.js';

/** One part of a pension. */
export interface PartAmount {
  readonly part: BenefitPart;
  readonly amount: Decimal;
}

/** Parts of a pension with a plus between them, each by its name, and their sum. */
export function sumOfParts(
  parts: readonly PartAmount[],
  sum: Decimal,
  sentence: (sum: string) => string,
  { figures, benefit }: Catalogue,
): Pick<ExplanationStep, 'text' | 'inputs' | 'formula' | 'value'> {
  const names = benefit.estimate.parts;
  const addends = parts
    .map(({ part, amount }) => `${names[part]} ${yuanText(amount, figures)}`)
    .join(' + ');
  return {
    text: sentence(parts.length === 1 ? addends : `${addends} = ${yuanText(sum, figures)}`),
    inputs: Object.fromEntries(parts.map(({ part, amount }) => [part, amount])),
    formula: parts.map(({ part }) => part).join(' + '),
    value: sum,
  };
}
