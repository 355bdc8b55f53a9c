import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  type ExplanationJson,
  type ExplanationStepJson,
  explanationSchema,
} from '../../src/explain/index.js';
import { defaultLaw, sourceOf } from '../../src/law/index.js';
import { cleanJson, cleanLines } from './clean-run.js';
import { runCommand, runOn, sample } from './fake-io.js';

const isExplanation = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<ExplanationJson>(
  explanationSchema,
);
const SHEET = 'annual-2016-clean';
const SEED = 'seed-2021';
const ID = '310101196804150007';
const PERSON = ['--birth', '1970-01', '--category', 'man', '--as-of', '2025-12', '--months', '360'];

/** Every command, and each way of calling it that has an answer of its own. */
const CALLS: readonly (readonly string[])[] = [
  ['read', SHEET],
  ['audit', SEED],
  ['tenure', SHEET],
  ['report', SHEET],
  ['report', SHEET, '--category', 'woman-55', '--index', '1.2', '--calculation-base', '13000'],
  ['law'],
  ['law', 'baseLimits'],
  ['law', '--on', '2018-06'],
  ['law', 'accountCreditRate', '--on', '2008-06'],
  ['limits', '--on', '2018-06'],
  ['contribution', '--wage', '8000', '--kind', 'annual', '--on', '2025-08'],
  ['interest', '--year', '2015', '--opening', '100000', '--credit', '3=500'],
  ['late-fee', '--due', '10000', '--from', '2021-03-01', '--to', '2021-12-31'],
  ['retire', '--birth', '1970-01', '--category', 'man'],
  ['eligible', ...PERSON],
  ['benefit', '--retire-on', '2025-10', '--age', '60', '--months', '386', '--index', '0.8'],
  ['compare', ...PERSON, '--paying', 'stop', '--wage-growth', '0', '--interest-rate', '0.02'],
];

const CJK = /[\u3400-\u9fff]/;
const HOLE = /undefined|NaN|\[object/;

interface Bearer {
  readonly explanation?: ExplanationJson;
}
interface WithExplanations extends Bearer {
  readonly statements?: readonly Bearer[];
  readonly persons?: readonly Bearer[];
}

/** Every explanation of an envelope, where the documentation says that they stand. */
function explanationsOf(envelope: WithExplanations): readonly ExplanationJson[] {
  const bearers = [envelope, ...(envelope.statements ?? []), ...(envelope.persons ?? [])];
  return bearers.flatMap(({ explanation }) => explanation ?? []);
}

const stepsOf = (envelope: WithExplanations): readonly ExplanationStepJson[] =>
  explanationsOf(envelope).flatMap(({ steps }) => steps);

const textsOf = (steps: readonly ExplanationStepJson[]) =>
  steps.flatMap(({ text, assumptions }) => [text, ...assumptions]);

describe.each(CALLS)('%s %s %s %s', (...given) => {
  const call = given.filter((word) => word !== undefined);
  const run = (...more: readonly string[]) =>
    runCommand([...call, ...more], { files: { [SHEET]: sample(SHEET), [SEED]: sample(SEED) } });

  it.each([
    ['zh', '计算步骤'],
    ['en', 'Step by step'],
  ] as const)(
    '--explain --lang %s shows steps that it does not show without',
    async (lang, heading) => {
      const { code, out, err } = await run('--explain', '--lang', lang);
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toMatch(HOLE);
      const plain = await run('--lang', lang);
      expect(plain.out).not.toContain(heading);
      expect(out.split('\n').length).toBeGreaterThan(plain.lines.length);
      if (call[0] !== 'audit') expect(out).toContain(`\n${heading}\n  1. `);
    },
  );

  it.each(['zh', 'en'] as const)('--explain --json --lang %s has them too', async (lang) => {
    const { code, out, err } = await run('--explain', '--json', '--lang', lang);
    expect([code, err]).toEqual([0, '']);
    const envelope = JSON.parse(out);
    const explanations = explanationsOf(envelope);
    expect(explanations.length).toBeGreaterThan(0);
    for (const one of explanations) {
      expect(isExplanation(one), JSON.stringify(isExplanation.errors)).toBe(true);
    }
    const texts = textsOf(stepsOf(envelope));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).not.toMatch(HOLE);
      if (lang === 'zh') expect(text).toMatch(CJK);
    }
  });

  it('--json without --explain has none, and else the same', async () => {
    const plain = JSON.parse((await run('--json')).out);
    expect(explanationsOf(plain)).toEqual([]);
    const without = (key: string, value: unknown) => (key === 'explanation' ? undefined : value);
    const explained = JSON.parse((await run('--json', '--explain')).out, without);
    expect(explained).toEqual(plain);
  });
});

