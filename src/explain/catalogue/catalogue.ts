import type { FindingCode } from '../../audit/index.js';
import type { BaseLimits } from '../../contribution/index.js';
import type { InvalidInputCode } from '../../input/index.js';
import type {
  BaseLimitFigures,
  CellStatus,
  GapReason,
  PaymentMonthsByAge,
  Source,
  TableName,
  UnemploymentBenefitStages,
  Unit,
} from '../../law/index.js';
import type {
  Absence,
  IssueCode,
  JsonIssueCode,
  Severity,
  StatementLayout,
} from '../../statement/index.js';
import type { PeriodKind, TenureReadingLabel } from '../../tenure/index.js';
import type { BenefitWords } from './benefit-words.js';
import type { FieldLabels } from './field-label.js';
import type {
  AccountWords,
  ArrearsWords,
  ContributionWords,
  RoundingWords,
} from './money-words.js';
import type { EligibilityWords, RetirementWords, ShortfallWords } from './retirement-words.js';

/** How figures are written. */
export interface FigureWords {
  /** A count of months. */
  readonly months: (months: number) => string;
  /** A count of days. */
  readonly dayCount: (days: number) => string;
  /** Years and months, with the count of months behind: 28 年 8 个月（344 个月）. */
  readonly duration: (years: number, months: number, total: number) => string;
  /** An amount, given as digits. */
  readonly yuan: (digits: string) => string;
  /** From one month to another, both counted; `end` null is 至今 (until now). */
  readonly period: (start: string, end: string | null) => string;
  /** Days for which something is in force; `to` null: no end is known. */
  readonly days: (from: string, to: string | null) => string;
  /** A value that is not there. */
  readonly notPrinted: string;
  readonly quote: (text: string) => string;
  /** A figure with its name, in a sum. */
  readonly named: (name: string, figure: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Puts sentences one after another. */
  readonly sentences: (sentences: readonly string[]) => string;
}

/** What a sentence about an issue can use, ready to print. */
interface IssueFacts {
  /** What the value is called on the statement. */
  readonly label: string;
  /** The text it is about, in quotation marks. */
  readonly raw: string;
  /** Name of the other sheet or place, when it is known by name. */
  readonly detail: string | null;
}

/** What a sentence about a fault in JSON can use, ready to print. */
interface JsonIssueFacts {
  /** What the value is called on the statement. */
  readonly label: string;
  /** What stands there, shortened. */
  readonly received: string;
  /** Last name of its path, as it is written in the JSON. */
  readonly name: string;
}

/** What a sentence about a finding can use, ready to print. */
export interface FindingFacts {
  /** What is printed, with its unit. */
  readonly printed: string;
  /** What the other figures imply, with its unit. */
  readonly expected: string;
  /** The months it is about, in one list. */
  readonly months: string;
  readonly monthCount: string;
  /** The range it is about; empty when it is about none. */
  readonly range: string;
  /** What the values are called that contradict each other, in one list. */
  readonly fields: string;
}

/** The sentences of a finding. */
export interface FindingWords {
  /** What contradicts what, with both numbers. */
  readonly what: (facts: FindingFacts) => string;
  /** What is probably meant, for findings that suggest something. */
  readonly likely?: (suggestion: string) => string;
  /** What the reader can do. */
  readonly advice: string;
}

/** The sentences about working years. */
export interface TenureWords {
  readonly sum: (before1993: string, deemed: string, paid: string, months: string) => string;
  readonly paid: (opening: string, current: string, months: string) => string;
  readonly years: (duration: string) => string;
  readonly overlapsLeft: string;
  readonly lowerBound: string;
  readonly onceEach: string;
  readonly reading: (duration: string, rest: string) => string;
  readonly readings: Readonly<Record<TenureReadingLabel, string>>;
  readonly kinds: Readonly<Record<PeriodKind, string>>;
  readonly overlap: (range: string, months: string, one: string, other: string) => string;
  readonly gap: (range: string, months: string) => string;
}

/** The sentences about a text that was read or refused. */
export interface ReadingWords {
  readonly read: (sheet: string, year: string | null) => string;
  readonly issues: (count: number) => string;
  readonly refused: string;
  readonly json: string;
  readonly layouts: Readonly<Record<StatementLayout, string>>;
  /** How a missing value was printed. */
  readonly absences: Readonly<Record<Absence, string>>;
}

/** A part of a value of law that has several, or a word that stands as such a part. */
type LawValuePart =
  | keyof BaseLimitFigures
  | NonNullable<BaseLimitFigures['lowerException']>
  | keyof UnemploymentBenefitStages
  | keyof PaymentMonthsByAge;

/** What a reference to a source can tell. */
export interface ReferenceFacts {
  /** As the source has it: the Chinese title of a document, else what it says, in English. */
  readonly title: string;
  /** The title in the other language, see {@link LawWords.sourceTitles}. */
  readonly translated: string | null;
  readonly documentNumber: string | null;
  /** Numbers of articles, as digits. */
  readonly articles: readonly string[];
  readonly inForce: string | null;
  readonly checked: string;
}

/** The sentences about figures of law. */
export interface LawWords {
  readonly tables: Readonly<Record<TableName, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly statuses: Readonly<Record<CellStatus, string>>;
  readonly gapReasons: Readonly<Record<GapReason, string>>;
  readonly parts: Readonly<Record<LawValuePart, string>>;
  readonly notKnown: (table: string, on: string) => string;
  /** Why a table has no figure, given as one of {@link gapReasons}. */
  readonly because: (reason: string) => string;
  readonly held: (spans: string) => string;
  readonly nothingHeld: string;
  readonly neighbourNotUsed: string;
  readonly figure: (table: string, days: string, value: string, status: string) => string;
  readonly withUnit: (value: string, unit: string) => string;
  /** What other sources say. */
  readonly alternative: (value: string) => string;
  /** Who issued a source, on which day, and where it is to be found. */
  readonly sourceAt: (issuer: string, date: string | null, address: string | null) => string;
  /** By when a newer figure is to be looked for. */
  readonly lookAgain: (table: string, by: string) => string;
  readonly limits: (span: string, lower: string, upper: string) => string;
  readonly limitsFrom: (average: string) => string;
  readonly limitsDerived: (lower: string, upper: string) => string;
  /** How a limit comes about: `product` is its share of the average wage. */
  readonly limitShare: Readonly<Record<'lower' | 'upper', (product: string) => string>>;
  /** In place of {@link limitsFrom} where the lower limit is not 60 % of the average. */
  readonly lowerDeparts: Readonly<
    Record<NonNullable<BaseLimits['lowerException']> | 'other', (average: string) => string>
  >;
  /** What is not sure about a figure of each status; null when it is sure. */
  readonly unsure: Readonly<Record<CellStatus, string | null>>;
  /** Titles of built-in sources whose own title is in the other language, by id. */
  readonly sourceTitles: Readonly<Partial<Record<string, string>>>;
  /** Issuers of sources whose name is in another language, by that name. */
  readonly issuers: Readonly<Partial<Record<string, string>>>;
  /** How far a source was checked. */
  readonly checked: Readonly<Record<Source['checked'], string>>;
  readonly reference: (facts: ReferenceFacts) => string;
}

/**
 * Every sentence of one locale. A code without a sentence does not compile. A further kind of
 * result needs one entry here and in each locale.
 */
export interface Catalogue {
  /** How figures are written. */
  readonly figures: FigureWords;
  /** What the values of a statement are called. */
  readonly labels: FieldLabels;
  /** Names of the severities. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** What the reader reports. */
  readonly issues: Readonly<Record<IssueCode, (facts: IssueFacts) => string>>;
  /** Where something stands in a text. */
  readonly place: (line: number, column: number) => string;
  /** Names of sheets that are not read, by the stable word of the issue. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Name of a city or province that is printed in Chinese; null when it has no other name. */
  readonly placeName: (name: string) => string | null;
  /** What the audit finds. */
  readonly findings: Readonly<Record<FindingCode, FindingWords>>;
  /** What is probably meant, where a finding has no sentence of its own for it. */
  readonly likely: (suggestion: string) => string;
  /** How the figures of a finding follow from those of the statement. */
  readonly grounds: {
    /** Figures with their names and signs, and what they make. */
    readonly sum: (sum: string) => string;
    readonly period: (label: string, range: string, months: string) => string;
    /** When a period starts that ends in a month and has so many months. */
    readonly start: (months: string, end: string, start: string) => string;
    readonly birthday: (birth: string, month: string) => string;
    readonly since16: (range: string, months: string) => string;
    /** In place of `since16` where only the audit knew the birth. */
    readonly notYet16: (end: string) => string;
    /** Months of the list; none where `months` is empty. */
    readonly paid: (count: string, months: string) => string;
    readonly unpaid: (count: string, months: string) => string;
    readonly unclear: (count: string) => string;
    readonly rowCounts: string;
    /** Up to when the deemed time goes by the words in front of its period. */
    readonly wordedUntil: (label: string, month: string) => string;
    /** Numbers without names, after the sentence that they come from. */
    readonly together: (sum: string) => string;
    readonly nextYear: (sum: string) => string;
    readonly year: (label: string, printed: string, year: string) => string;
    readonly nearest: (amount: string) => string;
    readonly credited: (sum: string) => string;
  };
  /** What a caller did wrong. */
  readonly invalidInput: Readonly<
    Record<InvalidInputCode, (path: string, received: string) => string>
  >;
  /** The same of a birth, which may be a month, a day or an ID number; `shape` is about the last. */
  readonly invalidBirth: Readonly<
    Record<'month' | 'shape', (path: string, received: string) => string>
  >;
  /** Why JSON is not a statement. */
  readonly jsonIssues: Readonly<Record<JsonIssueCode, (facts: JsonIssueFacts) => string>>;
  /** Working years. */
  readonly tenure: TenureWords;
  /** A text that was read or refused. */
  readonly reading: ReadingWords;
  /** Figures of law. */
  readonly law: LawWords;
  /** The roundings by name. */
  readonly rounding: RoundingWords;
  /** Contribution bases and monthly amounts. */
  readonly contribution: ContributionWords;
  /** The personal account. */
  readonly account: AccountWords;
  /** Late fee and fine. */
  readonly arrears: ArrearsWords;
  /** Pensions. */
  readonly benefit: BenefitWords;
  /** When one may retire. */
  readonly retirement: RetirementWords;
  /** Whether a monthly pension is due. */
  readonly eligibility: EligibilityWords;
  /** A shortfall and the ways out of it. */
  readonly shortfall: ShortfallWords;
}
