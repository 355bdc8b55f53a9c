/**
 * When a pension is due: statutory retirement age, flexible window (弹性退休), minimum contribution period
 * (最低缴费年限), eligibility, and the ways out of a shortfall.
 *
 * @module retirement
 */
export type { BirthInput } from './birth.js';
export type { RetirementCategory } from './category.js';
export type {
  ContributionMonthsCondition,
  ContributionsPaidCondition,
  EligibilityConditions,
  EligibilityStatus,
  RetirementAgeCondition,
} from './conditions.js';
export type { MonthsDoubt } from './contribution-months.js';
export {
  type DisabilityInput,
  type DisabilityProvision,
  disabilityProvision,
} from './disability.js';
export {
  type AssessedRetirement,
  assessEligibility,
  type Eligibility,
  type EligibilityInput,
} from './eligibility.js';
export {
  type FlexibleWindow,
  flexibleWindow,
  type LateExclusion,
  type RetirementNotice,
} from './flexible-window.js';
export type { InsuredGroup, InsuredGroupFacts, InsuredGroupReason } from './group.js';
export {
  type MinimumContribution,
  minimumContribution,
  minimumContributionMonths,
} from './minimum-contribution.js';
export type { MinimumDuringExtension, ShortfallInput } from './pension-case.js';
export type { Hukou, PlaceOfBenefit, PlaceReason } from './place.js';
export { type ShortfallOptions, shortfallOptions } from './shortfall.js';
export type {
  EndRelationshipOption,
  ExtendOption,
  OneTimePaymentOption,
  ResidentInsuranceOption,
  ShortfallCondition,
  ShortfallConditionState,
  ShortfallOption,
} from './shortfall-option.js';
export {
  type SpecialTradeRetirement,
  type SpecialTradeService,
  specialTradeRetirement,
} from './special-trade.js';
export {
  type DelayRule,
  type RetirementAgeLaw,
  type RetirementInput,
  type StatutoryRetirement,
  statutoryRetirement,
} from './statutory-retirement.js';
