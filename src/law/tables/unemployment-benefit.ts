import { defineTable } from '../table.js';

/**
 * Unemployment benefit (失业保险金), whole yuan a month, by how long it has been drawn: months 1 to 12,
 * months 13 to 24, and after that up to the retirement age.
 */
export const UNEMPLOYMENT_BENEFIT = /* @__PURE__ */ defineTable({
  name: 'unemploymentBenefit',
  unit: 'yuan-per-month',
  review: {
    by: '07-01',
    published: 'within-the-period',
    reason: 'New amounts hold from 1 July; those of 2026 are given up to the end of June 2028.',
  },
  cells: [
    {
      from: '2024-07-01',
      to: '2025-06-30',
      value: { firstYear: 2255, secondYear: 1804, extended: 1595 },
      status: 'announced',
      sources: ['ssp'],
    },
    {
      from: '2025-07-01',
      to: '2026-06-30',
      value: { firstYear: 2305, secondYear: 1844, extended: 1650 },
      status: 'announced',
      sources: ['ssp'],
    },
    {
      from: '2026-07-01',
      to: '2028-06-30',
      value: { firstYear: 2340, secondYear: 1872, extended: 1690 },
      status: 'announced',
      sources: ['ssp'],
    },
  ],
  gaps: [],
});
