import { isTableHead, mapLines, type Noise } from './noise.js';

/** The list as a pipe table. Not on one line, nor with another form of the table. */
export const pipeTable: Noise = {
  name: 'pipe-table',
  stage: 'table',
  excludes: ['one-line', 'space-table', 'one-cell-per-line'],
  apply: (text, random) => {
    const outer = random() < 0.7;
    const rule = random() < 0.7;
    let ruled = false;
    return mapLines(text, (line) => {
      if (!line.includes('\t')) return line;
      const cells = line.split('\t');
      const row = outer ? `| ${cells.join(' | ')} |` : cells.join(' | ');
      if (!isTableHead(line) || ruled || !rule) return row;
      ruled = true;
      const dashes = cells.map(() => '---').join('|');
      return outer ? `${row}\n|${dashes}|` : `${row}\n${dashes}`;
    });
  },
};

/**
 * Columns kept apart by blanks. Keeps the facts where no cell but the note is blank and none has a
 * blank in it; else the text stays. Not with another form of the table.
 */
export const spaceTable: Noise = {
  name: 'space-table',
  stage: 'table',
  excludes: ['pipe-table', 'one-cell-per-line', 'one-line'],
  apply: (text) => {
    if (!isFull(text)) return text;
    const lines = text.split('\n').map((line) => line.split('\t'));
    const widths = [0, 1, 2, 3, 4].map((i) =>
      Math.max(...lines.map((cells) => (cells.length > 1 ? widthOf(cells[i] ?? '') : 0))),
    );
    return lines
      .map((cells) =>
        cells.length === 1
          ? cells.join('')
          : cells
              .map(
                (cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)) + 2),
              )
              .join('')
              .trimEnd(),
      )
      .join('\n');
  },
};

/**
 * Each cell of the list on a line of its own, blank notes without one. Keeps the facts where no
 * cell but the note is blank; else the text stays. Not with another form of the table.
 */
export const oneCellPerLine: Noise = {
  name: 'one-cell-per-line',
  stage: 'table',
  excludes: ['pipe-table', 'space-table', 'wrap-employer', 'one-line'],
  apply: (text) =>
    isFull(text)
      ? mapLines(text, (line) =>
          line.includes('\t') ? line.trimEnd().replaceAll('\t', '\n') : line,
        )
      : text,
};

const FULL_ROW = /^\S+\t\S+\t\S+\t\S+\t\S+(?:\t\S*)?$/;
/** Rows of the mailed sheet: interest stands only in the row of the year. */
const FULL_ACCOUNT_ROW = /^(?:累计至\S+\t\S+\t\S+\t?|\d{4}年\S+\t\S+\t\S+\t\S+)$/;

/** Whether every row has all its cells but the note, none with a blank in it. */
function isFull(text: string): boolean {
  return text
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('\t'))
    .every(
      (line) =>
        FULL_ROW.test(line) ||
        FULL_ACCOUNT_ROW.test(line) ||
        isTableHead(line) ||
        line.startsWith('项目'),
    );
}

/** Columns of a terminal that a text takes: an ideograph takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, char) => width + (char > '\u2e00' ? 2 : 1), 0);
}
