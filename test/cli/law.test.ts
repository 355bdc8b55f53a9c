import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { defaultLaw, sourceOf } from '../../src/law/index.js';
import { runCommand } from './fake-io.js';

const TABLES = Object.keys(defaultLaw.tables);

describe('law', () => {
  it.each(['zh', 'en'])('names every table and what it holds, in %s', async (lang) => {
    const { code, out } = await runCommand(['law', '--lang', lang]);
    expect(code).toBe(0);
    for (const table of TABLES) expect(out).toContain(`  ${table}`);
    expect(out).toContain(lang === 'zh' ? '2000-04-01 起' : 'from 2000-04-01 on');
    expect(out).toContain(lang === 'zh' ? '没有数据：' : 'no figure: ');
  });

  it('with --json gives the coverage', async () => {
    const envelope = JSON.parse((await runCommand(['law', '--json'])).out);
    expect(envelope.schema).toBe('shanghai-pension/law-coverage/1');
    expect(envelope.tables.map(({ table }: { table: string }) => table)).toEqual(TABLES);
  });
});

describe('law TABLE', () => {
  it('shows every cell, the parts of a value in columns', async () => {
    const { lines } = await runCommand(['law', 'baseLimits', '--lang', 'zh']);
    expect(lines[0]).toBe('  缴费基数上下限  baseLimits（元/月）');
    expect(lines[1]).toMatch(/^ {2}起 +止 +下限 +上限 +依据的平均工资 +下限的确定 +公布情况 *$/);
    expect(lines.join('\n')).toMatch(/2018-04-01 {2}2019-03-31 {2}4279 {2}21396 +7132 +已公布/);
    expect(lines.join('\n')).toMatch(
      /2020-07-01 {2}2021-06-30 {2}4927 {2}28017 +9339 +沿用上一期 +已公布/,
    );
    const end = lines.indexOf('');
    expect(new Set(lines.slice(1, end).map((line) => stringWidth(line))).size).toBe(1);
    expect(end).toBe(defaultLaw.tables.baseLimits.cells.length + 3);
  });

  it.each(TABLES)('%s works in both languages and as JSON', async (table) => {
    for (const lang of ['zh', 'en']) {
      const { code, out } = await runCommand(['law', table, '--lang', lang]);
      expect(code).toBe(0);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
    }
    const envelope = JSON.parse((await runCommand(['law', table, '--json'])).out);
    expect(Object.keys(envelope)).toEqual(['schema', 'table', 'unit', 'cells', 'gaps']);
    expect(envelope.schema).toBe('shanghai-pension/law-table/1');
    expect(envelope.table).toBe(table);
  });

  it('names the times without a figure, and why', async () => {
    const { out } = await runCommand(['law', 'baseLimits']);
    expect(out).toContain('Times without a figure\n  no figure: 1998-04-01 to 2000-03-31 (');
    expect((await runCommand(['law', 'lateFeeRate'])).out).not.toContain('Times without');
  });
});

