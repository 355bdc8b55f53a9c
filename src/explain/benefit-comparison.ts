import type {
  BenefitComparison,
  ComparedPlan,
  PlanAssumption,
  PlanPayingRead,
} from '../benefit/index.js';
import { citation } from '../law/index.js';
import { breakEvenSteps } from './break-even.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { averageStep } from './compared-average.js';
import { percentText, yuanText } from './figure-text.js';
import { explainMinimumContribution } from './minimum-contribution.js';
import { ageText } from './month-text.js';
import { accountYearSteps } from './plan-account.js';
import { contributionSteps } from './plan-contributions.js';
import { planPensionSteps } from './plan-pension.js';
import { planSumSteps } from './plan-sums.js';
import { explainStatutoryRetirement } from './statutory-retirement.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'benefit-comparison';

/**
 * Comparison: where the person stands, what the caller takes for granted, each plan from its
 * contributions to its pension and its break-even, what is assumed. What plans have in common is told
 * with the first of them. For some plans only: pass the comparison with those `plans` alone, and the
 * one that they are held against.
 */
export function explainBenefitComparison(
  comparison: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  const told = new Set<string>();
  const once = (steps: readonly ExplanationStep[]) => {
    const key = steps.map(({ rule, text }) => `${rule} ${text}`).join('\n');
    if (told.has(key)) return [];
    told.add(key);
    return steps;
  };
  const [opening, ...others] = [
    ...openingSteps(comparison, words),
    ...explainStatutoryRetirement(comparison.statutory, words),
    ...rateSteps(comparison, once, words),
    ...comparison.plans.flatMap((plan) => planSteps(plan, comparison, once, words)),
    ...assumptionSteps(comparison, words),
  ];
  return opening === undefined
    ? others
    : [{ ...opening, ...uncited(comparison, others) }, ...others];
}

/** What the comparison rests on, without what one of its steps names. */
function uncited(
  { basis }: BenefitComparison,
  steps: readonly ExplanationStep[],
): Pick<ExplanationStep, 'sources' | 'citations' | 'status'> {
  const named = new Set(steps.flatMap((step) => step.sources));
  const cited = new Set(steps.flatMap((step) => step.citations));
  const citations = basis.citations.filter((id) => !cited.has(id));
  const stands = new Set<string>(citations.map((id) => citation(id).source));
  return {
    sources: basis.sources.filter((id) => !named.has(id) || stands.has(id)),
    citations,
    status: basis.status,
  };
}

function openingSteps(
  { asOf, opening }: BenefitComparison,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const { months, index, indexMonths, indexSum, balance, monthsBefore1993 } = opening;
  const { comparison } = benefit;
  const step = (name: string, text: string) => ({ ...PLAIN_STEP, rule: `${RULE}.${name}`, text });
  return [
    {
      ...step('opening', comparison.opening(asOf, figures.months(months))),
      inputs: { asOf, months },
    },
    index === null || indexSum === null
      ? step('index-so-far', comparison.notKnown.index)
      : {
          ...step(
            'index-so-far',
            comparison.indexSoFar(`${index.toFixed(4)} × ${indexMonths} = ${indexSum.toFixed(4)}`),
          ),
          inputs: { index, indexMonths },
          formula: 'index * indexMonths',
          value: indexSum,
        },
    balance === null
      ? step('balance', comparison.notKnown.balance)
      : { ...step('balance', comparison.balance(yuanText(balance, figures))), value: balance },
    ...(monthsBefore1993 === null ? [step('service', comparison.notKnown.service)] : []),
  ];
}

/** The rates that the caller gave, and the average wage from which later ones grow. */
function rateSteps(
  comparison: BenefitComparison,
  once: Once,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { assumptions, lastAverage, ownContributions } = comparison;
  const { wageGrowth, interestRate, pensionGrowth } = assumptions;
  const sentences = words.benefit.comparison;
  const step = (name: string, text: string) => ({ ...PLAIN_STEP, rule: `${RULE}.${name}`, text });
  return [
    ...(wageGrowth === null
      ? []
      : [
          ...once([averageStep(lastAverage, comparison, words)]),
          step(
            'wage-growth',
            sentences.wageGrowth(String(lastAverage.year), percentText(wageGrowth)),
          ),
        ]),
    ...(interestRate === null
      ? []
      : [step('interest-rate', sentences.interestRate(percentText(interestRate)))]),
    ...(pensionGrowth === null
      ? []
      : [step('pension-growth', sentences.pensionGrowth(percentText(pensionGrowth)))]),
    step('own-contributions', sentences.ownContributions[ownContributions]),
  ];
}

