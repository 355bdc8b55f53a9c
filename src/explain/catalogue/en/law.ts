import type { LawWords } from '../catalogue.js';
import { EN_SOURCE_TITLES } from './source-titles.js';

export const EN_LAW: LawWords = {
  tables: {
    averageMonthlyWageOldCaliber: 'average monthly wage (old caliber)',
    averageMonthlyWageFullCaliber: 'average monthly wage (full caliber)',
    averageAnnualWageOldCaliber: 'average annual wage (old caliber)',
    averageAnnualWageFullCaliber: 'average annual wage (full caliber)',
    limitBasis: 'average wage behind the base limits',
    baseLimits: 'limits of the contribution base',
    employerRate: 'contribution rate of employers',
    individualRate: 'contribution rate of employees',
    flexibleEmploymentRate: 'contribution rate of flexible workers',
    accountCreditRate: 'share credited to the account',
    accountCreditFromEmployer: 'share credited from the employer',
    accountInterestRate: 'interest rate of the account',
    calculationBase: 'calculation base of pensions',
    yearlyIndexFloor: 'floor of the yearly wage index',
    minimumWage: 'minimum wage',
    unemploymentBenefit: 'unemployment benefit',
    paymentMonths: 'payment months of the account pension',
    minimumContributionMonths: 'minimum contribution months',
    lateFeeRate: 'late fee',
  },
  units: {
    'yuan-per-month': 'yuan a month',
    'yuan-per-year': 'yuan a year',
    fraction: 'share',
    'fraction-per-year': 'share a year',
    'fraction-per-day': 'share a day',
    index: 'index',
    months: 'months',
  },
  statuses: {
    announced: 'announced',
    derived: 'derived',
    provisional: 'provisional',
    disputed: 'disputed',
  },
  gapReasons: {
    'not-found': 'no source was found',
    unverified: 'only unverified figures are known',
    disputed: 'the sources disagree and none can be preferred',
    'not-given': 'left out',
  },
  parts: {
    lower: 'lower',
    upper: 'upper',
    averageUsed: 'average wage',
    lowerException: 'lower limit',
    firstYear: 'months 1 to 12',
    secondYear: 'months 13 to 24',
    extended: 'after that, to the retirement age',
    firstAge: 'first age',
    months: 'months by age',
    frozen: 'kept',
    'mean-of-two-averages': 'mean of two',
  },
  notKnown: (table, on) => `There is no figure for ${on} in the table "${table}".`,
  because: (reason) => `Reason: ${reason}.`,
  held: (spans) => `The figures it has: ${spans}.`,
  nothingHeld: 'It has no figures yet.',
  neighbourNotUsed: 'The figure of a neighbouring time is not used in its place.',
  figure: (table, days, value, status) => `${capital(table)}, ${days}: ${value}, ${status}.`,
  withUnit: (value, unit) => `${value} (${unit})`,
  alternative: (value) => `Other sources have ${value}.`,
  sourceAt: (issuer, date, address) => {
    const from = date === null ? issuer : `${issuer} (${date})`;
    return address === null ? `From ${from}.` : `Found at ${address}, from ${from}.`;
  },
  lookAgain: (table, by) =>
    `${capital(table)}: changes every year; look by ${by} whether there is a newer figure.`,
  limits: (span, lower, upper) =>
    `${span}: lower limit of the contribution base ${lower}, upper limit ${upper}.`,
  limitsFrom: (average) =>
    `The upper limit is 300% of the average monthly wage it rests on, ${average}, the lower limit 60%.`,
  limitsDerived: (lower, upper) =>
    `By this average wage the lower limit of the contribution base is ${lower} (60%), the upper ${upper} (300%).`,
  limitShare: {
    lower: (product) => `Lower limit: ${product}.`,
    upper: (product) => `Upper limit: ${product}.`,
  },
  lowerDeparts: {
    frozen: (average) =>
      `The upper limit is 300% of the average monthly wage, ${average}; the lower limit was kept at the level of the year before and is not 60% of it.`,
    'mean-of-two-averages': (average) =>
      `The upper limit is 300% of the average monthly wage, ${average}; the lower limit is 60% of the mean of this average and that of the year before it (full caliber).`,
    other: (average) =>
      `The upper limit is 300% of the average monthly wage, ${average}; the lower limit of this period was set apart and is not 60% of it.`,
  },
  unsure: {
    announced: null,
    derived: 'The figure follows by a rule; no announcement was seen.',
    provisional: 'The figure is provisional, not announced yet.',
    disputed: 'The sources disagree about the figure.',
  },
  sourceTitles: EN_SOURCE_TITLES,
  issuers: {},
  checked: {
    read: 'text read',
    excerpt: 'only an excerpt read',
    'recorded by others': 'recorded by others',
  },
  reference: ({ title, translated, documentNumber, articles, inForce, checked }) =>
    [
      translated === null ? title : `${translated} (${title})`,
      ...(documentNumber === null ? [] : [documentNumber]),
      ...(articles.length === 0
        ? []
        : [`${articles.length === 1 ? 'article' : 'articles'} ${articles.join(', ')}`]),
      ...(inForce === null ? [] : [`in force from ${inForce}`]),
      checked,
    ].join(', '),
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
