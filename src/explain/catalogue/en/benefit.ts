import type {
  AccountPensionWords,
  BasicPensionWords,
  BenefitWords,
  InstitutionTransitionWords,
  PaymentMonthsWords,
  TransitionalPensionWords,
  WageIndexWords,
} from '../benefit-words.js';
import { EN_BENEFIT_COMPARISON } from './benefit-comparison.js';
import { EN_BENEFIT_ESTIMATE } from './benefit-estimate.js';

const INDEX: WageIndexWords = {
  what: "The average contribution wage index is the sum of the indexes of all months over the count of months; the index of a month is its contribution base over the city's average monthly wage of the year before, half up to four decimals.",
  floors: {
    yearly: 'An index below the floor of its year counts as the floor (the default).',
    'constant-before-2011':
      'Months up to the end of 2010 count 1 each; a known notice has an index that cannot come about so, and the default is not less than the floor of the year.',
    none: 'There is no floor of the index; the default is not less than the floor of the year.',
  },
  averages: {
    'limit-basis':
      'Which average divides the bases of May 2019 to June 2021 is not settled; by choice of the caller it is the average wage behind the base limits.',
    'full-caliber':
      'Which average divides the bases of May 2019 to June 2021 is not settled; by choice of the caller it is the average of the year before, full caliber.',
    'old-caliber':
      'Which average divides the bases of May 2019 to June 2021 is not settled; by choice of the caller it is the average of the year before, old caliber.',
  },
  averageOfYear: (year, table) => `${table} of ${year}`,
  averageOfDays: (days, table) => `${table} (${days})`,
  averageGiven: 'average monthly wage given by the caller',
  run: (span, months) => `${span}, ${months}`,
  someOf: (span, months) => `${span}, ${months} of it`,
  ratio: (run, average, wage, quotient, ratio) =>
    `${run}: the ${average} is ${wage}; contribution base over it ${quotient}, half up to four decimals ${ratio}.`,
  noFloor: (ratio, product) => `The index is ${ratio}, together ${product}.`,
  aboveFloor: (ratio, floor, product) =>
    `The index ${ratio} is not below the floor of the year, ${floor}, together ${product}.`,
  raised: (ratio, floor, product) =>
    `The index ${ratio} is below the floor of the year, ${floor}, and counts as the floor, together ${product}.`,
  constant: (run, product) => `${run}: the index is 1 whatever the base, together ${product}.`,
  deemed: (months, product) =>
    `Deemed contribution time, ${months}: the index of each is 1, together ${product}.`,
  sum: (sum) => `Sum of the indexes: ${sum}.`,
  division: (months, quotient, index) =>
    `Over all ${months}: ${quotient}; half up to four decimals the average contribution wage index is ${index}.`,
};

const BASIC: BasicPensionWords = {
  indexedWage: (product) =>
    `Indexed wage, calculation base × average contribution wage index: ${product}.`,
  indexedWageRoundings: {
    unrounded:
      'The indexed wage is not rounded first (the default); known notices cannot tell whether it is rounded to a fen or a jiao.',
    fen: 'The indexed wage is rounded half up to a fen first; the default is not to, and known notices cannot tell.',
    jiao: 'The indexed wage is rounded half up to a jiao first; the default is not to, and known notices cannot tell.',
  },
  formulas: {
    shanghai: 'A month beyond the full years counts 0.083, as the notices show, not a twelfth.',
    national:
      'By the formula of other places; Shanghai counts 0.083 for a month beyond the full years and rounds up to a jiao.',
  },
  mean: (sum) => `Mean of calculation base and indexed wage: ${sum}.`,
  contributionTime: 'contribution time',
  nationalYears: (duration, quotient, years) =>
    `Contribution time ${duration}, in years: ${quotient}, half up to two decimals ${years}.`,
  product: (product) => `Basic pension, 1% for each year: ${product}.`,
};

const PAYMENT_MONTHS: PaymentMonthsWords = {
  retiredAt: (age) => `Age at retirement: ${age}.`,
  outside: (years) =>
    `The table of payment months does not hold this age; it counts as ${years} years, the nearest one it holds.`,
  byYear: (years) =>
    `It counts as ${years} full years, without the months beyond, as all retirements before 2025 do.`,
  ofAge: (years, months) => `Payment months at ${years} years: ${months}.`,
  between: (years, months, next, odd, line) =>
    `Payment months at ${years} years: ${months}, at ${years + 1} years: ${next}; ${odd} beyond ${years} years, on the straight line between the two: ${line}.`,
  rounded: (before, after) =>
    before === after
      ? `Half up to one decimal it stays as it is: ${after} payment months.`
      : `Half up to one decimal: ${before} becomes ${after} payment months.`,
};

const ACCOUNT: AccountPensionWords = {
  division: (quotient) => `Account pension, account balance over payment months: ${quotient}.`,
  roundings: {
    'jiao-up':
      'The account pension is rounded up to a jiao (the default) by analogy to the basic pension; there is no notice of Shanghai with a known balance to prove it.',
    'jiao-up-strict':
      'The account pension is rounded up to a jiao at once; by default it is rounded half up to a fen before.',
    fen: 'The account pension is rounded half up to a fen only; the default for Shanghai is up to a jiao.',
  },
};

const TRANSITIONAL: TransitionalPensionWords = {
  none: 'There is no service before the end of 1992, so no transitional pension is paid.',
  service: (product) =>
    `Transitional pension, 1.2% of the calculation base for each year of that service: ${product}.`,
  virtualAccount: (quotient) =>
    `The virtual account of 1993 to 1997 is paid out over 120 months: ${quotient}.`,
  sum: (sum) => `Both together: ${sum}.`,
};

const INSTITUTIONS: InstitutionTransitionWords = {
  amounts: (month, oldAmount, newAmount) =>
    `Retired ${month}: ${oldAmount === null ? '' : `by the old method ${oldAmount}, `}by the new one ${newAmount}.`,
  within: (share) =>
    `That lies within the ten years from 2014-10 to 2024-09; when the new amount is greater, ${share} of the difference is paid in this year.`,
  after: 'From 2024-10 on, after the ten years, only the new method counts.',
  paid: {
    old: (amount) => `The new amount is not greater; the old one is paid, ${amount}.`,
    new: (amount) => `The new amount is paid, ${amount}.`,
  },
  difference: (difference) => `Difference of new and old amount: ${difference}.`,
  shareOf: (product) => `Share of the difference that is paid: ${product}.`,
  sum: (sum) => `The old amount with that share: ${sum}.`,
  rounding:
    'No rule was found about how the share of the difference is rounded; the default is half up to a fen.',
};

export const EN_BENEFIT: BenefitWords = {
  baseGiven: (base) => `By the calculation base that the caller gave, ${base}.`,
  serviceYears: (time, duration, sum) =>
    `${capital(time)}, ${duration}: a full year counts 1, a month beyond the full years 0.083: ${sum} ${sum.endsWith('= 1') ? 'year' : 'years'}.`,
  index: INDEX,
  basic: BASIC,
  paymentMonths: PAYMENT_MONTHS,
  account: ACCOUNT,
  transitional: TRANSITIONAL,
  estimate: EN_BENEFIT_ESTIMATE,
  institutions: INSTITUTIONS,
  comparison: EN_BENEFIT_COMPARISON,
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
