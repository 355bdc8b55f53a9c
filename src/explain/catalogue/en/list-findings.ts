import type { ListFindingWords } from '../finding-groups.js';

/** Sentences about the list of months. */
export const EN_LIST_FINDINGS: ListFindingWords = {
  'detail-months': {
    what: ({ printed, expected }) =>
      `Section (2) prints ${printed} for the year, but the list shows ${expected} paid.`,
    advice:
      'Compare the months with the payslips, then ask the social insurance agency to check them.',
  },
  'detail-gap': {
    what: ({ months, monthCount }) =>
      `Between its first and last month the list lacks ${monthCount}: ${months}.`,
    advice:
      'See whether there was a job in these months; if so, ask the employer or the social insurance agency.',
  },
  'detail-duplicate': {
    what: ({ months, monthCount }) =>
      `The list has ${monthCount} in more than one paid row: ${months}. A month counts once.`,
    advice: 'Ask the social insurance agency whether it was paid twice.',
  },
  'detail-year': {
    what: ({ months, expected }) => `The list has months outside the year ${expected}: ${months}.`,
    advice: 'Back payments for other years look like this; else ask the social insurance agency.',
  },
  'arrears-months': {
    what: ({ printed, expected }) =>
      `${printed} in arrears are printed, but the list shows ${expected} unpaid.`,
    advice:
      'The arrears may belong to other years; ask the employer or the social insurance agency.',
  },
  'row-months': {
    what: ({ fields, printed, expected }) =>
      `The rows add up to ${printed}, but their status makes ${expected} (${fields}).`,
    advice: 'A paid row counts 1 month, an unpaid one 0; check it on the paper.',
  },
  sequence: {
    what: ({ fields, printed, expected }) =>
      `The numbers of the rows do not follow each other: ${printed} is printed where ${expected} belongs (${fields}).`,
    advice: 'A page or a row may be missing; check that the list is complete.',
  },
  'employer-changed': {
    what: ({ printed, expected }) =>
      `The head names the employer "${printed}", but the last paid month has "${expected}".`,
    advice:
      'A change of employer or of its name may explain it; else ask the social insurance agency.',
  },
  'detail-before-16': {
    what: ({ printed, expected, months, monthCount }) =>
      `The list has ${monthCount} paid from ${printed} on, before the 16th birthday in ${expected} by the date of birth: ${months}.`,
    advice: 'Compare the months with the labour contract, then ask the social insurance agency.',
  },
  'detail-past-retirement': {
    what: ({ printed, expected, monthCount }) =>
      `The list has ${monthCount} paid up to ${printed}, but by the date of birth ${expected} is the latest month of retirement.`,
    advice:
      'Who is short of the minimum contribution period may go on paying; else ask the social insurance agency.',
  },
};
