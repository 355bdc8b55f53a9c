import { defineTable } from '../table.js';

/**
 * Minimum wage of the city (最低工资), whole yuan a month.
 */
export const MINIMUM_WAGE = /* @__PURE__ */ defineTable({
  name: 'minimumWage',
  unit: 'yuan-per-month',
  review: {
    by: '07-01',
    published: 'within-the-period',
    seenUnchanged: '2026-09-01',
    reason:
      'Has risen on 1 July since 2021, on 1 April before, and not in every year: not in 2020, 2022, 2024 and 2026.',
  },
  cells: [
    {
      from: '2008-04-01',
      to: '2010-03-31',
      value: 960,
      status: 'derived',
      sources: ['mw-2018b', 'mw-2011'],
      note: 'First day by the custom of 1 April, not seen.',
    },
    {
      from: '2010-04-01',
      to: '2011-03-31',
      value: 1120,
      status: 'derived',
      sources: ['mw-2011'],
      note: 'Implied by two rises of 160 to 1280; first day by the custom of 1 April.',
    },
    {
      from: '2011-04-01',
      to: '2012-03-31',
      value: 1280,
      status: 'announced',
      sources: ['mw-2011'],
    },
    {
      from: '2012-04-01',
      to: '2013-03-31',
      value: 1450,
      status: 'announced',
      sources: ['mw-2012', 'mw-2013', 'mw-2013b', 'mw-1415'],
    },
    {
      from: '2013-04-01',
      to: '2014-03-31',
      value: 1620,
      status: 'announced',
      sources: ['mw-2013', 'mw-2013b'],
      note: 'One table misprints it as 1650.',
    },
    {
      from: '2014-04-01',
      to: '2015-03-31',
      value: 1820,
      status: 'announced',
      sources: ['mw-2014', 'mw-1415', 'mw-1417'],
    },
    {
      from: '2015-04-01',
      to: '2016-03-31',
      value: 2020,
      status: 'derived',
      sources: ['mw-1415', 'mw-1417'],
      note: 'First day by the custom of 1 April, not seen.',
    },
    {
      from: '2016-04-01',
      to: '2017-03-31',
      value: 2190,
      status: 'derived',
      sources: ['mw-1417'],
      note: 'First day by the custom of 1 April, not seen.',
    },
    {
      from: '2017-04-01',
      to: '2018-03-31',
      value: 2300,
      status: 'derived',
      sources: ['mw-1417'],
      note: 'First day by the custom of 1 April, not seen.',
    },
    {
      from: '2018-04-01',
      to: '2019-03-31',
      value: 2420,
      status: 'announced',
      sources: ['mw-2018', 'mw-2018b', 'mw-2019'],
    },
    {
      from: '2019-04-01',
      to: '2021-06-30',
      value: 2480,
      status: 'announced',
      sources: ['mw-2019', 'mw-2021', 'dawo-2021'],
      note: 'No rise in 2020.',
    },
    {
      from: '2021-07-01',
      to: '2023-06-30',
      value: 2590,
      status: 'announced',
      sources: ['mw-2021', 'dawo-2021', 'mw-2023'],
    },
    {
      from: '2023-07-01',
      to: '2025-06-30',
      value: 2690,
      status: 'announced',
      sources: ['mw-2023', 'mw-2025', 'ssp'],
    },
    {
      from: '2025-07-01',
      to: null,
      value: 2740,
      status: 'announced',
      sources: ['mw-2025', 'mw-2025o', 'ssp', 'payroll-probe'],
    },
  ],
  gaps: [
    {
      from: '2007-09-01',
      to: '2008-03-31',
      reason: 'unverified',
      note: '840 in 2007; its first day was not seen.',
    },
  ],
});
