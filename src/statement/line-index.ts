import type { Place } from './reading.js';

const LF = 0x0a;
const CR = 0x0d;

/** The lines of a text, found once, when the first place in it is asked for. */
export interface LineIndex {
  readonly source: string;
  starts: Int32Array | null;
  /** Where in it the folded characters stand, found again for the first place. */
  at: Int32Array | null;
}

/** Where in a text each line begins; lines end with LF, CR LF or CR. */
function lineStarts(source: string): Int32Array {
  let count = 1;
  for (let i = 0; i < source.length; i++) if (endsLine(source, i)) count++;
  const starts = new Int32Array(count);
  let line = 0;
  for (let i = 0; i < source.length; i++) if (endsLine(source, i)) starts[++line] = i + 1;
  return starts;
}

function endsLine(source: string, i: number): boolean {
  const unit = source.charCodeAt(i);
  return unit === LF || (unit === CR && source.charCodeAt(i + 1) !== LF);
}

/** Line, column and raw text of the source from `start` to before `end`. */
export function placeAt(lines: LineIndex, start: number, end: number): Place {
  const { source } = lines;
  lines.starts ??= lineStarts(source);
  const { starts } = lines;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= start) low = middle;
    else high = middle - 1;
  }
  return {
    line: low + 1,
    column: start - (starts[low] as number) + 1,
    raw: source.slice(start, end),
  };
}
