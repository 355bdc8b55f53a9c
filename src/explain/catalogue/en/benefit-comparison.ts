import type { BenefitComparisonWords } from '../comparison-words.js';

export const EN_BENEFIT_COMPARISON: BenefitComparisonWords = {
  opening: (asOf, months) => `Up to ${asOf} there are ${months} of contributions.`,
  balance: (balance) => `The balance of the personal account is then ${balance}.`,
  indexSoFar: (product) => `Sum of the monthly indexes so far, average index × months: ${product}.`,
  notKnown: {
    index: 'The average contribution wage index so far is not known, so there is no basic pension.',
    balance: 'The balance of the personal account is not known, so there is no account pension.',
    service: 'Service before the end of 1992 is not known, so there is no transitional pension.',
  },
  average: (year, wage, standing) =>
    `Average monthly wage of the city of ${year}: ${wage} (${standing}).`,
  grown: (year, growth, product, wage) =>
    `Average monthly wage of the city of ${year}, grown by ${growth} a year: ${product}, half up to a yuan ${wage}.`,
  wageGrowth: (year, rate) =>
    `After ${year} the average monthly wage grows by ${rate} a year, as the caller gave it.`,
  interestRate: (rate) =>
    `After the last known interest rate the account earns ${rate} a year, as the caller gave it.`,
  pensionGrowth: (rate) =>
    `Pensions in payment grow by ${rate} each January, as the caller gave it.`,
  ownContributions: {
    ignored:
      "The break-even compares pensions received, without the person's contributions until retirement.",
    counted:
      "The break-even takes the person's contributions until retirement off the pensions received.",
  },
  plan: (id, month, age, from) =>
    `Plan "${id}": retiring in ${month} at ${age}, first pension in ${from}.`,
  stop: 'No contributions are paid any more.',
  payBase: (base) => `The contribution base to come is ${base} a month, moved to the limits.`,
  payShare: (share) =>
    `The contribution base to come is ${share} times the average monthly wage of the city, moved to the limits.`,
  months: (sum) => `Contribution months at retirement: ${sum}.`,
  contributions: {
    goBy: (from, year, wage) =>
      `Contributions ${from} go by the average monthly wage of ${year}, ${wage}.`,
    share: (product) => `Contribution base, average monthly wage × share: ${product}.`,
    index: (quotient, index) =>
      `Index of each month, contribution base over average monthly wage: ${quotient}, half up to four decimals ${index}.`,
    raised: (index) => `That is below the floor of the year and counts as the floor, ${index}.`,
    own: (sum) => `What the person pays until retirement: ${sum}.`,
    noneToCome: 'There are no further months of contributions until retirement.',
  },
  indexAdded: (sum) => `Sum of the indexes of the added months: ${sum}.`,
  indexAfter: (quotient, index) =>
    `Average contribution wage index, both sums over all months: ${quotient}, half up to four decimals ${index}.`,
  credited: (year, sum) => `Credited in ${year}: ${sum}.`,
  product: (year, sum) =>
    `Month product of ${year}, each monthly credit times the months that such credits earn: ${sum}.`,
  interest: (year, rate, months, sum, interest) =>
    `Interest of ${year}, at ${rate} for ${months}, on the balance and on the credits: ${sum}, half up to a fen and up to a jiao ${interest}.`,
  closing: (month, sum) =>
    `Account balance at the end of ${month}, balance + credits + interest: ${sum}.`,
  baseOfAverage: (year, base) =>
    `By the average monthly wage of ${year}, ${base}, as calculation base.`,
  total: (sum) => `Pension a month: ${sum}.`,
  totalNotKnown: 'A part is not known, so there is no sum.',
  lowerBound:
    'The virtual account is not known, so the transitional pension and the sum are lower bounds.',
  enough: (months, required) =>
    `With ${months} of contributions the ${required} that a monthly pension needs are reached.`,
  short: (required, months, short) =>
    `For a monthly pension there are missing ${required} − ${months} = ${short}, so this amount is not paid.`,
  notice: {
    'written-notice': (count, by, verdict) =>
      `It needs written notice to the employer ${count} before, in ${by} at the latest; ${verdict}.`,
    'written-agreement': (count, by, verdict) =>
      `It needs a written agreement with the employer ${count} before, in ${by} at the latest; ${verdict}.`,
  },
  noticeInTime: {
    possible: (asOf) => `as of ${asOf} that is still possible`,
    past: (asOf) => `as of ${asOf} that is over`,
  },
  head: (early, late, sum) =>
    `Before plan "${late}" begins to pay, plan "${early}" is ahead by ${sum}.`,
  difference: (greater, other, difference) =>
    `From then on plan "${greater}" pays more a month than plan "${other}": ${difference}.`,
  catchUp: (quotient, months, from, month) =>
    `Months to make up for it: ${quotient}, a begun month counted as a full one ${months}; counted from ${from} that is ${month}.`,
  breakEven: {
    reference: () => 'The other plans are held against this one.',
    'catches-up': (against, greater, _behind, month, age) =>
      `Against plan "${against}": plan "${greater}" has the greater pension and, all in all, is not behind any more from ${month} on (${age}).`,
    'never-behind': (against, greater) =>
      `Against plan "${against}": plan "${greater}" has the greater pension and is never behind.`,
    never: (against, _greater, behind) =>
      `Against plan "${against}": plan "${behind}" stays behind and does not catch up.`,
    same: (against) => `Against plan "${against}": both have always received the same.`,
    'no-pension': (against) =>
      `Against plan "${against}": in one of the two no monthly pension is due, so there is nothing to compare.`,
    'not-known': (against) =>
      `Against plan "${against}": the sum of one of the two is not known, so they cannot be compared.`,
  },
  assumed: {
    'wage-growth': 'Assumed: averages not published yet grow as the caller gave it.',
    'limits-follow-average':
      'Assumed: the limits of the contribution base of those years are 60% and 300% of the average.',
    'interest-rate': 'Assumed: years without an interest rate have the one the caller gave.',
    'interest-rate-not-final': 'Assumed: the interest rate of a year is provisional only.',
    'contribution-rates-stay':
      'Assumed: contribution rates and the share credited stay as they are.',
    'months-counted': 'Assumed: every month until retirement is paid in time.',
    'index-so-far-rounded':
      'Assumed: the sum of the indexes so far is the average of four decimals times its months.',
    'interest-up-to-as-of': 'Assumed: the balance given holds the interest of its year up to then.',
    'final-calculation-base':
      'Assumed: a retirement from January to July is reckoned with the base of its own year at once, without the time in which that of the year before is paid.',
  },
  somePlans: (plans) => `This concerns some plans only: ${plans}.`,
  standing: 'assumed by the caller',
};
