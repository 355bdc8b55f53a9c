import { Decimal } from 'decimal.js';
import ts from 'typescript';
import { expect } from 'vitest';
import * as calendar from '../../src/calendar/index.js';
import * as library from '../../src/index.js';
import * as input from '../../src/input/index.js';
import * as money from '../../src/money/index.js';

/** A piece of documentation that can be run. */
export interface Example {
  /** Where it stands, for the report. */
  readonly name: string;
  readonly code: string;
}

/** Code in which every stated result is compared, and how many there are. */
export interface ComparedCode {
  readonly code: string;
  readonly results: number;
}

/**
 * Makes a comparison of every expression with a result behind it or on the next line,
 * `expression; // => value`, and of every one that must fail, `expression; // throws ErrorName`.
 */
export function withComparisons(code: string): ComparedCode {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let out = '';
  let results = 0;
  let copied = 0;
  for (const statement of file.statements) {
    const stated = statedBehind(code, statement.end);
    if (stated === null) continue;
    if (!ts.isExpressionStatement(statement)) {
      throw new Error(`a result can stand behind an expression only: ${statement.getText()}`);
    }
    const expression = statement.expression.getText();
    out += code.slice(copied, statement.getStart());
    out +=
      stated.mark === '=>'
        ? `same((${expression}), (${stated.text}));`
        : `fails(() => (${expression}), '${stated.text.trim()}');`;
    copied = statement.end;
    results++;
  }
  if (results !== [...code.matchAll(/\/\/ (?:=>|throws) /g)].length) {
    throw new Error('a result stands behind something that is not compared');
  }
  return { code: out + code.slice(copied), results };
}

function statedBehind(code: string, end: number) {
  const comments = [
    ...(ts.getTrailingCommentRanges(code, end) ?? []),
    ...(ts.getLeadingCommentRanges(code, end) ?? []),
  ];
  const [first] = comments;
  if (first === undefined) return null;
  const [, mark, text] = /^\/\/ (=>|throws) (.*)$/.exec(code.slice(first.pos, first.end)) ?? [];
  return mark === undefined || text === undefined ? null : { mark, text };
}

/** What stands in the scope of an example besides what it imports. */
export type Scope = Readonly<Record<string, unknown>>;

/** What the examples of the reference, which import nothing, may use. */
export const referenceScope: Scope = { ...calendar, ...input, ...money, ...library, Decimal };

const MODULES: Readonly<Record<string, unknown>> = {
  'shanghai-pension': library,
  'decimal.js': { Decimal },
};

/**
 * Runs code whose results were made comparisons by {@link withComparisons}. Imports come from the
 * sources.
 *
 * @param modules - further modules by name
 */
export function runExample(code: string, scope: Scope, modules: Scope = {}): void {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const given: Scope = {
    ...scope,
    exports: {},
    require: (name: string) => {
      const found = { ...MODULES, ...modules }[name];
      if (found === undefined) throw new Error(`an example imports ${name}`);
      return found;
    },
    same: (seen: unknown, expected: unknown) => expect(seen).toEqual(expected),
    fails: (call: () => unknown, name: string) =>
      expect(call).toThrowError(expect.objectContaining({ name })),
  };
  const names = Object.keys(given).filter((name) => name !== 'default');
  const body = new Function(...names, `'use strict';\n${outputText}`);
  body(...names.map((name) => given[name]));
}
