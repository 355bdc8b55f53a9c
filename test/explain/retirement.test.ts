import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearMonth } from '../../src/calendar/index.js';
import { type ExplanationStep, explain, type Locale } from '../../src/explain/index.js';
import { sourceOf } from '../../src/law/index.js';
import {
  assessEligibility,
  flexibleWindow,
  minimumContribution,
  shortfallOptions,
} from '../../src/retirement/index.js';
import { monthWorkedOut, workedOut } from './formula.js';
import {
  bounded,
  lines,
  named,
  RESULTS,
  rules,
  stepOf,
  tenure,
  textOf,
} from './retirement-results.js';

const LOCALES: readonly Locale[] = ['zh', 'en'];
const CASES = Object.entries(RESULTS).flatMap(([name, result]) =>
  LOCALES.map((locale) => [name, locale, result] as const),
);

/** That the value of every step follows from its inputs, and that the reader was told those inputs. */
function expectFollowed(steps: readonly ExplanationStep[]): void {
  let told = '';
  for (const step of steps) {
    told += `${step.text}\n`;
    if (step.formula === null) continue;
    expectValue(step);
    const figures = Object.values(step.inputs).filter((one) => typeof one !== 'boolean');
    for (const figure of figures) {
      expect(told, `${step.rule}: ${figure}`).toMatch(new RegExp(`(?<!\\d)${figure}(?!\\d)`));
    }
    if (typeof step.value === 'string') expect(step.text).toContain(step.value);
    if (typeof step.value === 'number' && step.value > 0) {
      expect(step.text).toMatch(new RegExp(`(?<!\\d)${step.value}(?!\\d)`));
    }
  }
}

function expectValue(step: ExplanationStep): void {
  const { value, rule } = step;
  if (typeof value === 'string') {
    expect(monthWorkedOut(step), rule).toBe(value);
  } else if (typeof value === 'number') {
    expect(String(workedOut(step)), rule).toBe(String(value));
  } else {
    expect(workedOut(step), rule).toBe(value);
  }
}

describe.each(CASES)('%s in %s', (_, locale, result) => {
  const steps = explain(result, { locale });

  it('has whole sentences in its language', () => {
    for (const sentence of steps.flatMap((step) => [step.text, ...step.assumptions])) {
      expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|\$\{/);
      expect(sentence).toMatch(/[。.]$/u);
      if (locale === 'en') {
        expect(sentence).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/u);
        expect(sentence).not.toMatch(/ {2}|\.\.| [.,]/);
      } else {
        expect(sentence).not.toMatch(/[A-Za-z]/);
        expect(sentence).not.toMatch(/。。|，。|：。/);
      }
    }
  });

  it('can be followed with a pocket calculator', () => {
    expectFollowed(steps);
  });

  it('names sources that there are, with their articles', () => {
    for (const { sources, citations, references } of steps) {
      for (const id of sources) expect(sourceOf(id).id).toBe(id);
      expect(references).toHaveLength(sources.length);
      expect(citations.length === 0).toBe(sources.length === 0);
    }
  });

  it('has the sources, the rules and the status of the result in it, and no others', () => {
    if (!('basis' in result)) throw new Error('no basis');
    const shown = steps.flatMap((step) => step.sources);
    expect([...new Set(shown)].sort()).toEqual([...result.basis.sources].sort());
    const applied = steps.flatMap((step) => step.citations);
    expect([...new Set(applied)].sort()).toEqual([...result.basis.citations].sort());
    expect(steps.map((step) => step.status)).toContain(result.basis.status);
  });
});

describe('both languages', () => {
  it.each(Object.entries(RESULTS))('%s: the same steps', (_, result) => {
    const [zh, en] = LOCALES.map((locale) =>
      explain(result, { locale }).map(({ text, assumptions, references, ...step }) => ({
        ...step,
        assumptions: assumptions.length,
        references: references.length,
        text: text === '',
      })),
    );
    expect(zh).toEqual(en);
  });
});

