import { InvalidInputError } from '../input/index.js';
import { assemble } from './assemble.js';
import { type FoldedText, foldText } from './folded-text.js';
import { type Part, partition } from './partition.js';
import type { StatementReading } from './reading.js';
import { addIssue, newRecorder } from './recorder.js';
import { refusalOf } from './refusal.js';
import { scan } from './scan.js';

/**
 * Reads the text of a Shanghai pension personal rights statement (养老保险个人权益记录单).
 *
 * The text may come from a PDF, a web page or a machine that read paper: blanks, line breaks, full-width
 * and traditional characters do not matter. Nothing is repaired and nothing is guessed: what
 * cannot be read is null and reported, and so is every piece of text that was not understood.
 *
 * @param text - the statement's text; when it holds several statements, the first is read and an
 *   issue says so
 * @returns the statement, the issues, and for every value the place it was read from; `statement`
 *   is null when the text was refused, and the issues say why
 * @throws InvalidInputError `shape` when `text` is no string
 *
 * @example
 * ```ts
 * const { statement, issues } = readStatement(
 *   '养老保险个人权益记录 (2021年度) 92年底前连续工龄：4年7个月 视同缴费年限：— ' +
 *     '(三) 截至2021年底，累计缴纳记账情况： 缴费月数：87个月 个人账户储存总额：[]元',
 * );
 * statement?.monthsBefore1993; // => 55
 * statement?.closing.months; // => 87
 * statement?.closing.balance; // => null
 * statement?.absent['closing.balance']; // => 'masked'
 * ```
 */
export function readStatement(text: string): StatementReading {
  const folded = foldText(checkText(text));
  const parts = partition(folded, scan(folded));
  const [first] = parts;
  if (first === undefined || folded.length === 0) return emptyReading(folded);
  const reading = readPart(folded, first);
  const second = parts[1];
  if (second === undefined) return reading;
  const recorder = newRecorder(folded);
  addIssue(recorder, 'several-statements', second.start, second.start + 1);
  return { ...reading, issues: [...reading.issues, ...recorder.issues] };
}

/**
 * Reads a text that may hold several statements, one after the other.
 *
 * @param text - the text
 * @returns one reading for each statement, in the order of the text; a single one that was
 *   refused when the text holds none
 * @throws InvalidInputError `shape` when `text` is no string
 *
 * @example
 * ```ts
 * readStatements('no statement at all').length; // => 1
 * readStatements('no statement at all')[0]?.issues[0]?.code; // => 'not-a-statement'
 * ```
 */
export function readStatements(text: string): readonly StatementReading[] {
  const folded = foldText(checkText(text));
  if (folded.length === 0) return [emptyReading(folded)];
  return partition(folded, scan(folded)).map((part) => readPart(folded, part));
}

function checkText(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new InvalidInputError('shape', 'text', text, 'the text of a statement, as a string');
}

function readPart(text: FoldedText, part: Part): StatementReading {
  const refusal = refusalOf(text, part);
  if (refusal === null) return assemble(text, part);
  const recorder = newRecorder(text);
  const about = refusal.detail === null ? {} : { detail: refusal.detail };
  addIssue(recorder, refusal.code, refusal.start, refusal.end, about);
  return { kind: 'statement-reading', statement: null, issues: recorder.issues, places: {} };
}

function emptyReading(text: FoldedText): StatementReading {
  const recorder = newRecorder(text);
  addIssue(recorder, 'empty', 0, 0);
  return { kind: 'statement-reading', statement: null, issues: recorder.issues, places: {} };
}
