import { EXIT, type ExitCode } from './exit-code.js';
import type { CommandIo } from './io.js';
import { printable } from './layout/printable.js';
import type { Page } from './page.js';
import type { UsageProblem } from './usage-problem.js';

/** Says what is wrong with the arguments: one sentence, and where to read more. */
export function usageFault(problem: UsageProblem, page: Page, io: CommandIo): ExitCode {
  const { code, word, value = '', choices = [] } = problem;
  const { usage, usageHint } = page.words;
  const sentence = usage[code](printable(word), printable(value), choices.join(', '));
  io.writeError(`${sentence}\n${usageHint}\n`);
  return EXIT.usage;
}
