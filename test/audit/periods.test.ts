import { describe, expect, it } from 'vitest';
import { auditStatement } from '../../src/audit/index.js';
import type { Statement } from '../../src/statement/index.js';
import { clean2016, guide2021, masked2022, withSection } from './statements.js';

/** `masked2022` with another opening period: 87 months from 2014-10 are right. */
const opening = (start: `${number}-${number}`, end: `${number}-${number}` | null) =>
  withSection(masked2022, 'opening', { period: { start, end } });

describe('opening-period-months', () => {
  it('a longer period may have gaps: warning', () => {
    expect(
      auditStatement({ ...opening('2014-09', '2021-12'), deemed: guide2021.deemed })[0],
    ).toEqual({
      kind: 'finding',
      code: 'opening-period-months',
      severity: 'warning',
      fields: ['opening.period', 'current.months', 'closing.months'],
      printed: 88,
      expected: 87,
      suggestion: '2014-10',
    });
  });

  it('a shorter period cannot hold the months: error', () => {
    expect(auditStatement(opening('2014-11', '2021-12'))).toEqual([
      expect.objectContaining({
        code: 'opening-period-months',
        severity: 'error',
        printed: 86,
        expected: 87,
        suggestion: '2014-10',
      }),
    ]);
  });

  it('今 is the end of the opening figures', () => {
    expect(auditStatement(opening('2014-10', null))).toEqual([]);
    expect(auditStatement(opening('2014-11', null))).toHaveLength(1);
    const undated = withSection(opening('2014-11', null), 'opening', { asOf: null });
    expect(auditStatement(undated)).toEqual([]);
  });

  it('is held against the count where one is printed too', () => {
    const both = withSection(opening('2014-10', '2021-12'), 'opening', { months: 86 });
    const matching = withSection(both, 'closing', { months: 98 });
    expect(auditStatement(matching)).toEqual([
      {
        kind: 'finding',
        code: 'opening-period-months',
        severity: 'warning',
        fields: ['opening.period', 'opening.months'],
        printed: 87,
        expected: 86,
        suggestion: '2014-11',
      },
    ]);
  });

  it.each(['current', 'closing'] as const)('is silent without %s months', (section) => {
    const broken = opening('2014-11', '2021-12');
    expect(auditStatement(withSection(broken, section, { months: null }))).toEqual([]);
  });

  it('suggests no start when none fits', () => {
    const none = withSection(opening('2014-10', '2021-12'), 'closing', { months: 12 });
    expect(auditStatement(none)).toEqual([
      expect.objectContaining({ printed: 87, expected: 0, suggestion: null }),
    ]);
    const absurd = withSection(opening('2014-10', '2021-12'), 'closing', { months: 99_999 });
    expect(auditStatement(absurd)).toEqual([
      expect.objectContaining({ severity: 'error', suggestion: null }),
    ]);
    const oneMonth = withSection(opening('2014-10', '2021-12'), 'closing', { months: 13 });
    expect(auditStatement(oneMonth)).toEqual([expect.objectContaining({ suggestion: '2021-12' })]);
  });
});

describe('current-period-months', () => {
  const current = (start: `${number}-${number}`, end: `${number}-${number}` | null) =>
    withSection(clean2016, 'current', { months: null, period: { start, end } });

  it('is held against closing less opening months', () => {
    expect(auditStatement(current('2016-01', '2016-12'))).toEqual([]);
    expect(auditStatement(current('2016-01', null))).toEqual([]);
    expect(auditStatement(current('2016-02', '2016-12'))).toEqual([
      {
        kind: 'finding',
        code: 'current-period-months',
        severity: 'error',
        fields: ['opening.months', 'current.period', 'closing.months'],
        printed: 11,
        expected: 12,
        suggestion: '2016-01',
      },
    ]);
    expect(auditStatement(current('2015-12', '2016-12'))).toEqual([
      expect.objectContaining({ severity: 'warning', printed: 13 }),
    ]);
  });

  it('is held against the count where one is printed too', () => {
    const both = withSection(current('2016-02', '2016-12'), 'current', { months: 12 });
    expect(auditStatement(both)).toEqual([
      expect.objectContaining({
        code: 'current-period-months',
        fields: ['current.period', 'current.months'],
        printed: 11,
        expected: 12,
      }),
    ]);
  });

  it.each(['opening', 'closing'] as const)('is silent without %s months', (section) => {
    const broken = current('2016-02', '2016-12');
    expect(auditStatement(withSection(broken, section, { months: null }))).toEqual([]);
  });
});