describe('any person', () => {
  const months = (since: YearMonth, count: number): YearMonth => {
    const at = Number(since.slice(0, 4)) * 12 + Number(since.slice(5)) - 1 + count;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as YearMonth;
  };
  const person = fc.record({
    category: fc.constantFrom('man', 'woman-55', 'woman-50'),
    birth: fc.integer({ min: 0, max: 970 }).map((count) => months('1940-01', count)),
    age: fc.integer({ min: 480, max: 900 }),
    months: fc.oneof(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }).map(bounded),
      fc
        .tuple(fc.integer({ min: 20, max: 300 }), fc.integer({ min: -20, max: 20 }))
        .map(([one, by]) =>
          tenure(one, {
            readings: [
              { months: one, label: 'printed-counts' },
              { months: one + by, label: 'sections-sum' },
            ],
          }),
        ),
    ),
    minimumDuringExtension: fc.constantFrom('statutory-year', 'current-year'),
    choice: fc.constantFrom('earliest', 'statutory', 'latest'),
    arrearsMonths: fc.constantFrom(0, 3, null),
  });

  it('can be followed', () => {
    fc.assert(
      fc.property(person, ({ age, choice, arrearsMonths, ...known }) => {
        const input = { ...known, asOf: months(known.birth, age) };
        const window = flexibleWindow(known);
        const found = assessEligibility({ ...input, retireOn: window[choice], arrearsMonths });
        expectFollowed(explain(found, { locale: 'en' }));
        expectFollowed(explain(shortfallOptions(input), { locale: 'zh' }));
      }),
      { numRuns: 300 },
    );
  });

  it('also to the end of the calendar', () => {
    const last = { category: 'man', birth: '2099-12', asOf: '2199-12', months: 0 } as const;
    const steps = explain(assessEligibility(last), { locale: 'en' });
    expectFollowed(steps);
    expect(steps.map(({ text }) => text).join()).toContain('in 2220-01 for retirement in 2219-12');
    expectFollowed(explain(shortfallOptions(last), { locale: 'en' }));
  });
});

