import type { CommandIo } from './io.js';

/** Standard input, as an operand. */
export const STANDARD_INPUT = '-';

/** Most bytes a statement may have. A page has some thousand. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Why a file could not be read. */
export type SourceFault = 'missing' | 'directory' | 'denied' | 'too-large' | 'failed';

/** The bytes of an operand, or why there are none. */
export type Source =
  | { readonly bytes: Uint8Array }
  | { readonly bytes: null; readonly problem: SourceFault };

const FAULTS: Readonly<Record<string, SourceFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
};

/**
 * Reads an operand, at most {@link MOST_BYTES}.
 *
 * @param operand - path of a file, or `-`
 */
export async function readSource(operand: string, io: CommandIo): Promise<Source> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const open = operand === STANDARD_INPUT ? io.openStandardInput() : io.openFile(operand);
    for await (const piece of open) {
      length += piece.length;
      if (length > MOST_BYTES) return { bytes: null, problem: 'too-large' };
      pieces.push(piece);
    }
  } catch (error) {
    return { bytes: null, problem: FAULTS[codeOf(error)] ?? 'failed' };
  }
  return { bytes: joined(pieces, length) };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