describe('help', () => {
  it.each([
    ['zh', '--explain        用于全部命令', '--lang zh|en     用于全部命令'],
    ['en', '--explain        with all', '--lang zh|en     with all'],
  ])('in %s says that every command explains, in both languages', async (lang, ...parts) => {
    const { out } = await runCommand(['help', '--lang', lang]);
    for (const part of parts) expect(out).toContain(part);
  });
});

describe('read --explain', () => {
  const read = async (name: string, ...more: readonly string[]) =>
    (await runOn(['read', '--explain', ...more], [name])).lines;

  it('shows where each value was read, in the order of the text, and how others are missing', async () => {
    const lines = await read('mailed-2017', '--lang', 'zh');
    const at = lines.indexOf('各项读自何处（行:列）');
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '  3:1    标题年度：（2017年度）',
      '  5:7    姓名：赵演示',
      '  6:12   个人账号：310115********0006',
      '  6:12   公民身份号码：310115********0006',
    ]);
    expect(lines).toContain('  17:1   补充信息中的月平均工资：2017 7,500.00');
    expect(lines).toContain('  -      视同缴费年限：未印出（无此项目）');
  });

  it('takes a row of the list as one, its cells in their order', async () => {
    expect(await read('seed-2021')).toContain(
      '  26:1  row 1 of the list: 1 202101 上海交通大学 1 已缴费',
    );
  });

  it('tells of what was not read once: among the steps', async () => {
    const f = sample(SHEET).replace('288个月', '28B个月');
    const { out } = await runCommand(['read', 'f', '--explain'], { files: { f } });
    expect(out).not.toContain('About the reading');
    expect(out.match(/"28B/g)).toHaveLength(1);
    expect(out).toMatch(/Step by step\n {2}1\. Read the yearly/);
  });

  it('has nothing to show of a text that was refused, but says to programs why', async () => {
    const { code, out } = await runCommand(['read', '-', '--explain', '--json'], {
      standardInput: '采购清单',
    });
    expect(code).toBe(2);
    expect(stepsOf(JSON.parse(out)).map(({ rule }) => rule)).toEqual([
      'statement.refused',
      'issue.not-a-statement',
    ]);
  });

  it('names nobody with --redact, and tells of the name once', async () => {
    const lines = await read('mailed-2017', '--redact');
    expect(lines.join('\n')).not.toMatch(/赵演示|310115/);
    expect(lines.filter((line) => /\d|-\s+name: /.test(line) && line.includes('name: '))).toEqual([
      '  5:7    name: ***',
    ]);
  });
});

