import { Decimal } from 'decimal.js';
import { roundToFen, roundUpToJiao } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, yuanText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** A value before rounding, and how it comes about. */
export interface ExactValue {
  /** Prefix of the steps' rules. */
  readonly rule: string;
  readonly formula: string;
  readonly inputs: ExplanationStep['inputs'];
  readonly exact: Decimal;
}

/** As {@link ExactValue}, told with its first rounding. */
export interface LedValue extends ExactValue {
  /** Sentence about how it comes about. */
  readonly lead?: string;
}

/** Half up to a fen (四舍五入到分), and up to a jiao (见分进角) where that is asked for. */
export function fenSteps(
  { rule, formula, inputs, exact }: ExactValue,
  rounding: 'fen' | 'jiao-up',
  words: Catalogue,
): readonly ExplanationStep[] {
  const fen = roundToFen(exact);
  const toFen = {
    ...PLAIN_STEP,
    rule: `${rule}.fen`,
    text: words.rounding.toFen(exactText(exact, words.figures), yuanText(fen, words.figures)),
    inputs,
    formula: `roundFen(${formula})`,
    value: fen,
  };
  if (rounding === 'fen') return [toFen];
  const jiao = roundUpToJiao(exact);
  return [
    toFen,
    {
      ...PLAIN_STEP,
      rule: `${rule}.jiao`,
      text: words.rounding.upToJiao(yuanText(fen, words.figures), yuanText(jiao, words.figures)),
      inputs: { fen },
      formula: 'ceilJiao(fen)',
      value: jiao,
    },
  ];
}

/** Half up to a jiao (四舍五入到角), then to a yuan (四舍五入到元). */
export function yuanSteps(
  { rule, formula, inputs, exact, lead }: LedValue,
  words: Catalogue,
): readonly ExplanationStep[] {
  const jiao = exact.toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  const yuan = jiao.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const { rounding, figures } = words;
  const toJiao = rounding.toJiao(exactText(exact, figures), yuanText(jiao, figures));
  return [
    {
      ...PLAIN_STEP,
      rule: `${rule}.jiao`,
      text: lead === undefined ? toJiao : figures.sentences([lead, toJiao]),
      inputs,
      formula: `roundJiao(${formula})`,
      value: jiao,
    },
    {
      ...PLAIN_STEP,
      rule: `${rule}.yuan`,
      text: rounding.toYuan(yuanText(jiao, figures), yuanText(yuan, figures)),
      inputs: { jiao },
      formula: 'roundYuan(jiao)',
      value: yuan,
    },
  ];
}
