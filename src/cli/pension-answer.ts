import {
  type BenefitComparison,
  type BenefitEstimate,
  compareRetirementDates,
  estimateBenefit,
} from '../benefit/index.js';
import { toMonthIndex, yearOf } from '../calendar/index.js';
import type { Explainable } from '../explain/index.js';
import { type Basis, mergeBasis } from '../law/index.js';
import {
  assessEligibility,
  type Eligibility,
  type FlexibleWindow,
  flexibleWindow,
  type MinimumContribution,
  minimumContribution,
  type RetirementInput,
  type StatutoryRetirement,
  statutoryRetirement,
} from '../retirement/index.js';
import type { PensionRequest } from './pension-request.js';

/** When somebody may retire, and the months that it needs. */
export interface RetirementDates {
  readonly statutory: StatutoryRetirement;
  readonly window: FlexibleWindow;
  /** A later month than the statutory one needs what that one needs. */
  readonly minimum: {
    readonly earliest: MinimumContribution;
    readonly statutory: MinimumContribution;
  };
}

type InputOf<C extends PensionRequest['command']> = Extract<
  PensionRequest,
  { readonly command: C }
>['input'];

/** What came out, beside what was asked. */
export type PensionAnswer =
  | {
      readonly command: 'retire';
      readonly input: InputOf<'retire'>;
      readonly result: RetirementDates;
    }
  | {
      readonly command: 'eligible';
      readonly input: InputOf<'eligible'>;
      readonly result: Eligibility;
    }
  | {
      readonly command: 'benefit';
      readonly input: InputOf<'benefit'>;
      readonly result: BenefitEstimate;
    }
  | {
      readonly command: 'compare';
      readonly input: InputOf<'compare'>;
      readonly result: BenefitComparison;
    };

/**
 * Answers a request.
 *
 * @throws InvalidInputError when an option has a value that the library does not take
 * @throws RuleNotKnownError when the law has no figure for the time
 */
export function pensionAnswer(request: PensionRequest): PensionAnswer {
  switch (request.command) {
    case 'retire':
      return { ...request, result: retirementDates(request.input) };
    case 'eligible':
      return { ...request, result: assessEligibility(request.input) };
    case 'benefit':
      return { ...request, result: estimateBenefit(request.input) };
    case 'compare':
      return { ...request, result: compareRetirementDates(request.input) };
  }
}

/** When a person may retire. */
export function retirementDates(person: RetirementInput): RetirementDates {
  const window = flexibleWindow(person);
  return {
    statutory: statutoryRetirement(person),
    window,
    minimum: {
      earliest: minimumContribution(yearOf(toMonthIndex(window.earliest, 'earliest'))),
      statutory: minimumContribution(yearOf(toMonthIndex(window.statutory, 'statutory'))),
    },
  };
}

/** The results of an answer, for `explain`. */
export function pensionExplainables(answer: PensionAnswer): readonly Explainable[] {
  return answer.command === 'retire' ? datesExplainables(answer.result) : [answer.result];
}

/**
 * What there is to explain about months of retirement: the window, which begins with the statutory
 * month, and the minimum of each year once.
 */
export function datesExplainables({ window, minimum }: RetirementDates): readonly Explainable[] {
  const { earliest, statutory } = minimum;
  return [window, ...(earliest.year === statutory.year ? [] : [earliest]), statutory];
}

/** What an answer rests on. */
export function pensionBasis(answer: PensionAnswer): Basis {
  return mergeBasis(
    pensionExplainables(answer).flatMap((one) => ('basis' in one ? [one.basis] : [])),
  );
}
