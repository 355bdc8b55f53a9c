import {
  type Explainable,
  type ExplanationStep,
  explain,
  type Locale,
} from '../../src/explain/index.js';
import { defaultLaw, extendLaw } from '../../src/law/index.js';
import {
  assessEligibility,
  disabilityProvision,
  type EligibilityInput,
  flexibleWindow,
  minimumContribution,
  type ShortfallInput,
  shortfallOptions,
  specialTradeRetirement,
  statutoryRetirement,
} from '../../src/retirement/index.js';
import { aggregateTenure, type Tenure } from '../../src/tenure/index.js';

/** Born 1970-01: 2031-05, 192 months. */
const MAN = { category: 'man', birth: '1970-01', asOf: '2031-05' } as const;
/** Born 1976-06: 2027-03, 180 months. */
const WOMAN = { category: 'woman-50', birth: '1976-06', asOf: '2027-03' } as const;
/** Born 1968-01: 2028-11, 180 months. */
const RISING = {
  category: 'man',
  birth: '1968-01',
  minimumDuringExtension: 'current-year',
} as const;

const eligibility = (input: Partial<EligibilityInput>) =>
  assessEligibility({ ...MAN, months: 200, ...input });
export const shortfall = (input: Partial<ShortfallInput>) =>
  shortfallOptions({ ...WOMAN, months: 131, ...input });

export function tenure(months: number, change: Partial<Tenure> = {}): Tenure {
  const readings = [{ months, label: 'given-periods' }] as const;
  return { ...aggregateTenure([{ kind: 'paid', months }]), readings, ...change };
}
export const bounded = (months: number) => tenure(months, { lowerBound: true });
const differing = tenure(195, {
  readings: [
    { months: 195, label: 'printed-counts' },
    { months: 190, label: 'sections-sum' },
  ],
});
const LAW_OF_2040 = extendLaw(defaultLaw, {
  tables: {
    minimumContributionMonths: [
      {
        from: '2040-01-01',
        to: null,
        value: 246,
        status: 'provisional',
        sources: ['retirement-decision-2024'],
      },
    ],
  },
});

