import type { AccountInterest, AccountLedger, PrintedInterestCheck } from '../account/index.js';
import type { FineRange, LateFee, LateFeeSchedule } from '../arrears/index.js';
import type { AuditOptions, Finding, StatementInterestCheck } from '../audit/index.js';
import type {
  AccountPension,
  AverageWageIndex,
  BasicPension,
  BenefitComparison,
  BenefitEstimate,
  InstitutionTransition,
  PaymentMonths,
  TransitionalPension,
} from '../benefit/index.js';
import type {
  AccountCredit,
  AverageMonthlyWage,
  BaseLimits,
  ContributionBase,
  DerivedBaseLimits,
  EmployerContribution,
  MonthlyContribution,
} from '../contribution/index.js';
import { checkChoice, checkRecord, InvalidInputError } from '../input/index.js';
import type { Law, LawFigure, RuleNotKnownError } from '../law/index.js';
import type {
  DisabilityProvision,
  Eligibility,
  FlexibleWindow,
  MinimumContribution,
  ShortfallOptions,
  SpecialTradeRetirement,
  StatutoryRetirement,
} from '../retirement/index.js';
import type {
  Issue,
  JsonIssue,
  Statement,
  StatementJsonReading,
  StatementReading,
} from '../statement/index.js';
import type { Tenure } from '../tenure/index.js';
import { explainAccountInterest } from './account-interest.js';
import { explainAccountLedger } from './account-ledger.js';
import { explainAccountPension } from './account-pension.js';
import { explainAverageMonthlyWage } from './average-monthly-wage.js';
import { explainAverageWageIndex } from './average-wage-index.js';
import { explainBaseLimits, explainDerivedBaseLimits } from './base-limits.js';
import { explainBasicPension } from './basic-pension.js';
import { explainBenefitComparison } from './benefit-comparison.js';
import { explainBenefitEstimate } from './benefit-estimate.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { EN } from './catalogue/en.js';
import { ZH } from './catalogue/zh.js';
import { explainContributionBase } from './contribution-base.js';
import { explainDisability } from './disability.js';
import { explainEligibility } from './eligibility.js';
import { explainInvalidInput, explainRuleNotKnown } from './errors.js';
import { type Audited, explainFinding } from './finding.js';
import { explainFlexibleWindow } from './flexible-window.js';
import { explainInstitutionTransition } from './institution-transition.js';
import { explainIssue } from './issue.js';
import { explainJsonIssue, explainStatementJson } from './json-issue.js';
import { explainFineRange, explainLateFee, explainLateFeeSchedule } from './late-fee.js';
import { explainLawFigure } from './law-figure.js';
import { explainMinimumContribution } from './minimum-contribution.js';
import {
  explainAccountCredit,
  explainEmployerContribution,
  explainMonthlyContribution,
} from './monthly-contribution.js';
import { explainPaymentMonths } from './payment-months.js';
import { explainPrintedInterest } from './printed-interest.js';
import { referencesOf } from './references.js';
import { explainShortfall } from './shortfall.js';
import { explainSpecialTrade } from './special-trade.js';
import { explainStatementInterest } from './statement-interest.js';
import { explainStatementReading } from './statement-reading.js';
import { explainStatutoryRetirement } from './statutory-retirement.js';
import type { ExplanationStep, Locale } from './step.js';
import { explainTenure } from './tenure.js';
import { explainTransitionalPension } from './transitional-pension.js';

/** What can be explained: every result, finding, issue and error of this library. */
export type Explainable =
  | Issue
  | StatementReading
  | JsonIssue
  | StatementJsonReading
  | Finding
  | Tenure
  | BaseLimits
  | DerivedBaseLimits
  | AverageMonthlyWage
  | ContributionBase
  | MonthlyContribution
  | AccountCredit
  | EmployerContribution
  | AccountInterest
  | AccountLedger
  | PrintedInterestCheck
  | StatementInterestCheck
  | LateFee
  | LateFeeSchedule
  | FineRange
  | AverageWageIndex
  | BasicPension
  | PaymentMonths
  | AccountPension
  | TransitionalPension
  | BenefitEstimate
  | BenefitComparison
  | InstitutionTransition
  | StatutoryRetirement
  | FlexibleWindow
  | MinimumContribution
  | Eligibility
  | ShortfallOptions
  | SpecialTradeRetirement
  | DisabilityProvision
  | LawFigure
  | InvalidInputError
  | RuleNotKnownError;

