import type { Finding } from '../audit/index.js';
import type { BaseLimits } from '../contribution/index.js';
import type { Issue, Place, Statement } from '../statement/index.js';
import { type Tenure, tenureOf } from '../tenure/index.js';
import type { Case, CheckedReading } from './case.js';
import type {
  CoverageEnvelope,
  TableEnvelope,
  ValueEnvelope,
  ValuesEnvelope,
} from './law-envelopes.js';
import { limitsOfYear } from './limits-of-year.js';
import { type MoneyChecks, moneyChecks } from './money-checks.js';
import type { MoneyEnvelope } from './money-envelopes.js';
import {
  type PensionEnvelope,
  type PersonPensionJson,
  personPensionJson,
} from './pension-envelopes.js';

/** Name and version of an envelope; the version rises when a field goes or changes its meaning. */
export type Schema<N extends string> = { readonly schema: `shanghai-pension/${N}/1` };

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
  readonly persons: readonly (PersonTenure & {
    /** With `--category` only. */
    readonly pension?: PersonPensionJson;
  })[];
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
  | PensionEnvelope
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
    persons: persons.map((person) => ({
      ...personTenure(person),
      ...(person.pension === null ? {} : { pension: personPensionJson(person.pension) }),
    })),
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
