import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { type IsoDate, isIsoDate, shiftDate } from '../../src/calendar/index.js';
import { baseLimitsFromAverageWage } from '../../src/contribution/index.js';
import {
  CITATION_IDS,
  citation,
  defaultLaw,
  RuleNotKnownError,
  sourceOf,
  type Table,
  type TableName,
  valueOn,
} from '../../src/law/index.js';
import { PUBLIC_CODE } from '../../src/law/sources/code.js';

const tables: readonly Table[] = Object.values(defaultLaw.tables);
const named = tables.map((table) => [table.name, table] as const);

describe.each(named)('table %s', (name, table) => {
  it('stands under its own name', () => {
    expect(defaultLaw.tables[name].name).toBe(name);
    expect(table.cells.length).toBeGreaterThan(0);
  });

  it('tiles its time: every day is held once or declared not to be', () => {
    const spans = [...table.cells, ...table.gaps].sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [i, { from, to }] of spans.entries()) {
      expect(isIsoDate(from)).toBe(true);
      const next = spans[i + 1];
      if (next === undefined) continue;
      expect(to).not.toBeNull();
      expect(next.from).toBe(shiftDate(to as IsoDate, 1));
    }
  });

  it('has its cells and gaps in the order of time', () => {
    for (const spans of [table.cells, table.gaps]) {
      const starts = spans.map(({ from }) => from);
      expect(starts).toEqual([...new Set(starts)].sort());
    }
  });

  it('changes on the first day of a month only', () => {
    for (const { from, to } of [...table.cells, ...table.gaps]) {
      expect(from.slice(8)).toBe('01');
      if (to !== null) expect(shiftDate(to, 1).slice(8)).toBe('01');
      if (to !== null) expect(to > from).toBe(true);
    }
  });

  it('leaves only its last cell open', () => {
    const open = table.cells.filter(({ to }) => to === null);
    expect(open.length).toBeLessThanOrEqual(1);
    if (open.length === 1) expect(table.cells.at(-1)).toBe(open[0]);
  });

  it('names known sources for every cell, each once', () => {
    for (const cell of table.cells) {
      expect(cell.sources.length).toBeGreaterThan(0);
      expect(new Set(cell.sources).size).toBe(cell.sources.length);
      for (const id of cell.sources) expect(sourceOf(id).id).toBe(id);
    }
  });

  it('has no figure from background knowledge', () => {
    const ids = [...table.cells, ...table.gaps]
      .flatMap((span) => [span, ...(span.alternatives ?? [])])
      .flatMap((part) => ('sources' in part ? part.sources : []));
    expect(ids).not.toContain('bg');
    expect(ids).not.toContain('derived');
  });

  it('lists alternatives exactly where sources disagree', () => {
    for (const cell of table.cells) {
      expect(cell.alternatives !== undefined).toBe(cell.status === 'disputed');
      for (const { value } of cell.alternatives ?? []) expect(value).not.toEqual(cell.value);
    }
    for (const gap of table.gaps) {
      expect(gap.alternatives !== undefined).toBe(gap.reason === 'disputed');
      if (gap.reason === 'disputed') expect(gap.alternatives?.length).toBeGreaterThan(1);
    }
  });

  it('writes money as whole yuan, rates as decimal text, months as whole numbers', () => {
    for (const { value } of table.cells) {
      const values = typeof value === 'object' ? Object.values(value).flat() : [value];
      for (const part of values) {
        if (table.unit.startsWith('fraction') || table.unit === 'index') {
          expect(part).toMatch(/^(?:0|1|0\.\d*[1-9])$/);
        } else if (typeof part !== 'string') {
          expect(Number.isSafeInteger(part) && part > 0).toBe(true);
        }
      }
    }
  });

  it('gives the cell in its first and last month and nothing of a neighbour outside', () => {
    for (const cell of table.cells) {
      expect(valueOn(name, cell.from)).toBe(cell);
      expect(valueOn(name, cell.to ?? '2199-12-31')).toBe(cell);
    }
    for (const gap of table.gaps) {
      expect(() => valueOn(name, gap.from)).toThrow(RuleNotKnownError);
      expect(() => valueOn(name, gap.to)).toThrow(RuleNotKnownError);
    }
    expect(() => valueOn(name, '1900-01')).toThrow(RuleNotKnownError);
    const end = table.cells.at(-1)?.to;
    if (end) expect(() => valueOn(name, shiftDate(end, 1))).toThrow(RuleNotKnownError);
  });
});

