import { maskIdNumbers } from '../input/index.js';
import { runLaw } from './commands/law.js';
import { runMoney } from './commands/money.js';
import { runPension } from './commands/pension.js';
import { runStatements } from './commands/statements.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { invocationOf } from './invocation.js';
import type { CommandIo } from './io.js';
import { languageOf } from './language.js';
import { printable } from './layout/printable.js';
import { languageAsked } from './options.js';
import { type Page, pageFor } from './page.js';
import { usageFault } from './usage-fault.js';

/**
 * The command `shanghai-pension`.
 *
 * @param argv - arguments without node and the script
 * @param io - files, standard input and outputs, terminal, environment
 * @returns the exit code; never throws
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const page = pageFor(languageAsked(argv) ?? languageOf(io.environment), io);
  try {
    return await dispatch(argv, page, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.writeError(`${page.words.fault(printable(maskIdNumbers(message)))}\n`);
    return EXIT.fault;
  }
}

async function dispatch(argv: readonly string[], page: Page, io: CommandIo): Promise<ExitCode> {
  const invocation = invocationOf(argv);
  switch (invocation.kind) {
    case 'help':
      io.writeOutput(page.words.help);
      return EXIT.clean;
    case 'version':
      io.writeOutput(`${io.version}\n`);
      return EXIT.clean;
    case 'usage':
      return usageFault(invocation, page, io);
    case 'law':
      return runLaw(invocation, page, io);
    case 'money':
      return runMoney(invocation, page, io);
    case 'pension':
      return runPension(invocation, page, io);
    case 'statements':
      return runStatements(invocation, page, io);
  }
}
