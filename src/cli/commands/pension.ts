import { InvalidInputError } from '../../input/index.js';
import { RuleNotKnownError } from '../../law/index.js';
import { jsonText } from '../envelopes.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Invocation } from '../invocation.js';
import type { CommandIo } from '../io.js';
import type { Page } from '../page.js';
import { type PensionAnswer, pensionAnswer, pensionExplainables } from '../pension-answer.js';
import { pensionEnvelope, pensionNotKnownEnvelope } from '../pension-envelopes.js';
import { pensionProblem } from '../pension-problem.js';
import type { PensionRequest } from '../pension-request.js';
import { usageFault } from '../usage-fault.js';
import { benefitLines } from '../views/benefit.js';
import { comparisonLines } from '../views/comparison.js';
import { eligibilityLines } from '../views/eligibility.js';
import { sentencesOf, stepLines } from '../views/explained.js';
import { retirementLines } from '../views/retirement.js';

type PensionInvocation = Extract<Invocation, { readonly kind: 'pension' }>;

/** Answers about retirement and pension: when, whether, how much, and what if. */
export function runPension(
  invocation: PensionInvocation,
  plainPage: Page,
  io: CommandIo,
): ExitCode {
  const page = { ...plainPage, steps: invocation.steps };
  const { request, values } = invocation;
  try {
    writeAnswer(pensionAnswer(request), invocation, page, io);
    return EXIT.clean;
  } catch (error) {
    if (error instanceof RuleNotKnownError) return notKnown(error, invocation, page, io);
    const person = request.command === 'benefit' ? null : request.input;
    const problem =
      error instanceof InvalidInputError ? pensionProblem(error, values, person) : null;
    if (problem === null) throw error;
    return usageFault(problem, page, io);
  }
}

function writeAnswer(
  answer: PensionAnswer,
  { json }: PensionInvocation,
  page: Page,
  io: CommandIo,
): void {
  if (json) io.writeOutput(jsonText(pensionEnvelope(page, answer)));
  else {
    const lines = [...linesOf(page, answer), ...stepLines(page, pensionExplainables(answer))];
    io.writeOutput(`${lines.join('\n')}\n`);
  }
}

function linesOf(page: Page, answer: PensionAnswer): string[] {
  switch (answer.command) {
    case 'retire':
      return retirementLines(page, answer.result, answer.result.statutory.birth);
    case 'eligible':
      return eligibilityLines(page, answer.result, null);
    case 'benefit':
      return benefitLines(page, answer.result, answer.input);
    case 'compare':
      return comparisonLines(page, answer.result);
  }
}

function notKnown(
  error: RuleNotKnownError,
  { request, json }: PensionInvocation,
  page: Page,
  io: CommandIo,
): ExitCode {
  const sentences = [...sentencesOf(page, error), ...wayOut(request, error, page)];
  io.writeError(`${page.catalogue.figures.sentences(sentences)}\n`);
  if (json) io.writeOutput(jsonText(pensionNotKnownEnvelope(page, request, error)));
  return EXIT.unreadable;
}

/** A calculation base that the law does not have yet can be given. */
function wayOut({ command }: PensionRequest, { table }: RuleNotKnownError, page: Page): string[] {
  return command === 'benefit' && table === 'calculationBase'
    ? [page.words.pension.estimate.missing['calculation-base']]
    : [];
}