describe('the explanation of a statement', () => {
  const rulesOf = (bearer: Bearer | undefined) =>
    bearer?.explanation?.steps.map(({ rule }) => rule) ?? [];

  it('stands beside what it explains, in the order of the results', async () => {
    const { out } = await runOn(
      ['report', '--json', '--explain', '--category', 'man'],
      ['annual-2016-clean'],
    );
    const { statements, persons } = JSON.parse(out);
    const rules = rulesOf(statements[0]);
    const first = (start: string) => rules.findIndex((rule) => rule.startsWith(start));
    expect(first('statement.read')).toBe(0);
    expect(first('tenure.')).toBeGreaterThan(0);
    expect(first('base-limits.')).toBeGreaterThan(first('tenure.'));
    expect(first('printed-interest.')).toBeGreaterThan(first('base-limits.'));
    expect(rulesOf(persons[0])[0]).toBe('tenure.sum');
    expect(rulesOf(persons[0])).toContain('eligibility.status');
  });

  it('has the findings of each statement, and those between them with the person', async () => {
    const f = sample(SHEET);
    const changed = f.replaceAll('2016', '2017').replaceAll('2015年底', '2016年底');
    const files = { a: f.replace('288个月', '289个月'), b: changed.replace('张测试', '李测试') };
    const tenure = await runCommand(['tenure', 'a', 'b', '--json', '--explain'], { files });
    const { persons, statements } = JSON.parse(tenure.out);
    expect(rulesOf(statements[1])).toEqual(['statement.read']);
    const career = persons[0].findings.map(({ code }: { code: string }) => `finding.${code}`);
    expect(career).toContain('finding.career-name');
    expect(rulesOf(persons[0])).toEqual(expect.arrayContaining(['tenure.sum', ...career]));
    const audit = await runCommand(['audit', 'a', '--json', '--explain'], { files });
    const [one] = JSON.parse(audit.out).statements;
    expect(rulesOf(one)[0]).toBe('statement.read');
    expect(rulesOf(one)).toContain('finding.months-sum');
  });

  it.each(['read', 'audit', 'tenure', 'report'])(
    'of %s has no ID number whole',
    async (command) => {
      const f = sample(SHEET).replace(ID, '310101196804150008');
      const text = `${f}\n兹证明张测试（310101196804150007）一事`;
      for (const lang of ['zh', 'en']) {
        const argv = [command, 'f', '--json', '--explain', '--lang', lang];
        const { out } = await runCommand(argv, { files: { f: text } });
        const explained = JSON.stringify(explanationsOf(JSON.parse(out)));
        expect(explained).not.toMatch(/\d{15}|19680415/);
        const redacted = await runCommand([...argv, '--redact'], { files: { f: text } });
        expect(redacted.out).not.toMatch(/张测试|\d{15}|19680415/);
        expect(stepsOf(JSON.parse(redacted.out)).length).toBeGreaterThan(0);
      }
    },
  );

  it('hides a name with --redact also between statements', async () => {
    const f = sample(SHEET);
    const second = f.replaceAll('2016', '2017').replaceAll('2015年底', '2016年底');
    const files = { a: f, b: second.replace('张测试', '李测试') };
    for (const more of [['--json'], []]) {
      const argv = ['tenure', 'a', 'b', '--explain', ...more];
      expect((await runCommand(argv, { files })).out).toContain('李测试');
      const { out } = await runCommand([...argv, '--redact'], { files });
      expect(out).not.toMatch(/李测试|张测试/);
    }
  });
});

