import { expect, it } from 'vitest';
import type { Finding } from '../../src/audit/index.js';
import type { CommandIo } from '../../src/cli/io.js';
import { pageFor } from '../../src/cli/page.js';
import { stepLines } from '../../src/cli/views/explained.js';

const IO: CommandIo = {
  openFile: async function* () {},
  openStandardInput: async function* () {},
  writeOutput: () => {},
  writeError: () => {},
  isTerminal: true,
  columns: 60,
  environment: { NO_COLOR: '1' },
  version: '1.2.3',
};
const FINDING: Finding = {
  kind: 'finding',
  code: 'id-check-digit',
  severity: 'error',
  fields: ['idNumber'],
  printed: '310101196804150008\u0007\nnext',
  expected: '7',
};

it('steps are fit for a terminal: no control character, no whole ID number, broken to its width', () => {
  const lines = stepLines({ ...pageFor('en', IO), steps: true }, [FINDING]);
  expect(lines.slice(0, 2)).toEqual(['', 'Step by step']);
  expect(lines.join('\n')).not.toMatch(/\d{15}/);
  expect(lines.join('\n')).not.toContain('\u0007');
  expect(lines.map((line) => line.trim()).join(' ')).toContain('ISO 7064 MOD 11-2');
  for (const line of lines.slice(2)) {
    expect(line).toMatch(/^ {2}(?:1\. | {3})\S/);
    expect(line.length).toBeLessThanOrEqual(60);
  }
});

it('steps are shown only when they are asked for, and only of something', () => {
  expect(stepLines(pageFor('en', IO), [FINDING])).toEqual([]);
  expect(stepLines({ ...pageFor('en', IO), steps: true }, [])).toEqual([]);
});