describe('closing-period-months', () => {
  const closing = (
    statement: Statement,
    start: `${number}-${number}`,
    end: `${number}-${number}` | null,
  ) => withSection(statement, 'closing', { months: null, period: { start, end } });

  it('is held against opening and current months', () => {
    expect(auditStatement(closing(clean2016, '1993-01', '2016-12'))).toEqual([]);
    expect(auditStatement(closing(clean2016, '1993-01', null))).toEqual([]);
    expect(auditStatement(closing(clean2016, '1993-02', '2016-12'))).toEqual([
      {
        kind: 'finding',
        code: 'closing-period-months',
        severity: 'error',
        fields: ['opening.months', 'current.months', 'closing.period'],
        printed: 287,
        expected: 288,
        suggestion: '1993-01',
      },
    ]);
    expect(auditStatement(closing(clean2016, '1992-12', '2016-12'))).toEqual([
      expect.objectContaining({ severity: 'warning', printed: 289, suggestion: '1993-01' }),
    ]);
  });

  it('takes an opening period for its months', () => {
    expect(auditStatement(closing(masked2022, '2014-10', '2022-12'))).toEqual([]);
    expect(auditStatement(closing(masked2022, '2014-11', '2022-12'))).toEqual([
      expect.objectContaining({
        fields: ['opening.period', 'current.months', 'closing.period'],
        printed: 98,
        expected: 99,
      }),
    ]);
  });

  it('may run on over the unpaid months of the year', () => {
    const nine = {
      ...withSection(clean2016, 'current', { months: 9 }),
      contributions: clean2016.contributions.slice(0, 9),
    };
    expect(auditStatement(closing(nine, '1993-04', '2016-12'))).toEqual([]);
    expect(auditStatement(closing(nine, '1993-01', '2016-12'))).toEqual([]);
    expect(auditStatement(closing(nine, '1992-12', '2016-12'))).toHaveLength(1);
    expect(auditStatement(closing(nine, '1993-05', '2016-12'))).toHaveLength(1);
  });

  it('is held against the count where one is printed too', () => {
    const both = withSection(closing(clean2016, '1993-02', '2016-12'), 'closing', { months: 288 });
    expect(auditStatement(both)).toEqual([
      expect.objectContaining({
        code: 'closing-period-months',
        fields: ['closing.period', 'closing.months'],
        printed: 287,
        expected: 288,
      }),
    ]);
  });

  it.each(['opening', 'current'] as const)('is silent without %s months', (section) => {
    const broken = closing(clean2016, '1993-02', '2016-12');
    expect(auditStatement(withSection(broken, section, { months: null }))).toEqual([]);
  });
});

describe('deemed-period-months', () => {
  const deemed = (months: number | null, end: `${number}-${number}` | null = '2014-09') =>
    withSection(masked2022, 'deemed', { months, period: { start: '1995-07', end } });

  it('a longer period may be a window: warning; a shorter one cannot hold the months: error', () => {
    expect(auditStatement(deemed(231))).toEqual([]);
    expect(auditStatement(deemed(230))).toEqual([
      {
        kind: 'finding',
        code: 'deemed-period-months',
        severity: 'warning',
        fields: ['deemed.months', 'deemed.period'],
        printed: 230,
        expected: 231,
        suggestion: '1995-08',
      },
    ]);
    expect(auditStatement(deemed(232))).toEqual([
      expect.objectContaining({ severity: 'error', printed: 232, suggestion: '1995-06' }),
    ]);
  });

  it('is silent without the count or the period', () => {
    expect(auditStatement(deemed(null))).toEqual([]);
    expect(auditStatement(withSection(deemed(1), 'deemed', { period: null }))).toEqual([]);
  });

  it('今 is the last month covered', () => {
    const open = withSection(deemed(330, null), 'opening', { period: null });
    expect(auditStatement(open)).toEqual([]);
    expect(auditStatement({ ...withSection(open, 'deemed', { months: 1 }), asOf: null })).toEqual(
      [],
    );
  });
});

describe('period-reversed', () => {
  it.each(['deemed', 'opening', 'current', 'closing'] as const)('%s.period', (section) => {
    const unknown = (['deemed', 'opening', 'current', 'closing'] as const).reduce<Statement>(
      (statement, name) => withSection(statement, name, { months: null, period: null }),
      clean2016,
    );
    const period = { start: '2015-05', end: '2015-04' } as const;
    expect(auditStatement(withSection(unknown, section, { period }))).toEqual([
      {
        kind: 'finding',
        code: 'period-reversed',
        severity: 'error',
        fields: [`${section}.period`],
        printed: '2015-04',
        expected: '2015-05',
        range: period,
      },
    ]);
    const month = { start: '2015-05', end: '2015-05' } as const;
    expect(auditStatement(withSection(unknown, section, { period: month }))).toEqual([]);
    const open = { start: '2015-05', end: null } as const;
    expect(auditStatement(withSection(unknown, section, { period: open }))).toEqual([]);
  });
});

describe('period-overlap', () => {
  const until = (end: `${number}-${number}` | null) =>
    withSection(masked2022, 'deemed', { months: null, period: { start: '1995-07', end } });

  it('a month counts once', () => {
    expect(auditStatement(until('2014-09'))).toEqual([]);
    expect(auditStatement(until('2014-10'))).toEqual([
      {
        kind: 'finding',
        code: 'period-overlap',
        severity: 'warning',
        fields: ['deemed.period', 'opening.period'],
        printed: 1,
        expected: 0,
        range: { start: '2014-10', end: '2014-10' },
      },
    ]);
  });

  it('a deemed period until 今 runs to the last month covered', () => {
    expect(auditStatement(until(null))).toEqual([
      expect.objectContaining({ code: 'period-overlap', printed: 87 }),
    ]);
  });

  it('the closing period stands in for an opening period', () => {
    const closing = withSection(
      withSection(until('2014-12'), 'opening', { period: null }),
      'closing',
      { months: null, period: { start: '2014-10', end: null } },
    );
    expect(auditStatement(closing)).toEqual([
      {
        kind: 'finding',
        code: 'period-overlap',
        severity: 'warning',
        fields: ['deemed.period', 'closing.period'],
        printed: 3,
        expected: 0,
        range: { start: '2014-10', end: '2014-12' },
      },
    ]);
  });
});

describe('label-range-conflict', () => {
  it('words that allow the start are no conflict', () => {
    const worded = (wordedUntil: `${number}-${number}`) =>
      auditStatement(withSection(masked2022, 'deemed', { wordedUntil }));
    expect(worded('1995-07')).toEqual([]);
    expect(worded('1995-06')).toEqual([
      {
        kind: 'finding',
        code: 'label-range-conflict',
        severity: 'info',
        fields: ['monthsBefore1993', 'deemed.period'],
        printed: '1995-07',
        expected: '1995-06',
      },
    ]);
  });
});
