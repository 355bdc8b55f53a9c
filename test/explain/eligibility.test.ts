import { describe, expect, it } from 'vitest';
import { explain, type Locale } from '../../src/explain/index.js';
import { assessEligibility, type EligibilityInput } from '../../src/retirement/index.js';
import { monthWorkedOut } from './formula.js';
import { lines, named, rules, stepOf, tenure, textOf } from './retirement-results.js';

describe('eligibility', () => {
  it('is told step by step in Chinese', () => {
    expect(lines(named('eligible'), 'zh').slice(-14)).toEqual([
      '按法定退休年龄，于 2031-05 退休。',
      '最低缴费年限按法定退休月份 2031-05 所在的年份：2031 年。',
      '2031 年的最低缴费年限：十五年，从 2030 年起每年提高六个月：180 + 6 × (2031 − 2029) = 16 年 0 个月（192 个月）。',
      '截至 2031-05 的缴费年限：16 年 0 个月（192 个月）。',
      '条件 1（共 3 项），达到退休年龄：符合。截至 2031-05，退休月份 2031-05 已到。',
      '条件 2（共 3 项），按规定缴费：符合。没有说明是否欠费；计入的都是已缴费的月份。',
      '条件 3（共 3 项），达到最低缴费年限：符合。192 个月，达到最低缴费年限 192 个月。',
      '三项条件均符合，可以按月领取基本养老金。',
      '按每月缴费一个月往前推算，最迟 2031-05 已达到 192 个月；与退休月份 2031-05 取晚者为 2031-05，从该月起年龄和缴费年限均符合。',
      '以继续按月缴费、补清欠费为前提。',
      '待遇领取地：上海。户籍在上海，养老保险关系也在上海。',
      '没有说明养老保险关系所在地，视为在上海。',
      '参保人员类别：新人。没有92年底前连续工龄。养老金由基础养老金和个人账户养老金组成。',
      '视同缴费年限没有给出或不明，视为没有；机关事业单位人员在 2014 年 9 月以前有此年限。',
    ]);
  });

  it('is told step by step in English, with the ways out of a shortfall', () => {
    expect(lines(named('short'), 'en').slice(16)).toEqual([
      'Retirement at the statutory age, in 2027-03.',
      'The minimum contribution period is that of the calendar year of the statutory month 2027-03: 2027.',
      'No rule was found that says whether the minimum rises while contributions are extended; that of the statutory year stays (the default).',
      'Minimum contribution period for 2027: fifteen years up to 2029, that is 15 years 0 months (180 months).',
      'Contribution months as of 2027-03: 8 years 4 months (100 months).',
      'Condition 1 of 3, retirement age reached: met. By 2027-03 the month of retirement, 2027-03, has come.',
      'Condition 2 of 3, contributions paid as required: met. Nothing was said of arrears; the months that count are paid ones.',
      'Condition 3 of 3, minimum contribution period reached: not met. 100 months do not reach the minimum of 180 months.',
      'The contribution months are too few for a monthly pension.',
      'Missing: 180 − 100 = 80 months.',
      'Counting on by one month of contributions each month, 180 months are reached in 2033-11; the later of that and the month of retirement, 2027-03, is 2033-11, the first month in which age and months suffice.',
      'This counts on contributions going on, one a month, and on arrears being paid.',
      'The pension starts in the month after retirement: in 2033-12 for retirement in 2033-11.',
      'Place of benefit: Shanghai. The hukou is of Shanghai, and the pension relation is there.',
      'Group of insured persons: not known. Continuous service before the end of 1992 is masked, blank or was not given. Whether there is a transitional pension is left open.',
      'There are several ways out. They stand in the order in which the law names them; none is preferred.',
      'Going on paying: 100 months as of 2027-03 are 80 months short of the minimum of 180 months, which is reached in 2033-11, one month of contributions each month.',
      'After 2027-03 that is 80 months of contributions.',
      'When employed, by the rules for employees; otherwise by those for flexible workers.',
      'Going on paying has these conditions: the law in force since 2011-07-01 applies (met), the statutory month 2027-03 has come (met), the months do not reach the minimum (met), Shanghai hukou or ten years paid there with the relation in Shanghai (met). As of 2027-03 all of them are met.',
      'Paying the rest at once: it takes 60 months of extension; 0 months count so far and 60 months are left, so that after 2027-03 the earliest month is 2032-03.',
      'Still missing in 2032-03: 180 − 100 − 60 = 20 months.',
      'For a payment in 2032-03 the base is the average monthly wage of the city in the year before, 2031.',
      'The rate of the payment was not found.',
      'Rules of Shanghai on the payment were not found.',
      'Paying the rest at once has these conditions: the law in force since 2011-07-01 applies (met), the statutory month 2027-03 has come (met), the months do not reach the minimum (met), first insured (2009-03) before 2011-07-01 (met), sixty months of extension paid (not met), still short after sixty months (met). As of 2027-03 not all of them are met.',
      'Moving to the pension insurance of residents at the place of the hukou.',
      'Moving to the insurance of residents has these conditions: the law in force since 2011-07-01 applies (met), the statutory month 2027-03 has come (met), the months do not reach the minimum (met). As of 2027-03 all of them are met.',
      'Ending the pension relation at written request; the account is then paid out in one sum.',
      'That the agency must first explain the other ways was read in no law.',
      'That the account is paid out in one sum was read in no law.',
      'Ending the relation has these conditions: the law in force since 2011-07-01 applies (met), the statutory month 2027-03 has come (met), the months do not reach the minimum (met), the person neither goes on paying nor moves (not known), the person asks for it in writing (not known). As of 2027-03 it is not known whether all of them are met.',
    ]);
  });

  it('has the steps in the order in which they are worked out', () => {
    expect(rules('not yet, by arrears').slice(-12)).toEqual([
      'flexible-window.voluntary',
      'eligibility.retirement',
      'eligibility.required-year',
      'minimum-contribution',
      'eligibility.months',
      'eligibility.retirement-age',
      'eligibility.contributions-paid',
      'eligibility.contribution-months',
      'eligibility.status',
      'eligibility.first-month',
      'eligibility.place',
      'eligibility.group',
    ]);
  });

  it.each([
    [
      'eligible',
      'All three conditions are met: a monthly pension is due.',
      '三项条件均符合，可以按月领取基本养老金。',
      'eligible',
    ],
    [
      'not yet, by age',
      'A monthly pension is not due yet: the month of retirement has not come.',
      '尚不能按月领取基本养老金：退休月份未到。',
      'not-yet',
    ],
    [
      'not yet, by arrears',
      'A monthly pension is not due yet: the arrears must be paid first.',
      '尚不能按月领取基本养老金：须先补缴欠费。',
      'not-yet',
    ],
    [
      'short',
      'The contribution months are too few for a monthly pension.',
      '缴费年限不足，不能按月领取基本养老金。',
      'short',
    ],
    [
      'lower bound',
      'What is known does not decide whether a monthly pension is due.',
      '按已知情况，不能断定可否按月领取基本养老金。',
      'unknown',
    ],
  ])('%s: the verdict', (name, en, zh, value) => {
    expect(stepOf(name, 'eligibility.status')).toMatchObject({ text: en, value });
    expect(textOf(name, 'eligibility.status', 'zh')).toBe(zh);
  });

  it.each([
    [
      'not yet, by age',
      'retirement-age',
      'Condition 1 of 3, retirement age reached: not met. By 2031-04 the month of retirement, 2031-05, has not come.',
      '条件 1（共 3 项），达到退休年龄：不符合。截至 2031-04，退休月份 2031-05 未到。',
    ],
    [
      'not yet, by age',
      'contributions-paid',
      'Condition 2 of 3, contributions paid as required: met. There are no arrears.',
      '条件 2（共 3 项），按规定缴费：符合。没有欠费。',
    ],
    [
      'not yet, by arrears',
      'contributions-paid',
      'Condition 2 of 3, contributions paid as required: not met. There are arrears of 7 months, which must be paid first.',
      '条件 2（共 3 项），按规定缴费：不符合。欠费 7 个月，须先补缴。',
    ],
    [
      'unknown, arrears',
      'contributions-paid',
      'Condition 2 of 3, contributions paid as required: not known. Whether there are arrears is not known: the figure is masked or not printed.',
      '条件 2（共 3 项），按规定缴费：不明。是否欠费不明：欠费月数被遮盖或未印出。',
    ],
    [
      'lower bound that suffices',
      'contribution-months',
      'Condition 3 of 3, minimum contribution period reached: met. There are at least 192 months, which reach the minimum of 192 months in any case.',
      '条件 3（共 3 项），达到最低缴费年限：符合。至少有 192 个月，无论如何已达到最低缴费年限 192 个月。',
    ],
    [
      'lower bound',
      'contribution-months',
      'Condition 3 of 3, minimum contribution period reached: not known. There are at least 191 months, and the minimum is 192 months; a lower bound cannot prove that it is not reached.',
      '条件 3（共 3 项），达到最低缴费年限：不明。至少有 191 个月，最低缴费年限为 192 个月；下限不能证明没有达到。',
    ],
    [
      'short for certain, of a lower count',
      'contribution-months',
      'Condition 3 of 3, minimum contribution period reached: not met. There are at most 191 months, which do not reach the minimum of 192 months in any case.',
      '条件 3（共 3 项），达到最低缴费年限：不符合。至多有 191 个月，无论如何未达到最低缴费年限 192 个月。',
    ],
    [
      'of an earlier time',
      'contribution-months',
      'Condition 3 of 3, minimum contribution period reached: not known. There are at least 180 months and at most 192 months; that does not decide whether the minimum of 192 months is reached.',
      '条件 3（共 3 项），达到最低缴费年限：不明。至少有 180 个月，至多有 192 个月，不能断定是否达到最低缴费年限 192 个月。',
    ],
    [
      'of a later time',
      'contribution-months',
      'Condition 3 of 3, minimum contribution period reached: not known. There are at least 191 months and at most 203 months; that does not decide whether the minimum of 192 months is reached.',
      '条件 3（共 3 项），达到最低缴费年限：不明。至少有 191 个月，至多有 203 个月，不能断定是否达到最低缴费年限 192 个月。',
    ],
    [
      'readings differ',
      'contribution-months',
      'Condition 3 of 3, minimum contribution period reached: not known. There are at least 190 months and at most 195 months; that does not decide whether the minimum of 192 months is reached.',
      '条件 3（共 3 项），达到最低缴费年限：不明。至少有 190 个月，至多有 195 个月，不能断定是否达到最低缴费年限 192 个月。',
    ],
    [
      'minimum that may have risen',
      'contribution-months',
      'Condition 3 of 3, minimum contribution period reached: not known. 185 months do not reach the minimum of 2031, 192 months; whether they reached the lower one of a year before is not known.',
      '条件 3（共 3 项），达到最低缴费年限：不明。185 个月，未达到 2031 年的最低缴费年限 192 个月；此前年份较低的最低缴费年限是否曾经达到，不明。',
    ],
  ])('%s: the condition %s and why', (name, condition, en, zh) => {
    const step = stepOf(name, `eligibility.${condition}`);
    const met = step.text.includes(': met.')
      ? true
      : step.text.includes(': not met.')
        ? false
        : null;
    expect(step).toMatchObject({ text: en, value: met, citations: ['pension-conditions'] });
    expect(textOf(name, `eligibility.${condition}`, 'zh')).toBe(zh);
  });

  it.each([
    [
      'lower bound',
      'Contribution months as of 2031-05: 15 years 11 months (191 months). A part of the tenure is not known, so this is a lower bound: there are at least 191 months.',
      '截至 2031-05 的缴费年限：15 年 11 个月（191 个月）。有一部分年限不明，因此这是下限：至少 191 个月。',
      'Missing at most, as there may be more months: 192 − 191 = 1 month.',
      '实际月数可能更多，至多尚缺：192 − 191 = 1 个月。',
    ],
    [
      'of an earlier time',
      'Contribution months as of 2031-05: 15 years 0 months (180 months). The tenure ends earlier, and what came after it is not known: at least 180 months, at most 192 months.',
      '截至 2031-05 的缴费年限：15 年 0 个月（180 个月）。工作年限只算到此前，其后的情况不明：至少 180 个月，至多 192 个月。',
      'Missing at most, as there may be more months: 192 − 180 = 12 months.',
      '实际月数可能更多，至多尚缺：192 − 180 = 12 个月。',
    ],
    [
      'of a later time',
      'Contribution months as of 2031-05: 15 years 11 months (191 months). The tenure ends later, and how much of it had come by then is not known: at least 191 months, at most 203 months.',
      '截至 2031-05 的缴费年限：15 年 11 个月（191 个月）。工作年限算到此后，当时已有多少不明：至少 191 个月，至多 203 个月。',
      'Missing at most, as there may be more months: 192 − 191 = 1 month.',
      '实际月数可能更多，至多尚缺：192 − 191 = 1 个月。',
    ],
    [
      'readings differ, short by the first',
      'Contribution months as of 2036-05: 16 years 3 months (195 months). The figures of the statement contradict each other: at least 190 months, at most 195 months.',
      '截至 2036-05 的缴费年限：16 年 3 个月（195 个月）。权益记录单上的数字互相矛盾：至少 190 个月，至多 195 个月。',
      'Missing by the first reading: 222 − 195 = 27 months.',
      '按第一种读法尚缺：222 − 195 = 27 个月。',
    ],
  ])('%s: months and what is missing are never told as certain', (name, en, zh, short, kurz) => {
    expect(textOf(name, 'eligibility.months', 'en')).toBe(en);
    expect(textOf(name, 'eligibility.months', 'zh')).toBe(zh);
    expect(textOf(name, 'eligibility.short', 'en')).toBe(short);
    expect(textOf(name, 'eligibility.short', 'zh')).toBe(kurz);
  });

  it('has nothing missing where the months suffice', () => {
    expect(rules('eligible')).not.toContain('eligibility.short');
    expect(rules('eligible').filter((rule) => rule.startsWith('shortfall'))).toEqual([]);
  });

  it.each([
    [
      'early, short',
      'The month chosen is 2030-03, before the statutory one.',
      '选择 2030-03 退休，早于法定退休月份。',
      'For an early month the minimum contribution period is that of its own calendar year, 2030-03: 2030.',
      '弹性提前退休的，最低缴费年限按所选月份 2030-03 所在的年份：2030 年。',
      'flexible-retirement',
    ],
    [
      'late',
      'The month chosen is 2034-05, after the statutory one.',
      '选择 2034-05 退休，晚于法定退休月份。',
      'For a late month the minimum contribution period stays that of the calendar year of the statutory month 2031-05: 2031.',
      '弹性延迟退休的，最低缴费年限仍按法定退休月份 2031-05 所在的年份：2031 年。',
      'flexible-retirement',
    ],
    [
      'minimum that has risen',
      'Retirement at the statutory age, in 2028-11.',
      '按法定退休年龄，于 2028-11 退休。',
      'By the reading chosen the minimum contribution period rises with the years of an extension until it is reached; here the calendar year of 2030-07 counts: 2030.',
      '按所选的读法，延长缴费期间最低缴费年限逐年提高，直到达到为止；此处按 2030-07 所在的年份：2030 年。',
      '',
    ],
    [
      'eligible',
      'Retirement at the statutory age, in 2031-05.',
      '按法定退休年龄，于 2031-05 退休。',
      'The minimum contribution period is that of the calendar year of the statutory month 2031-05: 2031.',
      '最低缴费年限按法定退休月份 2031-05 所在的年份：2031 年。',
      'rising-minimum-period',
    ],
  ])('%s: the month and the year that counts', (name, month, zhMonth, year, zhYear, cited) => {
    expect(textOf(name, 'eligibility.retirement', 'en')).toBe(month);
    expect(textOf(name, 'eligibility.retirement', 'zh')).toBe(zhMonth);
    const step = stepOf(name, 'eligibility.required-year');
    expect(step.text).toBe(year);
    expect(step.citations.join()).toBe(cited);
    expect(textOf(name, 'eligibility.required-year', 'zh')).toBe(zhYear);
  });

  it('names the notice for an early month once', () => {
    const notices = (name: string) =>
      explain(named(name), { locale: 'en' })
        .filter(({ rule }) => rule === 'flexible-window.early-notice')
        .map(({ value }) => value);
    expect(notices('early, short')).toEqual(['2029-10', '2029-12']);
    expect(notices('early, the first month')).toEqual(['2029-10']);
    expect(notices('late')).toEqual(['2029-10']);
    expect(notices('before 2025')).toEqual([]);
  });

  it.each([
    ['eligible', null, null],
    ['early, short', null, null],
    ['late', null, null],
    ['enough before a minimum that rises', null, null],
    [
      'short',
      'No rule was found that says whether the minimum rises while contributions are extended; that of the statutory year stays (the default).',
      '延长缴费期间最低缴费年限是否提高，没有找到规定；此处仍按法定退休年份（默认）。',
    ],
    [
      'minimum that has risen',
      'No rule was found that says whether the minimum rises while contributions are extended; here it does, by default that of the statutory year stays.',
      '延长缴费期间最低缴费年限是否提高，没有找到规定；此处逐年提高，默认仍按法定退休年份。',
    ],
    [
      'shortfall',
      'No rule was found that says whether the minimum rises while contributions are extended; that of the statutory year stays (the default).',
      '延长缴费期间最低缴费年限是否提高，没有找到规定；此处仍按法定退休年份（默认）。',
    ],
    ['no shortfall', null, null],
    [
      'no shortfall before the rise',
      'No rule was found that says whether the minimum rises while contributions are extended; here it does, by default that of the statutory year stays.',
      '延长缴费期间最低缴费年限是否提高，没有找到规定；此处逐年提高，默认仍按法定退休年份。',
    ],
  ])('%s: the open point, where it matters', (name, en, zh) => {
    const of = (locale: Locale) => stepOf(name, 'eligibility.required-year', locale).assumptions;
    expect(of('en')).toEqual(en === null ? [] : [en]);
    expect(of('zh')).toEqual(zh === null ? [] : [zh]);
  });

  it.each([
    [
      'late',
      'Counting back by one month of contributions each month, 192 months were reached in 2031-03 at the latest; the later of that and the month of retirement, 2034-05, is 2034-05, the first month in which age and months suffice.',
      '按每月缴费一个月往前推算，最迟 2031-03 已达到 192 个月；与退休月份 2034-05 取晚者为 2034-05，从该月起年龄和缴费年限均符合。',
      [],
    ],
    [
      'early, short',
      'Counting on by one month of contributions each month, 186 months are reached in 2030-09; the later of that and the month of retirement, 2030-03, is 2030-09, the first month in which age and months suffice.',
      '按每月缴费一个月往后推算，2030-09 达到 186 个月；与退休月份 2030-03 取晚者为 2030-09，从该月起年龄和缴费年限均符合。',
      [],
    ],
    [
      'lower bound',
      'Counting on by one month of contributions each month, 192 months are reached in 2031-06; the later of that and the month of retirement, 2031-05, is 2031-06, the first month in which age and months suffice.',
      '按每月缴费一个月往后推算，2031-06 达到 192 个月；与退休月份 2031-05 取晚者为 2031-06，从该月起年龄和缴费年限均符合。',
      ['As there may be more months, less may be missing, and it may be earlier.'],
    ],
    [
      'readings differ',
      'Counting back by one month of contributions each month, 192 months were reached in 2031-02 at the latest; the later of that and the month of retirement, 2031-05, is 2031-05, the first month in which age and months suffice.',
      '按每月缴费一个月往前推算，最迟 2031-02 已达到 192 个月；与退休月份 2031-05 取晚者为 2031-05，从该月起年龄和缴费年限均符合。',
      ['The figures contradict each other; this is by the first reading.'],
    ],
  ])('%s: the first month', (name, en, zh, assumptions) => {
    const step = stepOf(name, 'eligibility.first-month');
    expect(step.text).toBe(en);
    expect(step.assumptions).toEqual([
      'This counts on contributions going on, one a month, and on arrears being paid.',
      ...assumptions,
    ]);
    expect(textOf(name, 'eligibility.first-month', 'zh')).toBe(zh);
  });

  describe('of a time gone by', () => {
    const steps = (change: Partial<EligibilityInput>, locale: Locale = 'en') => {
      const person = { category: 'man', birth: '1970-01', asOf: '2045-05', months: 300 } as const;
      return explain(assessEligibility({ ...person, ...change }), { locale });
    };
    const first = (change: Partial<EligibilityInput>, locale: Locale = 'en') => {
      const step = steps(change, locale).find(({ rule }) => rule === 'eligibility.first-month');
      if (step === undefined) throw new Error('no first month');
      return step;
    };
    const start = (change: Partial<EligibilityInput>) =>
      steps(change).some(({ rule }) => rule === 'eligibility.pension');

    it('the first month is a latest one, and no pension starts after it', () => {
      expect(first({}).text).toBe(
        'Counting back by one month of contributions each month, 192 months were reached in 2036-05 at the latest. That is after the month of retirement, 2031-05, so age and months suffice from 2036-05 on at the latest.',
      );
      expect(first({}, 'zh').text).toBe(
        '按每月缴费一个月往前推算，最迟 2036-05 已达到 192 个月，晚于退休月份 2031-05；年龄和缴费年限最迟从 2036-05 起均符合。',
      );
      expect(first({}).assumptions).toEqual([]);
      expect(first({ arrearsMonths: null }).assumptions).toHaveLength(1);
      expect(monthWorkedOut(first({}))).toBe('2036-05');
      expect(start({})).toBe(false);
      expect(start({ months: 191 })).toBe(true);
    });

    it('counts back from the end of a tenure', () => {
      const step = first({ months: tenure(200, { asOf: '2031-12' }) });
      expect(step.text).toBe(
        'Counting back by one month of contributions each month, 192 months were reached in 2031-04 at the latest; the later of that and the month of retirement, 2031-05, is 2031-05, the first month in which age and months suffice.',
      );
      expect(step.inputs).toMatchObject({ monthsAsOf: '2031-12', months: 200 });
      expect(monthWorkedOut(step)).toBe('2031-05');
    });
  });

  it('says in Chinese what the first month rests on', () => {
    const of = (name: string) => stepOf(name, 'eligibility.first-month', 'zh').assumptions.slice(1);
    expect(of('lower bound')).toEqual(['实际月数可能更多，因此所缺可能更少，时间可能更早。']);
    expect(of('readings differ')).toEqual(['各数字互相矛盾，此处按第一种读法。']);
  });

  it('tells the pension that starts after another month than the statutory one', () => {
    expect(rules('eligible')).not.toContain('eligibility.pension');
    expect(stepOf('late', 'eligibility.pension')).toMatchObject({
      text: 'The pension starts in the month after retirement: in 2034-06 for retirement in 2034-05.',
      value: '2034-06',
      citations: ['pension-start'],
    });
    expect(stepOf('early, the first month', 'eligibility.pension').value).toBe('2030-02');
  });

  it.each([
    [
      'late',
      true,
      'Place of benefit: Shanghai. The pension relation is there, and paid in Shanghai were 130 months; without its hukou 120 months are needed.',
      '待遇领取地：上海。养老保险关系在上海，在上海缴费 130 个月；非上海户籍须满 120 个月。',
    ],
    [
      'before 2025',
      false,
      'Place of benefit: not Shanghai. Without its hukou 120 months paid in Shanghai are needed, and there are 119 months; it is the last place with ten years, else the place of the hukou.',
      '待遇领取地：不是上海。非上海户籍须在上海缴费满 120 个月（现有：119 个月）；由最后一个缴费满十年的地方发放，没有的由户籍所在地发放。',
    ],
    [
      'group of the young',
      false,
      'Place of benefit: not Shanghai. Without its hukou 120 months paid in Shanghai are needed, and there are at most 119 months, as there are no more in all; it is the last place with ten years, else the place of the hukou.',
      '待遇领取地：不是上海。非上海户籍须在上海缴费满 120 个月（现有：至多 119 个月，即全部缴费年限）；由最后一个缴费满十年的地方发放，没有的由户籍所在地发放。',
    ],
    [
      'unknown, arrears',
      null,
      'Place of benefit: not known. The pension relation is not in Shanghai, so the months paid elsewhere decide.',
      '待遇领取地：不明。养老保险关系不在上海，取决于在外地的缴费月数。',
    ],
    [
      'not yet, by arrears',
      null,
      'Place of benefit: not known. The hukou was not given, and nothing shows 120 months paid in Shanghai.',
      '待遇领取地：不明。没有给出户籍，也没有在上海缴费满 120 个月的记载。',
    ],
    [
      'lower bound',
      null,
      'Place of benefit: not known. Without the hukou of Shanghai the months paid there decide, and they were not given.',
      '待遇领取地：不明。非上海户籍取决于在上海的缴费月数，而该月数没有给出。',
    ],
  ])('%s: the place of benefit', (name, value, en, zh) => {
    const step = stepOf(name, 'eligibility.place');
    expect(step).toMatchObject({ text: en, value });
    expect(textOf(name, 'eligibility.place', 'zh')).toBe(zh);
    const given = ['unknown, arrears'].includes(name);
    expect(step.assumptions).toEqual(
      given ? [] : ['Nothing was said of the pension relation; it is taken to be in Shanghai.'],
    );
  });

  it.each([
    ['late', 'requiredMonths <= shanghaiMonths'],
    ['before 2025', 'requiredMonths <= shanghaiMonths'],
    ['group of the young', 'requiredMonths <= monthsAtMost'],
    ['eligible', null],
    ['lower bound', null],
  ])('%s: what the ten years are compared with', (name, formula) => {
    expect(stepOf(name, 'eligibility.place').formula).toBe(formula);
  });

  it.each([
    [
      'old group',
      '老人',
      'Group of insured persons: old group. Retirement in 1997-12 is before 1998-01-01. The pension follows the rules before those of the city of 1998.',
      '参保人员类别：老人。退休月份 1997-12 早于 1998-01-01。按 1998 年本市办法以前的规定计发。',
    ],
    [
      'not yet, by arrears',
      '中人',
      'Group of insured persons: middle group. Continuous service before the end of 1992 comes to 14 months. There are a basic pension, an account pension and a transitional pension.',
      '参保人员类别：中人。92年底前连续工龄为 14 个月。养老金由基础养老金、个人账户养老金和过渡性养老金组成。',
    ],
    [
      'not yet, by age',
      '中人',
      'Group of insured persons: middle group. First insured in 1992-12, before 1993-01-01. There are a basic pension, an account pension and a transitional pension.',
      '参保人员类别：中人。首次参保为 1992-12，早于 1993-01-01。养老金由基础养老金、个人账户养老金和过渡性养老金组成。',
    ],
    [
      'group of staff of institutions',
      '中人',
      'Group of insured persons: middle group. The deemed contribution time of 50 months is that of staff of government bodies and institutions, whose own line is 2014-10-01. There are a basic pension, an account pension and a transitional pension.',
      '参保人员类别：中人。视同缴费年限 50 个月，是机关事业单位人员的年限，其划分以 2014-10-01 为界。养老金由基础养老金、个人账户养老金和过渡性养老金组成。',
    ],
    [
      'eligible',
      '新人',
      'Group of insured persons: new group. There is no continuous service before the end of 1992. There are a basic pension and an account pension.',
      '参保人员类别：新人。没有92年底前连续工龄。养老金由基础养老金和个人账户养老金组成。',
    ],
    [
      'group of the young',
      '新人',
      'Group of insured persons: new group. The age of 16 was reached in 1993-01, after the end of 1992. There are a basic pension and an account pension.',
      '参保人员类别：新人。1993-01 才满 16 周岁，晚于 1992 年底。养老金由基础养老金和个人账户养老金组成。',
    ],
    [
      'unknown, arrears',
      'unknown',
      'Group of insured persons: not known. Continuous service before the end of 1992 is masked, blank or was not given. Whether there is a transitional pension is left open.',
      '参保人员类别：不明。92年底前连续工龄被遮盖、空白或没有给出。有无过渡性养老金，尚不能断定。',
    ],
  ])('%s: the group %s and why', (name, value, en, zh) => {
    expect(stepOf(name, 'eligibility.group')).toMatchObject({ text: en, value });
    expect(textOf(name, 'eligibility.group', 'zh')).toBe(zh);
  });

  it('is the new group as far as no deemed months are known, if there can be any', () => {
    const assumedOf = (change: Partial<EligibilityInput>) => {
      const input = { category: 'man', birth: '1990-01', asOf: '2030-01', months: 150 } as const;
      const steps = explain(assessEligibility({ ...input, ...change }), { locale: 'en' });
      return steps.find(({ rule }) => rule === 'eligibility.group')?.assumptions;
    };
    const assumed = [
      'Deemed contribution time was not given or is not known, and is taken to be none; staff of government bodies and institutions have it up to September 2014.',
    ];
    const masked = tenure(150, { lowerBound: true, unknownKinds: ['before1993', 'deemed'] });
    expect(assumedOf({})).toEqual(assumed);
    expect(assumedOf({ months: masked })).toEqual(assumed);
    expect(assumedOf({ monthsBefore1993: 0 })).toEqual(assumed);
    expect(assumedOf({ months: tenure(150) })).toEqual([]);
    expect(assumedOf({ birth: '1970-01' })).toEqual([]);
    expect(assumedOf({ birth: '1970-01', monthsBefore1993: 9 })).toEqual([]);
    // In September 2014 the one was 16, the other was not.
    expect(assumedOf({ birth: '1998-09' })).toEqual(assumed);
    expect(assumedOf({ birth: '1998-10' })).toEqual([]);
  });
});
