import type { Finding } from '../audit/index.js';
import type { BaseLimits, ContributionBase } from '../contribution/index.js';
import type { ExplanationStep } from '../explain/index.js';
import {
  type Cell,
  coverage,
  type DateSpan,
  type Gap,
  mergeBasis,
  type RuleDate,
  type RuleNotKnownError,
  type Source,
  sourceOf,
  type Table,
  type TableCoverage,
} from '../law/index.js';
import type { Issue, Place, Statement } from '../statement/index.js';
import { type Tenure, tenureOf } from '../tenure/index.js';
import type { Case, CheckedReading } from './case.js';
import { limitsOfYear } from './limits-of-year.js';
import type { MoneyAnswer } from './money-answer.js';
import { type MoneyChecks, moneyChecks } from './money-checks.js';
import type { MoneyRequest } from './money-request.js';

/** Name and version of an envelope; the version rises when a field goes or changes its meaning. */
type Schema<N extends string> = { readonly schema: `shanghai-pension/${N}/1` };

/** What `read --json` writes. */
export interface ReadEnvelope extends Schema<'read'> {
  readonly statements: readonly {
    readonly file: string;
    readonly statement: Statement | null;
    readonly issues: readonly Issue[];
    readonly places?: Readonly<Record<string, Place>>;
  }[];
}

/** What `audit --json` writes. */
export interface AuditEnvelope extends Schema<'audit'> {
  readonly statements: readonly (Summary & { readonly findings: readonly Finding[] })[];
  readonly persons: readonly PersonFindings[];
}

/** What `tenure --json` writes. */
export interface TenureEnvelope extends Schema<'tenure'> {
  readonly statements: readonly Summary[];
  readonly persons: readonly PersonTenure[];
}

/** What `report --json` writes. */
export interface ReportEnvelope extends Schema<'report'> {
  readonly statements: readonly {
    readonly file: string;
    readonly statement: Statement | null;
    readonly issues: readonly Issue[];
    readonly findings: readonly Finding[];
    readonly tenure: Tenure | null;
    readonly baseLimits: readonly BaseLimits[];
    readonly moneyChecks: MoneyChecks | null;
  }[];
  readonly persons: readonly PersonTenure[];
}

/** A statement in short: which it is and what the reader reported. */
interface Summary {
  readonly file: string;
  readonly read: boolean;
  readonly year: number | null;
  readonly asOf: string | null;
  readonly issues: readonly Issue[];
}

interface PersonFindings {
  /** Indices in the list of statements. */
  readonly statements: readonly number[];
  readonly findings: readonly Finding[];
}

interface PersonTenure extends PersonFindings {
  readonly tenure: Tenure;
}

/** What `law --json` writes. */
export interface CoverageEnvelope extends Schema<'law-coverage'> {
  readonly tables: readonly TableCoverage[];
}

/** What `law TABLE --json` writes. */
export interface TableEnvelope extends Schema<'law-table'> {
  readonly table: string;
  readonly unit: string;
  readonly cells: readonly Cell[];
  readonly gaps: readonly Gap[];
}

/** What `law TABLE --on DATE --json` writes; `cell` null when nothing is held on the date. */
export interface ValueEnvelope extends Schema<'law-value'> {
  readonly table: string;
  readonly unit: string;
  readonly on: string;
  readonly cell: Cell | null;
  readonly sources: readonly Source[];
  readonly held: readonly DateSpan[];
  readonly gap: Gap | null;
}

/** What `law --on DATE --json` writes. */
interface ValuesEnvelope extends Schema<'law-values'> {
  readonly on: string;
  readonly values: readonly {
    readonly table: string;
    readonly unit: string;
    readonly cell: Cell | null;
  }[];
}

/** What a command that works out amounts writes; `result` null when the law has no figure. */
export interface MoneyEnvelope extends Schema<MoneyRequest['command']> {
  /** What was asked for. */
  readonly input: MoneyRequest['input'];
  /** With `contribution` only: the base that follows from a wage; null when it was given. */
  readonly contributionBase?: ContributionBase | null;
  readonly result: MoneyAnswer['result'] | null;
  /** What the result rests on. */
  readonly sources: readonly Source[];
  /** What the law lacks; null when there is a result. */
  readonly notKnown: Pick<RuleNotKnownError, 'table' | 'on' | 'held' | 'gap'> | null;
  /** With `--explain` only, in the language of the command. */
  readonly explanation?: readonly ExplanationStep[];
}