describe('law --explain', () => {
  const stepsOn = async (...argv: readonly string[]): Promise<readonly ExplanationStepJson[]> =>
    stepsOf(await cleanJson(['law', ...argv, '--explain']));

  it('tells of a figure its days, its status, other sources, and each source', async () => {
    const steps = await stepsOn('accountCreditRate', '--on', '2008-06', '--lang', 'zh');
    expect(steps.map(({ rule }) => rule)).toEqual([
      'law-figure',
      'law-figure.alternative',
      'law-figure.source',
      'law-figure.source',
    ]);
    expect(steps[0]).toMatchObject({
      text: '个人账户记入比例，2006-01-01 至 2010-12-31：11%（比例），各来源不一致。',
      inputs: { from: '2006-01-01', to: '2010-12-31' },
      value: '0.11',
      status: 'disputed',
      assumptions: ['各来源的数字不一致。'],
    });
    expect(steps[1]).toMatchObject({ text: '另有来源作 8%（比例）。', value: '0.08' });
    expect(steps[2]?.sources).toEqual(steps[0]?.sources.slice(0, 1));
  });

  it('has the parts of a value as inputs', async () => {
    const [figure] = await stepsOn('baseLimits', '--on', '2018-06');
    expect(figure?.text).toBe(
      'Limits of the contribution base, 2018-04-01 to 2019-03-31: lower 4279, upper 21396, average wage 7132 (yuan a month), announced.',
    );
    expect(figure?.inputs).toMatchObject({ lower: 4279, upper: 21396, averageUsed: 7132 });
    expect(figure?.value).toBeNull();
  });

  it('names the article, the day in force and the address', async () => {
    const lines = await cleanLines(['law', 'lateFeeRate', '--on', '2005-03', '--explain']);
    expect(lines).toContain(
      '  [1] 《社会保险费征缴暂行条例》（国务院令第259号）第十三条，1999-01-22 起施行（已读原文）',
    );
    const { address } = sourceOf('collection-regulations');
    expect(lines.join('')).toContain(`2019-03-24），网址 ${address}。`);
    expect(lines).not.toContain('来源');
    expect(lines.filter((line) => line.startsWith('  ['))).toHaveLength(1);
  });

  it('tells of the newest figure, and of no other, when to look again', async () => {
    const due = (steps: readonly ExplanationStepJson[]) =>
      steps.filter(({ rule }) => rule === 'law-figure.look-again').map(({ value }) => value);
    expect(due(await stepsOn('baseLimits', '--on', '2026-06'))).toEqual([]);
    expect(due(await stepsOn('baseLimits', '--on', '2026-07'))).toEqual(['2027-07-01']);
    // A provisional figure is no newer one.
    expect(due(await stepsOn('accountInterestRate', '--on', '2025-06'))).toEqual(['2026-06-30']);
    expect(due(await stepsOn('accountInterestRate'))).toEqual(['2026-06-30']);
    expect(due(await stepsOn('lateFeeRate'))).toEqual([]);
  });

  it('has every figure of a table, and each source once', async () => {
    const steps = await stepsOn('baseLimits');
    const of = (rule: string) => steps.filter((step) => step.rule === rule);
    const { cells } = defaultLaw.tables.baseLimits;
    expect(of('law-figure').map(({ inputs }) => inputs['from'])).toEqual(
      cells.map(({ from }) => from),
    );
    const told = of('law-figure.source').flatMap(({ sources }) => sources);
    expect([...told].sort()).toEqual([...new Set(cells.flatMap(({ sources }) => sources))].sort());
  });

  it('has every table on a date, and without a date the newest figure of each', async () => {
    const figures = (steps: readonly ExplanationStepJson[]) =>
      steps.filter(({ rule }) => rule === 'law-figure').map(({ inputs }) => inputs['from']);
    const tables = Object.values(defaultLaw.tables);
    expect(figures(await stepsOn())).toEqual(tables.map(({ cells }) => cells.at(-1)?.from));
    const { values } = await cleanJson(['law', '--on', '2018-06']);
    expect(figures(await stepsOn('--on', '2018-06'))).toEqual(
      values.flatMap(({ cell }: { cell: { from: string } | null }) => cell?.from ?? []),
    );
  });

  it('says what is held where nothing is', async () => {
    const argv = ['law', 'baseLimits', '--on', '1999-01', '--json', '--explain'];
    const { code, out } = await runCommand(argv);
    expect(code).toBe(2);
    expect(stepsOf(JSON.parse(out)).map(({ rule }) => rule)).toEqual(['rule-not-known']);
    const money = await runCommand(['limits', '--on', '1999-01', '--json', '--explain']);
    expect(stepsOf(JSON.parse(money.out)).map(({ rule }) => rule)).toEqual(['rule-not-known']);
    const benefit = ['benefit', '--retire-on', '2040-01', '--age', '60', '--months', '200'];
    const pension = await runCommand([...benefit, '--index', '1', '--json', '--explain']);
    expect(stepsOf(JSON.parse(pension.out)).map(({ rule }) => rule)).toEqual(['rule-not-known']);
  });
});