describe('statutory retirement', () => {
  it('is told in Chinese', () => {
    expect(lines(named('statutory, man'), 'zh')).toEqual([
      '1970-01 出生的男职工：原法定退休年龄为 60 岁 0 个月（720 个月），于 2030-01 达到。',
      '该月不早于 2025-01-01，应当延迟。对照表从 1965-01 出生的起，到 1970-01 相隔 60 个月。',
      '出生年月每晚 4 个月，退休年龄延迟一个月，最多延迟 36 个月。60 / 4 满 15 档，落在对照表第 16 档（出生年月 1970-01 至 1970-04），延迟 16 个月。',
      '法定退休年龄：720 个月 + 16 个月 = 61 岁 4 个月（736 个月）。',
      '自 1970-01 起满 736 个月为 2031-05，即法定退休月份。',
      '从退休次月起领取基本养老金：2031-05 退休的，从 2031-06 起。',
    ]);
  });

  it('is told in English', () => {
    expect(lines(named('statutory, woman of 50'), 'en')).toEqual([
      'Born 1976-06, a woman of original age 50 (worker): the original retirement age is 50 years 0 months (600 months), reached in 2026-06.',
      'Which of the two ages of women holds follows from the post and is as given; the statement does not show it.',
      'That is not before 2025-01-01, so the age is put off. The table begins with births of 1975-01; from there to 1976-06 it is 17 months.',
      'The age rises by one month for every 2 months of birth, by 60 months at most. Full steps in 17 / 2: 8, so this birth falls into step 9 of the table (born 1976-05 to 1976-06): 9 months later.',
      'Statutory retirement age: 600 months + 9 months = 50 years 9 months (609 months).',
      '609 months after 1976-06 is 2027-03, the statutory retirement month.',
      'The pension starts in the month after retirement: in 2027-04 for retirement in 2027-03.',
    ]);
  });

  it('follows the old rule before 2025', () => {
    expect(lines(named('statutory, before 2025'), 'zh')).toEqual([
      '1964-12 出生的男职工：原法定退休年龄为 60 岁 0 个月（720 个月），于 2024-12 达到。',
      '该月早于渐进式延迟的施行日 2025-01-01，原法定退休年龄不变，法定退休月份为 2024-12。',
      '从退休次月起领取基本养老金：2024-12 退休的，从 2025-01 起。',
    ]);
    expect(explain(named('statutory, before 2025'), { locale: 'en' })).toMatchObject([
      { rule: 'statutory-retirement.original-age', value: '2024-12', citations: [] },
      {
        rule: 'statutory-retirement.kept',
        value: '2024-12',
        citations: ['original-retirement-age'],
      },
      { rule: 'statutory-retirement.pension', citations: ['pension-start-before-2025'] },
    ]);
  });

  it.each([
    [
      'statutory, first row',
      'Full steps in 0 / 4: 0, so this birth falls into step 1 of the table (born 1965-01 to 1965-04): 1 month later.',
    ],
    [
      'statutory, woman of 55',
      'Full steps in 140 / 4: 35, so this birth falls into step 36 of the table (born from 1981-09 on): 36 months later.',
    ],
    [
      'statutory, first beyond the table',
      'Full steps in 144 / 4: 36, but the table ends with step 36 (born from 1976-09 on): 36 months later.',
    ],
    [
      'statutory, beyond the table',
      'Full steps in 184 / 2: 92, but the table ends with step 60 (born from 1984-11 on): 60 months later.',
    ],
  ])('%s: which row of the table', (name, sentence) => {
    const { text, citations } = stepOf(name, 'statutory-retirement.delay');
    expect(text).toContain(sentence);
    expect(citations).toEqual(['retirement-delay']);
  });

  it('of women follows from the post', () => {
    const post = '女职工适用哪一个原法定退休年龄取决于岗位，以给出的为准，权益记录单上没有记载。';
    expect(lines(named('statutory, woman of 55'), 'zh').slice(0, 2)).toEqual([
      '1981-09 出生的女职工（管理、技术岗位或灵活就业）：原法定退休年龄为 55 岁 0 个月（660 个月），于 2036-09 达到。',
      post,
    ]);
    expect(lines(named('statutory, woman of 50'), 'zh').slice(0, 2)).toEqual([
      '1976-06 出生的女职工（工人）：原法定退休年龄为 50 岁 0 个月（600 个月），于 2026-06 达到。',
      post,
    ]);
    expect(textOf('statutory, woman of 55', 'statutory-retirement.original-age', 'en')).toBe(
      'Born 1981-09, a woman of original age 55 (management or technical post, or flexible employment): the original retirement age is 55 years 0 months (660 months), reached in 2036-09.',
    );
  });

  it('says in Chinese where the table ends', () => {
    expect(textOf('statutory, beyond the table', 'statutory-retirement.delay', 'zh')).toBe(
      '出生年月每晚 2 个月，退休年龄延迟一个月，最多延迟 60 个月。184 / 2 满 92 档，而对照表到第 60 档为止（出生年月 1984-11 起），延迟 60 个月。',
    );
  });
});

