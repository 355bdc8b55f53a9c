import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/audit/index.js';
import { explain } from '../../src/explain/index.js';

const OPENING: Finding = {
  kind: 'finding',
  code: 'opening-period-months',
  severity: 'warning',
  fields: ['opening.period', 'current.months', 'closing.months'],
  printed: 111,
  expected: 75,
  suggestion: '2014-10',
};

const textOf = (finding: Finding, locale: 'zh' | 'en') => explain(finding, { locale })[0]?.text;

describe('a finding', () => {
  it('gives both numbers, the suggestion and what to do, in Chinese', () => {
    expect(textOf(OPENING, 'zh')).toBe(
      '（一）截至上年底缴费起止年月共 111 个月，按其他数字推算应为 75 个月。若其他数字无误，起始年月可能是 2014-10。中间可能有中断，也可能年月有误；请携带劳动合同、工资单等材料向社保经办机构核对。',
    );
  });

  it('and in English', () => {
    expect(textOf(OPENING, 'en')).toBe(
      'The contribution period of section (1) has 111 months, but the other figures imply 75 months. If the other figures are right, the start is probably 2014-10. There may be breaks in between, or a month is wrong; take labour contracts or payslips to the social insurance agency.',
    );
  });

  it('is one step with the figures as used', () => {
    expect(explain(OPENING, { locale: 'en' })).toEqual([
      {
        rule: 'finding.opening-period-months',
        text: textOf(OPENING, 'en'),
        inputs: { printed: 111, expected: 75, suggestion: '2014-10' },
        formula: 'printed - expected',
        value: 36,
        sources: [],
        citations: [],
        status: null,
        assumptions: [],
        references: [],
      },
    ]);
  });

  it('without a suggestion says nothing of what is meant', () => {
    const { suggestion: _, ...rest } = OPENING;
    expect(textOf(rest, 'en')).not.toContain('probably');
    expect(textOf({ ...OPENING, suggestion: null }, 'en')).not.toContain('probably');
  });

  it('writes amounts with two decimals', () => {
    const finding: Finding = {
      kind: 'finding',
      code: 'balance-sum',
      severity: 'error',
      fields: ['closing.balance'],
      printed: new Decimal('112975.1'),
      expected: new Decimal('112957.10'),
    };
    expect(textOf(finding, 'zh')).toContain('印为 112975.10 元');
    expect(textOf(finding, 'en')).toContain('add up to 112957.10 yuan');
  });

  it('calls values as the statement does, never by their path', () => {
    const finding: Finding = {
      kind: 'finding',
      code: 'unreadable-number',
      severity: 'error',
      fields: ['contributions[3].months'],
      printed: 'I',
      expected: null,
      suggestion: 1,
    };
    expect(textOf(finding, 'zh')).toBe(
      '缴费明细第 4 行“缴费月数”印为“I”，不是数字，未作猜测。按其他数字推算，可能是 1 个月。请对照原件核对。',
    );
    expect(textOf(finding, 'en')).toContain('(months in row 4 of the list)');
    expect(explain(finding, { locale: 'en' })[0]).toMatchObject({ formula: null, value: null });
  });

  it.each([
    ['title-year', ['year', 'current.year']],
    ['sequence', ['contributions[2].sequence']],
    ['detail-year', ['contributions[2].month']],
    ['unreadable-number', ['year']],
    ['career-year-twice', ['[0].year']],
  ] as const)('%s does not call a year or a number months', (code, fields) => {
    const finding: Finding = {
      kind: 'finding',
      code,
      severity: 'info',
      fields,
      printed: 2016,
      expected: 2017,
      months: ['2016-12'],
      suggestion: 2017,
    };
    expect(textOf(finding, 'en')).not.toMatch(/201[67] months/);
    expect(textOf(finding, 'zh')).not.toMatch(/201[67] 个月/);
  });

  it('names months and range', () => {
    const gap: Finding = {
      kind: 'finding',
      code: 'detail-gap',
      severity: 'warning',
      fields: ['contributions'],
      printed: null,
      expected: null,
      months: ['2021-03', '2021-05'],
    };
    expect(textOf(gap, 'zh')).toContain('缺少 2 个月：2021-03、2021-05。');
    expect(textOf(gap, 'en')).toContain('lacks 2 months: 2021-03, 2021-05.');
    expect(explain(gap, { locale: 'en' })[0]?.inputs['months']).toBe('2021-03 2021-05');
    expect(explain(gap, { locale: 'en' })[0]?.value).toBeNull();
    const overlap: Finding = {
      kind: 'finding',
      code: 'period-overlap',
      severity: 'warning',
      fields: ['deemed.period', 'opening.period'],
      printed: 36,
      expected: 0,
      range: { start: '2011-10', end: '2014-09' },
    };
    expect(textOf(overlap, 'zh')).toContain('重叠 36 个月（2011-10 至 2014-09）');
    expect(textOf(overlap, 'en')).toContain('share 36 months (2011-10 to 2014-09)');
    expect(explain(overlap, { locale: 'en' })[0]?.inputs['range']).toBe('2011-10/2014-09');
    const open: Finding = { ...overlap, range: { start: '2011-10', end: null } };
    expect(textOf(open, 'zh')).toContain('2011-10 至今');
    expect(textOf(open, 'en')).toContain('2011-10 until now');
    expect(explain(open, { locale: 'en' })[0]?.inputs['range']).toBe('2011-10/..');
  });

  it('of several statements says which', () => {
    const finding: Finding = {
      kind: 'finding',
      code: 'career-months',
      severity: 'warning',
      fields: ['[0].closing.months', '[1].opening.months'],
      printed: 150,
      expected: 162,
    };
    expect(textOf(finding, 'zh')).toContain(
      '第 1 份记录单的（三）截至年底累计缴费月数、第 2 份记录单的（一）截至上年底累计缴费月数',
    );
    expect(textOf(finding, 'en')).toContain(
      '(3) contribution months to the end of the year of statement 1',
    );
  });
});
