import type { TableCoverage } from '../../law/index.js';
import type { Supplement } from '../../statement/index.js';
import type { NotText } from '../decode.js';
import type { SourceFault } from '../source.js';
import type { UsageCode } from '../usage-problem.js';
import type { MoneyWords } from './money-words.js';
import type { PensionWords } from './pension-words.js';

/** The words of the command in one language, besides those of `explain`. */
export interface CommandWords {
  readonly help: string;
  /**
   * A sentence for each wrong use; `word` is the argument it is about, `value` its value or another
   * argument, `choices` what is allowed.
   */
  readonly usage: Readonly<
    Record<UsageCode, (word: string, value: string, choices: string) => string>
  >;
  readonly usageHint: string;
  /** A sentence for each file that cannot be read. */
  readonly source: Readonly<Record<SourceFault, (file: string) => string>>;
  readonly notText: Readonly<Record<NotText, (file: string) => string>>;
  readonly standardInput: string;
  readonly refused: (file: string, reason: string) => string;
  /** A fault of the command itself. */
  readonly fault: (message: string) => string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly statement: StatementWords;
  readonly tenure: TenureViewWords;
  readonly findings: FindingViewWords;
  readonly limits: LimitWords;
  readonly law: LawViewWords;
  readonly money: MoneyWords;
  readonly pension: PensionWords;
  readonly noIssues: string;
  /** What the report is, and where to object. */
  readonly closing: string;
}

/** About a statement. */
interface StatementWords {
  readonly title: (year: number | null) => string;
  /** Before the title when a file holds several. */
  readonly number: (number: number, total: number) => string;
  readonly section: Readonly<Record<'opening' | 'closing', (asOf: string) => string>>;
  readonly current: (year: string) => string;
  readonly absentAs: (value: string, how: string) => string;
  readonly withPeriod: (value: string, period: string) => string;
  readonly ofYear: (label: string, year: number | null) => string;
  /** What was read of an item. */
  readonly readAs: (label: string, text: string) => string;
  /** Figures of the supplement (补充信息). */
  readonly supplement: Readonly<Record<keyof Supplement, string>>;
}

/** About working years. */
interface TenureViewWords {
  readonly certified: (duration: string, atLeast: boolean, asOf: string | null) => string;
  readonly lowerBoundOf: (kinds: string) => string;
  readonly sum: string;
  readonly reading: (duration: string, rest: string) => string;
  readonly ofStatements: (count: number) => string;
  /** The statements that were passed are of more than one person. */
  readonly persons: (count: number) => string;
}

/** About findings. */
interface FindingViewWords {
  readonly none: string;
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  /** For commands that do not show them. */
  readonly errorsElsewhere: (errors: number) => string;
}

/** About base limits. */
interface LimitWords {
  readonly heading: (year: number) => string;
  readonly yearUnknown: string;
}

/** About tables of law. */
interface LawViewWords {
  readonly title: (title: string, name: string, unit: string) => string;
  readonly titleOn: (title: string, on: string) => string;
  readonly gap: (days: string, reason: string) => string;
  readonly inForce: (days: string, status: string) => string;
  readonly alternative: (value: string) => string;
  readonly size: (coverage: TableCoverage) => string;
  readonly none: string;
  /** No table has a figure. */
  readonly nothingOn: (on: string) => string;
  readonly hint: string;
}

/** A heading of a part of the output. */
type Heading =
  | 'account'
  | 'supplement'
  | 'list'
  | 'places'
  | 'tenure'
  | 'readings'
  | 'overlaps'
  | 'findings'
  | 'issues'
  | 'career'
  | 'law'
  | 'gaps'
  | 'sources'
  | 'steps'
  | 'moneyChecks';

/** A column of a table. */
type ColumnName =
  | 'section'
  | 'months'
  | 'credited'
  | 'interest'
  | 'balance'
  | 'kind'
  | 'from'
  | 'to'
  | 'lower'
  | 'upper'
  | 'averageWage'
  | 'status'
  | 'value'
  | 'table'
  | 'sheet'
  | 'asOf'
  | 'file'
  | 'days'
  | 'rate'
  | 'amount'
  | 'part';
