import {
  fromMonthIndex,
  type MonthIndex,
  toMonthIndex,
  type YearMonth,
} from '../calendar/index.js';
import type { ContributionScheme } from '../contribution/index.js';
import { checkChoice, checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import type { Law } from '../law/index.js';
import { readFen } from '../money/index.js';
import {
  assessEligibility,
  type FlexibleWindow,
  type StatutoryRetirement,
} from '../retirement/index.js';
import { checkTransitionAverage, type TransitionAverage } from './city-average.js';
import { type AssumedRates, readAssumptions } from './comparison-assumptions.js';
import type { BenefitComparisonInput, OwnContributions } from './comparison-model.js';
import { type ReadPaying, readPaying } from './plan-paying.js';
import { MOST_MONTHS } from './service-years.js';
import { readVirtualAccount } from './transitional-pension.js';
import { readIndex } from './wage-index.js';

/** A plan whose month is one that may be chosen. */
export interface ReadPlan {
  readonly id: string;
  readonly retireOn: MonthIndex;
  /** The same month as text. */
  readonly on: YearMonth;
  readonly paying: ReadPaying;
}

/** What a comparison starts from, checked; amounts in fen, the index in ten-thousandths. */
export interface ReadComparison {
  readonly statutory: StatutoryRetirement;
  readonly window: FlexibleWindow;
  readonly asOf: MonthIndex;
  readonly birth: MonthIndex;
  readonly statutoryMonth: MonthIndex;
  readonly months: number;
  readonly index: number | null;
  readonly indexMonths: number;
  readonly balance: number | null;
  readonly before1993: number | null;
  readonly virtualAccount: number | null;
  readonly scheme: ContributionScheme;
  readonly plans: readonly ReadPlan[];
  /** The plan that the others are held against. */
  readonly reference: ReadPlan;
  readonly ownContributions: OwnContributions;
  readonly assumed: AssumedRates;
  readonly transitionAverage: TransitionAverage | null;
}

/** Reads the arguments; see {@link BenefitComparisonInput}. */
export function readComparison(
  input: BenefitComparisonInput,
  law: Law | undefined,
): ReadComparison {
  const given = checkRecord(input, 'input');
  const months = checkInteger(given['months'], 'months', 0, MOST_MONTHS);
  const { category, birth, asOf: asked } = input;
  // It refuses an unknown category, a birth after `asOf`, and what is no month.
  const { statutory, window, ...person } = assessEligibility(
    { category, birth, asOf: asked, months },
    law,
  );
  const asOf = toMonthIndex(person.asOf, 'asOf');
  const service = given['monthsBefore1993'];
  const before1993 = service === null ? null : checkInteger(service, 'monthsBefore1993', 0, months);
  const plans = readPlans(given, asOf, window);
  const { indexMonths = months, scheme = 'employee', ownContributions = 'ignored' } = given;
  return {
    statutory,
    window,
    asOf,
    birth: toMonthIndex(statutory.birth, 'birth'),
    statutoryMonth: toMonthIndex(statutory.month, 'birth'),
    months,
    index: given['index'] === null ? null : readIndex(given['index'], 'index'),
    indexMonths: checkInteger(indexMonths, 'indexMonths', 0, months),
    balance: given['balance'] === null ? null : readFen(given['balance'], 'balance'),
    before1993,
    virtualAccount: readVirtualAccount(given['virtualAccount'], before1993 ?? 0),
    scheme: checkChoice(scheme, 'scheme', ['employee', 'flexible']),
    plans,
    reference: readReference(given['against'], plans),
    ownContributions: checkChoice(ownContributions, 'ownContributions', ['ignored', 'counted']),
    assumed: readAssumptions(given['assumptions']),
    transitionAverage: checkTransitionAverage(given['transitionAverage']),
  };
}

function readPlans(
  given: Readonly<Record<string, unknown>>,
  asOf: MonthIndex,
  window: FlexibleWindow,
): readonly ReadPlan[] {
  const first = Math.max(asOf, toMonthIndex(window.earliest, 'birth'));
  const last = toMonthIndex(window.latest, 'birth');
  if (first > last) {
    const expected = `a month up to ${window.latest}, the last of the flexible window`;
    throw new InvalidInputError('range', 'asOf', fromMonthIndex(asOf), expected);
  }
  const { plans, paying } = given;
  if (plans === undefined) return plansOfWindow(first, last, readPaying(paying, 'paying'));
  if (paying !== undefined) {
    throw new InvalidInputError('shape', 'paying', paying, 'nothing, since the plans say it');
  }
  if (!Array.isArray(plans) || plans.length === 0) {
    throw new InvalidInputError('shape', 'plans', plans, 'a list of at least one plan');
  }
  const taken = new Set<string>();
  return Array.from(plans, (plan: unknown, i) => {
    const read = readPlan(checkRecord(plan, `plans[${i}]`), `plans[${i}]`, first, last, taken);
    taken.add(read.id);
    return read;
  });
}

function plansOfWindow(
  first: MonthIndex,
  last: MonthIndex,
  paying: ReadPaying,
): readonly ReadPlan[] {
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const on = fromMonthIndex(first + i);
    return { id: on, retireOn: first + i, on, paying };
  });
}

function readPlan(
  fields: Readonly<Record<string, unknown>>,
  path: string,
  first: MonthIndex,
  last: MonthIndex,
  taken: ReadonlySet<string>,
): ReadPlan {
  const retireOn = toMonthIndex(fields['retireOn'], `${path}.retireOn`);
  if (retireOn < first || retireOn > last) {
    const expected = `a month from ${fromMonthIndex(first)} to ${fromMonthIndex(last)}`;
    throw new InvalidInputError('range', `${path}.retireOn`, fields['retireOn'], expected);
  }
  const on = fromMonthIndex(retireOn);
  return {
    id: readId(fields['id'], `${path}.id`, on, taken),
    retireOn,
    on,
    paying: readPaying(fields['paying'], `${path}.paying`),
  };
}

function readId(value: unknown, path: string, month: string, taken: ReadonlySet<string>): string {
  if (value === undefined) {
    let id = month;
    for (let count = 2; taken.has(id); count++) id = `${month}#${count}`;
    return id;
  }
  if (typeof value !== 'string' || value === '') {
    throw new InvalidInputError('shape', path, value, 'text that is not empty');
  }
  if (taken.has(value)) throw new InvalidInputError('range', path, value, 'each id once');
  return value;
}

function readReference(against: unknown, plans: readonly ReadPlan[]): ReadPlan {
  const found = plans.find(({ id }) => against === undefined || id === against);
  if (found !== undefined) return found;
  throw new InvalidInputError('choice', 'against', against, 'the id of a plan');
}
