import type { BenefitComparisonInput, BenefitEstimateInput } from '../benefit/index.js';
import type { YearMonth } from '../calendar/index.js';
import type { EligibilityInput, RetirementInput } from '../retirement/index.js';
import { COMPARE_OPTIONS, comparisonInput } from './compare-request.js';
import {
  amount,
  asWritten,
  choice,
  count,
  month,
  monthOrDate,
  type OptionValues,
  oneOf,
  optional,
  readable,
  readOptions,
  required,
  WrongOption,
} from './option-values.js';
import type { ValueOption } from './options.js';
import {
  birth,
  countOrUnknown,
  FACT_OPTIONS,
  monthsFrom,
  personFacts,
  personOf,
} from './person-options.js';
import { problem, type UsageProblem } from './usage-problem.js';

/** The commands about retirement and pension that need no statement. */
export type PensionCommand = 'retire' | 'eligible' | 'benefit' | 'compare';

/** An estimate; `birth` beside the age that follows from it, when the age was not given. */
export type BenefitRequest = BenefitEstimateInput & { readonly birth?: YearMonth };

/** What is asked. */
export type PensionRequest =
  | { readonly command: 'retire'; readonly input: RetirementInput }
  | { readonly command: 'eligible'; readonly input: EligibilityInput }
  | { readonly command: 'benefit'; readonly input: BenefitRequest }
  | { readonly command: 'compare'; readonly input: BenefitComparisonInput };

/** Options of an estimate besides those of a person. */
export const ESTIMATE_OPTIONS = [
  'index',
  'virtual-account',
  'calculation-base',
  'indexed-wage',
  'account-rounding',
  'divisor',
] as const;

/** Which options a command takes. */
export const PENSION_OPTIONS = {
  retire: ['birth', 'category'],
  eligible: [
    'birth',
    'category',
    'months',
    'as-of',
    'arrears-months',
    'months-before-1993',
    ...FACT_OPTIONS,
  ],
  benefit: [
    'retire-on',
    'age',
    'birth',
    'months',
    'balance',
    'months-before-1993',
    ...ESTIMATE_OPTIONS,
  ],
  compare: COMPARE_OPTIONS,
} as const satisfies Readonly<Record<PensionCommand, readonly ValueOption[]>>;

/**
 * Reads what is asked. Amounts, and what is too great, are judged by the library, all else here.
 *
 * @returns the request, or what is wrong with an option
 */
export function pensionRequest(
  command: PensionCommand,
  values: OptionValues,
): PensionRequest | UsageProblem {
  return readOptions(() => REQUESTS[command](values));
}

const REQUESTS: Readonly<Record<PensionCommand, (values: OptionValues) => PensionRequest>> = {
  retire: (values) => ({ command: 'retire', input: personOf(values) }),
  eligible: eligibleRequest,
  benefit: benefitRequest,
  compare: (values) => ({ command: 'compare', input: comparisonInput(values) }),
};

function eligibleRequest(values: OptionValues): PensionRequest {
  const arrears = optional('arrears-months', values, countOrUnknown);
  const service = optional('months-before-1993', values, countOrUnknown);
  return {
    command: 'eligible',
    input: {
      ...personOf(values),
      months: required('months', values, count),
      asOf: required('as-of', values, monthOrDate),
      ...personFacts(values),
      ...(arrears === null ? {} : { arrearsMonths: arrears.months }),
      ...(service === null ? {} : { monthsBefore1993: service.months }),
    },
  };
}

function benefitRequest(values: OptionValues): PensionRequest {
  const retireOn = required('retire-on', values, month);
  const service = optional('months-before-1993', values, countOrUnknown);
  return {
    command: 'benefit',
    input: {
      retireOn,
      ...ageAt(retireOn, values),
      months: required('months', values, count),
      index: required('index', values, asWritten),
      balance: optional('balance', values, amount),
      monthsBefore1993: service?.months ?? null,
      ...estimateVariants(values),
    },
  };
}

/** What an estimate takes besides months, index, balance and service. */
export type EstimateVariants = Pick<
  BenefitEstimateInput,
  'virtualAccount' | 'calculationBase' | 'indexedWage' | 'accountRounding' | 'divisor'
>;

/** Reads the variants of an estimate that are given. */
export function estimateVariants(values: OptionValues): EstimateVariants {
  const virtualAccount = optional('virtual-account', values, amount);
  const calculationBase = optional('calculation-base', values, amount);
  const indexedWage = optional('indexed-wage', values, choice(['unrounded', 'fen', 'jiao']));
  const accountRounding = optional(
    'account-rounding',
    values,
    choice(['jiao-up', 'jiao-up-strict', 'fen']),
  );
  const divisor = optional('divisor', values, choice(['by-month', 'by-year']));
  return {
    ...(virtualAccount === null ? {} : { virtualAccount }),
    ...(calculationBase === null ? {} : { calculationBase }),
    ...(indexedWage === null ? {} : { indexedWage }),
    ...(accountRounding === null ? {} : { accountRounding }),
    ...(divisor === null ? {} : { divisor }),
  };
}

function ageAt(retireOn: YearMonth, values: OptionValues) {
  const [option] = oneOf('age', 'birth', values);
  if (option === 'age') return { ageMonths: required('age', values, age) };
  const born = required('birth', values, birth);
  const ageMonths = monthsFrom(born, retireOn);
  if (ageMonths >= 0 && ageMonths <= OLDEST) return { birth: born, ageMonths };
  throw new WrongOption(
    problem('retire-outside-life', '--retire-on', { value: retireOn, choices: [born] }),
  );
}

/** The greatest age that the library takes, months. */
const OLDEST = 150 * 12;

/** Full years, or years and months: `60`, `60y1m`. */
const age = readable('bad-age', (value) => {
  const [, years, months = '0'] = /^(\d{1,3})(?:y(?:(\d|1[01])m)?)?$/.exec(value) ?? [];
  return years === undefined ? null : Number(years) * 12 + Number(months);
});
