import type { Decimal } from 'decimal.js';
import { monthIndexOf, monthOfDate, toIsoDate, toMonthIndex } from '../calendar/index.js';
import { checkChoice, checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import {
  type Basis,
  basisOf,
  type Cell,
  type CellStatus,
  frozenBasis,
  type Law,
  type PaymentMonthsByAge,
  type RuleDate,
} from '../law/index.js';
import { cellOn, PAYMENT_MONTHS } from '../law/tables/index.js';
import { inUnits, shareOfFen } from '../money/index.js';
import { exactDecimal } from './wage-index.js';

/**
 * How an age between two full years is taken. No notice of Shanghai with such an age was found.
 *
 * - `by-month`: on the straight line between the two full ages, one decimal; since 2025
 * - `by-year`: as the full age reached
 */
export type PaymentMonthsDivisor = 'by-month' | 'by-year';

/** What payment months are looked up with. */
export interface PaymentMonthsInput {
  /** Age at retirement in whole months, 0 to 1800. */
  readonly ageMonths: number;
  /**
   * ISO month or date of retirement. Left out: by the newest table, and by the rule since 2025-01.
   */
  readonly on?: RuleDate;
  /** Left out: `by-year` for a retirement before 2025-01, else `by-month`. */
  readonly divisor?: PaymentMonthsDivisor;
}

/** Payment months (计发月数) of an age, and how sure they are. */
export interface PaymentMonths {
  readonly kind: 'payment-months';
  /** Months, at most one decimal. Frozen: one serves every call. */
  readonly months: Decimal;
  /** Age as given, in months. */
  readonly ageMonths: number;
  /** Age that counts, in months: within the ages of the table, a full one for `by-year`. */
  readonly countedAgeMonths: number;
  /** Whether they lie between two figures of the table. */
  readonly interpolated: boolean;
  /** Figure of the table at the full age reached, or at its first or last age, months. */
  readonly atAge: number;
  /** Figure of the table at the next full age, months; null when not interpolated. */
  readonly atNextAge: number | null;
  readonly divisor: PaymentMonthsDivisor;
  /** `derived` when interpolated: inferred from notices of other provinces. */
  readonly status: CellStatus;
  readonly basis: Basis;
}

/**
 * The payment months (计发月数) of an age, over which the account is paid out: 国发〔2005〕38号, annex. Ages
 * below the table's count as its first one, 40; ages above as its last one, 70. Between two full
 * ages they lie on the straight line, half up to one decimal.
 *
 * {@link paymentMonthsDetail} says how sure they are.
 *
 * @param ageMonths - age at retirement in whole months, 0 to 1800
 * @param law - the law to look in; the built-in one when left out
 * @returns months, at most one decimal
 * @throws InvalidInputError `integer` when the age is no whole number from 0 to 1800
 *
 * @example
 * ```ts
 * paymentMonths(47 * 12).toString(); // => '208'
 * paymentMonths(60 * 12 + 3).toString(); // => '137.3'
 * ```
 */
export function paymentMonths(ageMonths: number, law?: Law): Decimal {
  const age = checkInteger(ageMonths, 'ageMonths', 0, OLDEST);
  return lookUp(age, newestCell(law), 'by-month').months;
}

/**
 * The payment months (计发月数) of an age, with how sure they are.
 *
 * @param input - age in months, month of retirement, and how an age between full years is taken
 * @param law - the law to look in; the built-in one when left out
 * @returns payment months with their status: `derived` when interpolated
 * @throws InvalidInputError `integer`, `month`, `date`, `choice` or `shape` for input that is none
 * @throws RuleNotKnownError for a retirement before 2006-01
 *
 * @example
 * ```ts
 * const detail = paymentMonthsDetail({ ageMonths: 60 * 12 + 1 });
 * [detail.months.toString(), detail.status]; // => ['138.4', 'derived']
 * const full = paymentMonthsDetail({ ageMonths: 60 * 12 + 1, on: '2024-06' });
 * [full.months.toString(), full.status]; // => ['139', 'announced']
 * ```
 */
export function paymentMonthsDetail(input: PaymentMonthsInput, law?: Law): PaymentMonths {
  const given = checkRecord(input, 'input');
  const ageMonths = checkInteger(given['ageMonths'], 'ageMonths', 0, OLDEST);
  const { on } = input;
  const cell = on === undefined ? newestCell(law) : cellOn(tableOf(law), on);
  const divisor = checkDivisor(given['divisor'], on);
  const found = lookUp(ageMonths, cell, divisor);
  return { kind: 'payment-months', ageMonths, divisor, ...found };
}

const OLDEST = 1800;

const FIRST_MONTH_BY_MONTH = monthIndexOf(2025, 1);

function checkDivisor(value: unknown, on: RuleDate | undefined): PaymentMonthsDivisor {
  if (value !== undefined) return checkChoice(value, 'divisor', ['by-month', 'by-year']);
  return on !== undefined && monthOf(on) < FIRST_MONTH_BY_MONTH ? 'by-year' : 'by-month';
}

/** The month of a time that was looked up in a table before, so that it is one. */
function monthOf(on: RuleDate): number {
  const text = String(on);
  return text.length > 'YYYY-MM'.length
    ? monthOfDate(toIsoDate(text, 'on'))
    : toMonthIndex(text, 'on');
}

type PaymentMonthsCell = Cell<PaymentMonthsByAge>;

function tableOf(law: Law | undefined) {
  return law === undefined ? PAYMENT_MONTHS : law.tables.paymentMonths;
}

function newestCell(law: Law | undefined): PaymentMonthsCell {
  const cell = tableOf(law).cells.at(-1);
  if (cell !== undefined) return cell;
  throw new InvalidInputError('shape', 'law', law, 'a law with payment months');
}

type Found = Omit<PaymentMonths, 'kind' | 'ageMonths' | 'divisor'>;

const found = /* @__PURE__ */ new WeakMap<PaymentMonthsCell, Map<number, Found>>();

function lookUp(ageMonths: number, cell: PaymentMonthsCell, divisor: PaymentMonthsDivisor): Found {
  const { firstAge, months } = cell.value;
  const within = clamp(ageMonths, firstAge * 12, (firstAge + months.length - 1) * 12);
  const counted = divisor === 'by-month' ? within : within - (within % 12);
  let byAge = found.get(cell);
  if (byAge === undefined) {
    byAge = new Map();
    found.set(cell, byAge);
  }
  let result = byAge.get(counted);
  if (result === undefined) {
    result = foundAt(counted, cell);
    byAge.set(counted, result);
  }
  return result;
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}

const BETWEEN_AGES = ['payment-months-between-ages', 'payment-months-interpolation'] as const;

function foundAt(countedAgeMonths: number, cell: PaymentMonthsCell): Found {
  const { firstAge, months } = cell.value;
  const place = Math.floor(countedAgeMonths / 12) - firstAge;
  const oddMonths = countedAgeMonths % 12;
  const interpolated = oddMonths > 0;
  const lower = months[place] ?? 0;
  const next = interpolated ? (months[place + 1] ?? 0) : lower;
  const twelfths = lower * (12 - oddMonths) + next * oddMonths;
  const used: PaymentMonthsCell = interpolated ? { ...cell, status: inferred(cell.status) } : cell;
  return {
    months: Object.freeze(exactDecimal(shareOfFen(twelfths, 10, 12), 1)),
    countedAgeMonths,
    interpolated,
    atAge: lower,
    atNextAge: interpolated ? next : null,
    status: used.status,
    basis: frozenBasis(basisOf(interpolated ? BETWEEN_AGES : [], [used])),
  };
}

/** Payment months in tenths of a month. */
export function paymentTenths({ months }: PaymentMonths): number {
  let number = tenths.get(months);
  if (number === undefined) {
    number = inUnits(months, 10);
    tenths.set(months, number);
  }
  return number;
}

const tenths = /* @__PURE__ */ new WeakMap<Decimal, number>();

function inferred(status: CellStatus): CellStatus {
  return status === 'announced' ? 'derived' : status;
}
