import type { BenefitComparisonInput, PlanPaying } from '../benefit/index.js';
import type { YearMonth } from '../calendar/index.js';
import { flexibleWindow, type RetirementInput } from '../retirement/index.js';
import {
  amount,
  asWritten,
  choice,
  count,
  month,
  monthOrDate,
  type OptionValues,
  optional,
  type ReadValue,
  readable,
  required,
} from './option-values.js';
import { countOrUnknown, personOf } from './person-options.js';

/** Options of a comparison. */
export const COMPARE_OPTIONS = [
  'birth',
  'category',
  'as-of',
  'months',
  'paying',
  'retire-on',
  'index',
  'index-months',
  'balance',
  'months-before-1993',
  'virtual-account',
  'scheme',
  'own-contributions',
  'wage-growth',
  'interest-rate',
  'pension-growth',
  'transition-average',
] as const;

/** What is compared: at least the months that may be chosen first, by law, and last. */
export function comparisonInput(values: OptionValues): BenefitComparisonInput {
  const person = personOf(values);
  const asOf = required('as-of', values, monthOrDate);
  const service = optional('months-before-1993', values, countOrUnknown);
  return {
    ...person,
    asOf,
    months: required('months', values, count),
    index: optional('index', values, asWritten),
    balance: optional('balance', values, amount),
    monthsBefore1993: service?.months ?? null,
    ...plansOf(person, String(asOf).slice(0, MONTH_LENGTH), values),
    ...variantsOf(values),
    assumptions: assumptionsOf(values),
  };
}

const MONTH_LENGTH = 'YYYY-MM'.length;

function plansOf(person: RetirementInput, asOf: string, values: OptionValues) {
  const { earliest, statutory, latest } = flexibleWindow(person);
  const paying = required('paying', values, payingOf);
  const chosen = optional('retire-on', values, month);
  const ofLaw = [earliest, statutory].filter((one) => one >= asOf);
  const months: readonly YearMonth[] = [...ofLaw, latest, ...(chosen === null ? [] : [chosen])];
  const against = months.includes(statutory) ? statutory : latest;
  return {
    plans: [...new Set(months)].sort().map((retireOn) => ({ retireOn, paying })),
    against,
  };
}

/** What is paid until retirement: `stop`, `base=7460`, `share=1`. */
const payingOf: ReadValue<PlanPaying> = readable('bad-paying', (value) => {
  if (value === 'stop') return { kind: 'stop' };
  const [, kind, figure = ''] = /^(base|share)=(.+)$/.exec(value) ?? [];
  if (kind === 'base') return { kind, base: figure };
  return kind === 'share' ? { kind, share: figure } : null;
});

function variantsOf(values: OptionValues) {
  const indexMonths = optional('index-months', values, count);
  const virtualAccount = optional('virtual-account', values, amount);
  const scheme = optional('scheme', values, choice(['employee', 'flexible']));
  const own = optional('own-contributions', values, choice(['ignored', 'counted']));
  const average = optional(
    'transition-average',
    values,
    choice(['limit-basis', 'full-caliber', 'old-caliber']),
  );
  return {
    ...(indexMonths === null ? {} : { indexMonths }),
    ...(virtualAccount === null ? {} : { virtualAccount }),
    ...(scheme === null ? {} : { scheme }),
    ...(own === null ? {} : { ownContributions: own }),
    ...(average === null ? {} : { transitionAverage: average }),
  };
}

function assumptionsOf(values: OptionValues) {
  const wageGrowth = optional('wage-growth', values, asWritten);
  const interestRate = optional('interest-rate', values, asWritten);
  const pensionGrowth = optional('pension-growth', values, asWritten);
  return {
    ...(wageGrowth === null ? {} : { wageGrowth }),
    ...(interestRate === null ? {} : { interestRate }),
    ...(pensionGrowth === null ? {} : { pensionGrowth }),
  };
}
