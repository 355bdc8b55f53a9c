import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { auditCareer, auditStatement, type Finding } from '../../src/audit/index.js';
import { type ExplanationStep, explain } from '../../src/explain/index.js';
import { clean2016, guide2021, mailed2017, withSection } from '../audit/statements.js';

/** Those of the finding itself, which comes last. */
const inputsOf = (steps: readonly ExplanationStep[]) => steps.at(-1)?.inputs;

describe('a finding explained beside its statement', () => {
  it('has the figures of its fields among the inputs, before the two numbers', () => {
    const [finding] = auditStatement(guide2021);
    if (finding === undefined) throw new Error('no finding');
    expect(finding.code).toBe('opening-period-months');
    expect(inputsOf(explain(finding, { locale: 'zh', statement: guide2021 }))).toEqual({
      'opening.period': '2011-10/2020-12',
      'closing.months': 87,
      'current.months': 12,
      printed: 111,
      expected: 75,
      suggestion: '2014-10',
    });
  });

  it('has amounts as they are, and leaves out what is not printed', () => {
    const wrong = withSection(clean2016, 'closing', { balance: new Decimal(1) });
    const [finding] = auditStatement(wrong);
    if (finding === undefined) throw new Error('no finding');
    const inputs = inputsOf(explain(finding, { locale: 'en', statement: wrong }));
    expect(inputs?.['opening.balance']).toEqual(new Decimal('98765.4'));
    expect(inputs?.['closing.balance']).toEqual(new Decimal(1));
    const masked = withSection(wrong, 'closing', { balance: null });
    expect(inputsOf(explain(finding, { locale: 'en', statement: masked }))).not.toHaveProperty([
      'closing.balance',
    ]);
  });

  it('takes the amount of a supplement, and a cell of the list', () => {
    const finding: Finding = {
      kind: 'finding',
      code: 'base-outside-limits',
      severity: 'error',
      fields: ['supplement.contributionBase', 'contributions[1].month', 'contributions'],
      printed: 1,
      expected: 2,
    };
    expect(inputsOf(explain(finding, { locale: 'en', statement: clean2016 }))).toEqual({
      'supplement.contributionBase': new Decimal('6200'),
      'contributions[1].month': '2016-02',
      printed: 1,
      expected: 2,
    });
  });

  it('never repeats who the person is', () => {
    const finding: Finding = {
      kind: 'finding',
      code: 'employer-changed',
      severity: 'info',
      fields: ['name', 'idNumber', 'accountNumber', 'employer', 'contributions[0].employer'],
      printed: 'A',
      expected: 'B',
    };
    expect(inputsOf(explain(finding, { locale: 'en', statement: clean2016 }))).toEqual({
      printed: 'A',
      expected: 'B',
    });
  });

  it('of a career takes each figure from its own statement', () => {
    const later = withSection(mailed2017, 'opening', { months: 270 });
    const finding = auditCareer([clean2016, later]).find(({ code }) => code === 'career-months');
    if (finding === undefined) throw new Error('no finding');
    const told = (statement: Parameters<typeof explain>[1]['statement']) =>
      inputsOf(
        explain(finding, statement === undefined ? { locale: 'en' } : { locale: 'en', statement }),
      );
    expect(told([clean2016, later])).toMatchObject({
      '[0].closing.months': clean2016.closing.months,
      '[1].opening.months': 270,
    });
    expect(told([null, later])).not.toHaveProperty(['[0].closing.months']);
    expect(told(undefined)).toEqual({ printed: finding.printed, expected: finding.expected });
  });

  it('leaves out a path that the statement does not have', () => {
    const finding: Finding = {
      kind: 'finding',
      code: 'unreadable-number',
      severity: 'error',
      fields: ['contributions[99].months', 'nothing.of.it', 'opening.months.length'],
      printed: 'I',
      expected: null,
    };
    expect(inputsOf(explain(finding, { locale: 'en', statement: clean2016 }))).toEqual({
      printed: 'I',
      expected: null,
    });
  });
});
