/** How the characters of a file are encoded. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Why bytes are no text. */
export type NotText = 'empty' | 'pdf' | 'picture' | 'office' | 'archive' | 'binary';

/** Text, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly text: null; readonly problem: NotText };

/** First bytes of formats that are no text. */
const SIGNATURES: readonly (readonly [NotText, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['office', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF_HEADER = '%PDF-';
const OFFICE_PARTS = ['[Content_Types].xml', 'word/', 'xl/', 'mimetypeapplication/vnd.oasis'];
const PICTURE_BRANDS: readonly (readonly [number, string])[] = [
  [8, 'WEBP'],
  [4, 'ftyphei'],
  [4, 'ftypmif'],
  [4, 'ftypavif'],
];
/** How far into a file its kind is looked for. PDF allows bytes before its header. */
const HEAD = 1024;

/**
 * Bytes of a file as text: UTF-8 or UTF-16 with or without a byte order mark, else GB18030.
 *
 * @param bytes - the whole file
 * @returns the text without the mark, or why it is none
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: null, problem: 'empty' };
  const format = formatOf(bytes);
  if (format !== null) return { text: null, problem: format };
  for (const encoding of candidates(bytes)) {
    const text = decode(bytes, encoding);
    if (text === null || isBinary(text)) continue;
    return text.trim() === '' ? { text: null, problem: 'empty' } : { text, encoding };
  }
  return { text: null, problem: 'binary' };
}

function formatOf(bytes: Uint8Array): NotText | null {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.includes(PDF_HEADER)) return 'pdf';
  if (startsWith(bytes, ZIP)) {
    return OFFICE_PARTS.some((part) => head.includes(part)) ? 'office' : 'archive';
  }
  if (PICTURE_BRANDS.some(([at, brand]) => head.startsWith(brand, at))) return 'picture';
  return SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The encodings that the first bytes allow, the likeliest first. */
function candidates(bytes: Uint8Array): readonly Encoding[] {
  if (startsWith(bytes, [0xff, 0xfe])) return ['utf-16le'];
  if (startsWith(bytes, [0xfe, 0xff])) return ['utf-16be'];
  return withoutMark(bytes) ?? ['utf-8', 'gb18030'];
}

/**
 * UTF-16 shows in the zero bytes of its digits and line ends, which no other encoding has. A few
 * zero bytes are only dirt.
 */
function withoutMark(bytes: Uint8Array): readonly Encoding[] | null {
  let even = 0;
  let odd = 0;
  for (const [i, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (isDirt(even + odd, bytes.length)) return null;
  return [even < odd ? 'utf-16le' : 'utf-16be'];
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text has hardly any control characters besides blanks and line ends. */
function isBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return !isDirt(controls, text.length);
}

const MOST_DIRT = 0.02;

function isDirt(count: number, length: number): boolean {
  return count <= length * MOST_DIRT;
}
