export {
  type AccountPension,
  type AccountPensionInput,
  accountPension,
} from './account-pension.js';
export {
  type AverageWageIndex,
  type AverageWageIndexInput,
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
export type { BenefitRounding } from './rounding.js';
export {
  type TransitionalPension,
  type TransitionalPensionInput,
  transitionalPension,
} from './transitional-pension.js';