describe('law TABLE --on', () => {
  it.each(['2018-06', '2018-06-15'])('%s gives the value, its days, its sources', async (on) => {
    const { code, lines } = await runCommand(['law', 'baseLimits', '--on', on, '--lang', 'zh']);
    expect(code).toBe(0);
    expect(lines.slice(0, 5)).toEqual([
      `缴费基数上下限，${on}`,
      '  下限 4279、上限 21396、依据的平均工资 7132（元/月）',
      '  2018-04-01 至 2019-03-31，已公布',
      '',
      '来源',
    ]);
    expect(lines[5]).toMatch(/^ {2}- 个人养老保险权益单怎么看？、劳动报/);
    expect(lines[5]).toContain(sourceOf('laodongbao-2018').title);
  });

  it('gives what other sources say where they disagree', async () => {
    const on = ['law', 'accountCreditRate', '--on', '2008-06'];
    expect((await runCommand([...on, '--lang', 'zh'])).lines).toContain('  另有来源作 0.08');
    expect((await runCommand(on)).lines).toContain('  other sources: 0.08');
  });

  it('gives it to programs', async () => {
    const { out } = await runCommand(['law', 'baseLimits', '--on', '2018-06', '--json']);
    const envelope = JSON.parse(out);
    expect(envelope).toMatchObject({
      schema: 'shanghai-pension/law-value/1',
      table: 'baseLimits',
      unit: 'yuan-per-month',
      on: '2018-06',
      cell: { value: { lower: 4279, upper: 21396 }, status: 'announced' },
      held: [],
      gap: null,
    });
    expect(envelope.sources.map(({ id }: { id: string }) => id)).toEqual(envelope.cell.sources);
  });

  it('refuses with what is held where nothing is', async () => {
    const { code, out, err } = await runCommand(['law', 'accountInterestRate', '--on', '2013-06']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('There is no figure for 2013-06');
    expect(err).toContain('2008-01-01 to 2012-12-31');
    expect(err).toContain('not used in its place');
  });

  it('refuses to programs too', async () => {
    const { code, out } = await runCommand(['law', 'baseLimits', '--on', '1999-01', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      cell: null,
      sources: [],
      held: [{ from: '2000-04-01', to: null }],
      gap: { from: '1998-04-01', to: '2000-03-31' },
    });
  });
});

describe('law --on', () => {
  it('gives every table on the date, also those without a value', async () => {
    const { code, lines } = await runCommand(['law', '--on', '2018-06', '--lang', 'zh']);
    expect(code).toBe(0);
    expect(lines[0]).toBe('现有数据，2018-06');
    const at = lines.indexOf('  缴费基数上下限  baseLimits（元/月）');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '    下限 4279、上限 21396、依据的平均工资 7132',
      '    2018-04-01 至 2019-03-31，已公布',
    ]);
    const without = lines.indexOf('  失业保险金  unemploymentBenefit（元/月）');
    expect(lines[without + 1]).toBe('    没有数据');
  });

  it('says why where the table tells why there is none', async () => {
    const { lines } = await runCommand(['law', '--on', '2019-06', '--lang', 'zh']);
    const at = lines.indexOf('  养老金计发基数  calculationBase（元/月）');
    expect(lines[at + 1]).toBe('    没有数据：2019-01-01 至 2019-12-31（各来源不一致，无法取舍）');
    const { out } = await runCommand(['law', '--on', '2019-06', '--json']);
    const { values } = JSON.parse(out);
    const of = (name: string) => values.find(({ table }: { table: string }) => table === name);
    expect(of('calculationBase')).toMatchObject({ cell: null, gap: { from: '2019-01-01' } });
    expect(of('unemploymentBenefit')).toMatchObject({ cell: null, gap: null });
    expect(of('baseLimits').gap).toBeNull();
  });

  it('gives it to programs', async () => {
    const envelope = JSON.parse((await runCommand(['law', '--on', '2018-06', '--json'])).out);
    expect(envelope.schema).toBe('shanghai-pension/law-values/1');
    expect(envelope.on).toBe('2018-06');
    expect(envelope.values.map(({ table }: { table: string }) => table)).toEqual(TABLES);
    const none = envelope.values.filter(({ cell }: { cell: unknown }) => cell === null);
    expect(none.length).toBeGreaterThan(0);
  });

  it('ends with 2 where no table has a figure', async () => {
    const { code, out, err } = await runCommand(['law', '--on', '1900-01']);
    expect([code, out, err]).toEqual([2, '', 'No table has a figure for 1900-01.\n']);
    expect((await runCommand(['law', '--on', '1900-01', '--lang', 'zh'])).err).toBe(
      '没有任何一张表有 1900-01 的数据。\n',
    );
    const asJson = await runCommand(['law', '--on', '1900-01', '--json']);
    expect(asJson.code).toBe(2);
    const envelope = JSON.parse(asJson.out);
    expect(envelope.schema).toBe('shanghai-pension/law-values/1');
    expect(envelope.values).toHaveLength(TABLES.length);
    for (const { cell } of envelope.values) expect(cell).toBeNull();
  });
});
