import { expect } from 'vitest';
import { runCommand } from './fake-io.js';

/** The lines of a call that succeeds and has nothing to complain of. */
export async function cleanLines(
  argv: readonly string[],
  lang: 'zh' | 'en' = 'zh',
): Promise<readonly string[]> {
  const outcome = await runCommand([...argv, '--lang', lang]);
  expect(outcome.err).toBe('');
  expect(outcome.code).toBe(0);
  return outcome.lines;
}

/** What such a call writes for programs. */
export async function cleanJson(argv: readonly string[]) {
  const outcome = await runCommand([...argv, '--json']);
  expect(outcome.err).toBe('');
  expect(outcome.code).toBe(0);
  return JSON.parse(outcome.out);
}
