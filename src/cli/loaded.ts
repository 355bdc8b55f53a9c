import type { StatementReading } from '../statement/index.js';
import { readStatements } from '../statement/index.js';
import { decodeText, type NotText } from './decode.js';
import type { CommandIo } from './io.js';
import { readSource, type SourceFault } from './source.js';

/** A statement of a file, read or refused. */
export interface LoadedReading {
  readonly file: string;
  readonly reading: StatementReading;
}

/** The statements of a file, or why there is none. */
export type Loaded =
  | { readonly readings: readonly LoadedReading[] }
  | { readonly readings: null; readonly file: string; readonly problem: SourceFault | NotText };

/** Reads the statements of a file: its bytes, its text, what the text says. */
export async function loadFile(file: string, io: CommandIo): Promise<Loaded> {
  const source = await readSource(file, io);
  if (source.bytes === null) return { readings: null, file, problem: source.problem };
  const decoded = decodeText(source.bytes);
  if (decoded.text === null) return { readings: null, file, problem: decoded.problem };
  return { readings: readStatements(decoded.text).map((reading) => ({ file, reading })) };
}
