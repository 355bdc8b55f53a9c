import { fromMonthIndex, monthIndexOf, type YearMonth } from '../calendar/index.js';
import { checkRecord } from '../input/index.js';
import { type Basis, basisOf, frozenBasis, type RuleDate } from '../law/index.js';
import type { RetirementCategory } from './category.js';
import { toRuleMonth } from './rule-month.js';
import { knownRetirement, type RetirementInput } from './statutory-retirement.js';

/** Whose disability is asked for, and when. */
export interface DisabilityInput extends RetirementInput {
  /** ISO month or date of the question; a day counts as its month. */
  readonly asOf: RuleDate;
}

/** What the law has at a time for somebody who is fully unable to work. */
export interface DisabilityProvision {
  readonly kind: 'disability-provision';
  readonly category: RetirementCategory;
  /** Month of birth. */
  readonly birth: YearMonth;
  /** Month of the question. */
  readonly asOf: YearMonth;
  /**
   * - `ill-health-retirement`: early retirement (病退), up to the end of 2024
   * - `allowance`: disability allowance (病残津贴), which took its place on 2025-01-01
   */
  readonly provision: 'ill-health-retirement' | 'allowance';
  /** Age from which one could retire, months; null for the allowance. */
  readonly ageMonths: number | null;
  /** Month in which that age is reached; null for the allowance. */
  readonly month: YearMonth | null;
  /** Service that was needed, months; null for the allowance. */
  readonly serviceMonths: number | null;
  /** The ages and the service were read in no law; the allowance is known from others only. */
  readonly verified: false;
  /** What was not found. */
  readonly notKnown: readonly 'amount'[];
  readonly basis: Basis;
}

const FIRST_MONTH_OF_ALLOWANCE = /* @__PURE__ */ monthIndexOf(2025, 1);
const AGE_OF_MEN = 50 * 12;
const AGE_OF_WOMEN = 45 * 12;
const SERVICE_MONTHS = 120;

const RETIREMENT_BASIS = /* @__PURE__ */ frozenBasis(
  /* @__PURE__ */ basisOf(['ill-health-retirement']),
);
const ALLOWANCE_BASIS = /* @__PURE__ */ frozenBasis(
  /* @__PURE__ */ basisOf(['disability-allowance']),
);

/**
 * What the law has for somebody who is fully unable to work: until the end of 2024 early retirement
 * (病退), men at 50 and women at 45 with ten years of service; since 2025-01-01 a disability allowance
 * (病残津贴) in its place, whose amount was not found (国发〔1978〕104号; the national measures on the
 * allowance). Neither rule was read in a law: `verified` is false.
 *
 * @param input - category, birth, and the time that is asked for
 * @returns the provision in force then, with what is not known of it
 * @throws InvalidInputError as `statutoryRetirement`; `month` or `date` when `asOf` is neither
 *
 * @example
 * ```ts
 * const person = { category: 'man', birth: '1972-03' } as const;
 * disabilityProvision({ ...person, asOf: '2024-12' }).month; // => '2022-03'
 * disabilityProvision({ ...person, asOf: '2025-01' }).provision; // => 'allowance'
 * ```
 */
export function disabilityProvision(input: DisabilityInput): DisabilityProvision {
  const { birth, result } = knownRetirement(input);
  const asOf = toRuleMonth(checkRecord(input, 'input')['asOf'], 'asOf');
  const isAllowance = asOf >= FIRST_MONTH_OF_ALLOWANCE;
  const ageMonths = result.category === 'man' ? AGE_OF_MEN : AGE_OF_WOMEN;
  return {
    kind: 'disability-provision',
    category: result.category,
    birth: result.birth,
    asOf: fromMonthIndex(asOf),
    provision: isAllowance ? 'allowance' : 'ill-health-retirement',
    ageMonths: isAllowance ? null : ageMonths,
    month: isAllowance ? null : fromMonthIndex(birth + ageMonths),
    serviceMonths: isAllowance ? null : SERVICE_MONTHS,
    verified: false,
    notKnown: isAllowance ? ['amount'] : [],
    basis: isAllowance ? ALLOWANCE_BASIS : RETIREMENT_BASIS,
  };
}
