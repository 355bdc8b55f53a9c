import { fromMonthIndex, type YearMonth } from '../calendar/index.js';
import { type Basis, basisOf, frozenBasis } from '../law/index.js';
import type { RetirementCategory } from './category.js';
import { knownRetirement, type RetirementInput } from './statutory-retirement.js';

/** Years of work that a special trade needs; years in several trades are added up. */
export interface SpecialTradeService {
  /**
   * - `high-altitude`: 高空
   * - `very-heavy`: 特别繁重体力劳动
   * - `underground`: 井下
   * - `high-temperature`: 高温
   * - `toxic`: 有毒有害
   */
  readonly trade: 'high-altitude' | 'very-heavy' | 'underground' | 'high-temperature' | 'toxic';
  /** Years in the trade that are needed. */
  readonly years: number;
}

/** Early retirement after special trades (特殊工种提前退休): what the law leaves of it. */
export interface SpecialTradeRetirement {
  readonly kind: 'special-trade-retirement';
  readonly category: RetirementCategory;
  /** Month of birth. */
  readonly birth: YearMonth;
  /** Age from which one may apply, months: 660 for men, 540 for women. */
  readonly ageMonths: number;
  /** Month in which that age is reached. */
  readonly month: YearMonth;
  readonly service: readonly SpecialTradeService[];
  /**
   * What of this was read in a law: that one may still apply. The ages, that they are not put off after
   * 2024, and the years for Shanghai were not.
   */
  readonly verified: {
    readonly application: true;
    readonly age: false;
    readonly service: false;
  };
  readonly basis: Basis;
}

const AGE_OF_MEN = 55 * 12;
const AGE_OF_WOMEN = 45 * 12;

const SERVICE: readonly SpecialTradeService[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ Object.freeze({ trade: 'high-altitude', years: 10 } as const),
  /* @__PURE__ */ Object.freeze({ trade: 'very-heavy', years: 10 } as const),
  /* @__PURE__ */ Object.freeze({ trade: 'underground', years: 9 } as const),
  /* @__PURE__ */ Object.freeze({ trade: 'high-temperature', years: 9 } as const),
  /* @__PURE__ */ Object.freeze({ trade: 'toxic', years: 8 } as const),
]);

const BASIS = /* @__PURE__ */ frozenBasis(
  /* @__PURE__ */ basisOf(['special-trades', 'original-retirement-age', 'special-trade-service']),
);

/**
 * From when somebody may apply to retire after years in special trades (特殊工种: underground, at heights,
 * at high temperature, very heavy, toxic). The measures of 2024 leave the application open (art. 8);
 * `verified` says what of the rest was read nowhere.
 *
 * @param input - category and birth
 * @returns age in months, ISO month, years that the trades need
 * @throws InvalidInputError as `statutoryRetirement`
 *
 * @example
 * ```ts
 * const early = specialTradeRetirement({ category: 'man', birth: '1972-03' });
 * early.month; // => '2027-03'
 * early.verified; // => { "application": true, "age": false, "service": false }
 * ```
 */
export function specialTradeRetirement(input: RetirementInput): SpecialTradeRetirement {
  const { birth, result } = knownRetirement(input);
  const ageMonths = result.category === 'man' ? AGE_OF_MEN : AGE_OF_WOMEN;
  return {
    kind: 'special-trade-retirement',
    category: result.category,
    birth: result.birth,
    ageMonths,
    month: fromMonthIndex(birth + ageMonths),
    service: SERVICE,
    verified: { application: true, age: false, service: false },
    basis: BASIS,
  };
}
