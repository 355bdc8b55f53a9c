import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/index.js';
import { tenureOf } from '../../src/tenure/index.js';
import { arrears2023, clean2016, masked2022, sample2021 } from './samples.js';
import { period, rowsOf, type StatementParts, statementOf } from './statement-builder.js';

const known = (year: number, paid: number, parts: StatementParts = {}) =>
  statementOf(year, {
    monthsBefore1993: 10,
    deemed: { months: 20 },
    closing: { months: paid },
    ...parts,
  });
const masked = { monthsBefore1993: null, deemed: { months: null } };

describe('tenureOf several statements', () => {
  it.each([sample2021, clean2016, masked2022, arrears2023])(
    'of one statement is that of the statement',
    (statement) => {
      expect(tenureOf([statement])).toEqual(tenureOf(statement));
    },
  );

  it('is the newest, whatever the order, and adds nothing of the others', () => {
    const statements = [known(2019, 100), known(2021, 124), known(2020, 112)];
    expect(tenureOf(statements)).toEqual(tenureOf(known(2021, 124)));
    expect(tenureOf(statements)).toMatchObject({ months: 154, asOf: '2021-12' });
  });

  it('goes by the last month covered, else by the year', () => {
    const midYear = known(2021, 120, { asOf: '2021-06' });
    const noMonth = { asOf: null };
    const yearOnly = known(2021, 124, { asOf: null, closing: { months: 124, asOf: null } });
    const nothing = known(2030, 1, {
      ...noMonth,
      year: null,
      closing: { months: 1, asOf: null },
    });
    expect(tenureOf([known(2021, 124), midYear]).months).toBe(154);
    const odd = known(2021, 199, { asOf: '2021-06' });
    expect(tenureOf([known(2021, 124), odd]).months).toBe(154);
    expect(tenureOf([midYear, yearOnly])).toMatchObject({ months: 154, asOf: null });
    expect(tenureOf([nothing, midYear]).months).toBe(150);
    expect(tenureOf([known(2020, 140), yearOnly]).months).toBe(154);
  });

  it('takes what is masked from the newest other statement that prints it', () => {
    const newest = known(2022, 136, masked);
    const service = known(2020, 112, { monthsBefore1993: 11, deemed: { months: null } });
    const oldest = known(2019, 100);
    expect(tenureOf([oldest, newest, service])).toMatchObject({
      months: 136 + 11 + 20,
      lowerBound: false,
      byKind: { before1993: 11, deemed: 20, paid: 136 },
      asOf: '2022-12',
    });
    expect(tenureOf([newest, service])).toMatchObject({
      months: 147,
      lowerBound: true,
      unknownKinds: ['deemed'],
    });
  });

  it('takes 0 for a printed count', () => {
    const newest = known(2022, 136, { monthsBefore1993: 0, deemed: { months: 0 } });
    expect(tenureOf([newest, known(2021, 124)]).byKind).toEqual({
      before1993: 0,
      deemed: 0,
      paid: 136,
    });
  });

  it('takes the newer of two that contradict each other', () => {
    const newest = known(2022, 136, masked);
    const newer = known(2021, 124, { monthsBefore1993: 30 });
    expect(tenureOf([known(2020, 112), newest, newer]).byKind.before1993).toBe(30);
  });

  it('takes the deemed window of the newest, else the one beside the count', () => {
    const window = period('2012-01', '2013-12');
    const withCount = known(2020, 112, { deemed: { months: 20, period: window } });
    const readings = (parts: StatementParts) =>
      tenureOf([withCount, known(2021, 124, { ...masked, monthsBefore1993: 0, ...parts })])
        .readings;
    expect(readings({})).toEqual([
      { months: 144, label: 'printed-counts' },
      { months: 148, label: 'deemed-period' },
    ]);
    expect(readings({ deemed: { period: period('2012-01', '2014-01') } })).toEqual([
      { months: 144, label: 'printed-counts' },
      { months: 149, label: 'deemed-period' },
    ]);
    expect(readings({ deemed: { months: 5 } })).toEqual([{ months: 129, label: 'printed-counts' }]);
  });

  it('takes a deemed window even when no statement prints the count', () => {
    const window = { deemed: { period: period('2012-01', '2013-12') } };
    const tenure = tenureOf([known(2021, 124, { deemed: {} }), known(2020, 112, window)]);
    expect(tenure).toMatchObject({ months: 134, lowerBound: true });
    expect(tenure.readings[1]).toEqual({ months: 158, label: 'deemed-period' });
  });

  it('takes paid time of an older statement when the newest does not print it', () => {
    const rows = { contributions: rowsOf(2021, [1, 2]) };
    const newest = known(2021, 0, { closing: { months: null }, ...rows });
    expect(tenureOf([newest, known(2020, 112), known(2019, 100)])).toMatchObject({
      months: 142,
      lowerBound: true,
      unknownKinds: ['paid'],
      asOf: '2021-12',
    });
  });

  it('keeps the newest when the part it knows is already as many', () => {
    const newest = known(2021, 0, { closing: { months: null }, opening: { months: 112 } });
    const tenure = tenureOf([newest, known(2020, 112)]);
    expect(tenure).toMatchObject({ months: 142, lowerBound: true });
    expect(tenureOf([newest, known(2020, 111)]).months).toBe(142);
    expect(tenureOf([newest, known(2020, 113)]).months).toBe(143);
  });

  it('prefers the fuller of two statements of one date', () => {
    const blank = known(2021, 0, { ...masked, closing: { months: null } });
    expect(tenureOf([blank, known(2021, 124)])).toEqual(tenureOf(known(2021, 124)));
    expect(tenureOf([known(2021, 124), blank])).toEqual(tenureOf(known(2021, 124)));
    const noPaid = known(2021, 0, { closing: { months: null } });
    const noDeemed = known(2021, 124, { deemed: {} });
    expect(tenureOf([noPaid, noDeemed])).toMatchObject({ months: 154, lowerBound: false });
    const noService = known(2021, 124, { monthsBefore1993: null });
    const other = known(2021, 130);
    expect(tenureOf([noService, other]).months).toBe(160);
    expect(tenureOf([noDeemed, other]).months).toBe(160);
    expect(tenureOf([noPaid, other]).months).toBe(160);
  });

  it('does not depend on the order', () => {
    const count = fc.option(fc.nat(40), { nil: null });
    const window = fc.constantFrom(null, period('2010-01', '2011-12'), period('2012-03', null));
    const some = fc
      .record({
        year: fc.integer({ min: 2018, max: 2021 }),
        before: count,
        deemed: fc.record({ months: count, period: window }),
        opening: fc.record({ months: count, period: window }),
        current: fc.record({ months: fc.option(fc.nat(12), { nil: null }) }),
        closing: fc.record({ months: count }),
      })
      .map(({ year, before, ...parts }) =>
        statementOf(year, { monthsBefore1993: before, ...parts }),
      );
    const lists = fc
      .array(some, { minLength: 1, maxLength: 5 })
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect(tenureOf(shuffled)).toEqual(tenureOf(list));
      }),
      { numRuns: 500 },
    );
  });
});

