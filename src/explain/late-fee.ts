import type { Decimal } from 'decimal.js';
import type { FineRange, LateFee, LateFeeSchedule, LateFeeSegment } from '../arrears/index.js';
import { basisOf } from '../law/index.js';
import { productOf } from '../money/index.js';
import { sumText } from './account-interest.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, percentText, yuanText } from './figure-text.js';
import { fenSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Late fee: the days, each segment, the sum, the disputed cap, and who bears it. */
export function explainLateFee(fee: LateFee, words: Catalogue): readonly ExplanationStep[] {
  const { due, cappedFee, cap } = fee;
  return [
    ...feeSteps(fee, words),
    {
      ...capStep(fee.fee, cappedFee, cap.reached, words),
      inputs: { fee: fee.fee, due },
      formula: 'min(fee, due)',
    },
    bearerStep(words),
  ];
}

/** Late fees of several months: each of them, the sums, the disputed cap, and who bears them. */
export function explainLateFeeSchedule(
  { fees, due, fee, cappedFee }: LateFeeSchedule,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { arrears, figures } = words;
  const dues = fees.map((one) => one.due);
  const parts = fees.map((one) => one.fee);
  const reached = fees.some(({ cap }) => cap.reached);
  return [
    ...fees.flatMap((one) => feeSteps(one, words)),
    {
      ...PLAIN_STEP,
      rule: 'late-fee-schedule.due',
      text: arrears.scheduleDue(sumText(dues, words), yuanText(due, figures)),
      inputs: { dues: listText(dues) },
      formula: 'sum(dues)',
      value: due,
    },
    sumStep('late-fee-schedule.fee', parts, fee, words),
    {
      ...capStep(fee, cappedFee, reached, words),
      inputs: { cappedFees: listText(fees.map((one) => one.cappedFee)) },
      formula: 'sum(cappedFees)',
    },
    bearerStep(words),
  ];
}

/** Fine: once to three times the arrears. */
export function explainFineRange(
  { minimum, maximum, basis }: FineRange,
  { arrears, figures }: Catalogue,
): readonly ExplanationStep[] {
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: 'fine-range',
      text: arrears.fine(yuanText(minimum, figures), yuanText(maximum, figures)),
      inputs: { due: minimum },
      formula: '3 * due',
      value: maximum,
      assumptions: [arrears.fineWhen],
    },
  ];
}

/** The fee on the arrears of one month: days, segments, and their sum. */
function feeSteps(fee: LateFee, words: Catalogue): readonly ExplanationStep[] {
  const { due, segments } = fee;
  return [
    periodStep(fee, words),
    ...segments.flatMap((segment) => segmentSteps(due, segment, words)),
    sumStep(
      'late-fee.sum',
      segments.map((segment) => segment.fee),
      fee.fee,
      words,
    ),
  ];
}

function periodStep(fee: LateFee, words: Catalogue): ExplanationStep {
  const { due, from, to, premiumMonth, days, basis } = fee;
  const { figures, arrears } = words;
  const facts = [yuanText(due, figures), figures.days(from, to), figures.dayCount(days)] as const;
  return {
    ...PLAIN_STEP,
    ...basis,
    rule: 'late-fee.days',
    text:
      premiumMonth === null
        ? arrears.period(...facts)
        : arrears.periodOfMonth(premiumMonth, ...facts),
    inputs: { from, to },
    formula: 'days(from, to)',
    value: days,
    assumptions: [arrears.daysGiven, ...rateAssumptions(fee, words)],
  };
}

/** From this day on there is one rate only, whatever month is in arrears. */
const ONE_RATE_FROM = '2011-07-01';
const FIRST_MONTH_WITHOUT_OLD_RATE = '2011-06';

function rateAssumptions({ from, premiumMonth }: LateFee, { arrears }: Catalogue) {
  if (from >= ONE_RATE_FROM) return [];
  if (premiumMonth === null) return [arrears.oldRateByDay];
  return [
    premiumMonth < FIRST_MONTH_WITHOUT_OLD_RATE ? arrears.oldRateByMonth : arrears.newRateOnly,
  ];
}

function segmentSteps(
  due: Decimal,
  { from, to, days, rate }: LateFeeSegment,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, arrears } = words;
  const exact = productOf(due, rate, days);
  const product = { formula: 'due * rate * days', inputs: { due, rate, days }, exact };
  const factors = [figures.dayCount(days), percentText(rate), yuanText(due, figures)];
  return [
    {
      ...PLAIN_STEP,
      rule: 'late-fee.segment',
      text: arrears.segment(figures.days(from, to), factors.join(' × '), exactText(exact, figures)),
      inputs: product.inputs,
      formula: product.formula,
      value: exact,
    },
    ...fenSteps({ rule: 'late-fee.segment', ...product }, 'fen', words),
  ];
}

function sumStep(
  rule: string,
  fees: readonly Decimal[],
  fee: Decimal,
  words: Catalogue,
): ExplanationStep {
  const { arrears, figures } = words;
  const shown = yuanText(fee, figures);
  return {
    ...PLAIN_STEP,
    rule,
    text: fees.length === 1 ? arrears.fee(shown) : arrears.total(sumText(fees, words), shown),
    inputs: { fees: listText(fees) },
    formula: 'sum(fees)',
    value: fee,
    assumptions: [arrears.simple],
  };
}

function capStep(
  fee: Decimal,
  capped: Decimal,
  reached: boolean,
  { arrears, figures }: Catalogue,
): ExplanationStep {
  const sentence = arrears.cap[reached ? 'reached' : 'within'];
  return {
    ...PLAIN_STEP,
    ...basisOf(['late-fee-cap']),
    rule: 'late-fee.cap',
    text: sentence(yuanText(fee, figures), yuanText(capped, figures)),
    value: capped,
    status: 'disputed',
    assumptions: [arrears.capDisputed],
  };
}

function bearerStep({ arrears }: Catalogue): ExplanationStep {
  return {
    ...PLAIN_STEP,
    ...basisOf(['late-fee-bearer', 'late-fee']),
    rule: 'late-fee.bearer',
    text: arrears.bearer,
  };
}

function listText(amounts: readonly Decimal[]): string {
  return amounts.map((amount) => amount.toFixed()).join(' + ');
}
