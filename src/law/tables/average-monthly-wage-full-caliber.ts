import { defineTable } from '../table.js';

/**
 * Average monthly wage of all persons employed in urban units, full caliber
 * (全口径城镇单位就业人员月平均工资), by calendar year, whole yuan a month. Not the transitional bases of
 * the limits of 2019 and 2020: those are in `limitBasis`.
 */
export const AVERAGE_MONTHLY_WAGE_FULL_CALIBER = /* @__PURE__ */ defineTable({
  name: 'averageMonthlyWageFullCaliber',
  unit: 'yuan-per-month',
  review: {
    by: '07-01',
    published: 'a-year-later',
    reason:
      'The average of a year is published with the base limits that rest on it: from 13 June (2021, in 2022) to 18 September (2024, in 2025).',
  },
  cells: [
    {
      from: '2018-01-01',
      to: '2018-12-31',
      value: 8765,
      status: 'announced',
      sources: ['rsj-2019', 'cochicon', 'react-series', 'liubig'],
      note: 'Published on 2019-06-21, together with the transitional basis 8211.',
    },
    {
      from: '2019-01-01',
      to: '2019-12-31',
      value: 9580,
      status: 'announced',
      sources: ['liubig', 'react-series'],
      note: 'Also implied by the floor of 2021: 60 % of the mean of 9580 and 10338.',
    },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      value: 10338,
      status: 'announced',
      sources: [
        'rsj-2021',
        'abacus',
        'acadia-2021',
        'dawo-2021',
        'rsa-2022',
        'react-series',
        'liubig',
      ],
      note: 'One early table transposes it to 10388.',
    },
    {
      from: '2021-01-01',
      to: '2021-12-31',
      value: 11396,
      status: 'announced',
      sources: [
        'rsj-2021w',
        'abacus',
        'chinanews-2022',
        'rsa-2022',
        'react-series',
        'liubig',
        'liubig-cases',
      ],
      note: '136757 a year.',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: 12183,
      status: 'announced',
      sources: ['putuo-2023', 'abacus', 'react-series', 'liubig', 'liubig-cases'],
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      value: 12307,
      status: 'announced',
      sources: ['rsj-2024', 'abacus', 'acbc-2024', 'liubig', 'liubig-cases'],
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      value: 12434,
      status: 'announced',
      sources: ['rsj-2025', 'abacus', 'jihai', 'payroll-probe', 'liubig', 'liubig-cases'],
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      value: 12577,
      status: 'announced',
      sources: ['tax-2026', 'rsj-2026a', 'retire-base', 'liubig', 'payroll-probe'],
    },
  ],
  gaps: [],
});
