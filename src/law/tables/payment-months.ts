import { defineTable } from '../table.js';

/**
 * Months over which the account is paid out (计发月数), by full age at retirement: the first figure is
 * that of `firstAge`, each further figure of one more year of age.
 */
export const PAYMENT_MONTHS = /* @__PURE__ */ defineTable({
  name: 'paymentMonths',
  unit: 'months',
  review: null,
  cells: [
    {
      from: '2006-01-01',
      to: null,
      value: {
        firstAge: 40,
        months: [
          233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158,
          152, 145, 139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
        ],
      },
      status: 'announced',
      sources: ['gf2005', 'abacus', 'react-series'],
      note: 'Annex of 国发〔2005〕38号. Some tables have 207 at 47 and other figures from 66 on.',
    },
  ],
  gaps: [],
});
