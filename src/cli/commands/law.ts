import {
  type Cell,
  defaultLaw,
  type RuleDate,
  RuleNotKnownError,
  type Table,
  type TableName,
} from '../../law/index.js';
import { cellOn } from '../../law/tables/index.js';
import { type Envelope, jsonText } from '../envelopes.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Invocation } from '../invocation.js';
import type { CommandIo } from '../io.js';
import {
  coverageEnvelope,
  tableEnvelope,
  valueEnvelope,
  valuesEnvelope,
} from '../law-envelopes.js';
import type { Page } from '../page.js';
import { sentencesOf } from '../views/explained.js';
import { cellLines, coverageLines, tableLines, valuesLines } from '../views/law.js';

type LawInvocation = Extract<Invocation, { readonly kind: 'law' }>;

/** Shows the tables of law: what is held, the cells of one, the values on a date. */
export function runLaw(invocation: LawInvocation, plainPage: Page, io: CommandIo): ExitCode {
  const { table, on, json, steps } = invocation;
  const page = { ...plainPage, steps };
  const write = (envelope: Envelope, lines: () => string[]) =>
    io.writeOutput(json ? jsonText(envelope) : `${lines().join('\n')}\n`);
  if (table === null) {
    if (on !== null) return valuesOn(on, json, page, io);
    write(coverageEnvelope(page), () => coverageLines(page));
    return EXIT.clean;
  }
  const one = tableOf(table);
  if (on !== null) return valueOn(one, on, json, page, io);
  write(tableEnvelope(page, one), () => tableLines(page, one));
  return EXIT.clean;
}

/** A table whichever its values are. */
function tableOf(name: TableName): Table {
  return defaultLaw.tables[name];
}

function valuesOn(on: RuleDate, json: boolean, page: Page, io: CommandIo): ExitCode {
  const values = Object.values(defaultLaw.tables).map((table: Table) => {
    const found = lookUp(table, on);
    const isKnown = !(found instanceof RuleNotKnownError);
    return { table, cell: isKnown ? found : null, gap: isKnown ? null : found.gap };
  });
  const known = values.some(({ cell }) => cell !== null);
  if (!known) io.writeError(`${page.words.law.nothingOn(String(on))}\n`);
  if (json) io.writeOutput(jsonText(valuesEnvelope(page, on, values)));
  else if (known) io.writeOutput(`${valuesLines(page, on, values).join('\n')}\n`);
  return known ? EXIT.clean : EXIT.unreadable;
}

function valueOn(table: Table, on: RuleDate, json: boolean, page: Page, io: CommandIo): ExitCode {
  const found = lookUp(table, on);
  if (found instanceof RuleNotKnownError) {
    io.writeError(`${sentencesOf(page, found).join(' ')}\n`);
    if (json) io.writeOutput(jsonText(valueEnvelope(page, table, on, found)));
    return EXIT.unreadable;
  }
  if (json) io.writeOutput(jsonText(valueEnvelope(page, table, on, found)));
  else io.writeOutput(`${cellLines(page, table, on, found).join('\n')}\n`);
  return EXIT.clean;
}

function lookUp(table: Table, on: RuleDate): Cell | RuleNotKnownError {
  try {
    return cellOn(table, on);
  } catch (error) {
    if (error instanceof RuleNotKnownError) return error;
    throw error;
  }
}