describe('sources', () => {
  const used = new Set([
    ...tables.flatMap((table) =>
      [...table.cells, ...table.gaps].flatMap((span) => [
        ...('sources' in span ? span.sources : []),
        ...(span.alternatives ?? []).flatMap((alternative) => alternative.sources),
      ]),
    ),
    ...CITATION_IDS.map((id) => citation(id).source),
  ]);

  it('are all used by a cell, an alternative or a rule, and none is missing', () => {
    expect([...used].sort()).toEqual(Object.keys(defaultLaw.sources).sort());
  });

  it('say what is known of them', () => {
    for (const [id, source] of Object.entries(defaultLaw.sources)) {
      expect(source.id).toBe(id);
      expect(source.title).not.toBe('');
      expect(source.issuer).not.toBe('');
      for (const day of [source.date, source.inForce]) {
        if (day !== null) expect([id, isIsoDate(day)]).toEqual([id, true]);
      }
      if (source.address !== null) expect(source.address).toMatch(/^https?:\/\/\S+$/);
    }
  });

  it('do not call read what only others recorded', () => {
    for (const source of Object.values(defaultLaw.sources)) {
      if (source.address?.includes('rsj.sh.gov.cn')) {
        expect([source.id, source.checked]).toEqual([source.id, 'recorded by others']);
      }
    }
  });
});

