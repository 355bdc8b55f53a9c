import type { Decimal } from 'decimal.js';
import { baseLimits, type MonthlyContribution } from '../../contribution/index.js';
import { ifKnown } from '../../law/tables/index.js';
import { productOf, sumOf } from '../../money/index.js';
import { yuanOf } from '../figures.js';
import { type Column, pairs, table } from '../layout/table.js';
import { explainables, type MoneyAnswer } from '../money-answer.js';
import { type Page, paragraph, section } from '../page.js';
import { assumptionsOf, sentencesAbout } from './explained.js';

type AnswerOf<C extends MoneyAnswer['command']> = Extract<MoneyAnswer, { readonly command: C }>;

/** What was worked out, and what was assumed. */
export function moneyLines(page: Page, answer: MoneyAnswer): string[] {
  switch (answer.command) {
    case 'limits':
      return limitsLines(page, answer);
    case 'contribution':
      return contributionLines(page, answer);
    case 'interest':
      return interestLines(page, answer);
    case 'late-fee':
      return lateFeeLines(page, answer);
  }
}

function limitsLines(page: Page, answer: AnswerOf<'limits'>): string[] {
  const { input, result } = answer;
  const { columns, money } = page.words;
  const { figures, law } = page.catalogue;
  const limits: [string, string][] = [
    [columns.lower, yuanOf(page, result.lower)],
    [columns.upper, yuanOf(page, result.upper)],
  ];
  if (result.kind === 'base-limits-derived') {
    const average = 'average' in input ? figures.yuan(input.average) : '';
    return [
      page.style.heading(money.limitsOfAverage(average)),
      ...pairs(limits, page.width),
      ...paragraph(page, money.limitsDepart),
    ];
  }
  const others: [string, string][] = [
    [columns.averageWage, yuanOf(page, result.averageWage)],
    [money.inForce, figures.days(result.from, result.to)],
    [columns.status, law.statuses[result.status]],
  ];
  return [
    page.style.heading(money.limits('on' in input ? String(input.on) : '')),
    ...pairs([...limits, ...others], page.width),
    ...noteLines(page, answer),
  ];
}

function contributionLines(page: Page, answer: AnswerOf<'contribution'>): string[] {
  const { money } = page.words;
  const { input, contributionBase, result } = answer;
  const aboutBase =
    contributionBase === null ? outsideLimits(page, answer) : aboutPeriods(page, answer, 'first');
  return [
    page.style.heading(money.contribution(String(input.on))),
    ...baseLines(page, result),
    ...aboutBase.flatMap((text) => paragraph(page, text)),
    ...partLines(page, result),
    ...laterLines(page, answer),
    ...noteLines(page, answer),
  ];
}

/** The contribution after a first month that was not a full one. */
function laterLines(page: Page, answer: AnswerOf<'contribution'>): string[] {
  const { contributionBase, adjusted } = answer;
  const from = contributionBase?.adjusted?.validFrom;
  if (from === undefined || adjusted === null) return [];
  return section(page, page.words.money.contributionFrom(from), [
    ...baseLines(page, adjusted),
    ...aboutPeriods(page, answer, 'later').flatMap((text) => paragraph(page, text)),
    ...partLines(page, adjusted),
  ]);
}

function baseLines(page: Page, { base }: MonthlyContribution): string[] {
  return pairs([[page.words.money.base, yuanOf(page, base)]], page.width);
}

/** What employer and person pay, and what goes to the account. */
function partLines(
  page: Page,
  { scheme, employer, employee, total, credited, rates }: MonthlyContribution,
): string[] {
  const { columns, money } = page.words;
  const { parts } = page.catalogue.contribution;
  const heads: Column[] = [
    { heading: columns.part, align: 'left' },
    { heading: columns.rate, align: 'right' },
    { heading: columns.amount, align: 'right' },
  ];
  const row = (name: string, rate: Decimal, amount: Decimal) => {
    return [name, percentOf(rate), amount.toFixed(2)];
  };
  const paid =
    scheme === 'flexible'
      ? [row(parts.flexible, rates.employee, employee)]
      : [
          row(parts.employer, rates.employer, employer),
          row(parts.employee, rates.employee, employee),
          row(money.total, sumOf(rates.employer, rates.employee), total),
        ];
  return table(heads, [...paid, row(parts.credited, rates.credited, credited)], page.width);
}

