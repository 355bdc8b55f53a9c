import { describe, expect, it } from 'vitest';
import { auditStatement } from '../../src/audit/index.js';
import {
  readStatement,
  readStatements,
  type StatementReading,
  writeStatement,
} from '../../src/statement/index.js';
import { tenureOf } from '../../src/tenure/index.js';
import {
  CASES,
  type ConformanceCase,
  casesIn,
  comparableText,
  factsOf,
  findingDifferences,
  ignoredIn,
  isWrongFact,
  SAMPLES,
  statementDifferences,
  statementOf,
  tenureDifferences,
} from './expected.js';
import { brokenInvariants } from './invariants.js';

const samples = casesIn(SAMPLES);
const cases = casesIn(CASES);

it('finds the samples and the cases', () => {
  expect(samples).toHaveLength(5);
  expect(cases.length).toBeGreaterThanOrEqual(50);
});

describe.each([...samples, ...cases].map((one) => [one.expected.id, one] as const))(
  '%s',
  (_, one) => {
    const { text, expected } = one;

    it('gives the facts', () => {
      const readings = readStatements(text);
      if (expected.allowRefusal) {
        expect(wrongFacts(one, readings)).toEqual([]);
        return;
      }
      expect(readings).toHaveLength(expected.statements.length);
      expect(differencesOf(one, readings)).toEqual([]);
      expect(readings.map((reading) => reading.statement?.layout)).toEqual(
        expected.statements.map(() => expected.layout),
      );
    });

    it('gives the first statement alone', () => {
      const [first] = readStatements(text);
      expect(readStatement(text).statement).toEqual(first?.statement);
    });

    it('gives places and issues that hold', () => {
      const readings = [readStatement(text), ...readStatements(text)];
      expect(readings.flatMap((reading) => brokenInvariants(text, reading))).toEqual([]);
      const shown = readings.flatMap(({ issues }) => issues.map(({ raw }) => comparableText(raw)));
      for (const { idNumber } of expected.statements) {
        if (idNumber === null || idNumber.includes('*')) continue;
        expect(shown.filter((raw) => raw.includes(idNumber))).toEqual([]);
      }
    });

    it('reports as an error only what cannot be read', () => {
      const readings = readStatements(text);
      if (expected.allowRefusal && readings.some(({ statement }) => statement === null)) return;
      const unreadable = expected.inconsistencies
        .filter(({ code }) => code === 'UNREADABLE_NUMBER')
        .map(() => 'unreadable-value');
      const errors = readings.flatMap(({ issues }) =>
        issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      );
      expect(errors).toEqual(expected.allowRefusal ? errors : unreadable);
    });

    it('is audited as expected', () => {
      const statements = statementsOf(one);
      const differences = statements.flatMap((statement, i) =>
        findingDifferences(
          expected.inconsistencies.filter((entry) => entry.statement === i),
          auditStatement(statement, { ignore: ignoredIn(expected) }),
        ),
      );
      expect(differences).toEqual([]);
    });

    it('gives the working years', () => {
      expect(tenureDifferences(expected.derived, tenureOf(statementsOf(one)))).toEqual([]);
    });

    it('survives being written and read again', () => {
      for (const { statement } of readStatements(text)) {
        if (statement === null) continue;
        const again = readStatement(writeStatement(statement)).statement;
        expect(again && factsOf(again)).toEqual(factsOf(statement));
        expect(again?.absent).toMatchObject(statement.absent);
      }
    });
  },
);

it.each(samples.map((one) => [one.expected.id, one] as const))(
  'leaves no text of %s unexplained',
  (_, { text }) => {
    const unexplained = readStatements(text).flatMap(({ issues }) =>
      issues.filter(({ code }) => code === 'unknown-text'),
    );
    expect(unexplained).toEqual([]);
  },
);

function differencesOf({ expected }: ConformanceCase, readings: readonly StatementReading[]) {
  return expected.statements.flatMap((statement, i) => {
    const reading = readings[i];
    const wanted = statementOf(statement, expected.layout);
    return reading === undefined ? [] : statementDifferences(wanted, reading);
  });
}

/** Refusals are allowed, and so are missing facts; wrong ones never. */
function wrongFacts(one: ConformanceCase, readings: readonly StatementReading[]) {
  return differencesOf(one, readings).filter(isWrongFact);
}

/** What the reader made of a text; what is expected when it may refuse the text. */
function statementsOf({ text, expected }: ConformanceCase) {
  return expected.allowRefusal
    ? expected.statements.map((statement) =>
        statementOf(statement, expected.layout, expected.inconsistencies),
      )
    : readStatements(text).flatMap(({ statement }) => (statement === null ? [] : [statement]));
}
