import { describe, expect, it } from 'vitest';
import { fineRange } from '../../src/arrears/index.js';
import { baseLimits } from '../../src/contribution/index.js';
import { EN_SOURCE_TITLES } from '../../src/explain/catalogue/en/source-titles.js';
import { ZH_SOURCE_TITLES } from '../../src/explain/catalogue/zh/source-titles.js';
import {
  catalogueOf,
  type ExplanationStep,
  explain,
  type Locale,
} from '../../src/explain/index.js';
import { defaultLaw, extendLaw } from '../../src/law/index.js';
import { assessEligibility, statutoryRetirement } from '../../src/retirement/index.js';

const catalogue = catalogueOf('zh');
const HAN = /[\u3400-\u9fff]/u;

const references = (steps: readonly ExplanationStep[]) => [
  ...new Set(steps.flatMap((step) => step.references)),
];

describe('the title of a source', () => {
  const sources = Object.values(defaultLaw.sources);

  it('is there in both languages', () => {
    const inChinese = sources.filter(({ title }) => HAN.test(title)).map(({ id }) => id);
    const inEnglish = sources.filter(({ title }) => !HAN.test(title)).map(({ id }) => id);
    expect(Object.keys(EN_SOURCE_TITLES)).toEqual(expect.arrayContaining(inChinese));
    expect(Object.keys(ZH_SOURCE_TITLES)).toEqual(expect.arrayContaining(inEnglish));
  });

  it('names only sources that there are', () => {
    const ids = sources.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(EN_SOURCE_TITLES)));
    expect(ids).toEqual(expect.arrayContaining(Object.keys(ZH_SOURCE_TITLES)));
  });

  it('is in its language', () => {
    for (const title of Object.values(ZH_SOURCE_TITLES)) expect(title).toMatch(HAN);
    for (const title of Object.values(EN_SOURCE_TITLES)) expect(title).not.toMatch(HAN);
  });
});

describe('a reference', () => {
  const told = (locale: Locale) => references(explain(fineRange(900), { locale }));

  it('has title, number, article, date in force, and how far it was checked', () => {
    expect(told('zh')).toEqual([
      '《中华人民共和国社会保险法》（主席令第35号）第八十六条，2011-07-01 起施行（已读原文）',
    ]);
    expect(told('en')).toEqual([
      'Social Insurance Law (中华人民共和国社会保险法), 主席令第35号, article 86, in force from 2011-07-01, text read',
    ]);
  });

  it('joins the articles of one source', () => {
    const retirement = statutoryRetirement({ category: 'man', birth: '1970-01' });
    const steps = explain(retirement, { locale: 'zh' });
    const step = steps.find(({ citations }) => citations.includes('retirement-delay'));
    expect(step?.references.join()).toContain('第一条');
  });

  it('writes numbers of articles as a law does', () => {
    const numbered = (articles: readonly string[]) =>
      catalogue.law.reference({
        title: '某法',
        translated: null,
        documentNumber: null,
        articles,
        inForce: null,
        checked: '已读原文',
      });
    expect(numbered(['1', '10', '11', '20', '53', '99'])).toBe(
      '《某法》第一条、第十条、第十一条、第二十条、第五十三条、第九十九条（已读原文）',
    );
    expect(numbered(['100', '53(4)'])).toBe('《某法》第100条、第53(4)条（已读原文）');
    expect(numbered([])).toBe('《某法》（已读原文）');
  });

  it('has the articles in order, and single marks around a title within a title', () => {
    const short = assessEligibility({
      category: 'man',
      birth: '1970-01',
      months: 1,
      asOf: '2031-05',
    });
    const all = references(explain(short, { locale: 'zh' }));
    expect(all).toContainEqual(expect.stringContaining('第一条、第二条、第三条，'));
    expect(all).toContainEqual(
      expect.stringMatching(
        /^《实施〈中华人民共和国社会保险法〉若干规定》（人社部令第13号）第二条/u,
      ),
    );
  });

  it('of a source that only the law of the caller has needs that law', () => {
    const law = extendLaw(defaultLaw, {
      sources: [
        {
          id: 'our-notice',
          title: '本单位抄录的通知',
          issuer: 'Payroll',
          documentNumber: null,
          date: null,
          inForce: null,
          address: null,
          checked: 'read',
        },
      ],
      tables: {
        baseLimits: [
          {
            from: '2040-07-01',
            to: null,
            value: { lower: 7800, upper: 39000, averageUsed: 13000 },
            status: 'announced',
            sources: ['our-notice'],
          },
        ],
      },
    });
    const limits = baseLimits('2040-08', law);
    expect(references(explain(limits, { locale: 'zh', law }))).toContain(
      '《本单位抄录的通知》（已读原文）',
    );
    expect(references(explain(limits, { locale: 'zh' }))).toContain('our-notice');
  });
});
