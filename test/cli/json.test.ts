import { describe, expect, it } from 'vitest';
import { parseStatementJson } from '../../src/statement/index.js';
import { runCommand, runOn, sample } from './fake-io.js';

async function json(argv: readonly string[], names: readonly string[]) {
  const { out, err } = await runOn([...argv, '--json'], names);
  expect(err).toBe('');
  return JSON.parse(out);
}

describe('read', () => {
  it('gives statements and issues, amounts as text', async () => {
    const envelope = await json(['read'], ['annual-2016-clean']);
    expect(Object.keys(envelope)).toEqual(['schema', 'statements']);
    expect(envelope.schema).toBe('shanghai-pension/read/1');
    expect(envelope.statements).toHaveLength(1);
    const [one] = envelope.statements;
    expect(Object.keys(one)).toEqual(['file', 'statement', 'issues']);
    expect(one.file).toBe('annual-2016-clean');
    expect(one.statement.opening.balance).toBe('98765.4');
    expect(one.statement.closing.months).toBe(288);
    expect(one.statement.idNumber).toBe('310101196804150007');
    expect(one.issues).toEqual([]);
  });

  it('gives statements that the library takes back', async () => {
    const envelope = await json(['read'], ['seed-2021']);
    expect(parseStatementJson(envelope.statements[0].statement).issues).toEqual([]);
  });

  it('gives places when asked', async () => {
    const envelope = await json(['read', '--places'], ['seed-2021']);
    expect(envelope.statements[0].places['closing.months']).toEqual({
      line: 15,
      column: 6,
      raw: '87个月',
    });
  });

  it('tells of a refused text without a statement', async () => {
    const { out, err, code } = await runOn(['read', '--json'], ['layouts/web-12333']);
    expect(code).toBe(2);
    expect(err).not.toBe('');
    const [one] = JSON.parse(out).statements;
    expect(one.statement).toBeNull();
    expect(one.issues[0]).toMatchObject({ code: 'other-sheet', detail: 'web-12333' });
  });

  it('gives every statement of a file', async () => {
    const envelope = await json(['read'], ['cases/two-statements']);
    expect(
      envelope.statements.map(({ statement }: { statement: { year: number } }) => statement.year),
    ).toEqual([2019, 2018]);
  });
});

describe('audit', () => {
  it('gives findings by statement and by person', async () => {
    const envelope = await json(['audit'], ['seed-2021']);
    expect(Object.keys(envelope)).toEqual(['schema', 'statements', 'persons']);
    expect(envelope.schema).toBe('shanghai-pension/audit/1');
    const [one] = envelope.statements;
    expect(Object.keys(one)).toEqual(['file', 'read', 'year', 'asOf', 'issues', 'findings']);
    expect(one).toMatchObject({ read: true, year: 2021, asOf: '2021-12' });
    expect(one.findings[0]).toMatchObject({
      code: 'opening-period-months',
      printed: 111,
      expected: 75,
      suggestion: '2014-10',
    });
    expect(envelope.persons).toEqual([{ statements: [0], findings: [] }]);
  });

  it('gives amounts as text', async () => {
    const envelope = await json(['audit'], ['cases/sums']);
    const balance = envelope.statements[0].findings[1];
    expect(balance).toMatchObject({ printed: '112975.1', expected: '112957.1' });
  });

  it('counts statements in the list, refused ones too', async () => {
    const [first = '', second = ''] =
      sample('cases/two-statements').split(/(?=养老保险个人权益记录\n)/);
    const standardInput = `${first}${second.replace('162个月', '161个月')}`;
    const { out } = await runCommand(['audit', '-', '--json'], { standardInput });
    const { persons } = JSON.parse(out);
    expect(persons[0].statements).toEqual([0, 1]);
  });
});

describe('tenure', () => {
  it('gives one answer for each person', async () => {
    const names = ['annual-2016-clean', 'seed-2021', 'mailed-2017'];
    const envelope = await json(['tenure'], names);
    expect(Object.keys(envelope)).toEqual(['schema', 'statements', 'persons']);
    expect(envelope.schema).toBe('shanghai-pension/tenure/1');
    expect(envelope.statements.map(({ file }: { file: string }) => file)).toEqual(names);
    const persons: { statements: number[] }[] = envelope.persons;
    expect(persons.map(({ statements }) => statements)).toEqual([[0, 1], [2]]);
    expect(Object.keys(envelope.persons[0])).toEqual(['statements', 'findings', 'tenure']);
    expect(envelope.persons[1].tenure).toMatchObject({ kind: 'tenure', months: 497 });
  });

  it('has indices that skip what was refused', async () => {
    const { out } = await runOn(
      ['tenure', '--json'],
      ['layouts/web-12333', 'annual-2016-clean', 'seed-2021'],
    );
    const envelope = JSON.parse(out);
    expect(envelope.statements[0]).toMatchObject({ read: false, year: null, asOf: null });
    expect(envelope.persons[0].statements).toEqual([1, 2]);
    const fields: string[] = envelope.persons[0].findings.flatMap(
      (finding: { fields: string[] }) => finding.fields,
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field).toMatch(/^\[[12]\]\./);
  });
});

describe('report', () => {
  it('gives all of it', async () => {
    const envelope = await json(['report'], ['seed-2021']);
    expect(Object.keys(envelope)).toEqual(['schema', 'statements', 'persons']);
    expect(envelope.schema).toBe('shanghai-pension/report/1');
    const [one] = envelope.statements;
    expect(Object.keys(one)).toEqual([
      'file',
      'statement',
      'issues',
      'findings',
      'tenure',
      'baseLimits',
      'moneyChecks',
    ]);
    expect(one.tenure.months).toBe(344);
    expect(one.tenure.readings.map(({ months }: { months: number }) => months)).toEqual([
      344, 348, 380, 384,
    ]);
    expect(one.findings).toHaveLength(4);
    expect(one.baseLimits).toMatchObject([
      { from: '2020-07-01', to: '2021-06-30', lower: '4927', upper: '28017' },
      { from: '2021-07-01', to: '2022-06-30', lower: '5975', upper: '31014' },
    ]);
    expect(envelope.persons[0].tenure.months).toBe(344);
  });

  it('has null and nothing for a refused text', async () => {
    const { out } = await runOn(['report', '--json'], ['layouts/web-12333']);
    expect(JSON.parse(out)).toMatchObject({
      statements: [
        { statement: null, findings: [], tenure: null, baseLimits: [], moneyChecks: null },
      ],
      persons: [],
    });
  });
});

describe('--lang', () => {
  it('changes nothing', async () => {
    expect(await json(['report', '--lang', 'zh'], ['seed-2021'])).toEqual(
      await json(['report', '--lang', 'en'], ['seed-2021']),
    );
  });
});