describe('statements of two persons', () => {
  const withId = (idNumber: string | null, year = 2020) => known(year, 100, { idNumber });
  const id = '310101196804150007';

  it('are refused, and no ID number is shown whole', () => {
    const list = [withId(id), withId('310109198507300005')];
    expect(() => tenureOf(list)).toThrow(
      expect.objectContaining({
        constructor: InvalidInputError,
        code: 'choice',
        path: 'statements[1].idNumber',
        received: '"310109********0005"',
      }),
    );
    expect(() => tenureOf([withId(null), ...list])).toThrow(/^statements\[2\]\.idNumber: /);
    expect(() => tenureOf(list)).not.toThrow(id);
    expect(() => tenureOf([withId(id), withId('310101196804150008')])).toThrow(InvalidInputError);
  });

  it('are not told from a number that is masked or missing', () => {
    const list = [withId(id), withId('310109********0005'), withId(null), withId('31010919850730')];
    expect(tenureOf(list).months).toBe(130);
    expect(tenureOf([withId('310109********0005'), withId(id)]).months).toBe(130);
  });

  it('are not seen in another way of writing the number', () => {
    const wide = '３１０１０１１９６８０４１５０００７';
    expect(tenureOf([withId(id), withId(wide), withId('310101 19680415 0007')]).months).toBe(130);
    const x = '11010519491231002';
    expect(tenureOf([withId(`${x}X`), withId(`${x}x`)]).months).toBe(130);
  });

  it.each(['３１０１０９１９８５０７３００００５', '310109 19850730 0005', '11010519491231002x'])(
    'are seen however the number is written: %s',
    (other) => {
      expect(() => tenureOf([withId(id), withId(other)])).toThrow(InvalidInputError);
    },
  );

  it('are told from the number of 15 digits of the same person', () => {
    expect(tenureOf([withId('310101680415000'), withId(id)]).months).toBe(130);
    expect(tenureOf([withId(id), withId('310101680415000')]).months).toBe(130);
    expect(() => tenureOf([withId('310101680415001'), withId(id)])).toThrow(InvalidInputError);
    expect(() => tenureOf([withId(id), withId('310102680415000')])).toThrow(InvalidInputError);
    expect(() => tenureOf([withId('310101680415000'), withId('310101680415001')])).toThrow(
      InvalidInputError,
    );
    const laterCentury = '310101206804150007';
    expect(() => tenureOf([withId('310101680415000'), withId(laterCentury)])).toThrow(
      InvalidInputError,
    );
  });
});
