import { auditCareer, auditStatement, type Finding } from '../audit/index.js';
import type { YearMonth } from '../calendar/index.js';
import type { Statement, StatementReading } from '../statement/index.js';
import type { LoadedReading } from './loaded.js';
import { type PersonPension, personPension } from './person-pension.js';
import type { PersonRequest } from './person-request.js';
import { type Person, personsOf } from './persons.js';
import { NO_REDACTION, redactionOf } from './redaction.js';

/** A statement of a file with what was found in it. */
export interface CheckedReading {
  readonly file: string;
  readonly reading: StatementReading;
  /** Empty when the text was refused. */
  readonly findings: readonly Finding[];
}

/** A person with what was found between the statements. */
export interface CheckedPerson extends Person {
  readonly findings: readonly Finding[];
  /** When and whether the person may retire; null when that is not asked. */
  readonly pension: PersonPension | null;
}

/** Everything that a command on statements can show. */
export interface Case {
  readonly readings: readonly CheckedReading[];
  /** Indices are those of the readings. */
  readonly persons: readonly CheckedPerson[];
  /** Birth that the statements were checked against, besides their own; null when none was given. */
  readonly birth: YearMonth | null;
}

/**
 * Checks statements one by one and person by person.
 *
 * @param loaded - the statements, read or refused
 * @param redact - whether to hide who they are about; the checks are made before
 * @param request - what is told of the person; null when nothing is
 * @throws WrongOption when an option has a value that does not fit the person
 */
export function caseOf(
  loaded: readonly LoadedReading[],
  redact: boolean,
  request: PersonRequest | null,
): Case {
  const read: { readonly at: number; readonly statement: Statement }[] = [];
  for (const [at, { reading }] of loaded.entries()) {
    if (reading.statement !== null) read.push({ at, statement: reading.statement });
  }
  const statements = read.map(({ statement }) => statement);
  const redaction = redact ? redactionOf(statements) : NO_REDACTION;
  const readings = loaded.map(({ file, reading }) => ({
    file,
    reading: redaction.reading(reading),
    findings: findingsOf(reading, request).map(redaction.finding),
  }));
  const persons = personsOf(statements).map((person) => {
    const indices = person.indices.flatMap((index) => read[index]?.at ?? []);
    const findings = auditCareer(person.statements)
      .map((finding) => placed(finding, indices))
      .map(redaction.finding);
    const pension = request === null ? null : personPension(person, request);
    return { ...person, indices, findings, pension };
  });
  return { readings, persons, birth: request?.birth ?? null };
}

/** A finding of a career, the indices in its paths turned into those of the readings. */
function placed(finding: Finding, indices: readonly number[]): Finding {
  const fields = finding.fields.map((path) =>
    path.replace(/^\[(\d+)\]/, (_, index: string) => `[${indices[Number(index)]}]`),
  );
  return { ...finding, fields };
}

function findingsOf(
  { statement }: StatementReading,
  request: PersonRequest | null,
): readonly Finding[] {
  if (statement === null) return [];
  if (request === null) return auditStatement(statement);
  const { category, birth } = request;
  return auditStatement(statement, { category, birth: birth ?? undefined });
}
