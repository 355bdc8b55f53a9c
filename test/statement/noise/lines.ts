import { mapLines, type Noise, pick } from './noise.js';

const SPLIT_LABELS =
  /个人账户储存总额|缴费月数|记账金额|当年计息|个人欠费月数|个人欠费金额|公民身份号码|视同缴费年限|92年底前连续工龄|参保单位名称/g;

/**
 * Line ends inside labels, between a label and its value, and between a number and its unit.
 * Keeps the facts: none of the pieces is a value of its own. Leaves the list alone. Goes with all.
 */
export const splitLabels: Noise = {
  name: 'split-labels',
  stage: 'lines',
  excludes: [],
  apply: (text, random) =>
    mapLines(text, (line) => {
      if (/[\t|]|^序号/.test(line)) return line;
      return line
        .replace(SPLIT_LABELS, (label) => {
          if (random() < 0.6) return label;
          const at = 2 + Math.floor(random() * (label.length - 3));
          return `${label.slice(0, at)}\n${label.slice(at)}`;
        })
        .replace(/：(?=[\d[¥￥]|[^\s：]{2})/g, (colon) => (random() < 0.2 ? '：\n' : colon))
        .replace(/\d(?=个月|元)/g, (digit) => (random() < 0.2 ? `${digit}\n` : digit));
    }),
};

/** Line ends turned into blanks, tabs kept. */
export const oneLine: Noise = {
  name: 'one-line',
  stage: 'lines',
  excludes: ['colons-lost', 'wrap-employer', 'page-footers', 'pipe-table', 'one-cell-per-line'],
  apply: (text) => text.replaceAll('\n', ' '),
};

/** Blanks of many kinds around lines, colons and cells, and blank lines. Goes with all. */
export const blankPadding: Noise = {
  name: 'blank-padding',
  stage: 'lines',
  excludes: [],
  apply: (text, random) => {
    const blank = (): string =>
      pick(random, ['', '', ' ', '  ', '\u3000', '\u00a0', '\u2009', '\u200b']);
    return mapLines(text, (line) => {
      const padded = line.replace(/[：\t|]/g, (mark) => `${blank()}${mark}${blank()}`);
      const indented = line.startsWith('\t') || line.startsWith(' ') ? padded : blank() + padded;
      const wrapped = /^\s/.test(line);
      return `${!wrapped && random() < 0.05 ? '\n' : ''}${indented}${blank()}`;
    });
  },
};

/** Blanks between the letters of short labels, as forms are printed. Goes with all. */
export const letterSpacing: Noise = {
  name: 'letter-spacing',
  stage: 'lines',
  excludes: [],
  apply: (text, random) => {
    const gap = pick(random, [' ', '  ', '\u3000', '\u00a0']);
    return text.replace(/(?<!参保人|证)姓名|序号|年月(?=\s)|备注/g, (label) =>
      Array.from(label).join(gap),
    );
  },
};

/** CRLF at the ends of lines. Goes with all. */
export const crlf: Noise = {
  name: 'crlf',
  stage: 'file',
  excludes: [],
  apply: (text) => text.replaceAll('\n', '\r\n'),
};

/** A byte order mark. Goes with all. */
export const bom: Noise = {
  name: 'bom',
  stage: 'file',
  excludes: [],
  apply: (text) => `\ufeff${text}`,
};
