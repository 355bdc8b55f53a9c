import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as library from '../../src/index.js';
import { referenceScope, runExample, withComparisons } from '../examples/run-example.js';

/** What a call of an exported function gave, or threw. */
export interface RecordedCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly outcome: unknown;
}

/** An exported function with its documented examples and what the calls in them gave. */
export interface RecordedFunction {
  readonly name: string;
  readonly examples: readonly string[];
  readonly calls: readonly RecordedCall[];
}

/** Anything with a discriminator, as every result of the library is. */
export interface Kinded {
  readonly kind: string;
}

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

const isClass = (value: unknown) =>
  Object.is(Object.getPrototypeOf(value), Function.prototype) === false;

/** The functions that `src/index.ts` exports, the error classes aside. */
export const exportedFunctions: ReadonlyMap<string, (...args: never[]) => unknown> = new Map(
  Object.entries(library).flatMap(([name, value]) =>
    typeof value === 'function' && !isClass(value)
      ? [[name, value as (...args: never[]) => unknown] as const]
      : [],
  ),
);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The code of the examples of every function that a source file exports, by the function's name. */
function documentedExamples(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const path of filesBelow(SRC)) {
    if (relative(SRC, path).startsWith('cli/')) continue;
    const file = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const statement of file.statements) {
      if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) continue;
      const isExported = statement.modifiers?.some(
        ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
      );
      if (isExported) found.set(statement.name.text, examplesOf(statement));
    }
  }
  return found;
}

function examplesOf(declaration: ts.FunctionDeclaration): readonly string[] {
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const text = comments.map((comment) => comment.getFullText()).join('\n');
  return [...text.matchAll(/^ *\* @example\n *\* ```ts\n([\s\S]*?)\n *\* ```/gm)].map((match) =>
    (match[1] ?? '').replace(/^ *\* ?/gm, ''),
  );
}

/** A function that also keeps what it gives or throws. */
function recording(name: string, calls: RecordedCall[]): (...args: never[]) => unknown {
  const call = exportedFunctions.get(name);
  if (call === undefined) throw new Error(`no function ${name}`);
  return (...args) => {
    try {
      const outcome = call(...args);
      calls.push({ name, args, outcome });
      return outcome;
    } catch (error) {
      calls.push({ name, args, outcome: error });
      throw error;
    }
  };
}

const names = [...exportedFunctions.keys()];

/** Runs the documented examples of a function; every exported function in them is recorded. */
function record(name: string, examples: readonly string[]): RecordedFunction {
  const calls: RecordedCall[] = [];
  const recorders = Object.fromEntries(names.map((one) => [one, recording(one, calls)]));
  for (const example of examples) {
    try {
      runExample(withComparisons(example).code, { ...referenceScope, ...recorders });
    } catch {
      // An example that does not hold is what examples.test.ts reports.
    }
  }
  return { name, examples, calls };
}

const documented = documentedExamples();

/** Every exported function with what its examples gave. */
export const recordedFunctions: readonly RecordedFunction[] = names.map((name) =>
  record(name, documented.get(name) ?? []),
);

/** What every exported function does when it is called with nothing. */
export const callsWithNothing: readonly RecordedFunction[] = names.map((name) => {
  const calls: RecordedCall[] = [];
  try {
    recording(name, calls)();
  } catch {
    // Kept by the recorder.
  }
  return { name, examples: [], calls };
});

function isKinded(value: unknown): value is Kinded {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The results among the outcomes of calls, those in lists and the issues of a reading included. */
export function resultsOf(calls: readonly RecordedCall[]): readonly Kinded[] {
  const outcomes = calls.flatMap(({ outcome }) => (Array.isArray(outcome) ? outcome : [outcome]));
  const kinded = outcomes.filter(isKinded);
  const issues = kinded.flatMap((one) => ('issues' in one ? one.issues : []));
  return [...new Set([...kinded, ...[issues].flat().filter(isKinded)])];
}
