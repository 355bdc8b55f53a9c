import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import {
  defaultLaw,
  extendLaw,
  type LawFigure,
  lawFigure,
  type Source,
  sourceOf,
} from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';

const texts = (figure: LawFigure, locale: 'zh' | 'en') =>
  explain(figure, { locale }).map(({ text }) => text);

const OURS: Source = {
  id: 'ours',
  title: 'Our estimate',
  issuer: 'Our company',
  documentNumber: null,
  date: null,
  inForce: null,
  address: null,
  checked: 'read',
};
const law = extendLaw(defaultLaw, {
  sources: [OURS, { ...OURS, id: 'dated', date: '2040-05-02', address: 'https://example.org/1' }],
  tables: {
    individualRate: [
      { from: '2040-01-01', to: null, value: '0.085', status: 'announced', sources: ['ours'] },
    ],
    baseLimits: [
      {
        from: '2040-07-01',
        to: null,
        value: { lower: 60, upper: 300, averageUsed: 100, lowerException: 'frozen' },
        status: 'provisional',
        sources: ['ours', 'dated'],
      },
    ],
  },
});

describe('a figure of law', () => {
  it('has its cell, its sources in full, and what it rests on', () => {
    const figure = lawFigure('baseLimits', '2018-06-15');
    expect(figure).toMatchObject({ table: 'baseLimits', unit: 'yuan-per-month' });
    expect(figure.cell).toMatchObject({ from: '2018-04-01', value: { lower: 4279, upper: 21396 } });
    expect(figure.sources).toEqual(figure.cell.sources.map((id) => sourceOf(id)));
    expect(figure.basis.sources).toEqual(figure.cell.sources);
    expect(figure.basis).toMatchObject({ citations: [], status: 'announced' });
  });

  it.each([
    ['lateFeeRate', '2011-06', ['late-fee-before-2011']],
    ['lateFeeRate', '2011-07', ['late-fee']],
    ['minimumContributionMonths', '2024-12', ['minimum-period']],
    ['minimumContributionMonths', '2031-01', ['rising-minimum-period']],
  ] as const)('%s of %s stands in the article of %j', (table, on, citations) => {
    const figure = lawFigure(table, on);
    expect(figure.basis.citations).toEqual(citations);
    const steps = explain(figure, { locale: 'zh' });
    expect(steps[0]?.references[0]).toMatch(/》.*第.+条/);
    // Where the source is to be found is told with the same reference.
    const sources = steps.filter(({ rule }) => rule === 'law-figure.source');
    expect(sources.map(({ references }) => references[0])).toEqual(steps[0]?.references);
  });

  it('of a law of one’s own is looked up there', () => {
    const figure = lawFigure('individualRate', '2040-03', law);
    expect(figure.sources).toEqual([OURS]);
    expect(texts(figure, 'en')).toEqual([
      'Contribution rate of employees, from 2040-01-01 on: 8.5% (share), announced.',
      'From Our company.',
    ]);
    expect(texts(figure, 'zh')).toEqual([
      '个人缴费比例，2040-01-01 起：8.5%（比例），已公布。',
      '来源：Our company。',
    ]);
  });

  it('that is provisional says so, and names the parts of its value', () => {
    const figure = lawFigure('baseLimits', '2040-08', law);
    const steps = explain(figure, { locale: 'en', law });
    expect(steps.map(({ text }) => text)).toEqual([
      'Limits of the contribution base, from 2040-07-01 on: lower 60, upper 300, average wage 100, lower limit kept (yuan a month), provisional.',
      'From Our company.',
      'Found at https://example.org/1, from Our company (2040-05-02).',
      'Limits of the contribution base: changes every year; look by 2040-07-01 whether there is a newer figure.',
    ]);
    expect(steps[0]).toMatchObject({
      inputs: { from: '2040-07-01', to: null, lower: 60, lowerException: 'frozen' },
      value: null,
      status: 'provisional',
      assumptions: ['The figure is provisional, not announced yet.'],
    });
    expect(steps[2]?.inputs).toEqual({ date: '2040-05-02', address: 'https://example.org/1' });
    expect(texts(figure, 'zh')[2]).toBe(
      '来源：Our company（2040-05-02），网址 https://example.org/1。',
    );
    expect(texts(figure, 'zh')[3]).toBe(
      '缴费基数上下限逐年变动，最迟 2040-07-01 应查看有无更新的数字。',
    );
  });

  it('says when to look again where no newer one is held, and only then', () => {
    expect(lawFigure('baseLimits', '2026-06').lookAgainBy).toBeNull();
    expect(lawFigure('baseLimits', '2026-07', LAW_OF_2026).lookAgainBy).toBe('2027-07-01');
    expect(lawFigure('baseLimits', '2039-07', law).lookAgainBy).toBe('2040-07-01');
    expect(lawFigure('lateFeeRate', '2026-07').lookAgainBy).toBeNull();
  });

  it('shows each part of a list', () => {
    const [step] = explain(lawFigure('paymentMonths', '2026-01'), { locale: 'zh' });
    expect(step?.inputs['firstAge']).toBe(40);
    expect(step?.inputs['months']).toMatch(/^233 230 .* 65 56$/);
    expect(step?.text).toContain('首个年龄 40、各年龄的月数 233 230');
  });

  it('that is not held, or asked for wrongly, throws', () => {
    expect(() => lawFigure('baseLimits', '1999-01')).toThrow(
      expect.objectContaining({ kind: 'rule-not-known' }),
    );
    expect(() => lawFigure('nothing' as 'baseLimits', '2018-06')).toThrow(
      expect.objectContaining({ code: 'choice' }),
    );
    expect(() => lawFigure('baseLimits', '2018-13')).toThrow(
      expect.objectContaining({ code: 'month' }),
    );
  });
});
