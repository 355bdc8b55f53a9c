import { defineTable } from '../table.js';

/**
 * Contribution months needed for a monthly pension (最低缴费年限), by the year of the retirement age: 15
 * years, from 2030 half a year more each year, 20 years from 2039.
 */
export const MINIMUM_CONTRIBUTION_MONTHS = /* @__PURE__ */ defineTable({
  name: 'minimumContributionMonths',
  unit: 'months',
  review: null,
  cells: [
    {
      from: '2011-07-01',
      to: '2024-12-31',
      value: 180,
      status: 'announced',
      sources: ['social-insurance-law', 'laodongbao-2018'],
    },
    {
      from: '2025-01-01',
      to: '2029-12-31',
      value: 180,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2030-01-01',
      to: '2030-12-31',
      value: 186,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2031-01-01',
      to: '2031-12-31',
      value: 192,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2032-01-01',
      to: '2032-12-31',
      value: 198,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2033-01-01',
      to: '2033-12-31',
      value: 204,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2034-01-01',
      to: '2034-12-31',
      value: 210,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2035-01-01',
      to: '2035-12-31',
      value: 216,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2036-01-01',
      to: '2036-12-31',
      value: 222,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2037-01-01',
      to: '2037-12-31',
      value: 228,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2038-01-01',
      to: '2038-12-31',
      value: 234,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
    {
      from: '2039-01-01',
      to: null,
      value: 240,
      status: 'announced',
      sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
    },
  ],
  gaps: [],
});
