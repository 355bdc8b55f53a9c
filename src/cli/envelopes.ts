import type { Finding } from '../audit/index.js';
import type { BaseLimits } from '../contribution/index.js';
import type { ExplanationStep } from '../explain/index.js';
import type { Issue, Place, Statement } from '../statement/index.js';
import { type Tenure, tenureOf } from '../tenure/index.js';
import type { Case, CheckedPerson, CheckedReading } from './case.js';
import type {
  CoverageEnvelope,
  TableEnvelope,
  ValueEnvelope,
  ValuesEnvelope,
} from './law-envelopes.js';
import { limitsOfYear } from './limits-of-year.js';
import { type MoneyChecks, moneyChecks } from './money-checks.js';
import type { MoneyEnvelope } from './money-envelopes.js';
import type { Page } from './page.js';
import {
  type PensionEnvelope,
  type PersonPensionJson,
  personPensionJson,
} from './pension-envelopes.js';
import { allSteps, type Explained, explainedSteps, explanationOf } from './views/explained.js';
import { pensionSteps } from './views/person-pension.js';

/** Name and version of an envelope; the version rises when a field goes or changes its meaning. */
export type Schema<N extends string> = { readonly schema: `shanghai-pension/${N}/1` };

/** What `read --json` writes. */
export interface ReadEnvelope extends Schema<'read'> {
  readonly statements: readonly (Explained & {
    readonly file: string;
    readonly statement: Statement | null;
    readonly issues: readonly Issue[];
    readonly places?: Readonly<Record<string, Place>>;
  })[];
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
  readonly statements: readonly (Explained & {
    readonly file: string;
    readonly statement: Statement | null;
    readonly issues: readonly Issue[];
    readonly findings: readonly Finding[];
    readonly tenure: Tenure | null;
    readonly baseLimits: readonly BaseLimits[];
    readonly moneyChecks: MoneyChecks | null;
  })[];
  readonly persons: readonly (PersonTenure & {
    /** With `--category` only. */
    readonly pension?: PersonPensionJson;
  })[];
}

/** A statement in short: which it is and what the reader reported. */
interface Summary extends Explained {
  readonly file: string;
  readonly read: boolean;
  readonly year: number | null;
  readonly asOf: string | null;
  readonly issues: readonly Issue[];
}

interface PersonFindings extends Explained {
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

export function readEnvelope(page: Page, { readings }: Case, withPlaces: boolean): ReadEnvelope {
  return {
    schema: 'shanghai-pension/read/1',
    statements: readings.map(({ file, reading }) => ({
      file,
      statement: reading.statement,
      issues: reading.issues,
      ...(withPlaces ? { places: reading.places } : {}),
      ...explanationOf(page, () => explainedSteps(page, reading)),
    })),
  };
}

export function auditEnvelope(page: Page, all: Case): AuditEnvelope {
  return {
    schema: 'shanghai-pension/audit/1',
    statements: all.readings.map((one) => ({
      ...summaryOf(one),
      findings: one.findings,
      ...explanationOf(page, () => findingSteps(page, all, one)),
    })),
    persons: all.persons.map((person) => ({
      statements: person.indices,
      findings: person.findings,
      ...explanationOf(page, () => careerSteps(page, all, person)),
    })),
  };
}

export function tenureEnvelope(page: Page, all: Case): TenureEnvelope {
  return {
    schema: 'shanghai-pension/tenure/1',
    statements: all.readings.map((one) => ({
      ...summaryOf(one),
      ...explanationOf(page, () => explainedSteps(page, one.reading)),
    })),
    persons: all.persons.map((person) => ({
      ...personTenure(person),
      ...explanationOf(page, () => personSteps(page, all, person)),
    })),
  };
}

export function reportEnvelope(page: Page, all: Case): ReportEnvelope {
  return {
    schema: 'shanghai-pension/report/1',
    statements: all.readings.map((one) => {
      const { statement, issues } = one.reading;
      const { findings } = one;
      const answers = statement === null ? NO_ANSWERS : answersOf(statement);
      return {
        file: one.file,
        statement,
        issues,
        findings,
        ...answers,
        ...explanationOf(page, () => [
          ...findingSteps(page, all, one),
          ...allSteps(page, answerExplainables(answers)),
        ]),
      };
    }),
    persons: all.persons.map((person) => ({
      ...personTenure(person),
      ...(person.pension === null ? {} : { pension: personPensionJson(person.pension) }),
      ...explanationOf(page, () => [
        ...personSteps(page, all, person),
        ...(person.pension === null ? [] : pensionSteps(page, person.pension)),
      ]),
    })),
  };
}

/** What a report answers from a statement; null and nothing for a text that was refused. */
type Answers = Pick<ReportEnvelope['statements'][number], 'tenure' | 'baseLimits' | 'moneyChecks'>;

const NO_ANSWERS: Answers = { tenure: null, baseLimits: [], moneyChecks: null };

function answersOf(statement: Statement): Answers {
  return {
    tenure: tenureOf(statement),
    baseLimits: statement.year === null ? [] : limitsOfYear(statement.year).limits,
    moneyChecks: moneyChecks(statement),
  };
}

function answerExplainables({ tenure, baseLimits, moneyChecks: checks }: Answers) {
  return [
    ...(tenure === null ? [] : [tenure]),
    ...baseLimits,
    ...(checks === null ? [] : [checks.interest]),
  ];
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

function personTenure({ indices, findings, tenure }: CheckedPerson): PersonTenure {
  return { statements: indices, findings, tenure };
}

/** How a text was read, and what contradicts what in it. */
function findingSteps(
  page: Page,
  { birth }: Case,
  { reading, findings }: CheckedReading,
): ExplanationStep[] {
  const { statement } = reading;
  const about = statement === null ? {} : { statement, birth: birth ?? undefined };
  return [
    ...explainedSteps(page, reading),
    ...findings.flatMap((finding) => explainedSteps(page, finding, about)),
  ];
}

/** What contradicts what between the statements of a person. */
function careerSteps(page: Page, { readings }: Case, { findings }: CheckedPerson) {
  const statement = readings.map(({ reading }) => reading.statement);
  return findings.flatMap((finding) => explainedSteps(page, finding, { statement }));
}

/** The working years of a person, and what contradicts what between the statements. */
function personSteps(page: Page, all: Case, person: CheckedPerson): ExplanationStep[] {
  return [...explainedSteps(page, person.tenure), ...careerSteps(page, all, person)];
}

/** An envelope as JSON, amounts as text. */
export function jsonText(envelope: Envelope): string {
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
