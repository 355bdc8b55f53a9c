import type { Decimal } from 'decimal.js';
import { checkChoice, checkInteger, checkRecord } from '../input/index.js';
import { type Basis, basisOf, frozenBasis } from '../law/index.js';
import { fromFen, readFen, shareOfFen, shareOfLargeFen } from '../money/index.js';
import { type BenefitRounding, checkRounding, roundedFen } from './rounding.js';
import { MOST_MONTHS, serviceHundredths, serviceThousandths } from './service-years.js';
import { exactDecimal, INDEX_ONE, indexOf, readIndex, sharedDecimals } from './wage-index.js';

/**
 * How the months beyond the full years count.
 *
 * - `shanghai`: 1 % for a full year and 0.083 % for each month beyond, rounded up to jiao
 * - `national`: 1 % for a year, years half up to two decimals, rounded to fen; Beijing, Sichuan
 */
export type BasicPensionFormula = 'shanghai' | 'national';

/**
 * How the indexed wage (指数化月平均缴费工资), calculation base times index, is rounded before it is used. The
 * known notices cannot tell these apart.
 */
export type IndexedWageRounding = 'unrounded' | 'fen' | 'jiao';

/** What a basic pension is worked out from. */
export interface BasicPensionInput {
  /** Calculation base (计发基数), yuan a month. */
  readonly calculationBase: Decimal.Value;
  /** Average contribution wage index (平均缴费工资指数), 0 to 100, at most four decimals. */
  readonly index: Decimal.Value;
  /** All contribution months, deemed ones and service before 1993 included, 0 to 1200. */
  readonly months: number;
  /** `shanghai` when left out. */
  readonly formula?: BasicPensionFormula;
  /** `unrounded` when left out. */
  readonly indexedWage?: IndexedWageRounding;
  /** Left out: `jiao-up` for Shanghai, `fen` for the national formula. */
  readonly rounding?: BenefitRounding;
}

/** Basic pension (基础养老金). */
export interface BasicPension {
  readonly kind: 'basic-pension';
  /** The pension, yuan a month. */
  readonly amount: Decimal;
  /** The same before it is rounded, exact. */
  readonly unrounded: Decimal;
  /** Calculation base, yuan a month. */
  readonly calculationBase: Decimal;
  /** Average contribution wage index as given. */
  readonly index: Decimal;
  /** Calculation base times index, yuan a month, rounded as `indexedWageRounding` says. */
  readonly indexedWage: Decimal;
  /** Contribution months as given. */
  readonly months: number;
  /** Share of the mean of the two wages, a fraction: 0.26498 is 26.498 %. */
  readonly accrual: Decimal;
  readonly formula: BasicPensionFormula;
  readonly indexedWageRounding: IndexedWageRounding;
  readonly rounding: BenefitRounding;
  readonly basis: Basis;
}

/**
 * The basic pension (基础养老金): the mean of the calculation base and of the indexed wage, 1 % of it for
 * each full year and 0.083 % for each month beyond, rounded up from fen to jiao (见分进角).
 *
 * This is the rule of Shanghai as its approval notices (核定表) show it, 沪人社规〔2021〕27号 and 32号; 0.083 is
 * exact, not a twelfth. Whether a pension is due at all is not asked here.
 *
 * @param input - calculation base in yuan, index, months, and the variants
 * @returns the pension in yuan a month, with what it follows from
 * @throws InvalidInputError `amount` for a base or an index that is none; `integer` for months that
 *   are no whole number from 0 to 1200; `choice` for an unknown variant; `shape` for an input that is no
 *   object
 *
 * @example
 * ```ts
 * const basic = basicPension({ calculationBase: 12434, index: '1.5231', months: 23 * 12 + 11 });
 * basic.amount.toFixed(2); // => '3751.10'
 * basic.accrual.toString(); // => '0.23913'
 * const beijing = { calculationBase: 12049, index: '0.8', months: 360, formula: 'national' } as const;
 * basicPension(beijing).amount.toFixed(2); // => '3253.23'
 * ```
 */
export function basicPension(input: BasicPensionInput): BasicPension {
  const given = checkRecord(input, 'input');
  const base = readFen(given['calculationBase'], 'calculationBase');
  const index = readIndex(given['index'], 'index');
  const months = checkInteger(given['months'], 'months', 0, MOST_MONTHS);
  const formula = checkFormula(given['formula']);
  const indexedWageRounding = checkIndexedWage(given['indexedWage']) ?? 'unrounded';
  const rounding = checkRounding(given['rounding'], 'rounding', ROUNDING[formula]);
  return basicPensionOf(base, index, months, { formula, indexedWageRounding, rounding });
}

/** How a basic pension is worked out. */
type BasicPensionVariant = Pick<BasicPension, 'formula' | 'indexedWageRounding' | 'rounding'>;

