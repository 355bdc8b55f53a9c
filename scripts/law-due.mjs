/**
 * Says by when the tables of law that change every year are to be looked at again, and which of them
 * are overdue on a date: `npm run law:due -- 2027-07-15`. It works on the built package.
 *
 * Exit code: 0 nothing is overdue, 1 something is, 64 wrong usage.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USAGE = 'Usage: npm run law:due -- YYYY-MM-DD\n';
const EXIT = { nothing: 0, overdue: 1, usage: 64 };

/**
 * What is written for a list of arguments, and with which exit code.
 *
 * @param {readonly string[]} args the date, and nothing else
 * @param {typeof import('../dist/law.js').lawDue} lawDue
 * @returns {{ output: string, error: string, exitCode: number }}
 */
export function report(args, lawDue) {
  const [on, ...others] = args;
  if (on === undefined || others.length > 0) return usageFault('one date is needed');
  try {
    return written(lawDue(on));
  } catch (error) {
    if (error.kind !== 'invalid-input') throw error;
    return usageFault(`${on} is no date`);
  }
}

function usageFault(problem) {
  return { output: '', error: `${problem}\n${USAGE}`, exitCode: EXIT.usage };
}

function written({ on, tables }) {
  const rows = tables.map(({ table, lastHeld, lookAgainBy, overdue }) => [
    table,
    `${lastHeld.from} to ${lastHeld.to ?? 'open'}`,
    lookAgainBy,
    overdue ? 'OVERDUE' : 'no',
  ]);
  const head = ['table', 'last held', 'look again by', `overdue on ${on}`];
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i].length)),
  );
  const line = (row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  const lines = [line(head), ...tables.flatMap(({ reason }, i) => [line(rows[i]), `  ${reason}`])];
  const isOverdue = tables.some(({ overdue }) => overdue);
  return {
    output: `${lines.join('\n')}\n`,
    error: '',
    exitCode: isOverdue ? EXIT.overdue : EXIT.nothing,
  };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { lawDue } = await import('../dist/law.js');
  const { output, error, exitCode } = report(process.argv.slice(2), lawDue);
  process.stdout.write(output);
  process.stderr.write(error);
  process.exitCode = exitCode;
}
