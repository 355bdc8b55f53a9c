import { widthOf } from './width.js';

/** Characters that do not begin a line. */
const NOT_FIRST = /^[，。；：、！？）》」』”’…,.;:!?)\]%]/u;
/** Characters that do not end a line. */
const NOT_LAST = /[（《「『“‘([]$/u;
/** A single Chinese character or sign, or anything else up to the next blank or such a one. */
const PIECE =
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…]+|\s+/gu;

/**
 * Breaks a text into lines of at most a width: between words, and between any two Chinese
 * characters, but not before a closing nor after an opening sign. A word longer than a line keeps
 * a line of its own.
 *
 * @param text - one paragraph
 * @param width - columns of a line
 * @returns at least one line, none with blanks at its end
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text)) {
    if (line.trim() !== '' && widthOf((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  return [...lines, line.trimEnd()];
}

/** The pieces of a text between which a line may break. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const last = units.at(-1);
    const joins = last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last));
    if (joins) units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

/**
 * Breaks a text into lines, the first after a head such as `1. `, the others indented below it.
 *
 * @param head - what stands before the first line
 * @param text - one paragraph
 * @param width - columns of a line, the head included
 */
export function hanging(head: string, text: string, width: number): string[] {
  const indent = widthOf(head);
  const blanks = ' '.repeat(indent);
  return wrap(text, width - indent).map((line, i) => (i === 0 ? head : blanks) + line);
}
