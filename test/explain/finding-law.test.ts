import { describe, expect, it } from 'vitest';
import { auditCareer, auditStatement, type FindingCode } from '../../src/audit/index.js';
import { explain } from '../../src/explain/index.js';
import { citation, sourceOf } from '../../src/law/index.js';
import type { Statement } from '../../src/statement/index.js';
import { FINDING_EXAMPLES, type FindingExample } from './finding-cases.js';

/** Findings whose expected figure comes from the law; in the others the sheet contradicts itself. */
const ON_LAW: readonly FindingCode[] = [
  'interest-range',
  'credited-amount',
  'base-outside-limits',
  'personal-contribution',
  'base-from-wage',
  'detail-past-retirement',
];

const isCareer = (of: FindingExample['of']): of is readonly Statement[] => Array.isArray(of);

const findings = Object.values(FINDING_EXAMPLES)
  .flat()
  .flatMap(({ of, options }) => (isCareer(of) ? auditCareer(of) : auditStatement(of, options)));

describe.each(ON_LAW)('%s', (code) => {
  const those = findings.filter((finding) => finding.code === code);

  it('names the law that it rests on, also in its explanation', () => {
    expect(those.length).toBeGreaterThan(0);
    for (const finding of those) {
      const { sources = [], citations = [], status } = finding.basis ?? {};
      expect(sources.length).toBeGreaterThan(0);
      expect(citations.length).toBeGreaterThan(0);
      for (const id of sources) expect(sourceOf(id).id).toBe(id);
      for (const id of citations) expect(sources).toContain(citation(id).source);
      for (const locale of ['zh', 'en'] as const) {
        const last = explain(finding, { locale }).at(-1);
        expect(last).toMatchObject({ sources, citations, status });
        expect(last?.references.length).toBeGreaterThan(0);
      }
    }
  });
});

it('a finding about the figures of the sheet alone names no law', () => {
  const others = findings.filter(({ code }) => !ON_LAW.includes(code));
  expect(others.length).toBeGreaterThan(0);
  for (const finding of others) expect(finding).not.toHaveProperty('basis');
});
