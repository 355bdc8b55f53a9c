import type { ContributionBase, MonthlyContribution } from '../contribution/index.js';
import { mergeBasis, type RuleNotKnownError, type Source, sourceOf } from '../law/index.js';
import type { Schema } from './envelopes.js';
import { explainables, type MoneyAnswer } from './money-answer.js';
import type { MoneyRequest } from './money-request.js';
import { type NotKnown, notKnownOf } from './not-known.js';
import type { Page } from './page.js';
import { allSteps, type Explained, explainedSteps, explanationOf } from './views/explained.js';

/** What a command that works out amounts writes; `result` null when the law has no figure. */
export interface MoneyEnvelope extends Schema<MoneyRequest['command']>, Explained {
  /** What was asked for. */
  readonly input: MoneyRequest['input'];
  /** With `contribution` only: the base that follows from a wage; null when it was given. */
  readonly contributionBase?: ContributionBase | null;
  /** With `contribution` only: of the second month, after a first that was not a full one; else null. */
  readonly adjusted?: MonthlyContribution | null;
  readonly result: MoneyAnswer['result'] | null;
  /** What the result rests on. */
  readonly sources: readonly Source[];
  /** What the law lacks; null when there is a result. */
  readonly notKnown: NotKnown | null;
}

export function moneyEnvelope(page: Page, answer: MoneyAnswer): MoneyEnvelope {
  const { command, input, result } = answer;
  const results = explainables(answer);
  const { sources } = mergeBasis(results.map(({ basis }) => basis));
  return {
    schema: `shanghai-pension/${command}/1`,
    input,
    ...(answer.command === 'contribution'
      ? { contributionBase: answer.contributionBase, adjusted: answer.adjusted }
      : {}),
    result,
    sources: sources.map((id) => sourceOf(id)),
    notKnown: null,
    ...explanationOf(page, () => allSteps(page, results)),
  };
}

export function notKnownEnvelope(
  page: Page,
  request: MoneyRequest,
  error: RuleNotKnownError,
): MoneyEnvelope {
  return {
    schema: `shanghai-pension/${request.command}/1`,
    input: request.input,
    ...(request.command === 'contribution' ? { contributionBase: null, adjusted: null } : {}),
    result: null,
    sources: [],
    notKnown: notKnownOf(error),
    ...explanationOf(page, () => explainedSteps(page, error)),
  };
}
