import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement, readStatements, type StatementReading } from '../../src/statement/index.js';
import { CASES, casesIn, comparableText, factsOf, SAMPLES } from '../conformance/expected.js';
import { brokenInvariants, lineStarts } from '../conformance/invariants.js';
import { costPerByte, HOSTILE_NAMES, hostileText } from './noise/hostile.mjs';

const samples = casesIn(SAMPLES).map(({ text, expected }) => ({ id: expected.id, text }));
const texts = [...samples, ...casesIn(CASES).map(({ text }) => ({ text }))].map(({ text }) => text);

/** Reads a text in both ways; whatever comes back must hold. */
function expectSound(text: string): readonly StatementReading[] {
  const readings = [readStatement(text), ...readStatements(text)];
  const broken = readings.flatMap((reading) => brokenInvariants(text, reading));
  expect(broken, JSON.stringify(text)).toEqual([]);
  return readings;
}

describe('text that is no statement', () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const encodings = fc.constantFrom('latin1', 'utf8', 'utf16le');

  it('never throws for any bytes in any encoding', () => {
    fc.assert(
      fc.property(bytes, encodings, (data, encoding) => {
        expectSound(Buffer.from(data).toString(encoding as BufferEncoding));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws for a statement in a wrong encoding', () => {
    for (const text of texts) {
      for (const encoding of ['latin1', 'utf16le', 'ascii', 'base64', 'hex'] as const) {
        expectSound(Buffer.from(text, 'utf8').toString(encoding));
      }
      expectSound(Buffer.from(text, 'utf16le').toString('utf8'));
    }
  });

  it('never throws for code units of any kind, lone surrogates and NULs among them', () => {
    const units = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }),
        fc.constantFrom(0, 0xd83d, 0xdc00, 0xfeff, 0x200b, 0x2028, 0x0d, 0x0a, 0x09, 0x7c),
      ),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(units, (codes) => {
        expectSound(String.fromCharCode(...codes));
      }),
      { numRuns: 500 },
    );
  });

  it.each(HOSTILE_NAMES)('gives what holds for %s', (name) => {
    expectSound(hostileText(name, 4_000));
  });
});

/** Something small that goes wrong with a text. */
const edits = fc.record({
  kind: fc.constantFrom(
    'delete',
    'insert',
    'replace',
    'swap',
    'duplicate',
    'cut-lines',
    'copy-lines',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 12 }),
  piece: fc.constantFrom(
    ...[
      '\0',
      '\ud83d',
      '\udc00',
      '\n',
      '\r\n',
      '\t',
      '|',
      ' ',
      '　',
      '：',
      '0',
      '1',
      '7',
      'O',
      '-',
      '—',
    ],
    ...[
      '.',
      ',',
      '年',
      '月',
      '个月',
      '元',
      '无',
      '[]',
      '(',
      ')',
      '￥',
      '(一)',
      '(三)',
      '至今',
      '已缴费',
      '欠费',
    ],
    ...[
      '缴费月数：',
      '个人账户储存总额',
      '参保单位名称：',
      '1\t202101\t',
      '养老保险个人权益记录',
      '莫名其妙',
    ],
  ),
});
type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { kind, at, length, piece }: Edit): string {
  const i = Math.floor(at * text.length);
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  switch (kind) {
    case 'delete':
      return text.slice(0, i) + text.slice(i + length);
    case 'insert':
      return text.slice(0, i) + piece + text.slice(i);
    case 'replace':
      return text.slice(0, i) + piece + text.slice(i + length);
    case 'swap':
      return (
        text.slice(0, i) +
        text.slice(i + length, i + 2 * length) +
        text.slice(i, i + length) +
        text.slice(i + 2 * length)
      );
    case 'duplicate':
      return text.slice(0, i + length) + text.slice(i);
    case 'cut-lines':
      return [...lines.slice(0, line), ...lines.slice(line + length)].join('\n');
    default:
      return [...lines.slice(0, line + length), ...lines.slice(line)].join('\n');
  }
}

it('gives what holds for damaged statements', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(edits, { minLength: 1, maxLength: 8 }),
      (text, list) => {
        expectSound(list.reduce(edited, text));
      },
    ),
    { numRuns: 1_500 },
  );
});

describe.each(samples.map(({ id, text }) => [id, text] as const))(
  'strange text in %s',
  (_, text) => {
    const STRANGE = '莫名其妙的一行文字';
    const facts = factsWithAbsences(readStatement(text));

    it.each(lineStarts(text))('is reported as a line at offset %i', (at) => {
      const line = text.endsWith('\n') || at < text.length ? `${STRANGE}\n` : `\n${STRANGE}`;
      expectReported(text.slice(0, at) + line + text.slice(at), STRANGE, facts);
    });

    it.each(ends(text, /\d(?:个月|元)(?=[\s|]|$)/g))(
      'is reported behind a value at offset %i',
      (at) => {
        expectReported(`${text.slice(0, at)} ${STRANGE} ${text.slice(at)}`, STRANGE, facts);
      },
    );
  },
);

/** The strange text is reported; no fact changes but one in which it now stands. */
function expectReported(text: string, strange: string, facts: ReadonlyMap<string, unknown>): void {
  const reading = readStatement(text);
  expect(brokenInvariants(text, reading), text).toEqual([]);
  const reported = reading.issues.filter(({ raw }) => comparableText(raw).includes(strange));
  expect(reported, text).not.toEqual([]);
  const now = factsWithAbsences(reading);
  const changed = [...new Set([...facts.keys(), ...now.keys()])].filter(
    (path) => facts.get(path) !== now.get(path),
  );
  const silent = changed.filter((path) => !mayChange(path, now.get(path), strange));
  expect(
    silent.map((path) => [path, facts.get(path), now.get(path)]),
    text,
  ).toEqual([]);
}

/**
 * A text that stands where an employer goes on may be part of it, and one that stands in place of
 * a value makes it unreadable.
 */
function mayChange(path: string, now: unknown, strange: string): boolean {
  if (/(?:^|\.)employer$/.test(path)) return String(now).includes(strange);
  return now === null || now === undefined || now === 'unreadable';
}

function factsWithAbsences(reading: StatementReading): ReadonlyMap<string, unknown> {
  const { statement } = reading;
  if (statement === null) return new Map([['', null]]);
  return new Map<string, unknown>([
    ...factsOf(statement),
    ...Object.entries(statement.absent).map(([path, how]) => [`absent.${path}`, how] as const),
  ]);
}

function ends(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}

describe('cost', () => {
  /** Twice is the aim; four times leaves room for a busy machine. */
  const MOST_RATIO = 4;
  /** Below this, in nanoseconds a byte, caches and collections weigh more than the work. */
  const LEAST_COUNTED = 30;

  it.each(HOSTILE_NAMES)(
    'grows with the text and no faster: %s',
    (name) => {
      const { large, ratio } = costPerByte(readStatements, name);
      if (large > LEAST_COUNTED) expect(ratio).toBeLessThanOrEqual(MOST_RATIO);
    },
    60_000,
  );
});
