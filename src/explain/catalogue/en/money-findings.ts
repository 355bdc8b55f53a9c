import type { MoneyFindingWords } from '../finding-groups.js';

/** Sentences about money that is held against the law of its year. */
export const EN_MONEY_FINDINGS: MoneyFindingWords = {
  'interest-range': {
    what: ({ printed, expected }) =>
      `The interest of the year is printed as ${printed}; from the balance of section (1), the amount credited in equal months and the rate of the year, the nearest interest that follows is ${expected}.`,
    advice:
      'Another contribution base during the year, a back payment, transfer, refund or correction may explain it; else ask the social insurance agency to check the interest.',
  },
  'credited-amount': {
    what: ({ printed, expected }) =>
      `The amount credited is printed as ${printed}; from the months, the contribution base (its limits where it is not printed) and the share credited, the nearest amount that follows is ${expected}.`,
    advice:
      'A back payment, refund or correction may explain it; else check the contribution base with the payslips, the employer or the social insurance agency.',
  },
  'base-outside-limits': {
    what: ({ printed, expected }) =>
      `The contribution base is printed as ${printed}, outside the limits of its year; the nearest limit is ${expected}.`,
    advice: 'Ask the employer or the social insurance agency to check the contribution base.',
  },
  'personal-contribution': {
    what: ({ printed, expected }) =>
      `The monthly personal contribution is printed as ${printed}, but the contribution base times the individual rate is ${expected}.`,
    advice:
      'A flexible worker pays the whole contribution, which may explain it; else ask the employer or the social insurance agency.',
  },
  'base-from-wage': {
    what: ({ printed, expected }) =>
      `The contribution base is printed as ${printed}, but the average monthly wage of the year before and the limits make it ${expected}.`,
    advice:
      'After a first job or a change of employer the base is the first month’s wage; else ask the employer which wage was declared.',
  },
};
