import type { ArrearsWords } from '../money-words.js';

export const EN_ARREARS: ArrearsWords = {
  period: (due, days, count) => `Unpaid: ${due}, ${days}, both days counted: ${count}.`,
  periodOfMonth: (month, due, days, count) =>
    `Unpaid for ${month}: ${due}, ${days}, both days counted: ${count}.`,
  daysGiven: 'The first and the last day are as given: agencies differ on which days they are.',
  segment: (days, product, exact) => `${days}: ${product} = ${exact}.`,
  simple: 'Each day bears the fee on the unpaid principal; it is never compounded.',
  oldRateByDay:
    'The month it was due for is not given; the arrears begin before 2011-07-01, so a month before June 2011 is assumed, with 0.2% up to 2011-06-30.',
  oldRateByMonth: 'Months before June 2011 bear 0.2% up to 2011-06-30 and 0.05% after that.',
  newRateOnly: 'Months from June 2011 on bear 0.05% only.',
  total: (sum, fee) => `Late fee: ${sum} = ${fee}.`,
  fee: (fee) => `Late fee: ${fee}.`,
  cap: {
    reached: (fee, capped) => `Without a cap it is ${fee}; with the principal as cap ${capped}.`,
    within: (fee, capped) =>
      `Without a cap it is ${fee}; it does not exceed the principal, so with the cap it is ${capped}, too.`,
  },
  capDisputed:
    'Article 45 of the Administrative Compulsion Law says that a late fee may not exceed the principal; whether that binds the late fee of social insurance is disputed, so both figures are given (the default).',
  bearer: 'The employer bears the late fee and may not pass it on to the employee.',
  scheduleDue: (sum, due) => `Unpaid in all: ${sum} = ${due}.`,
  fine: (minimum, maximum) =>
    `The fine is once to three times the arrears: ${minimum} to ${maximum}.`,
  fineWhen:
    'There is a fine only when the employer still does not pay within the time limit of the order; the late fee comes on top.',
};
