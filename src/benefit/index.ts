/**
 * What a pension amounts to: wage index (平均缴费工资指数), basic, account and transitional pension
 * (基础养老金、个人账户养老金、过渡性养老金), payment months (计发月数), estimate, and the comparison of
 * months of retirement.
 *
 * @module benefit
 */
export {
  type AccountPension,
  type AccountPensionInput,
  accountPension,
} from './account-pension.js';
export {
  type AverageWageIndex,
  type AverageWageIndexInput,
  type AverageWagePlace,
  averageWageIndex,
  type WageIndexPart,
} from './average-wage-index.js';
export {
  type BasicPension,
  type BasicPensionFormula,
  type BasicPensionInput,
  basicPension,
  type IndexedWageRounding,
} from './basic-pension.js';
export type { CalculationBaseUse } from './calculation-base.js';
export type { TransitionAverage } from './city-average.js';
export { compareRetirementDates } from './compare-retirement-dates.js';
export type {
  BenefitComparison,
  BenefitComparisonInput,
  ComparisonAssumptions,
  ComparisonOpening,
  OwnContributions,
  PlanPaying,
  RetirementPlan,
} from './comparison-model.js';
export { estimateBenefit } from './estimate-benefit.js';
export type {
  BenefitEstimate,
  BenefitEstimateInput,
  BenefitGround,
  BenefitOpenPoint,
  EstimatedAmount,
  EstimateReading,
} from './estimate-model.js';
export type { IndexedMonthlyBase, YearlyBase } from './index-base.js';
export type { IndexFloors } from './index-floor.js';
export {
  type InstitutionTransition,
  type InstitutionTransitionInput,
  institutionTransition,
} from './institution-transition.js';
export {
  type PaymentMonths,
  type PaymentMonthsDivisor,
  type PaymentMonthsInput,
  paymentMonths,
  paymentMonthsDetail,
} from './payment-months.js';
export type {
  BreakEven,
  BreakEvenOutcome,
  ComparedAverage,
  ComparedPlan,
  FigureStanding,
  PlanAccount,
  PlanAccountYear,
  PlanAssumption,
  PlanCalculationBase,
  PlanContributions,
  PlanIndex,
  PlanNotice,
  PlanParts,
  PlanPayingRead,
} from './plan-model.js';
export type { BenefitRounding } from './rounding.js';
export {
  type TransitionalPension,
  type TransitionalPensionInput,
  transitionalPension,
} from './transitional-pension.js';
