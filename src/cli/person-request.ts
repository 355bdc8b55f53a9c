import type { YearMonth } from '../calendar/index.js';
import type { RuleDate } from '../law/index.js';
import type { RetirementCategory } from '../retirement/index.js';
import {
  asWritten,
  monthOrDate,
  type OptionValues,
  optional,
  readOptions,
} from './option-values.js';
import { ESTIMATE_OPTIONS, type EstimateVariants, estimateVariants } from './pension-request.js';
import { birth, category, FACT_OPTIONS, type PersonFacts, personFacts } from './person-options.js';
import { problem, type UsageProblem } from './usage-problem.js';

/** What a report is told of the person of a statement, besides what the statement says. */
export interface PersonRequest {
  readonly category: RetirementCategory;
  /** Null: that of the ID number. */
  readonly birth: YearMonth | null;
  /** Null: the month to which the statement goes. */
  readonly asOf: RuleDate | null;
  readonly facts: PersonFacts;
  /** Average contribution wage index; null when not given. */
  readonly index: string | null;
  readonly variants: EstimateVariants;
  readonly values: OptionValues;
}

/** The options of {@link PersonRequest}. */
export const PERSON_OPTIONS = [
  'birth',
  'category',
  'as-of',
  ...FACT_OPTIONS,
  ...ESTIMATE_OPTIONS,
] as const;

/**
 * Reads what is told of the person.
 *
 * @returns null when nothing is told
 */
export function personRequest(values: OptionValues): PersonRequest | UsageProblem | null {
  const given = PERSON_OPTIONS.find((option) => values.get(option) !== null);
  if (given === undefined) return null;
  return readOptions(() => {
    const ofCategory = optional('category', values, category);
    if (ofCategory === null) return problem('option-needs', `--${given}`, { value: '--category' });
    return {
      category: ofCategory,
      birth: optional('birth', values, birth),
      asOf: optional('as-of', values, monthOrDate),
      facts: personFacts(values),
      index: optional('index', values, asWritten),
      variants: estimateVariants(values),
      values,
    };
  });
}