/** How to explain. */
export interface ExplainOptions {
  readonly locale: Locale;
  /** The law that the result was worked out with; the built-in one when left out. */
  readonly law?: Law;
  /**
   * What a finding is about: the statement that was audited, or the list of them for a career, null
   * for one that was refused. The figures of its fields are then among the inputs, and the steps
   * before the last show how what was expected follows from them.
   */
  readonly statement?: Statement | readonly (Statement | null)[];
  /** The birth that the audit was given in its options, for findings about the age. */
  readonly birth?: AuditOptions['birth'];
}

/**
 * Turns a result, a finding, an issue or an error into sentences and the figures they rest on.
 *
 * @param result - anything this library returns or throws that has a `kind` of {@link Explainable}
 * @param options - `locale`: `'zh'` or `'en'`; `law` where the result was worked out with another law;
 *   `statement`, and `birth` if it was given, for how a finding follows from what was audited
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
 * explain(tenure, { locale: 'zh' })[1].text; // => '折合 28 年 8 个月（344 个月）。'
 * ```
 *
 * @example
 * ```ts
 * const amounts = monthlyContribution({ base: 7384, on: '2024-07' });
 * const steps = explain(amounts, { locale: 'en' });
 * steps[0].text; // => "Employer's part: 7384.00 yuan × 16% = 1181.44 yuan."
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): readonly ExplanationStep[] {
  checkRecord(result, 'result');
  const given = checkRecord(options, 'options');
  const words = catalogueOf(checkChoice(given['locale'], 'options.locale', LOCALES));
  const { statement, law, birth } = options;
  const statements = statement === undefined ? [] : [statement].flat();
  return stepsOf(result, words, { statements, law, birth }).map((step) =>
    step.sources.length === 0 ? step : { ...step, references: referencesOf(step, words, law) },
  );
}

function stepsOf(
  result: Explainable,
  words: Catalogue,
  audited: Audited,
): readonly ExplanationStep[] {
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
      return explainFinding(result, words, audited);
    case 'tenure':
      return explainTenure(result, words);
    case 'base-limits':
      return explainBaseLimits(result, words, audited.law);
    case 'base-limits-derived':
      return explainDerivedBaseLimits(result, words);
    case 'average-monthly-wage':
      return explainAverageMonthlyWage(result, words);
    case 'contribution-base':
      return explainContributionBase(result, words, audited.law);
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
    case 'statement-interest-check':
      return explainStatementInterest(result, words);
    case 'printed-interest-check':
      return explainPrintedInterest(result, words);
    case 'late-fee':
      return explainLateFee(result, words);
    case 'late-fee-schedule':
      return explainLateFeeSchedule(result, words);
    case 'fine-range':
      return explainFineRange(result, words);
    case 'average-wage-index':
      return explainAverageWageIndex(result, words);
    case 'basic-pension':
      return explainBasicPension(result, words);
    case 'payment-months':
      return explainPaymentMonths(result, words);
    case 'account-pension':
      return explainAccountPension(result, words);
    case 'transitional-pension':
      return explainTransitionalPension(result, words);
    case 'benefit-estimate':
      return explainBenefitEstimate(result, words);
    case 'benefit-comparison':
      return explainBenefitComparison(result, words);
    case 'institution-transition':
      return explainInstitutionTransition(result, words);
    case 'statutory-retirement':
      return explainStatutoryRetirement(result, words);
    case 'flexible-window':
      return explainFlexibleWindow(result, words);
    case 'minimum-contribution':
      return explainMinimumContribution(result, words);
    case 'eligibility':
      return explainEligibility(result, words, audited.law);
    case 'shortfall-options':
      return explainShortfall(result, words, audited.law);
    case 'special-trade-retirement':
      return explainSpecialTrade(result, words);
    case 'disability-provision':
      return explainDisability(result, words);
    case 'law-figure':
      return explainLawFigure(result, words);
    case 'invalid-input':
      return explainInvalidInput(result, words);
    case 'rule-not-known':
      return explainRuleNotKnown(result, words);
    default:
      throw unknownKind(result);
  }
}

function unknownKind(result: never): InvalidInputError {
  const { kind } = checkRecord(result, 'result');
  return new InvalidInputError('choice', 'result.kind', kind, 'the kind of a result');
}

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { zh: ZH, en: EN };
const LOCALES: readonly Locale[] = ['zh', 'en'];

/**
 * The words of a locale: names of fields, tables and kinds, sentences by code. For programs that
 * lay out a report of their own.
 *
 * @param locale - `'zh'` or `'en'`
 * @returns every sentence of the locale, by code
 *
 * @example
 * ```ts
 * catalogueOf('zh').labels.fields['closing.months']; // => '（三）截至年底累计缴费月数'
 * ```
 */
export function catalogueOf(locale: Locale): Catalogue {
  return CATALOGUES[locale];
}
