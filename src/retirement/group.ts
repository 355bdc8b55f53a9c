import {
  fromMonthIndex,
  type MonthIndex,
  monthIndexOf,
  type YearMonth,
} from '../calendar/index.js';

/**
 * Group of insured persons, by its name in Shanghai.
 *
 * - `老人`: retired before 1998-01-01, under the rules before the city's of 1998
 * - `中人`: started work by the end of 1992 and retired later: basic, account and transitional pension
 * - `新人`: started work from 1993-01-01 on: basic and account pension
 */
export type InsuredGroup = '老人' | '中人' | '新人' | 'unknown';

/**
 * What the group follows from.
 *
 * - `retired-before-1998`: the month of retirement
 * - `service-before-1993`: continuous service before 1993 is printed
 * - `insured-before-1993`: first insured before 1993
 * - `deemed-months`: deemed months after 1992: staff of government bodies and institutions, whose own
 *   line is 2014-10-01
 * - `no-service-before-1993`: the figure is known and is none
 * - `too-young-in-1992`: under 16 at the end of 1992, so that there can be none, whatever is masked
 * - `service-before-1993-not-known`: the figure is masked, blank or was not given
 *
 * Deemed months that are not known count as none: see `InsuredGroupFacts`.
 */
export type InsuredGroupReason =
  | 'retired-before-1998'
  | 'service-before-1993'
  | 'insured-before-1993'
  | 'deemed-months'
  | 'no-service-before-1993'
  | 'too-young-in-1992'
  | 'service-before-1993-not-known';

/** What of a person the group was found from, beside birth and retirement. */
export interface InsuredGroupFacts {
  /** Service before 1993, months; null when it is not known or nothing was said. */
  readonly monthsBefore1993: number | null;
  /** Deemed months; null when they are not known or nothing was said: they then count as none. */
  readonly deemedMonths: number | null;
  /** When first insured; null when nothing was said. */
  readonly firstInsured: YearMonth | null;
}

/** What the group is found from. */
export interface GroupFacts {
  readonly birth: MonthIndex;
  readonly retirement: MonthIndex;
  readonly firstInsured: MonthIndex | null;
  /** Months; null: not known, undefined: nothing was said. */
  readonly before1993: number | null | undefined;
  /** Deemed months; null: not known, undefined: nothing was said. */
  readonly deemed: number | null | undefined;
}

const FIRST_MONTH_OF_ACCOUNTS = /* @__PURE__ */ monthIndexOf(1993, 1);
const FIRST_MONTH_OF_CITY_RULE = /* @__PURE__ */ monthIndexOf(1998, 1);
const WORKING_AGE = 16 * 12;

/** The group of a person in Shanghai, and what it follows from. */
export function insuredGroup(facts: GroupFacts): {
  readonly group: InsuredGroup;
  readonly groupReason: InsuredGroupReason;
  readonly groupFacts: InsuredGroupFacts;
} {
  const { firstInsured, before1993, deemed } = facts;
  const groupReason = groupReasonOf(facts);
  return {
    group: GROUPS[groupReason],
    groupReason,
    groupFacts: {
      monthsBefore1993: before1993 ?? null,
      deemedMonths: deemed ?? null,
      firstInsured: firstInsured === null ? null : fromMonthIndex(firstInsured),
    },
  };
}

const GROUPS: Readonly<Record<InsuredGroupReason, InsuredGroup>> = {
  'retired-before-1998': '老人',
  'service-before-1993': '中人',
  'insured-before-1993': '中人',
  'deemed-months': '中人',
  'no-service-before-1993': '新人',
  'too-young-in-1992': '新人',
  'service-before-1993-not-known': 'unknown',
};

function groupReasonOf({
  birth,
  retirement,
  firstInsured,
  before1993,
  deemed,
}: GroupFacts): InsuredGroupReason {
  const isTooYoung = birth + WORKING_AGE >= FIRST_MONTH_OF_ACCOUNTS;
  if (retirement < FIRST_MONTH_OF_CITY_RULE) return 'retired-before-1998';
  if (typeof before1993 === 'number' && before1993 > 0) return 'service-before-1993';
  if (firstInsured !== null && firstInsured < FIRST_MONTH_OF_ACCOUNTS) return 'insured-before-1993';
  if (before1993 === null && !isTooYoung) return 'service-before-1993-not-known';
  if (typeof deemed === 'number' && deemed > 0) return 'deemed-months';
  if (before1993 === 0) return 'no-service-before-1993';
  return isTooYoung ? 'too-young-in-1992' : 'service-before-1993-not-known';
}
