// Installs the packed package in an empty project and uses it the ways its users do: from ESM,
// from CommonJS, from TypeScript with `nodenext`, and as a command. Needs no network: the two
// dependencies are linked from this checkout.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const app = mkdtempSync(join(tmpdir(), 'packed-'));
const modules = join(app, 'node_modules');
const home = join(modules, 'shanghai-pension');

function check(what, ok, seen = '') {
  if (!ok) {
    console.error(`packed package: ${what}\n${seen}`);
    process.exitCode = 1;
  }
}

function run(file, args, options = {}) {
  return spawnSync(file, args, { cwd: app, encoding: 'utf8', ...options });
}

try {
  mkdirSync(home, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync(
      'npm',
      ['pack', '--silent', '--json', '--ignore-scripts', '--pack-destination', app],
      {
        cwd: root,
        encoding: 'utf8',
      },
    ),
  );
  execFileSync('tar', ['-xzf', join(app, filename), '-C', home, '--strip-components=1']);
  for (const name of ['decimal.js', 'date-fns']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }

  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const entries = Object.keys(manifest.exports)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => `shanghai-pension${key.slice(1)}`);
  const sample = join(root, 'examples', 'statement-2021.txt');
  const use = `
    const text = readFileSync(${JSON.stringify(sample)}, 'utf8');
    const { statement } = readStatement(text);
    if (statement === null || tenureOf(statement).months !== 344) throw new Error('344 months');
    if (auditStatement(statement).length !== 4) throw new Error('4 findings');
  `;

  writeFileSync(
    join(app, 'use.mjs'),
    `import { readFileSync } from 'node:fs';
     import { auditStatement, readStatement, tenureOf } from 'shanghai-pension';
     for (const entry of ${JSON.stringify(entries)}) {
       if (Object.keys(await import(entry)).length === 0) throw new Error(entry);
     }
     ${use}`,
  );
  writeFileSync(
    join(app, 'use.cjs'),
    `const { readFileSync } = require('node:fs');
     const { auditStatement, readStatement, tenureOf } = require('shanghai-pension');
     for (const entry of ${JSON.stringify(entries)}) {
       if (Object.keys(require(entry)).length === 0) throw new Error(entry);
     }
     const schema = require('shanghai-pension/statement.schema.json');
     if (!schema.$schema.includes('2020-12')) throw new Error('schema');
     ${use}`,
  );
  const typed = `
    import { Decimal } from 'decimal.js';
    import { readStatement, tenureOf, type Statement, type Tenure } from 'shanghai-pension';
    import { baseLimits } from 'shanghai-pension/contribution';
    const { statement } = readStatement('');
    const read: Statement | null = statement;
    const tenure: Tenure | null = read === null ? null : tenureOf(read);
    const upper: Decimal = baseLimits('2018-06').upper;
    // @ts-expect-error a JS Date is no month
    baseLimits(new Date());
    export { tenure, upper };
  `;
  writeFileSync(join(app, 'typed.mts'), typed);
  writeFileSync(join(app, 'typed.cts'), typed);
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true }');
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        strict: true,
        noEmit: true,
        types: [],
      },
      files: ['typed.mts', 'typed.cts'],
    }),
  );

  for (const file of ['use.mjs', 'use.cjs']) {
    const used = run(process.execPath, [file]);
    check(file, used.status === 0, used.stderr);
  }
  const compiled = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')]);
  check('TypeScript nodenext', compiled.status === 0, compiled.stdout);

  const command = join(home, manifest.bin['shanghai-pension']);
  const report = run(process.execPath, [command, 'report', sample, '--lang', 'zh']);
  check(
    'report',
    report.status === 0 && report.stdout.includes('344'),
    report.stdout + report.stderr,
  );
  const piped = run(process.execPath, [command, 'tenure', '-', '--json'], {
    input: readFileSync(sample),
  });
  check(
    'tenure of standard input',
    piped.status === 0 && JSON.parse(piped.stdout) !== null,
    piped.stderr,
  );
  const missing = run(process.execPath, [command, 'read', 'no-such-file.txt']);
  const quiet = missing.stderr.trim().split('\n').length === 1 && !missing.stderr.includes(' at ');
  check('a missing file', missing.status === 2 && quiet, missing.stderr);
} finally {
  rmSync(app, { recursive: true, force: true });
}
