import type { ContributionWords, RoundingWords } from '../money-words.js';

export const EN_ROUNDING: RoundingWords = {
  toJiao: (before, after) => rounded('Half up to a jiao', before, after),
  toYuan: (before, after) => rounded('Then half up to a yuan', before, after),
  toFen: (before, after) => rounded('Half up to a fen', before, after),
  upToJiao: (before, after) => rounded('Up from fen to jiao', before, after),
  upToJiaoAtOnce: (before, after) =>
    rounded('Up to a jiao, without rounding to a fen first', before, after),
};

/** Where nothing is rounded off the sentence says so. */
function rounded(how: string, before: string, after: string): string {
  return before === after
    ? `${how}, ${after} stays as it is.`
    : `${how}: ${before} becomes ${after}.`;
}

export const EN_CONTRIBUTION: ContributionWords = {
  pay: (total, months) => `The pay that counts is ${total}, for ${months}.`,
  maternity: (amount, months) =>
    `Maternity allowance of ${amount} and its ${months} are left out of pay and months.`,
  average: (sum, exact) => `Average monthly wage: ${sum} = ${exact}.`,
  restsOn: {
    annual: 'The contribution base rests on the average monthly wage of the calendar year before.',
    'first-job': 'In a first job the wage of the full first month is the contribution base.',
    'new-employer':
      'After a change of employer the wage of the full first month is the contribution base.',
    flexible: 'A flexible worker chooses the contribution base between the limits.',
  },
  firstMonth: 'The first month was not a full one: what was paid for it is its base.',
  adjusted: 'From the next month on the wage of a full month is the base.',
  clamped: {
    lower: (wage, base) => `${wage} is below the lower limit; the base is that limit, ${base}.`,
    upper: (wage, base) => `${wage} is above the upper limit; the base is that limit, ${base}.`,
    between: (wage, base) => `${wage} is not beyond a limit; the base is ${base}.`,
  },
  valid: (days, base) => `${days}: contribution base ${base}.`,
  parts: {
    employer: "employer's part",
    employee: "person's part",
    flexible: 'contribution of a flexible worker',
    credited: 'credited to the personal account',
  },
  share: (part, product, exact) => `${capital(part)}: ${product} = ${exact}.`,
  total: (sum, total) => `Together: ${sum} = ${total}.`,
  employerBase: (people, sum) =>
    `The base of the employer is the sum of the bases of its people (${people}): ${sum}.`,
  roundings: {
    fen: 'Amounts are rounded half up to a fen (the default). Sources disagree; some round up to a jiao.',
    'jiao-up':
      'Amounts are rounded half up to a fen, then up to a jiao. Sources disagree; the default is to a fen only.',
  },
  accounts: {
    shanghai:
      'Sources disagree on the size of the account from 2006 to 2010: here 11% as in Shanghai (the default), by the national rule 8%.',
    national:
      'Sources disagree on the size of the account from 2006 to 2010: here 8% by the national rule; the default is 11% as in Shanghai.',
  },
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
