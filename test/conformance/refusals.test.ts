import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type IssueCode,
  readStatement,
  readStatements,
  type StatementReading,
} from '../../src/statement/index.js';
import { brokenInvariants } from './invariants.js';

const STATEMENTS = new URL('../statements/', import.meta.url);
const HEADER_END = '# ---- text starts below this line ----\n';

/** File → codes with which it may be refused. */
const REFUSED: readonly (readonly [string, readonly IssueCode[]])[] = [
  ['layouts/kiosk-24-months.txt', ['other-sheet']],
  ['layouts/list-60-months.txt', ['other-sheet']],
  ['layouts/retirement-preassessment.txt', ['other-sheet']],
  ['layouts/transfer-voucher.txt', ['other-sheet']],
  ['layouts/web-12333.txt', ['other-sheet']],
  ['refused/beijing-record.txt', ['other-place']],
  ['refused/jiangsu-record.txt', ['other-place']],
  ['refused/guangdong-record.txt', ['other-place']],
  ['refused/resident-record.txt', ['other-sheet']],
  ['refused/shanghai-resident-record.txt', ['other-sheet']],
  ['refused/occupational-annuity.txt', ['other-sheet', 'not-a-statement']],
  ['refused/empty.txt', ['empty']],
  ['refused/only-blanks.txt', ['empty']],
  ['refused/english.txt', ['not-a-statement']],
  ['refused/chinese-prose.txt', ['not-a-statement']],
  ['refused/random.json', ['not-a-statement']],
];

/** Files that are no text at all, as somebody would read them by mistake. */
const BINARY: readonly string[] = ['refused/document.pdf', 'refused/picture.png'];

describe.each(REFUSED)('%s', (file, codes) => {
  const whole = readFileSync(new URL(file, STATEMENTS), 'utf8');
  const text = whole.split(HEADER_END).at(-1) ?? '';

  it('is refused with a clear code', () => {
    expectRefusal(text, codes);
  });

  it('is refused on one line, too', () => {
    expectRefusal(text.replaceAll('\n', ' '), codes);
  });
});

describe.each(BINARY)('%s', (file) => {
  it.each(['latin1', 'utf8', 'utf16le'] as const)('is refused as %s', (encoding) => {
    expectRefusal(readFileSync(new URL(file, STATEMENTS), encoding), ['not-a-statement']);
  });
});

function expectRefusal(text: string, codes: readonly IssueCode[]): void {
  const readings: readonly StatementReading[] = [readStatement(text), ...readStatements(text)];
  for (const reading of readings) {
    expect(reading.statement).toBeNull();
    expect(codes).toContain(reading.issues[0]?.code);
    expect(reading.issues[0]?.severity).toBe('error');
    expect(brokenInvariants(text, reading)).toEqual([]);
  }
}
