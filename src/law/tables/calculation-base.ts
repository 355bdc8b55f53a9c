import { defineTable } from '../table.js';

/**
 * Pension calculation base (养老金计发基数), by calendar year, whole yuan a month. For 2019 and 2020 the
 * sources disagree and none is chosen. From January to about July pensions are computed provisionally
 * with the base of the year before.
 */
export const CALCULATION_BASE = /* @__PURE__ */ defineTable({
  name: 'calculationBase',
  unit: 'yuan-per-month',
  review: {
    by: '07-31',
    published: 'within-the-period',
    reason:
      'Up to about July pensions are computed with the base of the year before; the base of 2026 stands on a page of 13 August.',
  },
  cells: [
    {
      from: '2014-01-01',
      to: '2014-12-31',
      value: 5036,
      status: 'derived',
      sources: ['abacus'],
      note: 'Average of the previous year; no announcement was seen.',
    },
    {
      from: '2015-01-01',
      to: '2015-12-31',
      value: 5451,
      status: 'derived',
      sources: ['abacus'],
      note: 'Average of the previous year; no announcement was seen.',
    },
    {
      from: '2016-01-01',
      to: '2016-12-31',
      value: 5939,
      status: 'derived',
      sources: ['abacus'],
      note: 'Average of the previous year; no announcement was seen.',
    },
    {
      from: '2017-01-01',
      to: '2017-12-31',
      value: 6504,
      status: 'derived',
      sources: ['abacus'],
      note: 'Average of the previous year; no announcement was seen.',
    },
    {
      from: '2018-01-01',
      to: '2018-12-31',
      value: 7132,
      status: 'derived',
      sources: ['abacus'],
      note: 'Average of the previous year; no announcement was seen.',
    },
    {
      from: '2021-01-01',
      to: '2021-12-31',
      value: 10338,
      status: 'derived',
      sources: ['abacus', 'liubig'],
      note: 'Average of the previous year; no announcement was seen.',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: 11396,
      status: 'announced',
      sources: ['abacus', 'liubig', 'liubig-cases'],
      note: 'Still used provisionally in April 2023.',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      value: 12183,
      status: 'announced',
      sources: ['abacus', 'liubig', 'liubig-cases'],
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      value: 12307,
      status: 'announced',
      sources: ['abacus', 'liubig', 'liubig-cases'],
      note: 'Still used provisionally in April 2025.',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      value: 12434,
      status: 'announced',
      sources: ['abacus', 'liubig', 'liubig-cases', 'jihai'],
      note: 'Still used provisionally in January and February 2026.',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      value: 12577,
      status: 'announced',
      sources: ['retire-base', 'rsj-2026m', 'tax-2026', 'liubig', 'payroll-probe'],
      note: 'Average of 2025 under the method page of 2026-08-13.',
    },
  ],
  gaps: [
    {
      from: '2019-01-01',
      to: '2019-12-31',
      reason: 'disputed',
      alternatives: [
        { value: 8765, sources: ['react-series'] },
        { value: 8211, sources: ['abacus'] },
      ],
      note: 'The full-caliber average, or the basis of the limits.',
    },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      reason: 'disputed',
      alternatives: [
        { value: 9580, sources: ['liubig', 'react-series'] },
        { value: 9339, sources: ['abacus'] },
      ],
      note: 'The full-caliber average, or the basis of the limits.',
    },
  ],
});
