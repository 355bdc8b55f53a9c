import { isRow, mapLines, type Noise, pick, type Random } from './noise.js';

/** Thousands separators in amounts of four digits and more before 元. Goes with all. */
export const thousands: Noise = {
  name: 'thousands',
  stage: 'values',
  excludes: [],
  apply: (text) =>
    text.replace(/(?<![\d.,])\d{4,}(?=(?:\.\d+)?元)/g, (digits) =>
      digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
    ),
};

/** A sign of money before an amount that 元 follows. Goes with all. */
export const moneySigns: Noise = {
  name: 'money-signs',
  stage: 'values',
  excludes: [],
  apply: (text, random) =>
    text.replace(/(?<=：)\d[\d,]*(?:\.\d+)?元/g, (amount) =>
      pick(random, [amount, `¥${amount}`, `￥${amount}`, `¥ ${amount.slice(0, -1)}`]),
    ),
};

type MonthForm = (year: string, month: string) => string;

const MONTH_FORMS: readonly [MonthForm, ...MonthForm[]] = [
  (year, month) => `${year}${month}`,
  (year, month) => `${year}.${month}`,
  (year, month) => `${year}/${month}`,
  (year, month) => `${year}年${Number(month)}月`,
  (year, month) => `${year}年${month}月`,
];

/** Months of rows and of periods in any of the formats of the sheets. Goes with all. */
export const dateFormats: Noise = {
  name: 'date-formats',
  stage: 'values',
  excludes: [],
  apply: (text, random) => {
    const form = pick(random, MONTH_FORMS);
    const dashed = random() < 0.3;
    const rows = mapLines(text, (line) =>
      isRow(line)
        ? line.replace(/^(\d+)\t(\d{4})(\d{2})\t/, (_, sequence, year, month) =>
            dashed ? `${sequence}\t${year}-${month}\t` : `${sequence}\t${form(year, month)}\t`,
          )
        : line,
    );
    return rows.replace(
      /(\d{4})年(\d{1,2})月-(?:(\d{4})年(\d{1,2})月|至今)/g,
      (_, ...parts: (string | undefined)[]) => periodText(parts, random),
    );
  },
};

function periodText(parts: readonly (string | undefined)[], random: Random): string {
  const [startYear = '', startMonth = '', endYear, endMonth = ''] = parts;
  const form = pick(random, MONTH_FORMS);
  const until = pick(random, ['-', '—', '－', '至', '~', '～', ' - ']);
  const start = form(startYear, startMonth.padStart(2, '0'));
  if (endYear === undefined) return `${start}${pick(random, ['-', '—', ''])}至今`;
  return `${start}${until}${form(endYear, endMonth.padStart(2, '0'))}`;
}

/** A dash or a mask in another print of the same meaning. Goes with all. */
export const missingValues: Noise = {
  name: 'missing-values',
  stage: 'values',
  excludes: [],
  apply: (text, random) =>
    text
      .replace(/(?<=：)—(?=\s|$)/gm, () => pick(random, ['—', '--', '——', '-', '/', '－－']))
      .replace(/\[\]/g, () => pick(random, ['[]', '[ ]', '［］', '【】', '***'])),
};

/** Other marks before the headings of the sections. Goes with all. */
export const sectionMarks: Noise = {
  name: 'section-marks',
  stage: 'values',
  excludes: [],
  apply: (text, random) => {
    const form = pick(random, [
      (n: string) => `（${n}）`,
      (n: string) => `${n}、`,
      (n: string) => `(${n}）`,
      (n: string) => ({ 一: '㈠', 二: '㈡', 三: '㈢' })[n] ?? n,
    ]);
    return text.replace(/^\(([一二三])\)/gm, (_, n: string) => form(n));
  },
};

const LABEL_COLON =
  /(姓名|公民身份号码|参保单位名称|92年底前连续工龄|视同缴费年限|缴费月数|个人账户储存总额|记账金额|当年计息|个人欠费月数|个人欠费金额|月平均工资|月缴费基数|个人月缴费额)：/g;

/** The colons behind labels lost. Not with one line, where little else keeps labels apart. */
export const colonsLost: Noise = {
  name: 'colons-lost',
  stage: 'values',
  excludes: ['one-line'],
  apply: (text) => text.replace(LABEL_COLON, '$1 '),
};