describe('figures that follow from others', () => {
  const { baseLimits, limitBasis, averageMonthlyWageOldCaliber, averageMonthlyWageFullCaliber } =
    defaultLaw.tables;

  it('the upper limit is three times the average used', () => {
    for (const { value } of baseLimits.cells) expect(value.upper).toBe(3 * value.averageUsed);
  });

  it('the lower limit is 60 % of it, except in 2020, 2021 and 2022', () => {
    for (const { from, value } of baseLimits.cells) {
      const { lower } = baseLimitsFromAverageWage(value.averageUsed);
      const declared = ['2020-07-01', '2021-07-01', '2022-07-01'].includes(from);
      expect([from, value.lowerException !== undefined]).toEqual([from, declared]);
      expect([from, lower.eq(value.lower)]).toEqual([from, !declared]);
    }
  });

  it('the exceptions follow from what is declared', () => {
    const lowerOn = (on: '2019-12' | '2020-12' | '2021-12' | '2022-12') =>
      valueOn('baseLimits', on).value;
    expect(lowerOn('2020-12').lowerException).toBe('frozen');
    expect(lowerOn('2020-12').lower).toBe(lowerOn('2019-12').lower);
    for (const [on, last, before] of [
      ['2021-12', '2020-01', '2019-01'],
      ['2022-12', '2021-01', '2020-01'],
    ] as const) {
      const mean = new Decimal(valueOn('averageMonthlyWageFullCaliber', last).value)
        .plus(valueOn('averageMonthlyWageFullCaliber', before).value)
        .dividedBy(2);
      expect(lowerOn(on).lowerException).toBe('mean-of-two-averages');
      expect(baseLimitsFromAverageWage(mean).lower.toNumber()).toBe(lowerOn(on).lower);
    }
  });

  it('the average used is the statistic of the year before, or the transitional basis', () => {
    for (const { from, value } of baseLimits.cells) {
      const yearBefore = `${Number(from.slice(0, 4)) - 1}-06` as const;
      const table: TableName =
        from >= '2019-04' && from < '2021-07'
          ? 'limitBasis'
          : from < '2019'
            ? 'averageMonthlyWageOldCaliber'
            : 'averageMonthlyWageFullCaliber';
      const expected = valueOn(table, table === 'limitBasis' ? from : yearBefore).value;
      expect([from, value.averageUsed]).toEqual([from, expected]);
    }
  });

  it('the transitional bases are no statistic', () => {
    const statistic = [averageMonthlyWageOldCaliber, averageMonthlyWageFullCaliber].flatMap(
      ({ cells }) => cells.map(({ value }) => value),
    );
    expect(limitBasis.cells.map(({ value }) => value)).toEqual([7832, 8211, 9339]);
    expect(statistic).not.toContain(8211);
    expect(statistic).not.toContain(9339);
  });

  it('an interest rate that only public code has is provisional, and no other', () => {
    for (const { from, status, sources } of defaultLaw.tables.accountInterestRate.cells) {
      const isPublished = sources.some((id) => !Object.hasOwn(PUBLIC_CODE, id));
      expect([from, status]).toEqual([from, isPublished ? 'announced' : 'provisional']);
    }
  });

  it('the tables of averages hold whole calendar years', () => {
    for (const { unit, name, cells } of tables) {
      if (!/^average|^calculationBase/.test(name)) continue;
      expect(unit.startsWith('yuan')).toBe(true);
      for (const { from, to } of cells) {
        expect([from.slice(4), to?.slice(4)]).toEqual(['-01-01', '-12-31']);
        expect(to?.slice(0, 4)).toBe(from.slice(0, 4));
      }
    }
  });

  it('a twelfth of the annual average, rounded, is the monthly one', () => {
    for (const [annual, monthly] of [
      ['averageAnnualWageOldCaliber', 'averageMonthlyWageOldCaliber'],
      ['averageAnnualWageFullCaliber', 'averageMonthlyWageFullCaliber'],
    ] as const) {
      for (const { from, value } of defaultLaw.tables[annual].cells) {
        const twelfth = new Decimal(value).dividedBy(12).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
        expect([from, twelfth.toNumber()]).toEqual([from, valueOn(monthly, from).value]);
      }
    }
  });

  it('the calculation base is the average of the year before', () => {
    for (const { from, value } of defaultLaw.tables.calculationBase.cells) {
      const year = Number(from.slice(0, 4));
      const table = year <= 2018 ? 'averageMonthlyWageOldCaliber' : 'averageMonthlyWageFullCaliber';
      expect([from, valueOn(table, `${year - 1}-01` as '2018-01').value]).toEqual([from, value]);
    }
  });

  it('what the person and the employer put into the account adds up to its rate', () => {
    for (let year = 2000; year <= 2026; year++) {
      const on = `${year}-12` as const;
      const sum = new Decimal(valueOn('accountCreditFromEmployer', on).value).plus(
        valueOn('individualRate', on).value,
      );
      expect([on, sum.toString()]).toEqual([on, valueOn('accountCreditRate', on).value]);
    }
  });

  it('the rate of flexible workers in 2013 was the sum of the two others', () => {
    const sum = new Decimal(valueOn('employerRate', '2013-06').value).plus(
      valueOn('individualRate', '2013-06').value,
    );
    expect(sum.toString()).toBe(valueOn('flexibleEmploymentRate', '2013-06').value);
  });

  it('payment months fall with age, minimum months rise by six a year from 2030', () => {
    const { months } = valueOn('paymentMonths', '2026-01').value;
    for (const [i, count] of months.entries()) {
      if (i > 0) expect(count).toBeLessThan(months[i - 1] ?? 0);
    }
    for (let year = 2012; year <= 2050; year++) {
      expect(valueOn('minimumContributionMonths', `${year}-06` as const).value).toBe(
        Math.min(240, 180 + 6 * Math.max(0, year - 2029)),
      );
    }
  });

  it('figures that are wrong elsewhere are not here', () => {
    const text = JSON.stringify(tables.map(({ cells }) => cells.map(({ value }) => value)));
    for (const wrong of ['0.0535', '5603', '6203', '6838', '10388', '2566', '12933', '9184']) {
      expect(text).not.toContain(wrong);
    }
  });
});
