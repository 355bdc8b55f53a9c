import type { Decimal } from 'decimal.js';
import type { YearMonth, YearMonthInput } from '../calendar/index.js';
import type { Basis, CellStatus } from '../law/index.js';
import type { AccountPension } from './account-pension.js';
import type { BasicPension, IndexedWageRounding } from './basic-pension.js';
import type { CalculationBaseUse } from './calculation-base.js';
import type { PaymentMonthsDivisor } from './payment-months.js';
import type { BenefitRounding } from './rounding.js';
import type { TransitionalPension } from './transitional-pension.js';

/** What a pension is estimated from. */
export interface BenefitEstimateInput {
  /** Month of retirement; the calculation base is that of its calendar year. */
  readonly retireOn: YearMonthInput;
  /** Age at retirement in whole months, 0 to 1800. */
  readonly ageMonths: number;
  /** All contribution months, deemed ones and service before 1993 included, 0 to 1200. */
  readonly months: number;
  /** Average contribution wage index, 0 to 100, at most four decimals, see `averageWageIndex`. */
  readonly index: Decimal.Value;
  /** Balance of the personal account at retirement, yuan; null when not known. */
  readonly balance: Decimal.Value | null;
  /** Continuous service before the end of 1992, whole months, at most `months`; null when not known. */
  readonly monthsBefore1993: number | null;
  /**
   * Total of the virtual account of 1993 to 1997, yuan; only with service before 1993. Left out: not
   * known.
   */
  readonly virtualAccount?: Decimal.Value;
  /** Calculation base, yuan a month; left out: that of the law for `retireOn`. */
  readonly calculationBase?: Decimal.Value;
  /** Left out: `unrounded`, and the range covers the others. */
  readonly indexedWage?: IndexedWageRounding;
  /** Left out: `jiao-up`, and the range covers `fen`. */
  readonly accountRounding?: BenefitRounding;
  /** Left out: `by-month` from 2025-01 on, `by-year` before. */
  readonly divisor?: PaymentMonthsDivisor;
}

/** An amount and the range in which open points leave it, yuan a month. */
export interface EstimatedAmount {
  /** By the stated defaults; null when not known, or when no reading is preferred. */
  readonly amount: Decimal | null;
  /** The least that the open points allow; without the parts that are not known. */
  readonly minimum: Decimal;
  /** The greatest that they allow; null when a part is not known, so that the truth may be any amount more. */
  readonly maximum: Decimal | null;
}

/** The pension by one of the calculation bases that may apply. */
export interface EstimateReading {
  /** Calculation base, yuan a month. */
  readonly calculationBase: Decimal;
  readonly use: CalculationBaseUse;
  /** How sure the base is; null for the caller's own. */
  readonly status: CellStatus | null;
  /** What the calculation base rests on; provisional where another one replaces it later. */
  readonly basis: Basis;
  readonly basic: BasicPension;
  /** Transitional pension; null when service before 1993 is not known, or none. */
  readonly transitional: TransitionalPension | null;
  /** Sum of the parts that are known, yuan a month. */
  readonly amount: Decimal;
}

/**
 * What is open about an estimate.
 *
 * - `calculation-base-disputed`: the sources name several for a year, none is preferred
 * - `calculation-base-provisional`: the pension begins with the base of the year before and is
 *   computed anew later
 * - `calculation-base-unknown`: that of the year is not known yet
 * - `balance-unknown`, `service-before-1993-unknown`, `virtual-account-unknown`: a part is missing,
 *   so the amount is a lower bound
 * - `virtual-account-estimate`: notices with a virtual account are met only to about 0.9 yuan
 * - `indexed-wage-rounding`: how the indexed wage is rounded changes the amount
 * - `account-rounding`: that Shanghai rounds the account pension up to jiao is an analogy
 * - `payment-months-inferred`: no notice of Shanghai with an age between full years is known
 */
export type BenefitOpenPoint =
  | 'calculation-base-disputed'
  | 'calculation-base-provisional'
  | 'calculation-base-unknown'
  | 'balance-unknown'
  | 'service-before-1993-unknown'
  | 'virtual-account-unknown'
  | 'virtual-account-estimate'
  | 'indexed-wage-rounding'
  | 'account-rounding'
  | 'payment-months-inferred';

/** How sure one of the things is that an estimate rests on. */
export interface BenefitGround {
  /** What the standing is of. */
  readonly subject:
    | 'calculation-base'
    | 'average-index'
    | 'basic-formula'
    | 'payment-months'
    | 'account-rounding'
    | 'transitional-formula';
  /** As a cell of a table; `given` by the caller; `assumed` where no source proves it. */
  readonly standing: CellStatus | 'given' | 'assumed';
}

/** Estimate of a monthly pension (养老金测算). */
export interface BenefitEstimate extends EstimatedAmount {
  readonly kind: 'benefit-estimate';
  /** Month of retirement. */
  readonly retireOn: YearMonth;
  /** True when a part is not known: the truth is `amount` or more. */
  readonly lowerBound: boolean;
  /** True when the pension begins with a provisional base and is computed anew later. */
  readonly provisional: boolean;
  /** The parts of the pension, each with its range. */
  readonly parts: {
    /** Basic pension (基础养老金). */
    readonly basic: EstimatedAmount;
    /** Account pension (个人账户养老金). */
    readonly account: EstimatedAmount;
    /** Transitional pension (过渡性养老金); null when none is due: no service before 1993. */
    readonly transitional: EstimatedAmount | null;
  };
  /** Account pension with what it follows from; null when the balance is not known. */
  readonly account: AccountPension | null;
  /** One for each calculation base that may apply, those of the year first. */
  readonly readings: readonly EstimateReading[];
  readonly openPoints: readonly BenefitOpenPoint[];
  readonly grounds: readonly BenefitGround[];
  readonly basis: Basis;
}