/** What a command writes with `--json` when a file cannot be read at all. */
interface ProblemEnvelope extends Schema<'problem'> {
  readonly problems: readonly { readonly file: string; readonly code: string }[];
}

/** One of the envelopes. */
export type Envelope =
  | ReadEnvelope
  | AuditEnvelope
  | TenureEnvelope
  | ReportEnvelope
  | CoverageEnvelope
  | TableEnvelope
  | ValueEnvelope
  | ValuesEnvelope
  | MoneyEnvelope
  | ProblemEnvelope;

export function readEnvelope({ readings }: Case, withPlaces: boolean): ReadEnvelope {
  return {
    schema: 'shanghai-pension/read/1',
    statements: readings.map(({ file, reading: { statement, issues, places } }) => ({
      file,
      statement,
      issues,
      ...(withPlaces ? { places } : {}),
    })),
  };
}

export function auditEnvelope({ readings, persons }: Case): AuditEnvelope {
  return {
    schema: 'shanghai-pension/audit/1',
    statements: readings.map((one) => ({ ...summaryOf(one), findings: one.findings })),
    persons: persons.map(({ indices, findings }) => ({ statements: indices, findings })),
  };
}

export function tenureEnvelope({ readings, persons }: Case): TenureEnvelope {
  return {
    schema: 'shanghai-pension/tenure/1',
    statements: readings.map(summaryOf),
    persons: persons.map(personTenure),
  };
}

export function reportEnvelope({ readings, persons }: Case): ReportEnvelope {
  return {
    schema: 'shanghai-pension/report/1',
    statements: readings.map(({ file, reading: { statement, issues }, findings }) => ({
      file,
      statement,
      issues,
      findings,
      tenure: statement === null ? null : tenureOf(statement),
      baseLimits: statement?.year == null ? [] : limitsOfYear(statement.year).limits,
      moneyChecks: statement === null ? null : moneyChecks(statement),
    })),
    persons: persons.map(personTenure),
  };
}

export function coverageEnvelope(): CoverageEnvelope {
  return { schema: 'shanghai-pension/law-coverage/1', tables: coverage().tables };
}

export function tableEnvelope({ name, unit, cells, gaps }: Table): TableEnvelope {
  return { schema: 'shanghai-pension/law-table/1', table: name, unit, cells, gaps };
}

export function valueEnvelope(
  { name, unit }: Table,
  on: RuleDate,
  found: { readonly cell: Cell } | { readonly held: readonly DateSpan[]; readonly gap: Gap | null },
): ValueEnvelope {
  const cell = 'cell' in found ? found.cell : null;
  return {
    schema: 'shanghai-pension/law-value/1',
    table: name,
    unit,
    on: String(on),
    cell,
    sources: (cell?.sources ?? []).map((id) => sourceOf(id)),
    held: 'held' in found ? found.held : [],
    gap: 'gap' in found ? found.gap : null,
  };
}

export function moneyEnvelope(
  answer: MoneyAnswer,
  explanation: readonly ExplanationStep[] | null,
): MoneyEnvelope {
  const { command, input, result } = answer;
  const rests = answer.command === 'contribution' ? answer.contributionBase : null;
  const { sources } = mergeBasis([...(rests === null ? [] : [rests.basis]), result.basis]);
  return {
    schema: `shanghai-pension/${command}/1`,
    input,
    ...(answer.command === 'contribution' ? { contributionBase: rests } : {}),
    result,
    sources: sources.map((id) => sourceOf(id)),
    notKnown: null,
    ...(explanation === null ? {} : { explanation }),
  };
}

export function notKnownEnvelope(
  request: MoneyRequest,
  { table, on, held, gap }: RuleNotKnownError,
): MoneyEnvelope {
  return {
    schema: `shanghai-pension/${request.command}/1`,
    input: request.input,
    ...(request.command === 'contribution' ? { contributionBase: null } : {}),
    result: null,
    sources: [],
    notKnown: { table, on, held, gap },
  };
}

function summaryOf({ file, reading: { statement, issues } }: CheckedReading): Summary {
  return {
    file,
    read: statement !== null,
    year: statement?.year ?? null,
    asOf: statement?.asOf ?? null,
    issues,
  };
}

function personTenure({ indices, findings, tenure }: Case['persons'][number]): PersonTenure {
  return { statements: indices, findings, tenure };
}

/** An envelope as JSON, amounts as text. */
export function jsonText(envelope: Envelope): string {
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
