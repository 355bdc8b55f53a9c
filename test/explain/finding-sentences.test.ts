import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  type AuditOptions,
  auditCareer,
  auditStatement,
  type Finding,
  type FindingCode,
} from '../../src/audit/index.js';
import { type ExplainOptions, explain, type Locale } from '../../src/explain/index.js';
import { defaultLaw, extendLaw, type Law } from '../../src/law/index.js';
import type { Statement } from '../../src/statement/index.js';
import { clean2016, guide2021, mailed2017, withSection } from '../audit/statements.js';
import { FINDING_EXAMPLES } from './finding-cases.js';

function foundIn(
  code: FindingCode,
  of: Statement | readonly Statement[],
  options?: AuditOptions,
  law?: Law,
): Finding {
  const findings = 'kind' in of ? auditStatement(of, options, law) : auditCareer(of);
  const finding = findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  return finding;
}

/** The sentences before that of the finding, of an example of its code. */
function sentences(code: FindingCode, number: number, locale: Locale): readonly string[] {
  const example = FINDING_EXAMPLES[code][number - 1];
  if (example === undefined) throw new Error(`no example ${number} of ${code}`);
  const { of, options } = example;
  const about = { locale, statement: of, birth: options?.birth };
  return explain(foundIn(code, of, options), about)
    .slice(0, -1)
    .map(({ text }) => text);
}

const SENTENCES: readonly (readonly [
  code: FindingCode,
  number: number,
  zh: readonly string[],
  en: readonly string[],
])[] = [
  [
    'opening-period-months',
    1,
    [
      '记录单所载（一）截至上年底缴费起止年月为 2011-10 至 2020-12，共 111 个月。',
      '按记录单所载：（三）截至年底累计缴费月数 87 个月 − （二）当年缴费月数 12 个月 = 75 个月。',
      '共 75 个月、止于 2020-12 的，从 2014-10 开始。',
    ],
    [
      'As printed: (1) contribution period to the end of the year before, 2011-10 to 2020-12, that is 111 months.',
      'As printed: (3) contribution months to the end of the year (87 months) − (2) contribution months of the year (12 months) = 75 months.',
      'A period of 75 months up to 2020-12 starts in 2014-10.',
    ],
  ],
  [
    'detail-months',
    2,
    [
      '缴费明细中已缴费的共 9 个月：2016-01、2016-02、2016-03、2016-05、2016-06、2016-07、2016-08、2016-09、2016-10。年月或缴费情况不明的行最多另有 1 个月。',
    ],
    [
      'The list shows 9 months paid: 2016-01, 2016-02, 2016-03, 2016-05, 2016-06, 2016-07, 2016-08, 2016-09, 2016-10. Rows whose month or status is not known can mean 1 month more.',
    ],
  ],
  ['detail-months', 4, ['缴费明细中已缴费的共 0 个月。'], ['The list shows 0 months paid.']],
  [
    'arrears-months',
    1,
    ['缴费明细中未缴费的共 3 个月：2023-10、2023-11、2023-12。'],
    ['The list shows 3 months unpaid: 2023-10, 2023-11, 2023-12.'],
  ],
  [
    'row-months',
    1,
    [
      '按记录单所载：3 + 1 = 4 个月。',
      '已缴费的每行为 1 个月，未缴费的为 0。合计：1 + 0 = 1 个月。',
    ],
    [
      'As printed: 3 + 1 = 4 months.',
      'A paid row counts 1 month, an unpaid one 0. Together: 1 + 0 = 1 month.',
    ],
  ],
  [
    'sequence',
    2,
    ['按记录单所载：缴费明细第 3 行“序号” 3 + 2 = 5。'],
    ['As printed: number in row 3 of the list (3) + 2 = 5.'],
  ],
  [
    'service-before-16',
    1,
    [
      '1968-04 出生，1984-04 满 16 周岁（192 个月）。',
      '满 16 周岁以来，1984-04 至 1992-12，最多 105 个月。',
    ],
    [
      'Born in 1968-04, 16 years (192 months) old in 1984-04.',
      'From the 16th birthday on, 1984-04 to 1992-12, there are at most 105 months.',
    ],
  ],
  [
    'title-year',
    3,
    ['按（一）截至上年底的年月（2016-12），记录单属于 2017 年度。'],
    ['By the end month of section (1) (2016-12) the year of the statement is 2017.'],
  ],
  [
    'unreadable-number',
    16,
    ['按记录单所载：缴费明细第 3 行“年月” 2016-03 + 1 个月 = 2016-04。'],
    ['As printed: month in row 3 of the list (2016-03) + 1 month = 2016-04.'],
  ],
  [
    'unreadable-number',
    17,
    ['按记录单所载：缴费明细第 2 行“序号” 2 − 1 = 1。'],
    ['As printed: number in row 2 of the list (2) − 1 = 1.'],
  ],
  [
    'unreadable-number',
    19,
    ['已缴费的每行为 1 个月，未缴费的为 0。'],
    ['A paid row counts 1 month, an unpaid one 0.'],
  ],
  [
    'career-year-missing',
    1,
    ['按第 1 份记录单的标题年度（2016），记录单属于 2016 年度。下一年度：2016 + 1 = 2017。'],
    [
      'By the year of the title of statement 1 (2016) the year of the statement is 2016. The next year: 2016 + 1 = 2017.',
    ],
  ],
];