describe('flexible window', () => {
  it('comes after the statutory month it lies around', () => {
    expect(lines(named('window, above the original age'), 'zh').slice(-9)).toEqual([
      '弹性提前退休：距法定退休年龄最长不超过三年，且不得低于原法定退休年龄：637 个月 − 36 个月 = 601 个月，与 600 个月比较，取大者为 50 岁 1 个月（601 个月）。',
      '自 1981-01 起满 601 个月为 2031-02，是最早可选的月份。',
      '弹性提前退休须达到所选月份当年的最低缴费年限。',
      '职工至少在所选月份前 3 个月书面告知用人单位：选 2031-02 的，最迟 2030-11。',
      '弹性延迟退休：须用人单位与职工协商一致，距法定退休年龄最长不超过三年：637 个月 + 36 个月 = 56 岁 1 个月（673 个月）。',
      '自 1981-01 起满 673 个月为 2037-02，是最晚可选的月份。',
      '双方至少在法定退休月份前 1 个月书面约定：最迟 2034-01。约定的延迟时间可以协商提前结束，不得再次延长。',
      '不适用弹性延迟退休的人员：公务员、国家机关和国有企业的领导人员、国有企业和事业单位的其他管理人员。',
      '不得强制职工提前或者延迟退休。',
    ]);
    expect(lines(named('window, original age'), 'en').slice(6)).toEqual([
      'Flexible early retirement: at most three years before the statutory age, and not before the original one: 736 months − 36 months = 700 months, compared with 720 months; the greater is 60 years 0 months (720 months).',
      '720 months after 1970-01 is 2030-01, the first month that may be chosen.',
      'An early month needs the minimum contribution period of its own calendar year.',
      'The employer must have written notice at least 3 months before the month chosen: for 2030-01 by 2029-10.',
      'Flexible late retirement, if employer and employee agree: at most three years after the statutory age: 736 months + 36 months = 64 years 4 months (772 months).',
      '772 months after 1970-01 is 2034-05, the last month that may be chosen.',
      'Both must agree in writing at least 1 month before the statutory month: by 2031-04. What was agreed may be ended early by agreement, and cannot be prolonged a second time.',
      'Not open to late retirement: civil servants, leaders of state bodies and state enterprises, other managers of state enterprises and institutions.',
      'Nobody may be forced into an earlier or a later month.',
    ]);
  });

  it('was not there before 2025', () => {
    expect(rules('window, before 2025')).toEqual([
      'statutory-retirement.original-age',
      'statutory-retirement.kept',
      'statutory-retirement.pension',
      'flexible-window',
    ]);
    expect(textOf('window, before 2025', 'flexible-window', 'en')).toBe(
      'There is no flexible retirement for whoever reached the retirement age before 2025-01-01: the month is 2024-12.',
    );
    expect(textOf('window, before 2025', 'flexible-window', 'zh')).toBe(
      '2024 年底以前达到法定退休年龄的，没有弹性退休：退休月份为 2024-12。',
    );
  });

  it('cites what each end rests on', () => {
    const cited = explain(named('window, original age'), { locale: 'en' })
      .slice(6)
      .map(({ citations }) => citations.join());
    expect(cited).toEqual([
      'flexible-choice',
      '',
      'flexible-notice',
      'flexible-choice',
      '',
      'flexible-notice',
      'flexible-notice',
      'flexible-choice',
    ]);
  });
});

describe('minimum contribution period', () => {
  it.each([
    [
      'minimum, fifteen years',
      'Minimum contribution period for 2029: fifteen years up to 2029, that is 15 years 0 months (180 months).',
      '2029 年的最低缴费年限：2029 年及以前为十五年，即 15 年 0 个月（180 个月）。',
    ],
    [
      'minimum, rising',
      'Minimum contribution period for 2030: fifteen years, and six months more each year from 2030 on: 180 + 6 × (2030 − 2029) = 15 years 6 months (186 months).',
      '2030 年的最低缴费年限：十五年，从 2030 年起每年提高六个月：180 + 6 × (2030 − 2029) = 15 年 6 个月（186 个月）。',
    ],
    [
      'minimum, last of the rise',
      'Minimum contribution period for 2038: fifteen years, and six months more each year from 2030 on: 180 + 6 × (2038 − 2029) = 19 years 6 months (234 months).',
      '2038 年的最低缴费年限：十五年，从 2030 年起每年提高六个月：180 + 6 × (2038 − 2029) = 19 年 6 个月（234 个月）。',
    ],
    [
      'minimum, twenty years',
      'Minimum contribution period for 2039: twenty years from 2039 on, that is 20 years 0 months (240 months).',
      '2039 年的最低缴费年限：从 2039 年起为二十年，即 20 年 0 个月（240 个月）。',
    ],
  ])('%s', (name, en, zh) => {
    expect(lines(named(name), 'en')).toEqual([en]);
    expect(lines(named(name), 'zh')).toEqual([zh]);
    expect(stepOf(name, 'minimum-contribution').formula).not.toBeNull();
  });

  it('is derived for the years before the law of 2011, and says so', () => {
    expect(lines(named('minimum, derived'), 'zh')).toEqual([
      '2000 年的最低缴费年限：2029 年及以前为十五年，即 15 年 0 个月（180 个月）。',
      '《社会保险法》施行（2011-07-01）以前的年份，由 2024 年的规定推算；当时的规定未见原文。',
    ]);
    expect(lines(named('minimum, derived'), 'en')[1]).toBe(
      'For years before the Social Insurance Law (2011-07-01) this follows from the table of 2024; what was in force then was not read.',
    );
    expect(stepOf('minimum, derived', 'minimum-contribution')).toMatchObject({
      status: 'derived',
      citations: ['rising-minimum-period'],
    });
    const [of2024] = explain(minimumContribution(2024), { locale: 'en' });
    expect(of2024).toMatchObject({ status: 'announced', assumptions: [] });
    expect(of2024?.citations).toContain('minimum-period');
  });

  it('of another law has no formula, and what is not sure about it', () => {
    const [step] = explain(named('minimum, another law'), { locale: 'en' });
    expect(step).toMatchObject({
      text: 'Minimum contribution period for 2040 by the law that was passed: 20 years 6 months (246 months).',
      formula: null,
      value: 246,
      status: 'provisional',
      assumptions: ['The figure is provisional, not announced yet.'],
    });
    expect(lines(named('minimum, another law'), 'zh')).toEqual([
      '2040 年的最低缴费年限，按使用者给出的规定为 20 年 6 个月（246 个月）。',
      '数字为暂定，尚未公布。',
    ]);
  });
});