/** As {@link basicPension}, of a base in fen and an index in ten-thousandths. */
export function basicPensionOf(
  base: number,
  index: number,
  months: number,
  variant: BasicPensionVariant,
): BasicPension {
  const { formula, indexedWageRounding, rounding } = variant;
  const indexed = indexedWage(base, index, indexedWageRounding);
  const wages = bothWages(base, indexed);
  const accrual = ACCRUAL[formula](months);
  return {
    kind: 'basic-pension',
    amount: fromFen(roundedFen(wages, accrual, EXACT_PER_FEN, rounding)),
    unrounded: exactDecimal(product(product(wages, accrual), TO_WHOLE_DECIMALS), EXACT_DECIMALS),
    calculationBase: fromFen(base),
    index: indexOf(index),
    indexedWage: exactDecimal(indexed, INDEXED_DECIMALS),
    months,
    accrual: accrualOf(accrual),
    ...variant,
    basis: BASIS[formula],
  };
}

const ROUNDING = { shanghai: 'jiao-up', national: 'fen' } as const;

// Results share it, so nobody may change it.
const BASIS = /* @__PURE__ */ Object.freeze({
  shanghai: /* @__PURE__ */ frozenBasis(/* @__PURE__ */ basisOf(['basic-pension'])),
  national: /* @__PURE__ */ frozenBasis(/* @__PURE__ */ basisOf(['basic-pension-elsewhere'])),
});

/** 1 % for a year, in hundred-thousandths. */
const ACCRUAL = {
  shanghai: serviceThousandths,
  national: (months: number) => serviceHundredths(months) * 10,
} as const;
const ACCRUAL_DECIMALS = 5;
const accrualOf = /* @__PURE__ */ sharedDecimals(ACCRUAL_DECIMALS);

/** Indexed wages are ten-thousandths of a fen. */
const INDEXED_DECIMALS = 6;

/** Exact pensions are fen over 2 * 10^9: half of ten-thousandths times hundred-thousandths. */
const EXACT_PER_FEN = 2 * INDEX_ONE * 10 ** ACCRUAL_DECIMALS;
const TO_WHOLE_DECIMALS = 5;
const EXACT_DECIMALS = 12;

function checkFormula(value: unknown): BasicPensionFormula {
  return value === undefined ? 'shanghai' : checkChoice(value, 'formula', ['shanghai', 'national']);
}

const INDEXED_WAGE_ROUNDINGS: readonly IndexedWageRounding[] = ['unrounded', 'fen', 'jiao'];

/** Reads how the indexed wage is rounded; null when it is left out. */
export function checkIndexedWage(value: unknown): IndexedWageRounding | null {
  return value === undefined ? null : checkChoice(value, 'indexedWage', INDEXED_WAGE_ROUNDINGS);
}

/** Calculation base times index, in ten-thousandths of a fen. */
function indexedWage(base: number, index: number, rounding: IndexedWageRounding): number | bigint {
  const exact = product(base, index);
  if (rounding === 'unrounded') return exact;
  const unit = rounding === 'fen' ? INDEX_ONE : INDEX_ONE * 10;
  const rounded =
    typeof exact === 'number' ? shareOfFen(exact, 1, unit) : shareOfLargeFen(exact, 1, unit);
  return product(rounded, unit);
}

/** Calculation base and indexed wage together, in ten-thousandths of a fen. */
function bothWages(base: number, indexed: number | bigint): number | bigint {
  const wage = product(base, INDEX_ONE);
  if (typeof wage === 'number' && typeof indexed === 'number') {
    const sum = wage + indexed;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(wage) + BigInt(indexed);
}

/** The exact product of whole numbers, as a number where it is a safe one. */
function product(one: number | bigint, other: number): number | bigint {
  if (typeof one === 'number') {
    const result = one * other;
    if (Number.isSafeInteger(result)) return result;
  }
  return BigInt(one) * BigInt(other);
}

/** The basic pensions of Shanghai, in fen, by every way to round the indexed wage. */
export function basicPensionsFen(
  base: number,
  index: number,
  months: number,
): Readonly<Record<IndexedWageRounding, number>> {
  return {
    unrounded: basicPensionFen(base, index, months, 'unrounded'),
    fen: basicPensionFen(base, index, months, 'fen'),
    jiao: basicPensionFen(base, index, months, 'jiao'),
  };
}

/** The basic pension of Shanghai, in fen, by one of them. */
export function basicPensionFen(
  base: number,
  index: number,
  months: number,
  rounding: IndexedWageRounding,
): number {
  const wages = bothWages(base, indexedWage(base, index, rounding));
  return roundedFen(wages, serviceThousandths(months), EXACT_PER_FEN, 'jiao-up');
}
