import { type RuleNotKnownError, type Source, sourceOf } from '../law/index.js';
import type { Schema } from './envelopes.js';
import { type NotKnown, notKnownOf } from './not-known.js';
import type { Page } from './page.js';
import { type PensionAnswer, pensionBasis, pensionExplainables } from './pension-answer.js';
import type { PensionRequest } from './pension-request.js';
import type { PersonPension } from './person-pension.js';
import { allSteps, type Explained, explainedSteps, explanationOf } from './views/explained.js';

/** What a command about retirement or a pension writes; `result` null when the law has no figure. */
export interface PensionEnvelope extends Schema<PensionRequest['command']>, Explained {
  /** What was asked; of an ID number only the month of birth. */
  readonly input: PensionRequest['input'];
  readonly result: PensionAnswer['result'] | null;
  /** What the result rests on. */
  readonly sources: readonly Source[];
  /** What the law lacks; null when there is a result. */
  readonly notKnown: NotKnown | null;
}

/** What a report writes about the pension of a person. */
export interface PersonPensionJson extends Omit<PersonPension, 'notKnown'> {
  readonly notKnown: NotKnown | null;
}

export function pensionEnvelope(page: Page, answer: PensionAnswer): PensionEnvelope {
  const { command, input, result } = answer;
  return {
    schema: `shanghai-pension/${command}/1`,
    input,
    result,
    sources: pensionBasis(answer).sources.map((id) => sourceOf(id)),
    notKnown: null,
    ...explanationOf(page, () => allSteps(page, pensionExplainables(answer))),
  };
}

export function pensionNotKnownEnvelope(
  page: Page,
  { command, input }: PensionRequest,
  error: RuleNotKnownError,
): PensionEnvelope {
  return {
    schema: `shanghai-pension/${command}/1`,
    input,
    result: null,
    sources: [],
    notKnown: notKnownOf(error),
    ...explanationOf(page, () => explainedSteps(page, error)),
  };
}

export function personPensionJson(pension: PersonPension): PersonPensionJson {
  const { notKnown } = pension;
  return { ...pension, notKnown: notKnown === null ? null : notKnownOf(notKnown) };
}
