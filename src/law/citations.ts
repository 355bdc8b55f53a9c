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
 * - `deemed-period`: what counts as deemed contribution time (视同缴费年限)
 * - `account-protection`: no early withdrawal, a floor of the interest rate, inheritance
 * - `minimum-period`: fifteen years for a monthly pension, and what may be done when short
 * - `periods-add-up`: the pension relation (养老保险关系) moves with the person, periods are added up
 * - `relationship-transfer`: the pension relation goes over between cities, and between institutions and
 *   enterprises
 * - `working-years`: working years are the sum of the contribution periods
 * - `account-start`: accounts start on 1993-01-01
 * - `service-before-1993`: continuous service before the end of 1992 counts
 * - `deemed-in-institutions`: service in institutions before 2014-10 is deemed, and stands apart
 * - `arrears-paid-later`: months in arrears count and are credited once they are paid
 * - `monthly-payment`: the employer declares, pays and withholds every month
 * - `registration`: the employer registers new staff within thirty days
 * - `payment-deferral`: the employer may defer payment for up to a year against security
 * - `undeclared-amount`: 110 % of the month before when nothing was declared
 * - `base-from-average-wage`: the base is the own average monthly wage of the calendar year before
 * - `pay-that-counts`: all that the employer paid the person directly
 * - `fewer-months`: pay of fewer than twelve months is spread over those months
 * - `maternity-months`: maternity allowance and its months are taken out
 * - `first-month-wage`: first job or change of employer: the wage of the full first month
 * - `base-limits`: 60 % and 300 % of the average wage, with their rounding
 * - `base-limits-caliber`: since 2019 the average is that of the full caliber
 * - `flexible-base`: flexible workers choose their base between the limits
 * - `flexible-past-months`: flexible workers pay by the month, never for past months
 * - `employer-base`: since 2000-04-01 the employer’s base is the sum of the bases of its people
 * - `contribution-rates`: base times rate, and the size of the account
 * - `amount-to-fen`: amounts half up to a fen
 * - `amount-up-to-jiao`: amounts up to a jiao
 * - `interest-by-month`: interest counts from the month of crediting and is rounded up to jiao
 * - `interest-by-calendar-year`: interest is settled by calendar year, a part of it by twelfths
 * - `national-interest-rate`: since 2016 one national rate, published once a year
 * - `late-fee`: 0.05 % a day and the fine
 * - `late-fee-before-2011`: 0.2 % a day
 * - `late-fee-rate-split`: months before June 2011: both rates, each for its days
 * - `late-fee-rounding`: rounded to a fen
 * - `late-fee-cap`: a late fee may not exceed the principal
 * - `late-fee-bearer`: the employer bears it and may not pass it on
 * - `no-registration-fine`: the fine for not registering
 * - `employer-publishes`: the employer tells its staff once a year what it paid
 * - `record-sending`: the record is sent regularly and free of charge
 * - `record-yearly-notice`: an account notice at least once a year
 * - `record-content`: what the record holds, contribution periods and account among it
 * - `record-correction`: objection in writing with evidence, re-examination, correction
 * - `record-query`: everyone may look up payments and rights free of charge
 * - `record-liability`: liability for the loss or alteration of records
 * - `remedies`: administrative review and lawsuit
 * - `original-retirement-age`: 60, 55 and 50, and 55 and 45 after special trades
 * - `retirement-delay`: the later retirement ages from 2025 on
 * - `unemployed-near-retirement`: unemployment benefit runs on to the retirement age, contributions paid
 * - `rising-minimum-period`: half a year more each year from 2030, up to twenty years
 * - `flexible-choice`: up to three years earlier or later, and nobody may be forced
 * - `special-trades`: early retirement after special trades and at high altitude goes on
 * - `special-trade-service`: the years that each special trade needs
 * - `ill-health-retirement`: up to 2024, men at 50 and women at 45 who are fully unable to work
 * - `disability-allowance`: takes the place of ill-health retirement from 2025 on
 * - `flexible-retirement`: which year's minimum period counts for a chosen date
 * - `flexible-notice`: the notice for a chosen date, and who may not retire late
 * - `pension-start`: the pension starts in the month after retirement
 * - `pension-start-before-2025`: the same, in Shanghai
 * - `pension-conditions`: retirement age, contributions paid, and the minimum period
 * - `benefit-decision`: an application is decided within twenty working days
 * - `overpayment`: what was paid too much is returned or set off
 * - `insured-groups`: which parts of a pension the groups of insured persons get
 * - `group-dates`: from when the groups of insured persons are told apart
 * - `place-of-benefit`: which place pays, by hukou, relation and ten years
 * - `residence-in-shanghai`: without Shanghai hukou, ten years paid in the city
 * - `one-time-payment`: who was first insured before 2011-07-01 may pay the rest at once
 * - `one-time-payment-base`: its base, and that it takes five years of extension
 * - `extension-in-shanghai`: who may extend in Shanghai, by hukou and ten years
 * - `move-to-resident-insurance`: who is short may move to the insurance of residents
 * - `end-of-relationship`: who neither extends nor moves may end the relation in writing
 * - `basic-pension`: the basic pension of Shanghai, 0.083 % for an odd month, rounded up to jiao
 * - `basic-pension-elsewhere`: the basic pension by the national formula
 * - `account-pension`: the balance over the payment months
 * - `payment-months-between-ages`: payment months change with every month of age
 * - `payment-months-interpolation`: they lie on the straight line between two full ages
 * - `transitional-pension`: 1.2 % for a year of service before 1993, and the virtual account
 * - `average-wage-index`: the average of the monthly indexes, deemed months at 1
 * - `provisional-base`: from January on the base of the year before, until the new one is known
 * - `institution-transition`: staff of institutions, old and new amount compared for ten years
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
  'deemed-in-institutions': ['sjtu-guide', null],
  'arrears-paid-later': ['zhejiang-pension-regulation', '26'],
  'monthly-payment': ['social-insurance-law', '60'],
  registration: ['social-insurance-law', '58'],
  'payment-deferral': ['collection-rules-2000', '6'],
  'undeclared-amount': ['social-insurance-law', '62'],
  'base-from-average-wage': ['rsj-2026b', null],
  'pay-that-counts': ['laodongbao-2018', null],
  'fewer-months': ['efesco-2011', null],
  'maternity-months': ['maternity-answer', null],
  'first-month-wage': ['rsj-2026b', null],
  'base-limits': ['laodongbao-2018', null],
  'base-limits-caliber': ['gbf2019', null],
  'flexible-base': ['flexible-workers-2023', '3'],
  'flexible-past-months': ['flexible-workers-2023', '6'],
  'employer-base': ['laodongbao-2018', null],
  'contribution-rates': ['laodongbao-2018', null],
  'amount-to-fen': ['payroll-probe', null],
  'amount-up-to-jiao': ['zhaiyz', null],
  'interest-by-month': ['laodongbao-2018', null],
  'interest-by-calendar-year': ['i2015b', null],
  'national-interest-rate': ['interest-rate-2017', null],
  'late-fee': ['social-insurance-law', '86'],
  'late-fee-before-2011': ['collection-regulations', '13'],
  'late-fee-rate-split': ['late-fee-split-answer', null],
  'late-fee-rounding': ['late-fee-days-answer', null],
  'late-fee-cap': ['administrative-compulsion-law', '45'],
  'late-fee-bearer': ['laodongbao-2018', null],
  'no-registration-fine': ['social-insurance-law', '84'],
  'employer-publishes': ['collection-regulations', '17'],
  'record-sending': ['social-insurance-law', '74'],
  'record-yearly-notice': ['collection-regulations', '16'],
  'record-content': ['rights-record-measures', '2'],
  'record-correction': ['rights-record-measures', '16'],
  'record-query': ['handling-regulations', '32'],
  'record-liability': ['social-insurance-law', '89'],
  remedies: ['social-insurance-law', '83'],
  'original-retirement-age': ['retirement-measures-1978', null],
  'retirement-delay': ['retirement-decision-2024', '1'],
  'unemployed-near-retirement': ['retirement-decision-2024', '7'],
  'rising-minimum-period': ['retirement-decision-2024', '2'],
  'flexible-choice': ['retirement-decision-2024', '3'],
  'special-trades': ['retirement-decision-2024', '8'],
  'special-trade-service': ['sichuan-special-trades-1998', null],
  'ill-health-retirement': ['retirement-measures-1978', null],
  'disability-allowance': ['disability-allowance', null],
  'flexible-retirement': ['flexible-retirement-2024', '7'],
  'flexible-notice': ['flexible-retirement-2024', null],
  'pension-start': ['flexible-retirement-2024', '9'],
  'pension-start-before-2025': ['kaizen-2020', null],
  'pension-conditions': ['laodongbao-2018', null],
  'benefit-decision': ['handling-regulations', '18'],
  overpayment: ['handling-regulations', '46'],
  'insured-groups': ['laodongbao-2018', null],
  'group-dates': ['index-explanation', null],
  'place-of-benefit': ['relation-transfer-2009', '6'],
  'residence-in-shanghai': ['kaizen-2020', null],
  'one-time-payment': ['implementing-rules-2011', '2'],
  'one-time-payment-base': ['laodongbao-2018', null],
  'extension-in-shanghai': ['laodongbao-2018', null],
  'move-to-resident-insurance': ['implementing-rules-2011', '3'],
  'end-of-relationship': ['implementing-rules-2011', '3'],
  'basic-pension': ['liubig-cases', null],
  'basic-pension-elsewhere': ['beijing-kernel', null],
  'account-pension': ['gf2005', null],
  'payment-months-between-ages': ['jinan-2025', null],
  'payment-months-interpolation': ['liubig-provinces', null],
  'transitional-pension': ['liubig-engine', null],
  'average-wage-index': ['index-explanation', null],
  'provisional-base': ['liubig-cases', null],
  'institution-transition': ['institutions-4hw', null],
} as const satisfies Readonly<Record<string, readonly [SourceId, string | null]>>;

/** The names of all rules. */
export const CITATION_IDS: readonly CitationId[] = /* @__PURE__ */ Object.freeze(
  Object.keys(RULES) as CitationId[],
);

/**
 * The source and article of a rule.
 *
 * @param id - name of the rule
 * @returns source and article of the rule
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
