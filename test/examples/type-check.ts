import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './guide-page.js';
import type { Example } from './run-example.js';

const AMBIENT = join(ROOT, 'test/examples/readme-text.d.ts');

/** What the compiler says about examples when a reader copies them into a strict project. */
export function typeErrors(examples: readonly Example[]): string[] {
  const files = new Map(
    examples.map(({ code }, i) => [join(ROOT, `test/examples/example-${i}.ts`), code]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { 'shanghai-pension': [join(ROOT, 'src/index.ts')] },
  };
  const virtual = new Map([...files, [AMBIENT, 'declare const text: string;']]);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.readFile = (name) => virtual.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const code = virtual.get(name);
    return code === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, code, version);
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  const names = new Map([...files.keys()].map((file, i) => [file, examples[i]?.name]));
  return [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .map((message) => `${names.get(file)}: ${message}`);
  });
}
