import type { InvalidInputError } from '../input/index.js';
import type { RuleNotKnownError } from '../law/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** What a caller passed that no rule can take. */
export function explainInvalidInput(
  { code, path, received, expected }: InvalidInputError,
  { invalidInput, invalidBirth }: Catalogue,
): readonly ExplanationStep[] {
  const ofBirth = path === 'birth' && (code === 'month' || code === 'shape');
  const sentence = ofBirth ? invalidBirth[code] : invalidInput[code];
  return [
    {
      ...PLAIN_STEP,
      rule: `invalid-input.${code}`,
      text: sentence(path, received),
      inputs: { path, received, expected },
    },
  ];
}

/** A table without a value: what was asked, why there is none, what it holds. */
export function explainRuleNotKnown(
  { table, on, held, gap }: Pick<RuleNotKnownError, 'table' | 'on' | 'held' | 'gap'>,
  words: Catalogue,
): readonly ExplanationStep[] {
  const spans = held.map(({ from, to }) => words.figures.days(from, to));
  const sentences = [
    words.law.notKnown(words.law.tables[table], on),
    ...(gap === null ? [] : [words.law.because(words.law.gapReasons[gap.reason])]),
    spans.length === 0 ? words.law.nothingHeld : words.law.held(words.figures.list(spans)),
    words.law.neighbourNotUsed,
  ];
  return [
    {
      ...PLAIN_STEP,
      rule: 'rule-not-known',
      text: words.figures.sentences(sentences),
      inputs: { table, on },
    },
  ];
}