/** A result of each kind, with every code there is. */
export const RESULTS: Readonly<Record<string, Explainable>> = {
  'statutory, before 2025': statutoryRetirement({ category: 'man', birth: '1964-12' }),
  'statutory, man': statutoryRetirement({ category: 'man', birth: '1970-01' }),
  'statutory, first row': statutoryRetirement({ category: 'man', birth: '1965-01' }),
  'statutory, first beyond the table': statutoryRetirement({ category: 'man', birth: '1977-01' }),
  'statutory, woman of 55': statutoryRetirement({ category: 'woman-55', birth: '1981-09' }),
  'statutory, woman of 50': statutoryRetirement({ category: 'woman-50', birth: '1976-06' }),
  'statutory, beyond the table': statutoryRetirement({ category: 'woman-50', birth: '1990-05' }),
  'window, before 2025': flexibleWindow({ category: 'woman-55', birth: '1969-12' }),
  'window, original age': flexibleWindow({ category: 'man', birth: '1970-01' }),
  'window, above the original age': flexibleWindow({ category: 'woman-50', birth: '1981-01' }),
  'minimum, derived': minimumContribution(2000),
  'minimum, fifteen years': minimumContribution(2029),
  'minimum, rising': minimumContribution(2030),
  'minimum, last of the rise': minimumContribution(2038),
  'minimum, twenty years': minimumContribution(2039),
  'minimum, another law': minimumContribution(2040, LAW_OF_2040),
  'special trade, man': specialTradeRetirement({ category: 'man', birth: '1972-03' }),
  'special trade, woman': specialTradeRetirement({ category: 'woman-50', birth: '1982-03' }),
  'ill health': disabilityProvision({ category: 'man', birth: '1972-03', asOf: '2024-12' }),
  allowance: disabilityProvision({ category: 'man', birth: '1972-03', asOf: '2025-01' }),
  eligible: eligibility({ months: 192, hukou: 'shanghai', monthsBefore1993: 0 }),
  'not yet, by age': eligibility({ asOf: '2031-04', arrearsMonths: 0, firstInsured: '1992-12' }),
  'not yet, by arrears': eligibility({ arrearsMonths: 7, monthsBefore1993: 14 }),
  'unknown, arrears': eligibility({ arrearsMonths: null, relationInShanghai: false }),
  short: eligibility({
    ...WOMAN,
    months: 100,
    firstInsured: '2009-03',
    hukou: 'shanghai',
    relationInShanghai: true,
  }),
  'short for certain, of a lower count': eligibility({ months: tenure(179, { asOf: '2030-05' }) }),
  'early, short': eligibility({ asOf: '2030-03', retireOn: '2030-03', months: 180 }),
  'early, the first month': eligibility({ asOf: '2030-01', retireOn: '2030-01', months: 186 }),
  late: eligibility({ asOf: '2031-11', retireOn: '2034-05', hukou: 'other', shanghaiMonths: 130 }),
  'lower bound': eligibility({ months: bounded(191), hukou: 'other' }),
  'lower bound that suffices': eligibility({ months: bounded(192) }),
  'of an earlier time': eligibility({ months: tenure(180, { asOf: '2030-05' }) }),
  'of a later time': eligibility({ months: tenure(203, { asOf: '2032-05' }) }),
  'readings differ': eligibility({ months: differing }),
  'readings differ, short by the first': eligibility({
    ...MAN,
    birth: '1974-01',
    asOf: '2036-05',
    months: differing,
  }),
  'before 2025': assessEligibility({
    category: 'woman-50',
    birth: '1960-06',
    asOf: '2010-06',
    months: 180,
    hukou: 'other',
    shanghaiMonths: 119,
  }),
  'before the measures of 2024': assessEligibility({
    category: 'woman-50',
    birth: '1968-04',
    asOf: '2018-04',
    months: 180,
  }),
  'years that the measures leave as they were': assessEligibility({ ...WOMAN, months: 180 }),
  'late, by the year of the extension': assessEligibility({
    ...RISING,
    asOf: '2031-01',
    retireOn: '2031-01',
    months: 192,
  }),
  'old group': eligibility({ birth: '1937-12', asOf: '1998-01' }),
  'group of staff of institutions': eligibility({
    months: tenure(200, { byKind: { before1993: 0, deemed: 50, paid: 150 } }),
  }),
  'group of the young': eligibility({ birth: '1977-01', months: 119, hukou: 'other' }),
  'minimum that has risen': assessEligibility({ ...RISING, asOf: '2031-01', months: 192 }),
  'enough before a minimum that rises': assessEligibility({
    ...RISING,
    asOf: '2028-11',
    months: 180,
  }),
  'minimum that may have risen': assessEligibility({ ...RISING, asOf: '2031-01', months: 185 }),
  shortfall: shortfall({ firstInsured: '2009-03', hukou: 'shanghai' }),
  'shortfall, sixty months over': shortfall({
    asOf: '2032-03',
    months: 160,
    extensionMonths: 60,
    firstInsured: '2011-06',
    hukou: 'other',
    shanghaiMonths: 160,
  }),
  'shortfall, time went by': shortfall({ asOf: '2035-03', months: 100, extensionMonths: 12 }),
  'shortfall, more than sixty months': shortfall({
    asOf: '2035-03',
    months: 170,
    extensionMonths: 70,
  }),
  'shortfall, elsewhere': shortfall({ hukou: 'other', shanghaiMonths: 20 }),
  'shortfall, still to come': shortfall({ asOf: '2026-03', months: 100 }),
  'shortfall before the law': shortfallOptions({
    category: 'woman-50',
    birth: '1961-05',
    asOf: '2011-06',
    months: 100,
  }),
  'shortfall of a lower bound': shortfall({ months: bounded(100) }),
  'shortfall by the first reading': shortfall({
    months: tenure(131, {
      readings: [
        { months: 131, label: 'printed-counts' },
        { months: 128, label: 'sections-sum' },
      ],
    }),
  }),
  'shortfall, rising minimum': shortfallOptions({ ...RISING, asOf: '2028-11', months: 150 }),
  'shortfall, risen minimum': shortfallOptions({ ...RISING, asOf: '2031-01', months: 179 }),
  'no shortfall': shortfall({ months: 180 }),
  'no shortfall by then': shortfall({ asOf: '2026-03', months: 168 }),
  'no shortfall before the rise': shortfallOptions({ ...RISING, asOf: '2031-01', months: 188 }),
};

/** One of {@link RESULTS} by its name. */
export const named = (name: string): Explainable => {
  const result = RESULTS[name];
  if (result === undefined) throw new Error(`no result ${name}`);
  return result;
};
/** Every sentence of an explanation. */
export const lines = (result: Explainable, locale: Locale) =>
  explain(result, { locale }).flatMap(({ text, assumptions }) => [text, ...assumptions]);
/** The rules of the steps, in order. */
export const rules = (name: string) =>
  explain(named(name), { locale: 'en' }).map(({ rule }) => rule);
/** The first step of a rule. */
export const stepOf = (name: string, rule: string, locale: Locale = 'en'): ExplanationStep => {
  const found = explain(named(name), { locale }).find((step) => step.rule === rule);
  if (found === undefined) throw new Error(`no ${rule} in ${name}`);
  return found;
};
/** The sentence of that step. */
export const textOf = (name: string, rule: string, locale: Locale) =>
  stepOf(name, rule, locale).text;
