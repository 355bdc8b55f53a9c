import { Decimal } from 'decimal.js';
import type { AverageWageIndex, WageIndexPart } from '../benefit/index.js';
import { toMonthIndex } from '../calendar/index.js';
import { productOf, quotientOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactDigits, yuanText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'average-wage-index';

/** Average index: each run of months with base, average, ratio and floor, then sum and division. */
export function explainAverageWageIndex(
  result: AverageWageIndex,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { parts, deemedMonths, transitionAverage, floors, basis } = result;
  const { index } = words.benefit;
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: RULE,
      text: index.what,
      assumptions: [
        index.floors[floors],
        ...(transitionAverage === null ? [] : [index.averages[transitionAverage]]),
      ],
    },
    ...(deemedMonths === 0 ? [] : [deemedStep(deemedMonths, words)]),
    ...parts.flatMap((part) => partSteps(part, words)),
    ...totalSteps(result, words),
  ];
}

/** What the index of a deemed month is, and of any month where its base does not count. */
const ONE = /* @__PURE__ */ new Decimal(1);

/** An index with its four decimals. */
function indexText(index: Decimal): string {
  return index.toFixed(4);
}

function productText(index: Decimal, months: number): string {
  return `${indexText(index)} × ${months} = ${indexText(productOf(index, months))}`;
}

function deemedStep(deemedMonths: number, { figures, benefit }: Catalogue): ExplanationStep {
  const product = productText(ONE, deemedMonths);
  return {
    ...PLAIN_STEP,
    rule: `${RULE}.deemed`,
    text: benefit.index.deemed(figures.months(deemedMonths), product),
    inputs: { deemedMonths },
    formula: '1 * deemedMonths',
    value: deemedMonths,
  };
}

function partSteps(part: WageIndexPart, words: Catalogue): readonly ExplanationStep[] {
  const { base, averageWage, ratio, floor, index, months, basis } = part;
  const { figures, benefit } = words;
  const sum = productOf(index, months);
  const product = productText(index, months);
  if (averageWage === null || ratio === null) {
    return [
      {
        ...PLAIN_STEP,
        rule: `${RULE}.constant`,
        text: benefit.index.constant(runText(part, words), product),
        inputs: { months },
        formula: '1 * months',
        value: sum,
      },
    ];
  }
  const wage = yuanText(averageWage, figures);
  const exact = exactDigits(quotientOf(base, averageWage));
  const quotient = `${yuanText(base, figures)} / ${wage} = ${exact}`;
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `${RULE}.ratio`,
      text: benefit.index.ratio(
        runText(part, words),
        averageName(part, words),
        wage,
        quotient,
        indexText(ratio),
      ),
      inputs: { base, averageWage },
      formula: 'round4(base / averageWage)',
      value: ratio,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.months`,
      text: flooredText(ratio, floor, product, words),
      inputs: floor === null ? { ratio, months } : { ratio, floor, months },
      formula: floor === null ? 'ratio * months' : 'max(ratio, floor) * months',
      value: sum,
    },
  ];
}

function flooredText(
  ratio: Decimal,
  floor: Decimal | null,
  product: string,
  { benefit }: Catalogue,
): string {
  const { noFloor, aboveFloor, raised } = benefit.index;
  if (floor === null) return noFloor(indexText(ratio), product);
  return (ratio.lt(floor) ? raised : aboveFloor)(indexText(ratio), indexText(floor), product);
}

/** The months of a part; of a year that was not full, how many of them count. */
function runText({ from, to, months }: WageIndexPart, { figures, benefit }: Catalogue): string {
  const all = toMonthIndex(to, 'to') - toMonthIndex(from, 'from') + 1;
  const { run, someOf } = benefit.index;
  const span = all === 1 ? from : figures.period(from, to);
  return (months === all ? run : someOf)(span, figures.months(months));
}

/** What the average wage of a part is called. */
function averageName({ averageOf }: WageIndexPart, words: Catalogue): string {
  const { averageGiven, averageOfYear, averageOfDays } = words.benefit.index;
  if (averageOf === null) return averageGiven;
  const { table, from, to } = averageOf;
  const name = words.law.tables[table];
  const year = from.slice(0, 'YYYY'.length);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? averageOfYear(year, name)
    : averageOfDays(words.figures.days(from, to), name);
}

function totalSteps(
  { parts, deemedMonths, sum, months, index }: AverageWageIndex,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const products = [
    ...(deemedMonths === 0 ? [] : [indexText(productOf(ONE, deemedMonths))]),
    ...parts.map((part) => indexText(productOf(part.index, part.months))),
  ].join(' + ');
  const quotient = `${indexText(sum)} / ${months} = ${exactDigits(quotientOf(sum, months))}`;
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.sum`,
      text: benefit.index.sum(`${products} = ${indexText(sum)}`),
      inputs: { products },
      formula: 'sum(products)',
      value: sum,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.division`,
      text: benefit.index.division(figures.months(months), quotient, indexText(index)),
      inputs: { sum, months },
      formula: 'round4(sum / months)',
      value: index,
    },
  ];
}
