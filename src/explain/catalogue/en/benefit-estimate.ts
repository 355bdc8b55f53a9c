import type { BenefitEstimateWords } from '../benefit-words.js';

export const EN_BENEFIT_ESTIMATE: BenefitEstimateWords = {
  bases: {
    final: (base, year, status) => `By the calculation base of ${year}, ${base} (${status}).`,
    provisional: (base, year, status) =>
      `By the calculation base of the year before, ${year}, ${base} (${status}), as it is paid until the base of the year is published.`,
  },
  parts: {
    basic: 'basic pension',
    account: 'account pension',
    transitional: 'transitional pension',
  },
  sum: (sum) => `Pension a month by this base: ${sum}.`,
  result: (month, amount) => `Estimate: retiring in ${month}, ${amount} a month.`,
  atLeast: (month, amount) =>
    `Estimate: retiring in ${month}, at least ${amount} a month; a part is not known and left out, so this is a lower bound.`,
  noResult: (month) =>
    `Estimate: for ${month} the sources have several calculation bases, none is preferred, and there is only a range.`,
  notIncluded:
    'The increase of the year of retirement and the comparison for staff of institutions are not in it; whether a pension is due is not asked here.',
  otherIndexedWage: {
    fen: (wage, product, amount) =>
      `With the indexed wage rounded half up to a fen first (${wage}) the basic pension is ${product}, half up to a fen and up to a jiao ${amount}.`,
    jiao: (wage, product, amount) =>
      `With the indexed wage rounded half up to a jiao first (${wage}) the basic pension is ${product}, half up to a fen and up to a jiao ${amount}.`,
  },
  accountToFen: (exact, amount) =>
    `Rounded half up to a fen only, the account pension of ${exact} is ${amount}.`,
  virtualAccountMargin: (amount, least, most) =>
    `With a margin of 0.9 yuan on either side the transitional pension of ${amount} is ${least} to ${most}.`,
  spread: (part, amounts, least, most) =>
    `Possible amounts of the ${part}: ${amounts}; the least is ${least}, the greatest ${most}.`,
  minimum: (sum) => `Least pension a month: ${sum}.`,
  maximum: (sum) => `Greatest pension a month: ${sum}.`,
  noMaximum: 'A part is not known, so there is no greatest amount.',
  oneAmount: (amount) => `Least and greatest amount are the same: ${amount}.`,
  openPoints: {
    'calculation-base-disputed':
      'Open: the sources name several calculation bases and none is preferred; each is worked out, and there is a range.',
    'calculation-base-provisional':
      'Open: the pension begins with the calculation base of the year before and is computed anew when that of the year is published.',
    'calculation-base-unknown':
      'Open: the calculation base of the year is not known yet, so that of the year before is all there is.',
    'balance-unknown':
      'Open: the balance of the personal account is not known; the account pension is left out.',
    'service-before-1993-unknown':
      'Open: service before the end of 1992 is not known; the transitional pension is left out.',
    'virtual-account-unknown':
      'Open: the virtual account of 1993 to 1997 is not known (it is not on the statement), so the transitional pension is a lower bound.',
    'virtual-account-estimate':
      'Open: known notices with a virtual account are met to about 0.9 yuan only, so the transitional pension is an estimate.',
    'indexed-wage-rounding':
      'Open: whether the indexed wage is rounded first is not settled, and it changes the amount.',
    'account-rounding':
      'Open: that Shanghai rounds the account pension up to a jiao is an analogy to the basic pension, and it changes the amount.',
    'payment-months-inferred':
      'Open: payment months between full ages are inferred from notices of other provinces; no notice of Shanghai with such an age was seen.',
  },
  grounds: {
    'calculation-base': (standing) => `Ground of the calculation base: ${standing}.`,
    'average-index': (standing) => `Ground of the average contribution wage index: ${standing}.`,
    'basic-formula': (standing) =>
      `Ground of the formula of the basic pension: ${standing}; it follows from notices of Shanghai, the documents they name were not seen.`,
    'payment-months': (standing) => `Ground of the payment months: ${standing}.`,
    'account-rounding': (standing) => `Ground of the rounding of the account pension: ${standing}.`,
    'transitional-formula': (standing) =>
      `Ground of the formula of the transitional pension: ${standing}; no document was seen.`,
  },
  standings: {
    given: 'given by the caller',
    assumed: 'assumed, no source proves it',
  },
};
