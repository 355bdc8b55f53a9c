import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCareer, auditStatement, findingCodes } from '../../src/audit/index.js';
import { birthGiven, changedStatement } from './changed-statement.js';
import { expectExplained } from './explained-finding.js';
import { FINDING_EXAMPLES } from './finding-cases.js';

const examples = findingCodes.flatMap((code) =>
  FINDING_EXAMPLES[code].map((example, i) => ({ code, number: i + 1, ...example })),
);

it('every code has an example', () => {
  expect(findingCodes.filter((code) => FINDING_EXAMPLES[code].length === 0)).toEqual([]);
});

describe.each(examples)('$code $number', ({ code, of: statement, options, rules }) => {
  const findings =
    'kind' in statement ? auditStatement(statement, options) : auditCareer(statement);
  const about = findings.filter((finding) => finding.code === code);
  const audited = { statement, birth: options?.birth };

  it('is explained up to its last figure', () => {
    expect(about.length).toBeGreaterThan(0);
    for (const finding of about) expectExplained(finding, audited);
  });

  it('by the rules it rests on', () => {
    const [finding] = about;
    if (finding === undefined) throw new Error('no finding');
    const steps = expectExplained(finding, audited).slice(0, -1);
    expect(steps.map(({ rule }) => rule.replace(`finding.${code}.`, '@'))).toEqual(rules);
  });
});

describe('any statement with a few figures changed', () => {
  it('has findings that are explained up to their last figure', () => {
    fc.assert(
      fc.property(changedStatement, birthGiven, (statement, birth) => {
        const options = { birth };
        for (const finding of auditStatement(statement, options)) {
          expectExplained(finding, { statement, birth });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('and so has any career', () => {
    fc.assert(
      fc.property(fc.array(changedStatement, { minLength: 2, maxLength: 4 }), (statements) => {
        for (const finding of auditCareer(statements)) {
          expectExplained(finding, { statement: statements });
        }
      }),
      { numRuns: 200 },
    );
  });
});
