import { isRow, isTableHead, mapLines, type Noise, pick } from './noise.js';

/**
 * The employer cell of a row goes on in the same column of the line below. Keeps the facts: the
 * line has nothing else. Not on one line, where the rest would be a note.
 */
export const wrapEmployer: Noise = {
  name: 'wrap-employer',
  stage: 'rows',
  excludes: ['one-line', 'one-cell-per-line'],
  apply: (text, random) =>
    mapLines(text, (line) => {
      const [sequence = '', month = '', employer = '', ...rest] = line.split('\t');
      const at = 2 + Math.floor(random() * (employer.length - 3));
      const tail = employer.slice(at);
      if (!isRow(line) || employer.length < 6 || !/^\p{Script=Han}/u.test(tail)) return line;
      const row = [sequence, month, employer.slice(0, at), ...rest].join('\t');
      return `${row}\n\t\t${tail}${'\t'.repeat(rest.length)}`;
    }),
};

/** The foot of a page before rows of the list and at the end. Not on one line. */
export const pageFooters: Noise = {
  name: 'page-footers',
  stage: 'rows',
  excludes: ['one-line'],
  apply: (text, random) => {
    const footer = (): string =>
      pick(random, [
        '第1页 共2页',
        '第 1 页/共 2 页',
        '- 1 -',
        '第2页，共3页',
        '打印日期：2023-03-05',
        '打印日期：2023年3月5日',
        '打印时间：2023-03-05 10:22:31',
      ]);
    const pages = mapLines(text, (line) =>
      isRow(line) && random() < 0.2 ? `${footer()}\n${line}` : line,
    );
    return `${pages}${pages.endsWith('\n') ? '' : '\n'}${footer()}\n`;
  },
};

/** The head of the table once more before rows, as on a new page. Not on one line. */
export const repeatHeader: Noise = {
  name: 'repeat-header',
  stage: 'rows',
  excludes: ['one-line'],
  apply: (text, random) => {
    const head = text.split('\n').find(isTableHead);
    if (head === undefined) return text;
    return mapLines(text, (line) => (isRow(line) && random() < 0.2 ? `${head}\n${line}` : line));
  },
};

/**
 * Title, year and head of the table once more before one row. Not on one line, and not with other
 * orders of the fields, where it would look like the beginning of another statement.
 */
export const repeatTitle: Noise = {
  name: 'repeat-title',
  stage: 'rows',
  excludes: ['one-line', 'reorder-fields'],
  apply: (text, random) => {
    const lines = text.split('\n');
    const head = lines.find(isTableHead);
    const title = lines.slice(0, 1 + lines.findIndex((line) => /^\(\d{4}年度\)$/.test(line)));
    const rows = lines.flatMap((line, i) => (isRow(line) ? [i] : []));
    const at = rows[1 + Math.floor(random() * (rows.length - 1))];
    const titled = title[0] === '养老保险个人权益记录';
    if (head === undefined || at === undefined || !titled) return text;
    lines.splice(at, 0, ...title.filter((line) => line !== ''), head);
    return lines.join('\n');
  },
};

/** Tabs at the end of lines lost, as after trimming. Goes with all. */
export const trailingTabsLost: Noise = {
  name: 'trailing-tabs-lost',
  stage: 'rows',
  excludes: [],
  apply: (text) => mapLines(text, (line) => line.replace(/\t+$/, '')),
};
