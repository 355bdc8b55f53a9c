import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/cli/decode.js';
import { runCommand, sample } from './fake-io.js';
import { encodeGb18030 } from './gb18030.js';

const TEXT = sample('seed-2021');

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe.each([
  ['UTF-8', utf8(TEXT), 'utf-8'],
  ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
  ['UTF-16LE', utf16le(TEXT), 'utf-16le'],
  ['UTF-16LE with a mark', utf16le(`\uFEFF${TEXT}`), 'utf-16le'],
  ['UTF-16BE', utf16be(TEXT), 'utf-16be'],
  ['UTF-16BE with a mark', utf16be(`\uFEFF${TEXT}`), 'utf-16be'],
  ['GB18030', encodeGb18030(TEXT), 'gb18030'],
] as const)('%s', (_, bytes, encoding) => {
  it('is recognised', () => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('gives the same report', async () => {
    const plain = await runCommand(['report', 'f'], { files: { f: utf8(TEXT) } });
    expect(await runCommand(['report', 'f'], { files: { f: bytes } })).toEqual(plain);
  });
});

describe('what is no text', () => {
  it('UTF-16 cut in the middle of a character', () => {
    expect(decodeText(utf16le(TEXT).subarray(0, 201))).toEqual({ text: null, problem: 'binary' });
  });

  it('half a surrogate pair', () => {
    expect(decodeText(utf16le(`12\uD800 34`))).toEqual({ text: null, problem: 'binary' });
  });

  it('as many zero bytes on either side', () => {
    expect(decodeText(new Uint8Array(100)).text).toBeNull();
  });
});

describe('a little dirt', () => {
  it('does not make text binary', () => {
    const dirty = `${TEXT}\u001a`;
    expect(decodeText(utf8(dirty))).toEqual({ text: dirty, encoding: 'utf-8' });
    const withZero = `${TEXT}\u0000`;
    expect(decodeText(utf8(withZero))).toEqual({ text: withZero, encoding: 'utf-8' });
  });

  it('more than a little does', () => {
    expect(decodeText(utf8('ab\u0001'.repeat(20)))).toEqual({ text: null, problem: 'binary' });
  });
});