const BASE_RULES = ['contribution-base.limits', 'contribution-base.valid'];

/** What is said of the base of the first month, or of that of the months after it. */
function aboutPeriods(
  page: Page,
  answer: AnswerOf<'contribution'>,
  which: 'first' | 'later',
): readonly string[] {
  const texts = aboutRules(page, answer, BASE_RULES);
  const perPeriod = BASE_RULES.length;
  return which === 'first' ? texts.slice(0, perPeriod) : texts.slice(perPeriod);
}

/** A base that nobody can have in that month is worked out nevertheless, and said to be one. */
function outsideLimits(
  page: Page,
  { result: { base }, input }: AnswerOf<'contribution'>,
): readonly string[] {
  const limits = ifKnown(() => baseLimits(input.on));
  if (limits === null || (base.gte(limits.lower) && base.lte(limits.upper))) return [];
  const { from, to, lower, upper } = limits;
  const days = page.catalogue.figures.days(from, to);
  return [page.words.money.outsideLimits(days, yuanOf(page, lower), yuanOf(page, upper))];
}

function interestLines(page: Page, answer: AnswerOf<'interest'>): string[] {
  const { money } = page.words;
  const { year, opening, credited, interest, closing, rate } = answer.result;
  return [
    page.style.heading(money.interest(String(year))),
    ...pairs(
      [
        [money.opening, yuanOf(page, opening)],
        [money.credited, yuanOf(page, credited)],
        [money.rate, percentOf(rate)],
        [money.interestOfYear, yuanOf(page, interest)],
        [money.closing, yuanOf(page, closing)],
      ],
      page.width,
    ),
    ...noteLines(page, answer),
  ];
}

function lateFeeLines(page: Page, answer: AnswerOf<'late-fee'>): string[] {
  const { columns, money } = page.words;
  const { figures } = page.catalogue;
  const { due, from, to, days, segments, fee, cappedFee } = answer.result;
  const heads: Column[] = [
    { heading: columns.from, align: 'left' },
    { heading: columns.to, align: 'left' },
    { heading: columns.days, align: 'right' },
    { heading: columns.rate, align: 'right' },
    { heading: columns.amount, align: 'right' },
  ];
  const rows = segments.map((one) => [
    one.from,
    one.to,
    String(one.days),
    percentOf(one.rate),
    one.fee.toFixed(2),
  ]);
  const span = page.words.statement.withPeriod(figures.dayCount(days), figures.days(from, to));
  return [
    page.style.heading(money.lateFee),
    ...pairs(
      [
        [money.due, yuanOf(page, due)],
        [money.arrears, span],
        [money.uncapped, yuanOf(page, fee)],
        [money.capped, yuanOf(page, cappedFee)],
      ],
      page.width,
    ),
    ...table(heads, rows, page.width),
    ...noteLines(page, answer),
    ...aboutRules(page, answer, ['late-fee.bearer']).flatMap((text) => paragraph(page, text)),
  ];
}

function aboutRules(page: Page, answer: MoneyAnswer, rules: readonly string[]): string[] {
  return explainables(answer).flatMap((result) => sentencesAbout(page, result, rules));
}

function noteLines(page: Page, answer: MoneyAnswer): string[] {
  return assumptionsOf(page, explainables(answer)).flatMap((note) => paragraph(page, note));
}

function percentOf(rate: Decimal): string {
  return `${productOf(rate, 100).toFixed()}%`;
}
