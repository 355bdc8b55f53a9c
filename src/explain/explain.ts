import type { AccountLedger } from '../account/index.js';
import type { FineRange, LateFee, LateFeeSchedule } from '../arrears/index.js';
import type { Finding } from '../audit/index.js';
import type {
  AverageMonthlyWage,
  BaseLimits,
  EmployerContribution,
} from '../contribution/index.js';
import { checkChoice, checkRecord, InvalidInputError } from '../input/index.js';
import type { RuleNotKnownError } from '../law/index.js';
import type {
  Issue,
  JsonIssue,
  StatementJsonReading,
  StatementReading,
} from '../statement/index.js';
import type { Tenure } from '../tenure/index.js';
import { type ExplainableAccountInterest, explainAccountInterest } from './account-interest.js';
import { explainAccountLedger } from './account-ledger.js';
import { explainAverageMonthlyWage } from './average-monthly-wage.js';
import {
  type ExplainableDerivedLimits,
  explainBaseLimits,
  explainDerivedBaseLimits,
} from './base-limits.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { EN } from './catalogue/en.js';
import { ZH } from './catalogue/zh.js';
import { type ExplainableContributionBase, explainContributionBase } from './contribution-base.js';
import { explainInvalidInput, explainRuleNotKnown } from './errors.js';
import { explainFinding } from './finding.js';
import { explainIssue } from './issue.js';
import { explainJsonIssue, explainStatementJson } from './json-issue.js';
import { explainFineRange, explainLateFee, explainLateFeeSchedule } from './late-fee.js';
import {
  type ExplainableAccountCredit,
  type ExplainableMonthlyContribution,
  explainAccountCredit,
  explainEmployerContribution,
  explainMonthlyContribution,
} from './monthly-contribution.js';
import { type ExplainablePrintedInterest, explainPrintedInterest } from './printed-interest.js';
import { explainStatementReading } from './statement-reading.js';
import type { ExplanationStep, Locale } from './step.js';
import { explainTenure } from './tenure.js';

/**
 * What can be explained: every result, finding, issue and error of this library. A result does not
 * repeat its whole input; where the explanation can use more of it, it may be put beside the result:
 * the base of a contribution, the wage of a contribution base, the credits of an interest.
 */
export type Explainable =
  | Issue
  | StatementReading
  | JsonIssue
  | StatementJsonReading
  | Finding
  | Tenure
  | BaseLimits
  | ExplainableDerivedLimits
  | AverageMonthlyWage
  | ExplainableContributionBase
  | ExplainableMonthlyContribution
  | ExplainableAccountCredit
  | EmployerContribution
  | ExplainableAccountInterest
  | AccountLedger
  | ExplainablePrintedInterest
  | LateFee
  | LateFeeSchedule
  | FineRange
  | InvalidInputError
  | RuleNotKnownError;

/** How to explain. */
export interface ExplainOptions {
  readonly locale: Locale;
}

/**
 * Turns a result, a finding, an issue or an error into sentences and the figures they rest on.
 *
 * @param result - anything this library returns or throws that has a `kind` of {@link Explainable}
 * @param options - `locale`: `'zh'` or `'en'`
 * @returns the steps in order, at least one
 * @throws InvalidInputError `choice` for an unknown locale or kind, `shape` when there is no kind
 *
 * @example
 * ```ts
 * const tenure = aggregateTenure([
 *   { kind: 'deemed', months: 257 },
 *   { kind: 'paid', months: 87 },
 * ]);
 * explain(tenure, { locale: 'en' })[1].text; // => 'That is 28 years 8 months (344 months).'
 * explain(tenure, { locale: 'zh' })[1].text; // => '折合 28 年 8 个月 (344 个月)。'
 * ```
 *
 * @example
 * ```ts
 * const amounts = monthlyContribution({ base: 7384, on: '2024-07' });
 * const steps = explain({ ...amounts, base: 7384 }, { locale: 'en' });
 * steps[0].text; // => "Employer's part: 7384.00 yuan × 16% = 1181.44 yuan."
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): readonly ExplanationStep[] {
  const { kind } = checkRecord(result, 'result');
  const locale = checkChoice(checkRecord(options, 'options')['locale'], 'options.locale', LOCALES);
  const words = catalogueOf(locale);
  switch (result.kind) {
    case 'issue':
      return explainIssue(result, words);
    case 'statement-reading':
      return explainStatementReading(result, words);
    case 'json-issue':
      return explainJsonIssue(result, words);
    case 'statement-json':
      return explainStatementJson(result, words);
    case 'finding':
      return explainFinding(result, words);
    case 'tenure':
      return explainTenure(result, words);
    case 'base-limits':
      return explainBaseLimits(result, words);
    case 'base-limits-derived':
      return explainDerivedBaseLimits(result, words);
    case 'average-monthly-wage':
      return explainAverageMonthlyWage(result, words);
    case 'contribution-base':
      return explainContributionBase(result, words);
    case 'monthly-contribution':
      return explainMonthlyContribution(result, words);
    case 'account-credit':
      return explainAccountCredit(result, words);
    case 'employer-contribution':
      return explainEmployerContribution(result, words);
    case 'account-interest':
      return explainAccountInterest(result, words);
    case 'account-ledger':
      return explainAccountLedger(result, words);
    case 'printed-interest-check':
      return explainPrintedInterest(result, words);
    case 'late-fee':
      return explainLateFee(result, words);
    case 'late-fee-schedule':
      return explainLateFeeSchedule(result, words);
    case 'fine-range':
      return explainFineRange(result, words);
    case 'invalid-input':
      return explainInvalidInput(result, words);
    case 'rule-not-known':
      return explainRuleNotKnown(result, words);
    default:
      throw new InvalidInputError('choice', 'result.kind', kind, 'the kind of a result');
  }
}

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { zh: ZH, en: EN };
const LOCALES: readonly Locale[] = ['zh', 'en'];

/**
 * The words of a locale: names of fields, tables and kinds, sentences by code. For programs that
 * lay out a report of their own.
 *
 * @param locale - `'zh'` or `'en'`
 *
 * @example
 * ```ts
 * catalogueOf('zh').labels.fields['closing.months']; // => '(三) 截至年底累计缴费月数'
 * ```
 */
export function catalogueOf(locale: Locale): Catalogue {
  return CATALOGUES[locale];
}
