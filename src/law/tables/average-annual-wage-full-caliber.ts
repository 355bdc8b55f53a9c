import { defineTable } from '../table.js';

/**
 * Average annual wage of all persons employed in urban units, full caliber
 * (全口径城镇单位就业人员年平均工资), by calendar year, whole yuan a year.
 */
export const AVERAGE_ANNUAL_WAGE_FULL_CALIBER = /* @__PURE__ */ defineTable({
  name: 'averageAnnualWageFullCaliber',
  unit: 'yuan-per-year',
  review: {
    by: '07-01',
    published: 'a-year-later',
    reason:
      'Published with the monthly average of the same year, if at all: of 2022 to 2025 only monthly figures were found.',
  },
  cells: [
    {
      from: '2018-01-01',
      to: '2018-12-31',
      value: 105176,
      status: 'announced',
      sources: ['cochicon'],
    },
    {
      from: '2019-01-01',
      to: '2019-12-31',
      value: 114962,
      status: 'announced',
      sources: ['liubig'],
    },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      value: 124056,
      status: 'announced',
      sources: ['dawo-2021'],
    },
    {
      from: '2021-01-01',
      to: '2021-12-31',
      value: 136757,
      status: 'announced',
      sources: ['rsj-2021w'],
    },
  ],
  gaps: [
    {
      from: '2022-01-01',
      to: '2025-12-31',
      reason: 'not-found',
      note: 'Only monthly figures were found.',
    },
  ],
});