/** Steps that are told with the first plan that needs them; none the next time. */
type Once = (steps: readonly ExplanationStep[]) => readonly ExplanationStep[];

function planSteps(
  plan: ComparedPlan,
  comparison: BenefitComparison,
  once: Once,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { contributions, account, calculationBase, paying, minimum } = plan;
  const grown = calculationBase.average === null ? [] : [calculationBase.average];
  return [
    headStep(plan, words),
    ...[...contributions.map(({ average }) => average), ...grown].flatMap((average) =>
      once([averageStep(average, comparison, words)]),
    ),
    ...contributions.flatMap((span) => once(contributionSteps(span, paying, comparison, words))),
    ...planSumSteps(plan, comparison, words),
    ...(account?.years ?? []).flatMap((row) => once(accountYearSteps(row, contributions, words))),
    ...planPensionSteps(plan, comparison, words),
    ...once(explainMinimumContribution(minimum, words)),
    ...conditionSteps(plan, comparison, words),
    ...breakEvenSteps(plan, comparison, words),
  ];
}

function headStep(
  { id, retireOn, ageMonths, pensionFrom, paying }: ComparedPlan,
  words: Catalogue,
): ExplanationStep {
  const { figures, benefit } = words;
  const age = ageText(ageMonths, words);
  return {
    ...PLAIN_STEP,
    rule: `${RULE}.plan`,
    text: figures.sentences([
      benefit.comparison.plan(id, retireOn, age, pensionFrom),
      payingText(paying, words),
    ]),
    inputs: { retireOn, ageMonths },
  };
}

function payingText(paying: PlanPayingRead, { figures, benefit }: Catalogue): string {
  const { stop, payBase, payShare } = benefit.comparison;
  switch (paying.kind) {
    case 'stop':
      return stop;
    case 'base':
      return payBase(yuanText(paying.base, figures));
    case 'share':
      return payShare(paying.share.toFixed());
  }
}

function conditionSteps(
  { minimum, months, shortMonths, notice, retireOn }: ComparedPlan,
  { asOf, statutory }: BenefitComparison,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const { enough, short, notice: forms, noticeInTime } = benefit.comparison;
  const [required, counted] = [figures.months(minimum.months), figures.months(months)];
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.minimum`,
      text:
        shortMonths === 0
          ? enough(counted, required)
          : short(required, counted, figures.months(shortMonths)),
      inputs: { required: minimum.months, months },
      formula: 'max(0, required - months)',
      value: shortMonths,
    },
    ...(notice === null
      ? []
      : [
          {
            ...PLAIN_STEP,
            rule: `${RULE}.notice`,
            text: forms[notice.form](
              figures.months(notice.monthsBefore),
              notice.by,
              noticeInTime[notice.possible ? 'possible' : 'past'](asOf),
            ),
            inputs: { retireOn, statutory: statutory.month, monthsBefore: notice.monthsBefore },
            formula: 'min(retireOn, statutory) - monthsBefore',
            value: notice.by,
          },
        ]),
  ];
}

/** What is assumed, once for all plans that rest on it. */
function assumptionSteps(
  { plans }: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, benefit } = words;
  const all = [...new Set(plans.flatMap(({ assumed }) => assumed))];
  return all.map((assumption) => {
    const some = plans.filter(({ assumed }) => assumed.includes(assumption));
    const names = figures.list(some.map(({ id }) => id));
    const text = assumptionText(assumption, words);
    return {
      ...PLAIN_STEP,
      rule: `${RULE}.assumed.${assumption}`,
      text:
        some.length === plans.length
          ? text
          : figures.sentences([text, benefit.comparison.somePlans(names)]),
    };
  });
}

function assumptionText(assumption: PlanAssumption, { benefit }: Catalogue): string {
  const { account, comparison, estimate } = benefit;
  switch (assumption) {
    case 'account-rounding':
      return account.roundings['jiao-up'];
    case 'payment-months-inferred':
    case 'virtual-account-unknown':
    case 'virtual-account-estimate':
      return estimate.openPoints[assumption];
    default:
      return comparison.assumed[assumption];
  }
}