describe.each(SENTENCES)('%s, example %i', (code, number, zh, en) => {
  it('says how its figures follow, in Chinese', () => {
    expect(sentences(code, number, 'zh')).toEqual(zh);
  });

  it('and in English', () => {
    expect(sentences(code, number, 'en')).toEqual(en);
  });
});

describe('figures of law', () => {
  const last = (code: FindingCode, number: number, locale: Locale) =>
    sentences(code, number, locale).at(-1);

  it('interest: what of the range is nearest', () => {
    expect(last('interest-range', 1, 'zh')).toBe('其中最接近的为 8466.70 元。');
    expect(last('interest-range', 2, 'en')).toBe('The nearest amount within is 8426.78 yuan.');
  });

  it('credited amount: months, printed base and limit', () => {
    expect(last('credited-amount', 1, 'zh')).toBe(
      '各月因进位最多相差 0.10 元，最接近的为：12 × 261.68 − 12 × 0.10 = 3138.96 元。',
    );
    expect(last('credited-amount', 2, 'en')).toBe(
      'Rounding can make 0.10 yuan a month, so at the nearest: 12 × 1425.36 + 12 × 0.10 = 17105.52 yuan.',
    );
    expect(last('credited-amount', 3, 'en')).toContain(
      'at the nearest: 9 × 480.00 + 3 × 261.68 − 12 × 0.10 = 5103.84 yuan.',
    );
  });

  it('credited amount: the first month is one that the base does not tell', () => {
    const [, , third] = FINDING_EXAMPLES['credited-amount'];
    if (third === undefined || !('kind' in third.of)) throw new Error('no statement');
    const contributions = third.of.contributions.map((row, i) =>
      i < 4 ? { ...row, paid: false, status: '未缴费', months: 0 } : row,
    );
    const paidRows = { ...third.of, contributions };
    const statement = withSection(paidRows, 'current', { months: 8 });
    const finding = foundIn('credited-amount', statement);
    const steps = explain(finding, { locale: 'en', statement });
    expect(steps.map(({ rule }) => rule)).toContain('base-limits.in-force');
    expect(steps.at(-2)).toMatchObject({
      formula: 'known * ofBase + other * ofLimit - months * 0.1',
      inputs: { known: 7, other: 1, months: 8 },
      value: finding.expected,
    });
  });

  it('a base: the limit that it passes', () => {
    expect(last('base-outside-limits', 1, 'en')).toBe(
      '3000.00 yuan is below the lower limit; the base is that limit, 3902.00 yuan.',
    );
    expect(last('base-outside-limits', 2, 'zh')).toContain('99999.00 元');
  });

  it("the person's part says what it rests on, as the whole contribution does", () => {
    const [example] = FINDING_EXAMPLES['personal-contribution'];
    if (example === undefined || !('kind' in example.of)) throw new Error('no statement');
    const { of: statement } = example;
    const [share, fen] = explain(foundIn('personal-contribution', statement), {
      locale: 'en',
      statement,
    });
    expect(share?.citations).toContain('contribution-rates');
    expect(share?.references.length).toBeGreaterThan(0);
    expect(share?.assumptions).toEqual([
      'Amounts are rounded half up to a fen (the default). Sources disagree; some round up to a jiao.',
    ]);
    expect(fen?.value).toEqual(new Decimal(496));
  });
});

