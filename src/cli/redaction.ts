import type { Finding, FindingValue } from '../audit/index.js';
import {
  type Issue,
  type Place,
  redactStatement,
  type Statement,
  type StatementReading,
} from '../statement/index.js';

const MASK = '***';
const PERSONAL: readonly string[] = ['name', 'idNumber', 'accountNumber'];

/** Hides who statements are about, wherever it stands in what the command writes. */
export interface Redaction {
  readonly reading: (reading: StatementReading) => StatementReading;
  readonly finding: (finding: Finding) => Finding;
}

/** Leaves everything as it is. */
export const NO_REDACTION: Redaction = {
  reading: (reading) => reading,
  finding: (finding) => finding,
};

/**
 * Masks name, ID number and account number of the given statements: in the statements, in the raw
 * text of issues and places, and in findings.
 *
 * @param statements - all statements whose persons are to be hidden
 */
export function redactionOf(statements: readonly Statement[]): Redaction {
  const secrets = statements
    .flatMap(({ name, idNumber, accountNumber }) => [name, idNumber, accountNumber])
    .filter((secret) => secret !== null && secret !== '');
  const hide = (text: string) =>
    secrets.reduce((hidden: string, secret) => hidden.replaceAll(secret ?? '', MASK), text);
  return {
    reading: (reading) => redactedReading(reading, hide),
    finding: (finding) => redactedFinding(finding, hide),
  };
}

function redactedReading(
  reading: StatementReading,
  hide: (text: string) => string,
): StatementReading {
  const { statement, issues, places } = reading;
  return {
    ...reading,
    statement: statement === null ? null : redactStatement(statement),
    issues: issues.map((issue) => redactedIssue(issue, hide)),
    places: Object.fromEntries(
      Object.entries(places).map(([path, place]) => [path, redactedPlace(path, place, hide)]),
    ),
  };
}

function redactedIssue(issue: Issue, hide: (text: string) => string): Issue {
  const { path, raw, detail } = issue;
  const personal = path !== null && PERSONAL.includes(path);
  return {
    ...issue,
    raw: personal ? MASK : hide(raw),
    detail: detail === null ? null : hide(detail),
  };
}

function redactedPlace(path: string, place: Place, hide: (text: string) => string): Place {
  return { ...place, raw: PERSONAL.includes(path) ? MASK : hide(place.raw) };
}

function redactedFinding(finding: Finding, hide: (text: string) => string): Finding {
  const personal = finding.fields.some((path) => /(?:^|\.)(?:name|idNumber)$/.test(path));
  const value = (given: FindingValue): FindingValue => {
    if (typeof given !== 'string') return given;
    return personal ? MASK : hide(given);
  };
  const { printed, expected, suggestion } = finding;
  const redacted = { ...finding, printed: value(printed), expected: value(expected) };
  return suggestion === undefined ? redacted : { ...redacted, suggestion: value(suggestion) };
}
