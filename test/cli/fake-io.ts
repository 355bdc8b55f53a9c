import { readFileSync } from 'node:fs';
import type { CommandIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** What a run of the command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly string[];
}

/** Surroundings of a run; what is left out is a file output in English without any file. */
export interface Surroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly standardInput?: string | Uint8Array;
  readonly environment?: CommandIo['environment'];
  readonly isTerminal?: boolean;
  readonly columns?: number;
}

/** Runs the command with made-up surroundings. */
export async function runCommand(
  argv: readonly string[],
  given: Surroundings = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    openFile: (path) => pieces(given.files?.[path], path),
    openStandardInput: () => pieces(given.standardInput, 'standard input'),
    writeOutput: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    isTerminal: given.isTerminal ?? false,
    columns: given.columns ?? null,
    environment: given.environment ?? {},
    version: '1.2.3',
  });
  return { code, out, err, lines: out.split('\n') };
}

/** A statement among the samples. */
export function sample(name: string): string {
  return readFileSync(new URL(`../statements/${name}.txt`, import.meta.url), 'utf8');
}

/** Runs the command on samples, each a file of its own name. */
export function runOn(
  argv: readonly string[],
  names: readonly string[],
  given: Surroundings = {},
): Promise<Outcome> {
  const files = Object.fromEntries(names.map((name) => [name, sample(name)]));
  return runCommand([...argv, ...names], { ...given, files });
}

async function* pieces(content: string | Uint8Array | undefined, name: string) {
  if (content === undefined) {
    throw Object.assign(new Error(`no such file ${name}`), { code: 'ENOENT' });
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // In two pieces, since a file may come in many.
  const middle = Math.floor(bytes.length / 2);
  yield bytes.subarray(0, middle);
  yield bytes.subarray(middle);
}
