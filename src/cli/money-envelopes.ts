import type { ContributionBase } from '../contribution/index.js';
import type { ExplanationStep } from '../explain/index.js';
import { mergeBasis, type RuleNotKnownError, type Source, sourceOf } from '../law/index.js';
import type { Schema } from './envelopes.js';
import type { MoneyAnswer } from './money-answer.js';
import type { MoneyRequest } from './money-request.js';

/** What a command that works out amounts writes; `result` null when the law has no figure. */
export interface MoneyEnvelope extends Schema<MoneyRequest['command']> {
  /** What was asked for. */
  readonly input: MoneyRequest['input'];
  /** With `contribution` only: the base that follows from a wage; null when it was given. */
  readonly contributionBase?: ContributionBase | null;
  readonly result: MoneyAnswer['result'] | null;
  /** What the result rests on. */
  readonly sources: readonly Source[];
  /** What the law lacks; null when there is a result. */
  readonly notKnown: Pick<RuleNotKnownError, 'table' | 'on' | 'held' | 'gap'> | null;
  /** With `--explain` only, in the language of the command. */
  readonly explanation?: readonly ExplanationStep[];
}

export function moneyEnvelope(
  answer: MoneyAnswer,
  explanation: readonly ExplanationStep[] | null,
): MoneyEnvelope {
  const { command, input, result } = answer;
  const rests = answer.command === 'contribution' ? answer.contributionBase : null;
  const { sources } = mergeBasis([...(rests === null ? [] : [rests.basis]), result.basis]);
  return {
    schema: `shanghai-pension/${command}/1`,
    input,
    ...(answer.command === 'contribution' ? { contributionBase: rests } : {}),
    result,
    sources: sources.map((id) => sourceOf(id)),
    notKnown: null,
    ...(explanation === null ? {} : { explanation }),
  };
}

export function notKnownEnvelope(
  request: MoneyRequest,
  { table, on, held, gap }: RuleNotKnownError,
): MoneyEnvelope {
  return {
    schema: `shanghai-pension/${request.command}/1`,
    input: request.input,
    ...(request.command === 'contribution' ? { contributionBase: null } : {}),
    result: null,
    sources: [],
    notKnown: { table, on, held, gap },
  };
}
