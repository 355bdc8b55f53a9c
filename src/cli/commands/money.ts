import { InvalidInputError } from '../../input/index.js';
import { RuleNotKnownError } from '../../law/index.js';
import { jsonText } from '../envelopes.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Invocation } from '../invocation.js';
import type { CommandIo } from '../io.js';
import { explainables, type MoneyAnswer, moneyAnswer, optionProblem } from '../money-answer.js';
import { moneyEnvelope, notKnownEnvelope } from '../money-envelopes.js';
import type { Page } from '../page.js';
import { usageFault } from '../usage-fault.js';
import { sentencesOf, stepLines } from '../views/explained.js';
import { moneyLines } from '../views/money.js';

type MoneyInvocation = Extract<Invocation, { readonly kind: 'money' }>;

/** Works out amounts: base limits, a contribution, interest, a late fee. */
export function runMoney(invocation: MoneyInvocation, plainPage: Page, io: CommandIo): ExitCode {
  const page = { ...plainPage, steps: invocation.steps };
  try {
    writeAnswer(moneyAnswer(invocation.request), invocation, page, io);
    return EXIT.clean;
  } catch (error) {
    if (error instanceof RuleNotKnownError) return notKnown(error, invocation, page, io);
    const problem =
      error instanceof InvalidInputError ? optionProblem(error, invocation.values) : null;
    if (problem === null) throw error;
    return usageFault(problem, page, io);
  }
}

function writeAnswer(
  answer: MoneyAnswer,
  { json }: MoneyInvocation,
  page: Page,
  io: CommandIo,
): void {
  if (json) io.writeOutput(jsonText(moneyEnvelope(page, answer)));
  else {
    const lines = [...moneyLines(page, answer), ...stepLines(page, explainables(answer))];
    io.writeOutput(`${lines.join('\n')}\n`);
  }
}

function notKnown(
  error: RuleNotKnownError,
  { request, json }: MoneyInvocation,
  page: Page,
  io: CommandIo,
): ExitCode {
  io.writeError(`${sentencesOf(page, error).join(' ')}\n`);
  if (json) io.writeOutput(jsonText(notKnownEnvelope(page, request, error)));
  return EXIT.unreadable;
}