describe('special groups', () => {
  it('special trades', () => {
    expect(lines(named('special trade, man'), 'zh')).toEqual([
      '从事特殊工种的，仍可以申请提前退休。',
      '年满 55 岁 0 个月（660 个月）的，可以申请：自 1972-03 起满 660 个月为 2027-03。',
      '这一年龄及其 2025 年起不延迟，均未见法规原文。',
      '所需工作年限：高空作业 10 年、特别繁重体力劳动 10 年、井下作业 9 年、高温作业 9 年、有毒有害作业 8 年；从事多个工种的累计计算。',
      '这是四川的规定，上海的规定没有找到。',
    ]);
    expect(lines(named('special trade, woman'), 'en')).toEqual([
      'Who worked in special trades may still apply for early retirement.',
      'One may apply from 45 years 0 months (540 months) on: 540 months after 1982-03 is 2027-03.',
      'This age, and that it is not put off after 2024, was read in no law.',
      'Years of work needed: at heights 10 years, very heavy physical work 10 years, underground 9 years, at high temperature 9 years, toxic or harmful work 8 years; years in several trades are added up.',
      'This is a rule of Sichuan; none of Shanghai was found.',
    ]);
    const cited = explain(named('special trade, man'), { locale: 'en' }).map((step) =>
      step.citations.join(),
    );
    expect(cited).toEqual(['special-trades', 'original-retirement-age', 'special-trade-service']);
  });

  it('ill health up to the end of 2024', () => {
    expect(lines(named('ill health'), 'zh')).toEqual([
      '截至 2024-12：完全丧失劳动能力的，可以病退（2024 年底以前）。',
      '仅见转述，未见法规原文。',
      '须年满 50 岁 0 个月（600 个月）：自 1972-03 起满 600 个月为 2022-03。',
      '所需工龄为 10 年 0 个月（120 个月）。',
    ]);
    expect(lines(named('ill health'), 'en')).toEqual([
      'As of 2024-12: whoever is fully unable to work may retire early for ill health, up to the end of 2024.',
      'Known from others only; the text of the law was not read.',
      'The age needed is 50 years 0 months (600 months): 600 months after 1972-03 is 2022-03.',
      'The service needed is 10 years 0 months (120 months).',
    ]);
  });

  it('the allowance since 2025', () => {
    expect(lines(named('allowance'), 'zh')).toEqual([
      '截至 2025-01：完全丧失劳动能力的，可以领取病残津贴；2025-01-01 起由其代替病退。',
      '津贴的数额没有找到。',
      '仅见转述，未见法规原文。',
    ]);
    expect(lines(named('allowance'), 'en')).toEqual([
      'As of 2025-01: for whoever is fully unable to work there is the disability allowance, which took the place of retirement for ill health on 2025-01-01.',
      'Its amount was not found.',
      'Known from others only; the text of the law was not read.',
    ]);
    expect(stepOf('ill health', 'disability-provision.ill-health-retirement').citations).toEqual([
      'ill-health-retirement',
    ]);
    expect(explain(named('allowance'), { locale: 'en' })).toMatchObject([
      { citations: ['disability-allowance'], value: 'allowance' },
    ]);
  });
});
