import { Decimal } from 'decimal.js';
import type { BenefitComparison, ComparedPlan } from '../benefit/index.js';
import { differenceOf, productOf, quotientOf, sumOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactDigits, yuanText } from './figure-text.js';
import { ageText, monthAfter, monthsBetween } from './month-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'benefit-comparison.break-even';

/** Break-even of a plan: how far one is ahead, what the other pays more, the month; then in words. */
export function breakEvenSteps(
  plan: ComparedPlan,
  comparison: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { against, outcome, greater, behind, month, ageMonths } = plan.breakEven;
  const sentence = words.benefit.comparison.breakEven[outcome];
  const age = ageMonths === null ? '' : ageText(ageMonths, words);
  return [
    ...catchUpSteps(plan, comparison, words),
    {
      ...PLAIN_STEP,
      rule: RULE,
      text: sentence(against, greater ?? '', behind ?? '', month ?? '', age),
      inputs: { against },
      value: month,
    },
  ];
}

/**
 * How a month of break-even comes about, where pensions stay as they are and the greater plan is still
 * behind when both pay.
 */
function catchUpSteps(
  plan: ComparedPlan,
  comparison: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  const reference = comparison.plans.find(({ id }) => id === comparison.against);
  const { outcome, month } = plan.breakEven;
  const growth = comparison.assumptions.pensionGrowth;
  if (reference === undefined || outcome !== 'catches-up' || month === null) return [];
  const [early, late] = plan.retireOn <= reference.retireOn ? [plan, reference] : [reference, plan];
  if (early.total === null || late.total === null || (growth !== null && !growth.isZero()))
    return [];
  const { figures, benefit } = words;
  const { head, difference: more, catchUp } = benefit.comparison;
  const lead = leadOf(early, late, comparison, words);
  const isLateGreater = late.total.gt(early.total);
  const gap = isLateGreater ? lead.value : lead.value.negated();
  if (!gap.isPositive() || gap.isZero()) return [];
  const [greater, other] = isLateGreater ? [late, early] : [early, late];
  const [high, low] = [Decimal.max(early.total, late.total), Decimal.min(early.total, late.total)];
  const difference = differenceOf(high, low);
  const exact = quotientOf(gap, difference);
  const months = exact.ceil();
  const from = late.pensionFrom;
  const yuan = (amount: Decimal) => yuanText(amount, figures);
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.head`,
      text: head(early.id, late.id, `${lead.text} = ${yuan(lead.value)}`),
      inputs: lead.inputs,
      formula: lead.formula,
      value: lead.value,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.difference`,
      text: more(greater.id, other.id, `${yuan(high)} − ${yuan(low)} = ${yuan(difference)}`),
      inputs: { high, low },
      formula: 'high - low',
      value: difference,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.month`,
      text: catchUp(
        `${yuan(gap)} / ${yuan(difference)} = ${exactDigits(exact)}`,
        months.toFixed(),
        from,
        monthAfter(from, months.toNumber() - 1),
      ),
      inputs: { from, gap, difference },
      formula: 'from + ceil(gap / difference) - 1',
      value: monthAfter(from, months.toNumber() - 1),
    },
  ];
}

/** What the earlier plan has brought in more when the later one begins to pay. */
function leadOf(
  early: ComparedPlan,
  late: ComparedPlan,
  { ownContributions }: BenefitComparison,
  { figures }: Catalogue,
) {
  const pension = early.total ?? new Decimal(0);
  const months = monthsBetween(early.pensionFrom, late.pensionFrom);
  const paid = productOf(pension, months);
  const yuan = (amount: Decimal) => yuanText(amount, figures);
  const text = `${yuan(pension)} × ${months}`;
  const inputs = { pension, months };
  if (ownContributions === 'ignored') {
    return { value: paid, text, inputs, formula: 'pension * months' };
  }
  const [ownOfLate, ownOfEarly] = [late.ownContributions, early.ownContributions];
  return {
    value: differenceOf(sumOf(paid, ownOfLate), ownOfEarly),
    text: `${text} + ${yuan(ownOfLate)} − ${yuan(ownOfEarly)}`,
    inputs: { ...inputs, ownOfLate, ownOfEarly },
    formula: 'pension * months + ownOfLate - ownOfEarly',
  };
}