describe('what was audited otherwise', () => {
  const rulesOf = (finding: Finding, about: Omit<ExplainOptions, 'locale'>) =>
    explain(finding, { locale: 'en', ...about }).map(({ rule }) => rule);

  it('another statement, or one that was refused, leads to nothing', () => {
    const finding = foundIn('opening-period-months', guide2021);
    const itself = ['finding.opening-period-months'];
    expect(rulesOf(finding, { statement: clean2016 })).toEqual(itself);
    expect(rulesOf(finding, { statement: [null] })).toEqual(itself);
    expect(rulesOf(finding, { statement: [] })).toEqual(itself);
    expect(rulesOf(finding, {})).toEqual(itself);
  });

  it('a birth that only the audit knew is told as far as it shows', () => {
    const birth = '1985-07';
    const finding = foundIn('service-before-16', clean2016, { birth });
    const [step] = explain(finding, { locale: 'en', statement: clean2016 });
    expect(step).toMatchObject({
      rule: 'finding.service-before-16.expected',
      text: 'By the date of birth that was given the 16th birthday is after 1992-12.',
      formula: null,
      value: 0,
    });
    const [zh] = explain(finding, { locale: 'zh', statement: clean2016 });
    expect(zh?.text).toBe('按提供的出生年月，到 1992-12 尚未满 16 周岁。');
    const older = foundIn('service-before-16', clean2016, { birth: '1972-07' });
    expect(explain(older, { locale: 'en', statement: clean2016 })[0]).toMatchObject({
      inputs: { birth: '1972-07' },
      formula: 'birth + 192',
      value: '1988-07',
    });
  });

  it('the latest month of retirement needs the birth', () => {
    const retired = { ...clean2016, idNumber: null };
    const birth = '1950-03';
    const finding = foundIn('detail-past-retirement', retired, { birth, category: 'man' });
    expect(rulesOf(finding, { statement: retired })).toEqual(['finding.detail-past-retirement']);
    expect(rulesOf(finding, { statement: retired, birth })).toContain('statutory-retirement.kept');
    expect(rulesOf(finding, { statement: retired, birth: '1950-04' })).toHaveLength(1);
  });

  it('a birth that is none is refused', () => {
    const finding = foundIn('service-before-16', clean2016, { birth: '1972-07' });
    expect(() => rulesOf(finding, { statement: clean2016, birth: '1972-13' })).toThrow(
      expect.objectContaining({ code: 'month' }),
    );
  });

  it.each([1999, 2050])('another law is the one to explain by: limits of %i', (year) => {
    const law = extendLaw(defaultLaw, {
      sources: [
        {
          id: 'test-limits',
          title: 'Limits of a test',
          issuer: 'Test',
          documentNumber: null,
          date: null,
          inForce: null,
          address: 'https://example.org/limits',
          checked: 'read',
        },
      ],
      tables: {
        baseLimits: [
          {
            from: `${year}-07-01`,
            to: `${year}-12-31`,
            value: { lower: 60_000, upper: 300_000, averageUsed: 100_000 },
            status: 'announced',
            sources: ['test-limits'],
          },
        ],
      },
    });
    const statement: Statement = {
      ...mailed2017,
      supplement: {
        averageMonthlyWage: null,
        contributionBase: { year, amount: new Decimal(1000) },
        monthlyPersonalContribution: null,
      },
    };
    const finding = foundIn('base-outside-limits', statement, {}, law);
    expect(rulesOf(finding, { statement })).toEqual(['finding.base-outside-limits']);
    const steps = explain(finding, { locale: 'en', statement, law });
    expect(steps[0]?.references.join()).toContain('Limits of a test');
    expect(steps.at(-2)?.value).toEqual(new Decimal(60_000));
  });
});

describe('the difference', () => {
  const differing = (printed: Finding['printed'], expected: Finding['expected']) => {
    const finding: Finding = {
      kind: 'finding',
      code: 'career-year-twice',
      severity: 'warning',
      fields: [],
      printed,
      expected,
    };
    const [{ formula, value } = { formula: '', value: '' }] = explain(finding, { locale: 'en' });
    return [formula, value];
  };

  it('of counts, amounts and months is what is printed less what was expected', () => {
    expect(differing(3, 5)).toEqual(['printed - expected', -2]);
    expect(differing(new Decimal('0.3'), new Decimal('0.1'))).toEqual([
      'printed - expected',
      new Decimal('0.2'),
    ]);
    expect(differing('2016-03', '2015-12')).toEqual(['printed - expected', 3]);
  });

  it.each([
    ['7', 'X'],
    ['2016-03', null],
    [null, 2016],
    ['2016-13', '2016-12'],
    [new Decimal(1), null],
  ])('of %s and %s there is none', (printed, expected) => {
    expect(differing(printed, expected)).toEqual([null, null]);
  });
});
