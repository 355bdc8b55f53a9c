import type {
  AccountEvent,
  InterestMethod,
  InterestRounding,
  InterestVariant,
  PrintedInterestCheck,
} from '../../account/index.js';
import type { InterestObstacle } from '../../audit/index.js';
import type {
  AccountReading,
  ContributionBaseKind,
  ContributionRounding,
} from '../../contribution/index.js';

/** The sentences about a rounding: the value before, and the value after, which may be the same. */
export interface RoundingWords {
  /** 四舍五入到角. */
  readonly toJiao: (before: string, after: string) => string;
  /** 四舍五入到元. */
  readonly toYuan: (before: string, after: string) => string;
  /** 四舍五入到分. */
  readonly toFen: (before: string, after: string) => string;
  /** 见分进角. */
  readonly upToJiao: (before: string, after: string) => string;
  /** 见分进角 without 四舍五入到分 before. */
  readonly upToJiaoAtOnce: (before: string, after: string) => string;
}

/** A part of a monthly contribution. */
export type ContributionPart = 'employer' | 'employee' | 'flexible' | 'credited';

/** The sentences about the average monthly wage, the contribution base and the amounts. */
export interface ContributionWords {
  readonly pay: (total: string, months: string) => string;
  readonly maternity: (amount: string, months: string) => string;
  /** `sum` is the division, `exact` its value before rounding. */
  readonly average: (sum: string, exact: string) => string;
  /** What a base of each kind rests on. */
  readonly restsOn: Readonly<Record<ContributionBaseKind, string>>;
  readonly firstMonth: string;
  readonly adjusted: string;
  readonly clamped: Readonly<
    Record<'lower' | 'upper' | 'between', (wage: string, base: string) => string>
  >;
  readonly valid: (days: string, base: string) => string;
  readonly parts: Readonly<Record<ContributionPart, string>>;
  /** `product` is base times rate. */
  readonly share: (part: string, product: string, exact: string) => string;
  readonly total: (sum: string, total: string) => string;
  readonly employerBase: (people: number, sum: string) => string;
  readonly roundings: Readonly<Record<ContributionRounding, string>>;
  readonly accounts: Readonly<Record<AccountReading, string>>;
}

/** The sentences about the personal account and its interest. */
export interface AccountWords {
  readonly rate: (rate: string) => string;
  readonly rateGiven: string;
  readonly onOpening: (product: string, exact: string) => string;
  /** `sum` has a summand for each credit: amount times months. */
  readonly product: (sum: string, product: string) => string;
  /** In place of {@link product} where nothing was credited. */
  readonly noCredits: string;
  readonly onCredits: (product: string, exact: string) => string;
  readonly together: (sum: string, exact: string) => string;
  readonly closing: (sum: string, closing: string) => string;
  readonly monthCounts: string;
  readonly partYear: (months: string) => string;
  readonly roundings: Readonly<Record<InterestRounding, string>>;
  readonly methods: Readonly<Record<InterestMethod, string>>;
  readonly ledger: LedgerWords;
  readonly check: InterestCheckWords;
}

/** The sentences about the ledger of an account. */
interface LedgerWords {
  readonly opening: (balance: string) => string;
  readonly product: (year: string, product: string) => string;
  /** `parts` is what balance and credits earned, `exact` their sum before rounding. */
  readonly interest: (
    year: string,
    rate: string,
    parts: string,
    exact: string,
    interest: string,
  ) => string;
  readonly year: (year: string, sum: string, closing: string) => string;
  readonly gap: (year: string, reason: string) => string;
  readonly afterGap: (year: string) => string;
  readonly sum: (sum: string, closing: string) => string;
  readonly open: string;
}

/** The sentences about the check of a printed interest. */
interface InterestCheckWords {
  /** Why the interest of a statement is not checked; `fields` is what it does not print. */
  readonly obstacles: Readonly<Record<InterestObstacle, (fields: string) => string>>;
  readonly spreadEvenly: (months: string) => string;
  /** `product` is a month's share times the months that all of them earn. */
  readonly spreadProduct: (product: string) => string;
  readonly reasons: Readonly<Record<AccountEvent | 'rate-not-known', string>>;
  readonly methods: Readonly<Record<InterestVariant['method'], string>>;
  readonly roundings: Readonly<Record<InterestVariant['rounding'], string>>;
  readonly figures: (opening: string, credited: string, product: string, months: string) => string;
  readonly variant: (method: string, rounding: string, interest: string) => string;
  readonly range: (minimum: string, maximum: string) => string;
  readonly verdicts: Readonly<
    Record<PrintedInterestCheck['verdict'], (printed: string, range: string) => string>
  >;
  readonly fitsBy: (method: string, rounding: string) => string;
  readonly noFit: string;
  readonly openPoint: string;
}

/** The sentences about late fee and fine. */
export interface ArrearsWords {
  readonly period: (due: string, days: string, count: string) => string;
  /** As {@link period}, of the contribution of a month. */
  readonly periodOfMonth: (month: string, due: string, days: string, count: string) => string;
  readonly daysGiven: string;
  readonly segment: (days: string, product: string, exact: string) => string;
  readonly simple: string;
  readonly oldRateByDay: string;
  readonly oldRateByMonth: string;
  readonly newRateOnly: string;
  readonly total: (sum: string, fee: string) => string;
  /** In place of {@link total} where there is nothing to add up. */
  readonly fee: (fee: string) => string;
  readonly cap: Readonly<Record<'reached' | 'within', (fee: string, capped: string) => string>>;
  readonly capDisputed: string;
  readonly bearer: string;
  readonly scheduleDue: (sum: string, due: string) => string;
  readonly fine: (minimum: string, maximum: string) => string;
  readonly fineWhen: string;
}
