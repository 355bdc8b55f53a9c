import { readdirSync, readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import type { Finding, FindingCode, FindingValue } from '../../src/audit/finding.js';
import type { YearMonth } from '../../src/calendar/index.js';
import type {
  Absence,
  AccountTotals,
  Contribution,
  Period,
  Severity,
  Statement,
  StatementLayout,
  StatementReading,
  Supplement,
  SupplementFigure,
} from '../../src/statement/index.js';
import type { Tenure } from '../../src/tenure/index.js';

/** Totals of section (一) or (三) in an expected file. */
interface ExpectedTotals {
  readonly asOf: YearMonth | null;
  readonly months: number | null;
  readonly period: Period | null;
  readonly balance: string | null;
}

interface ExpectedFigure {
  readonly year: number | null;
  readonly amount: string | null;
}

interface ExpectedRow {
  readonly seq: number | null;
  readonly month: YearMonth | null;
  readonly employer: string | null;
  readonly months: number | null;
  readonly status: string | null;
  readonly paid: boolean | null;
  readonly note: string;
}

/** One statement of an expected file. */
interface ExpectedStatement {
  readonly statementYear: number | null;
  readonly asOf: YearMonth | null;
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly employer: string | null;
  readonly pre1993Months: number | null;
  readonly deemedMonths: number | null;
  readonly deemedPeriod: Period | null;
  readonly prior: ExpectedTotals;
  readonly year: {
    readonly months: number | null;
    readonly credited: string | null;
    readonly interest: string | null;
  };
  readonly total: ExpectedTotals;
  readonly arrears: { readonly months: number | null; readonly amount: string | null };
  readonly supplement: {
    readonly averageMonthlyWage?: ExpectedFigure;
    readonly monthlyBase?: ExpectedFigure;
    readonly monthlyPersonal?: ExpectedFigure;
  };
  readonly details: readonly ExpectedRow[];
  readonly absent: Readonly<Record<string, Absence>>;
}

/** One contradiction of an expected file. */
interface ExpectedInconsistency {
  readonly code: string;
  readonly severity: Severity;
  readonly statement: number;
  readonly fields: readonly string[];
  readonly printed?: number | string;
  readonly computed?: number | string;
  readonly suggestion?: number | string;
  readonly suggestedStart?: YearMonth;
  readonly overlap?: { readonly start: YearMonth; readonly end: YearMonth };
  readonly months?: number | readonly YearMonth[];
}

/** An expected file, as published beside the text of the same name. */
interface ExpectedCase {
  readonly id: string;
  readonly title: string;
  readonly difficulties: readonly string[];
  readonly layout: StatementLayout;
  readonly allowRefusal: boolean;
  readonly statements: readonly ExpectedStatement[];
  readonly inconsistencies: readonly ExpectedInconsistency[];
  /** `invented`: the amounts of the text are not what the law makes of each other. */
  readonly money?: 'invented';
  readonly derived: {
    readonly priorMonths?: number;
    readonly tenureMonths: number;
    readonly tenureCandidates: readonly number[];
    readonly lowerBound: boolean;
  };
}

/** A text and what is expected of it. */
export interface ConformanceCase {
  readonly text: string;
  readonly expected: ExpectedCase;
}

/** All pairs of text and expected file in a folder, by id. */
export function casesIn(folder: URL): ConformanceCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .sort()
    .map((file) => ({
      text: readFileSync(new URL(file.replace(/\.expected\.json$/, '.txt'), folder), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ExpectedCase,
    }));
}

/** The folder of the published samples, and that of the library's own further cases. */
export const SAMPLES = new URL('../statements/', import.meta.url);
export const CASES = new URL('../statements/cases/', import.meta.url);

/** Where a value of an expected file stands in the library's model. */
const PATHS: Readonly<Record<string, string>> = {
  pre1993Months: 'monthsBefore1993',
  deemedMonths: 'deemed.months',
  deemedPeriod: 'deemed.period',
  statementYear: 'year',
  prior: 'opening',
  year: 'current',
  total: 'closing',
  details: 'contributions',
  monthlyBase: 'contributionBase',
  monthlyPersonal: 'monthlyPersonalContribution',
};

/** Translates a path of an expected file: `prior.balance` → `opening.balance`. */
export function modelPath(path: string): string {
  return path
    .split('.')
    .map((part) => part.replace(/^\w+/, (word) => PATHS[word] ?? word))
    .join('.');
}

/** What an expected statement is in the library's model. */
export function statementOf(
  expected: ExpectedStatement,
  layout: StatementLayout,
  inconsistencies: readonly ExpectedInconsistency[] = [],
): Statement {
  const unreadable = inconsistencies.flatMap((entry) =>
    entry.code === 'UNREADABLE_NUMBER'
      ? [[modelPath(entry.fields[0] ?? ''), String(entry.printed)] as const]
      : [],
  );
  return {
    kind: 'statement',
    layout,
    year: expected.statementYear,
    asOf: expected.asOf,
    name: expected.name,
    idNumber: expected.idNumber,
    accountNumber: null,
    employer: expected.employer,
    monthsBefore1993: expected.pre1993Months,
    deemed: { months: expected.deemedMonths, period: expected.deemedPeriod, wordedUntil: null },
    opening: totalsOf(expected.prior),
    current: {
      year: expected.statementYear,
      months: expected.year.months,
      period: null,
      credited: amountOf(expected.year.credited),
      interest: amountOf(expected.year.interest),
    },
    closing: totalsOf(expected.total),
    arrears: { months: expected.arrears.months, amount: amountOf(expected.arrears.amount) },
    supplement: supplementOf(expected),
    contributions: expected.details.map(rowOf),
    absent: Object.fromEntries(
      Object.entries(expected.absent).map(([path, absence]) => [modelPath(path), absence]),
    ),
    unreadable: Object.fromEntries(unreadable),
  };
}

function totalsOf({ asOf, months, period, balance }: ExpectedTotals): AccountTotals {
  return { asOf, months, period, balance: amountOf(balance) };
}

function supplementOf({ supplement }: ExpectedStatement): Supplement {
  return {
    averageMonthlyWage: figureOf(supplement.averageMonthlyWage),
    contributionBase: figureOf(supplement.monthlyBase),
    monthlyPersonalContribution: figureOf(supplement.monthlyPersonal),
  };
}

function figureOf(figure: ExpectedFigure | undefined): SupplementFigure | null {
  return figure === undefined ? null : { year: figure.year, amount: amountOf(figure.amount) };
}

function rowOf({ seq, ...row }: ExpectedRow): Contribution {
  return { sequence: seq, ...row };
}

function amountOf(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}

/** CJK radicals that NFKC leaves alone, each before the ideograph it stands for. */
const RADICALS =
  '⺠民⺟母⺝月⺼肉⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, i) => [
    RADICALS.charAt(2 * i),
    RADICALS.charAt(2 * i + 1),
  ]),
);

