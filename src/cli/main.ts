#!/usr/bin/env node
import { createReadStream, readFileSync } from 'node:fs';
import { EXIT } from './exit-code.js';
import { run } from './run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early, such as `head`, is no fault.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`shanghai-pension: ${error.message}\n`);
  process.exitCode = EXIT.output;
});

const code = await run(process.argv.slice(2), {
  openFile: (path) => createReadStream(path),
  openStandardInput: () => process.stdin,
  writeOutput: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? null,
  environment: process.env,
  version: versionOfPackage(),
});
// The code is only set, so that what was written is written out before the process ends.
process.exitCode ??= code;

function versionOfPackage(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return '';
  return String(manifest.version);
}
