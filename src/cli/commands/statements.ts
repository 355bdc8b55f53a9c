import type { Case } from '../case.js';
import { caseOf } from '../case.js';
import {
  auditEnvelope,
  type Envelope,
  jsonText,
  readEnvelope,
  reportEnvelope,
  tenureEnvelope,
} from '../envelopes.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Invocation, StatementCommand } from '../invocation.js';
import type { CommandIo } from '../io.js';
import { printable } from '../layout/printable.js';
import { type Loaded, loadFile } from '../loaded.js';
import { readOptions } from '../option-values.js';
import type { Page } from '../page.js';
import { STANDARD_INPUT } from '../source.js';
import { usageFault } from '../usage-fault.js';
import { sentencesOf } from '../views/explained.js';
import { countOf } from '../views/findings.js';
import { auditText } from './audit.js';
import { readText } from './read.js';
import { reportText } from './report.js';
import { tenureText } from './tenure.js';

type StatementInvocation = Extract<Invocation, { readonly kind: 'statements' }>;
type Unloaded = Extract<Loaded, { readonly readings: null }>;

const TEXTS: Readonly<Record<StatementCommand, (page: Page, all: Case) => string[]>> = {
  read: readText,
  audit: auditText,
  tenure: tenureText,
  report: reportText,
};

/** Runs a command that reads statements. */
export async function runStatements(
  { command, files, output, person }: StatementInvocation,
  plainPage: Page,
  io: CommandIo,
): Promise<ExitCode> {
  const page = { ...plainPage, steps: output.steps };
  const loaded = await Promise.all(files.map((file) => loadFile(file, io)));
  const unloaded = loaded.filter((one): one is Unloaded => one.readings === null);
  if (unloaded.length > 0) {
    writeProblems(unloaded, output.json, page, io);
    return EXIT.unreadable;
  }
  const readings = loaded.flatMap((one) => one.readings ?? []);
  const all = readOptions(() => caseOf(readings, output.redact, person));
  if ('kind' in all) return usageFault(all, page, io);
  writeRefusals(all, page, io);
  if (output.json) io.writeOutput(jsonText(envelopeOf(page, command, all, output.places)));
  else if (all.persons.length > 0) io.writeOutput(`${TEXTS[command](page, all).join('\n')}\n`);
  return exitCodeOf(all);
}

function envelopeOf(page: Page, command: StatementCommand, all: Case, places: boolean): Envelope {
  switch (command) {
    case 'read':
      return readEnvelope(page, all, places);
    case 'audit':
      return auditEnvelope(page, all);
    case 'tenure':
      return tenureEnvelope(page, all);
    case 'report':
      return reportEnvelope(page, all);
  }
}

function exitCodeOf({ readings, persons }: Case): ExitCode {
  if (readings.some(({ reading }) => reading.statement === null)) return EXIT.unreadable;
  const errors = [
    ...readings.flatMap(({ reading, findings }) => [...reading.issues, ...findings]),
    ...persons.flatMap(({ findings }) => findings),
  ];
  return countOf(errors, 'error') > 0 ? EXIT.errors : EXIT.clean;
}

function writeProblems(
  unloaded: readonly Unloaded[],
  json: boolean,
  page: Page,
  io: CommandIo,
): void {
  const { source, notText } = page.words;
  const sentences = { ...source, ...notText };
  for (const { file, problem } of unloaded) {
    io.writeError(`${sentences[problem](nameOf(file, page))}\n`);
  }
  if (!json) return;
  const problems = unloaded.map(({ file, problem }) => ({ file, code: problem }));
  io.writeOutput(jsonText({ schema: 'shanghai-pension/problem/1', problems }));
}

function writeRefusals({ readings }: Case, page: Page, io: CommandIo): void {
  for (const { file, reading } of readings) {
    if (reading.statement !== null) continue;
    const reason = reading.issues.flatMap((issue) => sentencesOf(page, issue)).join(' ');
    io.writeError(`${page.words.refused(nameOf(file, page), reason)}\n`);
  }
}

function nameOf(file: string, page: Page): string {
  return file === STANDARD_INPUT ? page.words.standardInput : printable(file);
}