/** Rule 2 of "How to compare": NFKC, radicals to ideographs, no white space. */
export function comparableText(text: string): string {
  const plain = Array.from(text, (char) => IDEOGRAPHS.get(char) ?? char).join('');
  return plain.normalize('NFKC').replace(/\s/gu, '');
}

/** A value that differs, with the path in the library's model. */
interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly received: unknown;
}

/** The facts of a statement, flat: path → text, number, boolean or null, ready to be compared. */
export function factsOf(statement: Statement): Map<string, string | number | boolean | null> {
  const facts = new Map<string, string | number | boolean | null>();
  const {
    kind: _kind,
    absent: _absent,
    unreadable: _unreadable,
    contributions,
    ...rest
  } = statement;
  collect(rest, '', facts);
  facts.set('contributions.length', contributions.length);
  contributions.forEach((row, i) => {
    collect(row, `contributions[${i}]`, facts);
  });
  return facts;
}

function collect(
  value: unknown,
  path: string,
  facts: Map<string, string | number | boolean | null>,
): void {
  if (Decimal.isDecimal(value)) facts.set(path, value.toFixed());
  else if (typeof value === 'string') facts.set(path, comparableText(value));
  else if (typeof value === 'number' || typeof value === 'boolean') facts.set(path, value);
  else if (value === null) facts.set(path, null);
  else if (typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      collect(part, path === '' ? key : `${path}.${key}`, facts);
    }
  }
}

/** Paths that an expected file says nothing about. */
const UNSTATED = new Set(['accountNumber', 'deemed.wordedUntil', 'current.year', 'current.period']);

function isUnstated(path: string): boolean {
  return UNSTATED.has(path) || path.startsWith('current.period.');
}

/** Where a reading differs from what is expected: rules 1, 2, 3 and 6 of "How to compare". */
export function statementDifferences(
  expected: Statement,
  reading: StatementReading,
): readonly Difference[] {
  const { statement, issues } = reading;
  if (statement === null) return [{ path: '', expected: 'a statement', received: issues }];
  const differences: Difference[] = [];
  const wanted = factsOf(expected);
  const got = factsOf(statement);
  for (const path of new Set([...wanted.keys(), ...got.keys()])) {
    if (isUnstated(path) || wanted.get(path) === got.get(path)) continue;
    const unsure = path.endsWith('.paid') && got.get(path) === null;
    if (unsure && isReported(reading, path.replace(/\.paid$/, '.status'), 'unknown-status'))
      continue;
    // A period or figure that is null on one side only has no parts there.
    if (wanted.get(path) === undefined && got.get(path) === null) continue;
    if (got.get(path) === undefined && wanted.get(path) === null) continue;
    differences.push({ path, expected: wanted.get(path), received: got.get(path) });
  }
  for (const [path, absence] of Object.entries(expected.absent)) {
    if (statement.absent[path] === absence) continue;
    differences.push({
      path: `absent.${path}`,
      expected: absence,
      received: statement.absent[path],
    });
  }
  return differences;
}

function isReported(reading: StatementReading, path: string, code: string): boolean {
  return reading.issues.some((issue) => issue.code === code && issue.path === path);
}

/**
 * Whether a difference is a wrong fact, and not only a fact that is missing: what a text that may
 * be refused must never give.
 */
