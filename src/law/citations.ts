import { InvalidInputError } from '../input/index.js';
import type { SourceId } from './sources.js';

/** A rule of law by name: which source states it, and in which article. */
export interface Citation {
  /** Stable id. */
  readonly id: CitationId;
  /** Id of the source, see `sourceOf`. */
  readonly source: SourceId;
  /** Number of the article (条); null when the source has no articles. */
  readonly article: string | null;
}

/**
 * Name of a rule.
 *
 * - `deemed-period`: what counts as deemed contribution period (视同缴费年限)
 * - `account-protection`: no early withdrawal, a floor of the interest rate, inheritance
 * - `minimum-period`: fifteen years for a monthly pension, and what may be done when short
 * - `periods-add-up`: the relationship moves with the person, periods are added up
 * - `relationship-transfer`: between cities, and between institutions and enterprises
 * - `working-years`: working years are the sum of the contribution periods
 * - `account-start`: accounts start on 1993-01-01
 * - `service-before-1993`: continuous service before the end of 1992 counts
 * - `monthly-payment`: the employer declares, pays and withholds every month
 * - `undeclared-amount`: 110 % of the month before when nothing was declared
 * - `base-limits`: 60 % and 300 % of the average wage, with their rounding
 * - `contribution-rates`: base times rate, and the size of the account
 * - `interest-by-month`: interest counts from the month of crediting and is rounded up to jiao
 * - `late-fee`: 0.05 % a day and the fine
 * - `late-fee-before-2011`: 0.2 % a day
 * - `late-fee-cap`: a late fee may not exceed the principal
 * - `late-fee-bearer`: the employer bears it and may not pass it on
 * - `record-sending`: the record is sent regularly and free of charge
 * - `record-yearly-notice`: an account notice at least once a year
 * - `record-content`: what the record holds, contribution periods and account among it
 * - `record-correction`: objection in writing with evidence, re-examination, correction
 * - `retirement-delay`: the later retirement ages and the minimum period that rises from 2030
 * - `flexible-retirement`: which year's minimum period counts for a chosen date
 * - `one-time-payment`: who was first insured before 2011-07-01 may pay the rest at once
 */
export type CitationId = keyof typeof RULES;

const RULES = {
  'deemed-period': ['social-insurance-law', '13'],
  'account-protection': ['social-insurance-law', '14'],
  'minimum-period': ['social-insurance-law', '16'],
  'periods-add-up': ['social-insurance-law', '19'],
  'relationship-transfer': ['handling-regulations', '12'],
  'working-years': ['sjtu-guide', null],
  'account-start': ['laodongbao-2018', null],
  'service-before-1993': ['laodongbao-2018', null],
  'monthly-payment': ['social-insurance-law', '60'],
  'undeclared-amount': ['social-insurance-law', '62'],
  'base-limits': ['laodongbao-2018', null],
  'contribution-rates': ['laodongbao-2018', null],
  'interest-by-month': ['laodongbao-2018', null],
  'late-fee': ['social-insurance-law', '86'],
  'late-fee-before-2011': ['collection-regulations', '13'],
  'late-fee-cap': ['administrative-compulsion-law', '45'],
  'late-fee-bearer': ['laodongbao-2018', null],
  'record-sending': ['social-insurance-law', '74'],
  'record-yearly-notice': ['collection-regulations', '16'],
  'record-content': ['rights-record-measures', '2'],
  'record-correction': ['rights-record-measures', '16'],
  'retirement-delay': ['retirement-decision-2024', '2'],
  'flexible-retirement': ['flexible-retirement-2024', '7'],
  'one-time-payment': ['implementing-rules-2011', '2'],
} as const satisfies Readonly<Record<string, readonly [SourceId, string | null]>>;

/** The names of all rules. */
export const CITATION_IDS: readonly CitationId[] = /* @__PURE__ */ Object.freeze(
  Object.keys(RULES) as CitationId[],
);

/**
 * The source and article of a rule.
 *
 * @param id - name of the rule
 * @throws InvalidInputError `choice` for an unknown name
 *
 * @example
 * ```ts
 * citation('minimum-period').article; // => '16'
 * ```
 */
export function citation(id: CitationId): Citation {
  if (!Object.hasOwn(RULES, id)) {
    throw new InvalidInputError('choice', 'id', id, 'the name of a rule');
  }
  const [source, article] = RULES[id];
  return { id, source, article };
}
