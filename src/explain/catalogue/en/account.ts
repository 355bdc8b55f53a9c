import type { AccountWords } from '../money-words.js';

export const EN_ACCOUNT: AccountWords = {
  rate: (rate) => `The account earned ${rate} in the year.`,
  rateGiven: 'The rate was given by the caller; it is no figure of law.',
  onOpening: (product, exact) => `Interest on the opening balance: ${product} = ${exact}.`,
  product: (sum, product) =>
    `Month product (each credit times the months it earns): ${sum} = ${product}.`,
  noCredits: 'Nothing was credited in the year, so the month product is 0.00.',
  onCredits: (product, exact) => `Interest on the credits of the year: ${product} = ${exact}.`,
  together: (sum, exact) => `Interest together: ${sum} = ${exact}.`,
  closing: (sum, closing) => `Closing balance: ${sum} = ${closing}.`,
  monthCounts: 'The month of crediting counts.',
  partYear: (months) => `The account earned interest for ${months} of the year only.`,
  roundings: {
    'jiao-up':
      'The interest as a whole is rounded half up to a fen, then up to a jiao (the default). Whether the city still rounds up to jiao since the national rate of 2016 is not settled.',
    fen: 'The interest as a whole is rounded half up to a fen only. The default rounds it up to a jiao; whether the city still does so since 2016 is not settled.',
  },
  methods: {
    'month-product': 'By the month-product method (the default); there is an annual method, too.',
    annual:
      'By the annual method, of which the text was not found; the default is the month-product method.',
  },
  ledger: {
    opening: (balance) => `Balance before the first year: ${balance}.`,
    interest: (year, rate, parts, exact, interest) =>
      `Interest of ${year} at ${rate}, on opening balance and credits: ${parts} = ${exact}, rounded ${interest}.`,
    product: (year, product) =>
      `Month product of ${year} (each credit times the months it earns): ${product}.`,
    year: (year, sum, closing) =>
      `End of ${year}: opening balance + credits + interest = ${sum} = ${closing}.`,
    gap: (year, reason) =>
      `${year} cannot be worked out, and the balance is not known from here on. ${reason}`,
    afterGap: (year) =>
      `${year}: the balance is not known, since an earlier year could not be worked out.`,
    sum: (sum, closing) => `In all: opening balance + credits + interest = ${sum} = ${closing}.`,
    open: 'A year could not be worked out, so there is no closing balance. Give its rate or its credits to fill it.',
  },
  check: {
    obstacles: {
      'not-printed': (fields) =>
        `The interest of the year cannot be checked, since the sheet does not print ${fields}.`,
      balance: () =>
        'The interest of the year cannot be checked, since the amounts of (1), (2) and (3) do not add up; there may have been a transfer, a refund or a correction.',
      months: () =>
        'The interest of the year cannot be checked, since the sheet does not show for sure in which months something was credited.',
      event: () => 'The interest of the year cannot be checked.',
    },
    spreadEvenly: (months) =>
      `The sheet does not print what each month added, so the credits are spread evenly over ${months}.`,
    spreadProduct: (product) =>
      `Month product, the even share of a month times the months that all shares earn: ${product}.`,
    reasons: {
      'back-payment':
        'There was a back payment, which earns from the month of receipt on: the formula does not apply.',
      transfer: 'There was a transfer in or out: the formula does not apply.',
      refund: 'There was a refund: the formula does not apply.',
      'rate-not-known': 'The rate of the year is not known.',
    },
    methods: {
      'month-product': 'the month of crediting counted',
      'lagged-month-product': 'the month of crediting not counted',
      annual: 'the annual method',
    },
    roundings: { 'jiao-up': 'rounded up to a jiao', fen: 'rounded half up to a fen' },
    figures: (opening, credited, product, months) =>
      `Opening balance ${opening}, which earned for ${months}; credits of the year ${credited}, month product (each credit times the months it earns) ${product}.`,
    variant: (method, rounding, interest) => `Interest with ${method}, ${rounding}: ${interest}.`,
    range: (minimum, maximum) =>
      `What can be explained lies from ${minimum}, a fen below the interest without the month of crediting, to ${maximum}, the interest with it, rounded up to a jiao.`,
    verdicts: {
      explained: (printed, range) =>
        `The printed ${printed} lies within what can be explained (${range}).`,
      unexplained: (printed, range) =>
        `The printed ${printed} lies outside of what can be explained (${range}); ask the social insurance agency.`,
      'not-checkable': (printed) =>
        `The printed ${printed} cannot be checked, which does not make it wrong.`,
    },
    fitsBy: (method, rounding) => `It fits exactly with ${method}, ${rounding}.`,
    noFit: 'No way of counting fits exactly.',
    openPoint:
      'Whether the month of crediting counts and whether interest is rounded up to a jiao is not settled, so a range is checked (the default).',
  },
};
