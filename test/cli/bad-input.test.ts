import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { runCommand } from './fake-io.js';

const bytes = (...values: number[]) => Uint8Array.from([...values, ...Array(40).fill(0x7f)]);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const BAD: readonly (readonly [string, Uint8Array | string, RegExp, RegExp])[] = [
  ['nothing', '', /是空的/, /is empty/],
  ['blanks', ' \n\t ', /是空的/, /is empty/],
  ['a mark alone', '\uFEFF', /是空的/, /is empty/],
  [
    'a PDF',
    latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj'),
    /是 PDF。.*复制/,
    /is a PDF\. .*copy/,
  ],
  ['a PDF behind a blank line', latin('\r\n%PDF-1.4'), /是 PDF/, /is a PDF/],
  ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /是图片。.*OCR/, /is a picture\. .*OCR/],
  ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), /是图片/, /is a picture/],
  ['GIF', latin('GIF89a......'), /是图片/, /is a picture/],
  ['TIFF', bytes(0x49, 0x49, 0x2a, 0x00), /是图片/, /is a picture/],
  ['TIFF, big-endian', bytes(0x4d, 0x4d, 0x00, 0x2a), /是图片/, /is a picture/],
  ['WEBP', latin('RIFF\u0010\u0001\u0000\u0000WEBPVP8 '), /是图片/, /is a picture/],
  ['HEIC', latin('\u0000\u0000\u0000\u0018ftypheic'), /是图片/, /is a picture/],
  ['a ZIP', latin('PK\u0003\u0004....scan.txt'), /是压缩包/, /is an archive/],
  ['gzip', bytes(0x1f, 0x8b, 0x08), /是压缩包/, /is an archive/],
  ['DOCX', latin('PK\u0003\u0004....word/document.xml'), /是 Office 文档/, /is an Office/],
  ['XLSX', latin('PK\u0003\u0004..[Content_Types].xml'), /是 Office 文档/, /is an Office/],
  ['DOC', bytes(0xd0, 0xcf, 0x11, 0xe0), /是 Office 文档/, /is an Office/],
  ['RTF', latin('{\\rtf1\\ansi x}'), /是 Office 文档/, /is an Office/],
  ['bytes', bytes(1, 2, 3, 0xff, 0xff, 4, 5), /不是文本文件/, /is no text file/],
  ['text of nothing', 'Hello, this is a letter.', /没有找到/, /Nothing of a Shanghai/],
  [
    'another city',
    '北京市社会保险个人权益记录（参保人员缴费信息）',
    /这是北京市?的单据/,
    /a sheet of Beijing/,
  ],
];

describe.each(BAD)('%s', (_, content, zh, en) => {
  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('one sentence in %s, code 2, no stack', async (lang, sentence) => {
    for (const command of ['read', 'audit', 'tenure', 'report']) {
      const argv = [command, '--lang', lang, 'f.txt'];
      const { code, out, err } = await runCommand(argv, { files: { 'f.txt': content } });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(sentence);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err).toMatch(/^f\.txt/);
      expect(err).not.toMatch(/ {4}at |Error/);
    }
  });
});

const FILE_SYSTEM: readonly (readonly [string, RegExp, RegExp])[] = [
  ['ENOENT', /^找不到文件：f。/, /^There is no file f\./],
  ['ENOTDIR', /^找不到文件/, /^There is no file/],
  ['EISDIR', /^f 是文件夹/, /^f is a directory/],
  ['EACCES', /^没有读取 f 的权限/, /^There is no permission/],
  ['EPERM', /^没有读取/, /^There is no permission/],
  ['EIO', /^无法读取 f。/, /^f could not be read/],
  ['', /^无法读取/, /^f could not be read/],
];

/** A run on a file that the file system does not give. */
async function failing(argv: readonly string[], fail: () => AsyncIterable<Uint8Array>) {
  let out = '';
  let err = '';
  const code = await run(argv, {
    openFile: fail,
    openStandardInput: fail,
    writeOutput: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    isTerminal: false,
    columns: null,
    environment: {},
    version: '',
  });
  return { code, out, err };
}

describe.each(FILE_SYSTEM)('error %j of the file system', (systemCode, zh, en) => {
  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s', async (lang, sentence) => {
    const fail = () => {
      throw Object.assign(new Error('x'), systemCode === '' ? {} : { code: systemCode });
    };
    const { code, out, err } = await failing(['read', 'f', '--lang', lang], fail);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  });
});

describe('a file without end', () => {
  it('is not read beyond the cap', async () => {
    let pieces = 0;
    async function* endless() {
      for (;;) {
        pieces++;
        yield new Uint8Array(1024 * 1024);
      }
    }
    const { code, err } = await failing(['read', '-', '--lang', 'zh'], endless);
    expect(code).toBe(2);
    expect(err).toMatch(/^标准输入 超过 16 MiB/);
    expect(pieces).toBe(17);
  });
});

describe('with --json', () => {
  it('a program is told too', async () => {
    const files = { a: '%PDF-1.4', b: '' };
    const { code, out, err } = await runCommand(['tenure', '--json', 'a', 'b', 'c'], { files });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      schema: 'shanghai-pension/problem/1',
      problems: [
        { file: 'a', code: 'pdf' },
        { file: 'b', code: 'empty' },
        { file: 'c', code: 'missing' },
      ],
    });
    expect(err.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('a fault of the command itself', () => {
  it('is one sentence without a stack and without ID numbers', async () => {
    let err = '';
    const code = await run(['law'], {
      openFile: () => {
        throw new Error();
      },
      openStandardInput: () => {
        throw new Error();
      },
      writeOutput: () => {
        throw new Error('broken by 310101196804150007');
      },
      writeError: (text) => {
        err += text;
      },
      isTerminal: false,
      columns: null,
      environment: {},
      version: '',
    });
    expect(code).toBe(70);
    expect(err).toBe('Internal error: broken by 310101********0007\n');
  });
});

it('a name of a file cannot move the cursor or show an ID number', async () => {
  const { err } = await runCommand(['read', 'x\u001b[2J310101196804150007.txt']);
  expect(err).toBe('There is no file x[2J310101********0007.txt. Check the path.\n');
});
