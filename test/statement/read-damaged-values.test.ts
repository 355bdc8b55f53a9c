import { describe, expect, it } from 'vitest';
import { readStatement, type StatementReading } from '../../src/statement/index.js';
import { casesIn, factsOf, SAMPLES } from '../conformance/expected.js';

const samples = new Map(casesIn(SAMPLES).map(({ text, expected }) => [expected.id, text]));

/** Numbers and dates of the annual sheet: what is printed, and the path of the value. */
const ANNUAL: readonly (readonly [string, string])[] = [
  ['monthsBefore1993', '4年7个月'],
  ['opening.months', '276个月'],
  ['opening.balance', '98765.40元'],
  ['current.months', '12个月'],
  ['current.credited', '5760.00元'],
  ['current.interest', '8431.70元'],
  ['arrears.months', '0个月'],
  ['arrears.amount', '0.00元'],
  ['closing.months', '288个月'],
  ['closing.balance', '112957.10元'],
  ['supplement.averageMonthlyWage.amount', '6200.00元'],
  ['supplement.monthlyPersonalContribution.amount', '496.00元'],
];

/** Cells of the mailed sheet. */
const MAILED: readonly (readonly [string, string])[] = [
  ['opening.months', '288'],
  ['opening.balance', '210,300.50'],
  ['current.months', '12'],
  ['current.credited', '7,200.00'],
  ['current.interest', '15,251.10'],
  ['closing.months', '300'],
  ['closing.balance', '232,751.60'],
];

/** What a value may have become. */
const DAMAGES: readonly (readonly [string, (value: string) => string])[] = [
  ['strange text in its place', () => '莫名其妙'],
  ['strange text behind it', (value) => `${value}莫名其妙`],
  ['strange text before it', (value) => `莫名其妙${value}`],
  ['a second number behind a hyphen', (value) => `${value}-19680415-0007`],
  ['hyphens in it', (value) => value.replace(/\d/, '$&-')],
  ['a letter in it', (value) => value.replace(/\d/, 'O')],
  ['a second point', (value) => value.replace(/\d/, '$&.5.')],
  ['a minus', (value) => `-${value}`],
  ['a question mark', (value) => `${value}?`],
];

const DASH_OR_MASK: readonly (readonly [string, string])[] = [
  ['—', 'dash'],
  ['--', 'dash'],
  ['/', 'dash'],
  ['[]', 'masked'],
  ['***', 'masked'],
];

const CELL_FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ['blanks', (text) => text],
  [
    'tabs',
    (text) => text.replace(/^(?:项目|累计至|2017年1月1日).*$/gm, (row) => cells(row).join('\t')),
  ],
  [
    'pipes',
    (text) =>
      text.replace(/^(?:项目|累计至|2017年1月1日).*$/gm, (row) => `| ${cells(row).join(' | ')} |`),
  ],
  [
    'lines',
    (text) =>
      text.replace(/^(?:项目|累计至|2017年1月1日).*$/gm, (row) => row.split(/ {2,}/).join('\n')),
  ],
];

describe('a damaged value of the annual sheet', () => {
  const text = samples.get('annual-2016-clean') ?? '';

  it.each(
    ANNUAL.flatMap(([path, value]) =>
      DAMAGES.map(([name, damage]) => ({ path, value, name, damage })),
    ),
  )('is never read in part: $path with $name', ({ path, value, damage }) => {
    expectUnreadable(text, readStatement(damaged(text, value, damage(value))), path);
  });
});

describe('a damaged ID number', () => {
  const text = samples.get('annual-2016-clean') ?? '';
  const whole = '310101196804150007';

  it.each(DAMAGES)('is whole or as printed or not there, never a part: %s', (_, damage) => {
    const reading = readStatement(damaged(text, whole, damage(whole)));
    const { idNumber } = statementOf(reading);
    expect([whole, damage(whole), null]).toContain(idNumber);
    if (idNumber !== damage(whole)) expect(reading.issues).not.toEqual([]);
    expect(changes(text, reading).filter(([path]) => path !== 'idNumber')).toEqual([]);
  });
});

describe.each(CELL_FORMS)('a damaged cell of the mailed sheet, table by %s', (_, form) => {
  const text = form(samples.get('mailed-2017') ?? '');

  it.each(
    MAILED.flatMap(([path, value]) =>
      DAMAGES.map(([name, damage]) => ({ path, value, name, damage })),
    ),
  )('moves no other: $path with $name', ({ path, value, damage }) => {
    expectUnreadable(text, readStatement(damaged(text, value, damage(value))), path);
  });

  it.each(
    MAILED.flatMap(([path, value]) =>
      DASH_OR_MASK.map(([print, absence]) => ({ path, value, print, absence })),
    ),
  )('is missing and moves no other: $path as $print', ({ path, value, print, absence }) => {
    const reading = readStatement(damaged(text, value, print));
    expect(changes(text, reading)).toEqual([[path, null]]);
    expect(reading.statement?.absent[path]).toBe(absence);
  });
});

/** The value is unreadable and reported; every other value stays. */
function expectUnreadable(text: string, reading: StatementReading, path: string): void {
  expect(changes(text, reading)).toEqual([[path, null]]);
  expect(reading.statement?.absent[path]).toBe('unreadable');
  expect(reading.issues.map((issue) => issue.path)).toContain(path);
}

function changes(text: string, reading: StatementReading): [string, unknown][] {
  const before = factsOf(statementOf(readStatement(text)));
  const after = factsOf(statementOf(reading));
  return [...before.keys()]
    .filter((path) => before.get(path) !== after.get(path) && path !== 'accountNumber')
    .map((path) => [path, after.get(path)]);
}

function statementOf({ statement, issues }: StatementReading) {
  if (statement === null) throw new Error(`refused: ${issues[0]?.code}`);
  return statement;
}

/** A text in which a value, and nothing that only contains it, is replaced. */
function damaged(text: string, value: string, by: string): string {
  const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const changed = text.replace(
    new RegExp(`(?<![\\d.,年月日])${literal}(?![\\d.,年月日])`),
    () => by,
  );
  if (changed === text) throw new Error(`${value} is not in the text`);
  return changed;
}

/** Cells of a row of the mailed sheet, four of them. */
function cells(row: string): string[] {
  const found = row.split(/ {2,}/);
  return [0, 1, 2, 3].map((i) => found[i] ?? '');
}
