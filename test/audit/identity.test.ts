import { describe, expect, it } from 'vitest';
import { auditStatement } from '../../src/audit/index.js';
import type { Statement } from '../../src/statement/index.js';
import { arrears2023, clean2016, withSection } from './statements.js';

const withId = (idNumber: string | null, monthsBefore1993: number | null): Statement => ({
  ...clean2016,
  idNumber,
  monthsBefore1993,
});

describe('service-before-16', () => {
  // Born in April 1968, 16 in April 1984: 105 months to the end of 1992, April counted.
  it('begins in the month of the 16th birthday at the earliest', () => {
    expect(auditStatement(withId('310101196804150007', 105))).toEqual([]);
    expect(auditStatement(withId('310101196804150007', 106))).toEqual([
      {
        kind: 'finding',
        code: 'service-before-16',
        severity: 'warning',
        fields: ['monthsBefore1993', 'idNumber'],
        printed: 106,
        expected: 105,
      },
    ]);
  });

  it('reads the old number of 15 digits', () => {
    expect(auditStatement(withId('310101680415000', 105))).toEqual([]);
    expect(auditStatement(withId('310101680415000', 106))).toHaveLength(1);
  });

  it('nobody born from 1977 on has any', () => {
    // Born in December 1976: 16 in December 1992, one month.
    expect(auditStatement(withId('310101197612010004', 1))).toEqual([]);
    expect(auditStatement(withId('310101197612010004', 2))).toHaveLength(1);
    expect(arrears2023).toMatchObject({ idNumber: '310109198507300005', monthsBefore1993: 0 });
    expect(auditStatement(arrears2023)).toEqual([]);
    expect(auditStatement({ ...arrears2023, monthsBefore1993: 1 })).toEqual([
      expect.objectContaining({ printed: 1, expected: 0 }),
    ]);
  });

  it('needs the birth date, not the rest of the number', () => {
    expect(auditStatement(withId('******19680415****', 106))).toHaveLength(1);
    for (const masked of [
      '310101********0007',
      '3101011968****0007',
      '310101*****0007',
      '31010119680415***',
      null,
    ]) {
      expect(auditStatement(withId(masked, 400))).toEqual([]);
    }
  });

  it('is silent without a count', () => {
    expect(auditStatement(withId('310101196804150007', null))).toEqual([]);
  });
});

describe('id-check-digit', () => {
  it.each([
    '310101196804150007',
    '310109198507300005',
    '310115195812240006',
    '310101197001010005',
    '11010519491231002X',
    '11010519491231002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105 19491231 002X',
  ])('a right one: %s', (idNumber) => {
    const codes = auditStatement(withId(idNumber, 0)).map(({ code }) => code);
    expect(codes).not.toContain('id-check-digit');
    expect(codes).not.toContain('id-birth-date');
  });

  it('a wrong one, the number masked', () => {
    expect(auditStatement(withId('310101196804150008', 0))).toEqual([
      {
        kind: 'finding',
        code: 'id-check-digit',
        severity: 'warning',
        fields: ['idNumber'],
        printed: '310101********0008',
        expected: '7',
      },
    ]);
    expect(auditStatement(withId('110105 19491231 0020', 0))).toEqual([
      expect.objectContaining({ printed: '110105********0020', expected: 'X' }),
    ]);
    expect(auditStatement(withId('31010119680415000X', 0))).toEqual([
      expect.objectContaining({ printed: '310101********000X', expected: '7' }),
    ]);
  });

  it('a masked or cut number has none', () => {
    for (const part of ['******196804150008', '3101011968041500081', '31010119680415000']) {
      expect(auditStatement(withId(part, 0))).toEqual([]);
    }
  });
});

describe('id-birth-date', () => {
  it('is a date of the calendar', () => {
    expect(auditStatement(withId('310101196813150009', 0))).toEqual([
      {
        kind: 'finding',
        code: 'id-birth-date',
        severity: 'warning',
        fields: ['idNumber'],
        printed: '310101********0009',
        expected: null,
      },
    ]);
    expect(auditStatement(withId('310101690229000', 0))).toEqual([
      expect.objectContaining({ code: 'id-birth-date', printed: '310101*****9000' }),
    ]);
    expect(auditStatement(withId('310101680229000', 0))).toEqual([]);
  });

  it('is not looked for in a masked number', () => {
    expect(auditStatement(withId('******19681315****', 0))).toEqual([]);
  });
});

describe('title-year', () => {
  it('the title and the sections name the same year', () => {
    expect(auditStatement({ ...clean2016, year: 2015 })).toContainEqual({
      kind: 'finding',
      code: 'title-year',
      severity: 'warning',
      fields: ['year', 'current.year', 'asOf', 'closing.asOf', 'opening.asOf'],
      printed: 2015,
      expected: 2016,
    });
  });

  it.each([
    ['current.year', withSection(clean2016, 'current', { year: 2017 }), 2017],
    ['asOf', { ...clean2016, asOf: '2015-12' } as const, 2015],
    ['closing.asOf', withSection(clean2016, 'closing', { asOf: '2018-12' }), 2018],
    ['opening.asOf', withSection(clean2016, 'opening', { asOf: '2016-12' }), 2017],
  ])('%s alone', (path, statement, expected) => {
    expect(auditStatement(statement)).toEqual([
      expect.objectContaining({
        code: 'title-year',
        fields: ['year', path],
        printed: 2016,
        expected,
      }),
    ]);
  });

  it('takes the first section for the title where there is none', () => {
    expect(auditStatement({ ...clean2016, year: null })).toEqual([]);
    const other = withSection({ ...clean2016, year: null }, 'opening', { asOf: '2016-12' });
    expect(auditStatement(other)).toEqual([
      expect.objectContaining({ fields: ['current.year', 'opening.asOf'], printed: 2016 }),
    ]);
  });
});