export function isWrongFact({ path, received }: Difference): boolean {
  return !path.startsWith('absent.') && received !== null && received !== undefined && path !== '';
}

/** Codes of contradictions: in the expected files, and in the library. */
const CODES: Readonly<Record<string, FindingCode>> = {
  MONTHS_SUM: 'months-sum',
  BALANCE_SUM: 'balance-sum',
  PRIOR_PERIOD_MONTHS: 'opening-period-months',
  DEEMED_PERIOD_MONTHS: 'deemed-period-months',
  PERIOD_OVERLAP: 'period-overlap',
  DETAIL_MONTHS: 'detail-months',
  DETAIL_GAP: 'detail-gap',
  DETAIL_DUPLICATE: 'detail-duplicate',
  DETAIL_YEAR: 'detail-year',
  MONTHS_OVER_12: 'months-over-12',
  UNREADABLE_NUMBER: 'unreadable-number',
  LABEL_RANGE_CONFLICT: 'label-range-conflict',
  PRE1993_AGE: 'service-before-16',
};

/** Codes that hold money against the law: of no use on a text whose amounts are invented. */
export function ignoredIn({ money }: ExpectedCase): readonly FindingCode[] {
  return money === 'invented' ? ['interest-range', 'credited-amount'] : [];
}

/** Where findings differ from what is expected: rule 4 of "How to compare". */
export function findingDifferences(
  expected: readonly ExpectedInconsistency[],
  findings: readonly Finding[],
): readonly Difference[] {
  const differences: Difference[] = [];
  const open = [...findings];
  for (const entry of expected) {
    const code = CODES[entry.code];
    const at = open.findIndex((finding) => finding.code === code && sharesField(entry, finding));
    const finding = open[at];
    if (finding !== undefined) {
      open.splice(at, 1);
      differences.push(...findingDifferencesOf(entry, finding));
    } else if (entry.severity !== 'info') {
      differences.push({ path: entry.code, expected: entry, received: findings });
    }
  }
  for (const finding of open) {
    if (finding.severity === 'info') continue;
    differences.push({ path: finding.code, expected: 'no such finding', received: finding });
  }
  return differences;
}

function sharesField(entry: ExpectedInconsistency, finding: Finding): boolean {
  return entry.fields.some((field) => {
    const path = modelPath(field);
    return finding.fields.some((own) => own === path || own.startsWith(`${path}[`));
  });
}

function findingDifferencesOf(entry: ExpectedInconsistency, finding: Finding): Difference[] {
  const differences: Difference[] = [];
  const check = (name: string, wanted: unknown, received: unknown, same: boolean): void => {
    if (wanted !== undefined && !same) {
      differences.push({ path: `${finding.code}.${name}`, expected: wanted, received });
    }
  };
  check('severity', entry.severity, finding.severity, entry.severity === finding.severity);
  check('printed', entry.printed, finding.printed, sameFigure(entry.printed, finding.printed));
  check('expected', entry.computed, finding.expected, sameFigure(entry.computed, finding.expected));
  const suggestion = entry.suggestion ?? entry.suggestedStart;
  check('suggestion', suggestion, finding.suggestion, sameFigure(suggestion, finding.suggestion));
  const { overlap, months } = entry;
  check(
    'range',
    overlap,
    finding.range,
    overlap?.start === finding.range?.start && overlap?.end === finding.range?.end,
  );
  if (typeof months === 'number') {
    check('printed', months, finding.printed, sameFigure(months, finding.printed));
  } else {
    check('months', months, finding.months, months?.join() === finding.months?.join());
  }
  return differences;
}

/** Numbers as decimal numbers; raw text as printed, with or without the unit behind it. */
function sameFigure(
  wanted: number | string | undefined,
  received: FindingValue | undefined,
): boolean {
  if (wanted === undefined || received === undefined || received === null) return false;
  if (isNumeric(wanted)) {
    const number = Decimal.isDecimal(received) ? received.toFixed() : String(received);
    return isNumeric(number) && new Decimal(wanted).equals(number);
  }
  const text = comparableText(String(received)).replace(/(?:元|个月)$/, '');
  return text === comparableText(String(wanted));
}

function isNumeric(value: number | string): boolean {
  return /^\d+(?:\.\d+)?$/.test(String(value));
}

/** Where working years differ from what is expected: rule 5 of "How to compare". */
export function tenureDifferences(
  expected: ExpectedCase['derived'],
  tenure: Tenure,
): readonly Difference[] {
  const differences: Difference[] = [];
  const check = (path: string, wanted: unknown, received: unknown): void => {
    if (String(wanted) !== String(received)) {
      differences.push({ path, expected: wanted, received });
    }
  };
  const readings = tenure.readings.map((reading) => reading.months);
  check('tenure.months', expected.tenureMonths, tenure.months);
  check('tenure.lowerBound', expected.lowerBound, tenure.lowerBound);
  check('tenure.readings[0]', expected.tenureCandidates[0], readings[0]);
  const ascending = (months: readonly number[]): number[] =>
    [...new Set(months)].sort((a, b) => a - b);
  check('tenure.readings', ascending(expected.tenureCandidates), ascending(readings));
  return differences;
}
