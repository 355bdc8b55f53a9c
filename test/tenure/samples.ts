import { ALL_YEAR, period, row, rowsOf, statementOf } from './statement-builder.js';

/** The published sample: deemed count against its window, opening period against the counts. */
export const sample2021 = statementOf(2021, {
  employer: '上海交通大学',
  deemed: { months: 257, period: period('1993-01', '2014-09'), wordedUntil: '1992-12' },
  opening: { period: period('2011-10', '2020-12') },
  current: { months: 12 },
  closing: { months: 87 },
  contributions: rowsOf(2021, ALL_YEAR),
  absent: { monthsBefore1993: 'masked' },
});

/** Every value printed, everything reconciles; deemed time is a dash. */
export const clean2016 = statementOf(2016, {
  idNumber: '310101196804150007',
  monthsBefore1993: 55,
  opening: { months: 276 },
  current: { months: 12 },
  closing: { months: 288 },
  contributions: rowsOf(2016, ALL_YEAR),
  absent: { 'deemed.months': 'dash' },
});

/** Periods that agree with the counts. */
export const masked2022 = statementOf(2022, {
  monthsBefore1993: 0,
  deemed: { months: 231, period: period('1995-07', '2014-09') },
  opening: { period: period('2014-10', '2021-12') },
  current: { months: 12 },
  closing: { months: 99 },
  contributions: rowsOf(2022, ALL_YEAR),
});

/** Three months in arrears. */
export const arrears2023 = statementOf(2023, {
  idNumber: '310109198507300005',
  monthsBefore1993: 0,
  opening: { months: 100 },
  current: { months: 9 },
  closing: { months: 109 },
  contributions: [
    ...rowsOf(2023, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
    row('2023-10', false),
    row('2023-11', false),
    row('2023-12', false),
  ],
  absent: { 'deemed.months': 'dash' },
});

/** The paper statement: no list, no label for deemed time. */
export const mailed2017 = statementOf(2017, {
  layout: 'shanghai-mailed',
  idNumber: '310115195812240006',
  monthsBefore1993: 197,
  opening: { months: 288 },
  current: { months: 12 },
  closing: { months: 300 },
  absent: { 'deemed.months': 'label-missing' },
});
