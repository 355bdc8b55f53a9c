import type { Decimal } from 'decimal.js';
import {
  type AccountPension,
  accountPension,
  type BenefitEstimate,
  type BenefitEstimateInput,
  estimateBenefit,
  type TransitionalPension,
  transitionalPension,
} from '../benefit/index.js';
import { toMonthIndex, type YearMonth } from '../calendar/index.js';
import type { Explainable } from '../explain/index.js';
import { InvalidInputError } from '../input/index.js';
import { type Cell, RuleNotKnownError, valueOn } from '../law/index.js';
import {
  assessEligibility,
  type Eligibility,
  type RetirementCategory,
  statutoryRetirement,
} from '../retirement/index.js';
import type { Statement } from '../statement/index.js';
import { WrongOption } from './option-values.js';
import { type RetirementDates, retirementDates } from './pension-answer.js';
import { pensionProblem } from './pension-problem.js';
import { monthsFrom } from './person-options.js';
import type { PersonRequest } from './person-request.js';
import type { Person } from './persons.js';

/**
 * What an answer about the pension of a person lacks; `at-retirement` stands for all figures of a
 * statement that goes beyond the month of retirement.
 */
export type MissingFact =
  | 'birth'
  | 'as-of'
  | 'at-retirement'
  | 'index'
  | 'calculation-base'
  | 'balance'
  | 'service-before-1993';

/** Birth of the person of a statement. */
export interface PersonBirth {
  readonly month: YearMonth;
  /** Where it comes from; that the two contradict each other is a finding of the audit. */
  readonly from: 'option' | 'id-number';
}

/** What of a pension follows from the figures of statements; nothing that comes later is counted. */
export interface PersonEstimate {
  /** Month of retirement. */
  readonly retireOn: YearMonth;
  readonly ageMonths: number;
  /** Month to which the statements go; null when they do not say. */
  readonly asOf: YearMonth | null;
  /** Contribution months up to then. */
  readonly months: number;
  /** True when there may be more. */
  readonly lowerBound: boolean;
  /** Average contribution wage index; null when it was not given. */
  readonly index: string | null;
  /** Yuan; null when it is not printed. */
  readonly balance: Decimal | null;
  /** Null where it is not possible, see `missing`. */
  readonly estimate: BenefitEstimate | null;
  /** From the balance alone; null where that is not printed. */
  readonly account: AccountPension | null;
  /** In place of an estimate: from the service before 1993 alone; null where there is none. */
  readonly transitional: TransitionalPension | null;
  /** What of the law `transitional` rests on; null when the calculation base was given. */
  readonly calculationBase: Cell<number> | null;
  /** True with deemed months after 1992, to whose pension other rules apply. */
  readonly deemedAfter1992: boolean;
}

/** Arrears (欠费) of a person, which stand as of the newest statement whatever time is asked for. */
export interface PersonArrears {
  /** Month to which that statement goes; null when it does not say. */
  readonly asOf: YearMonth | null;
  /** Null when they are not printed. */
  readonly months: number | null;
}

/** What follows from statements and what was told of the person. */
export interface PersonPension {
  readonly category: RetirementCategory;
  readonly birth: PersonBirth | null;
  readonly dates: RetirementDates | null;
  readonly arrears: PersonArrears;
  readonly eligibility: Eligibility | null;
  readonly estimate: PersonEstimate | null;
  readonly missing: readonly MissingFact[];
  /** The figure of law that is missing; null when none is. */
  readonly notKnown: RuleNotKnownError | null;
}

const NOTHING = { dates: null, eligibility: null, estimate: null, notKnown: null };

/**
 * Works out when the person of statements may retire, whether a pension is due, and what of it follows
 * from the statements.
 *
 * @throws WrongOption when an option has a value that the library does not take
 */
export function personPension(person: Person, request: PersonRequest): PersonPension {
  const { category } = request;
  const birth = birthOf(person, request);
  const arrears = arrearsOf(person);
  if (birth === null) return { category, birth, arrears, ...NOTHING, missing: ['birth'] };
  const who = { category, birth: birth.month };
  const dates = retirementDates(who);
  const asOf = request.asOf ?? person.tenure.asOf;
  if (asOf === null) return { category, birth, arrears, ...NOTHING, dates, missing: ['as-of'] };
  try {
    const eligibility = assessEligibility({
      ...who,
      ...request.facts,
      months: person.tenure,
      asOf,
      monthsBefore1993: serviceBefore1993(person),
      arrearsMonths: arrears.months,
    });
    const estimate = estimateOf(who, person, eligibility, request);
    return { category, birth, dates, arrears, eligibility, ...estimate };
  } catch (error) {
    const problem =
      error instanceof InvalidInputError ? pensionProblem(error, request.values, who) : null;
    if (problem === null) throw error;
    throw new WrongOption(problem);
  }
}

function birthOf({ statements, tenure }: Person, { birth }: PersonRequest): PersonBirth | null {
  if (birth !== null) return { month: birth, from: 'option' };
  const [month] = statements.flatMap(({ idNumber }) => idBirth(idNumber) ?? []);
  if (month === undefined || (tenure.asOf !== null && month > tenure.asOf)) return null;
  return { month, from: 'id-number' };
}

/** The month of birth in an ID number whose check digit is right; null for any other. */
function idBirth(idNumber: string | null): YearMonth | null {
  if (idNumber === null) return null;
  try {
    const birth = idNumber.normalize('NFKC').replace(/\s/gu, '');
    return birth.length === ID_NUMBER_LENGTH
      ? statutoryRetirement({ category: 'man', birth }).birth
      : null;
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

const ID_NUMBER_LENGTH = 18;

function newest({ statements }: Person): Statement | undefined {
  return [...statements].sort((a, b) => timeOf(b) - timeOf(a))[0];
}

function arrearsOf(person: Person): PersonArrears {
  const statement = newest(person);
  return { asOf: statement?.asOf ?? null, months: statement?.arrears.months ?? null };
}

function timeOf({ asOf }: Statement): number {
  return asOf === null ? 0 : toMonthIndex(asOf, 'asOf');
}

/** What an estimate takes, besides the index. */
type EstimateFigures = Omit<BenefitEstimateInput, 'index'>;

function estimateOf(
  { birth }: { readonly birth: YearMonth },
  person: Person,
  { retirement }: Eligibility,
  { index, variants }: PersonRequest,
): Pick<PersonPension, 'estimate' | 'missing' | 'notKnown'> {
  const { month: retireOn } = retirement;
  const { asOf } = person.tenure;
  if (asOf !== null && asOf > retireOn) {
    return { estimate: null, missing: ['at-retirement'], notKnown: null };
  }
  const balance = newest(person)?.closing.balance ?? null;
  const figures: EstimateFigures = {
    retireOn,
    ageMonths: monthsFrom(birth, retireOn),
    months: person.tenure.months,
    balance,
    monthsBefore1993: serviceBefore1993(person),
    ...variants,
  };
  const whole = index === null ? NOT_TRIED : attempt(() => estimateBenefit({ ...figures, index }));
  const account = balance === null ? NOT_TRIED : attempt(() => accountOf(figures, balance));
  const transitional = whole.result === null ? attempt(() => serviceAlone(figures)) : NOT_TRIED;
  const notKnown = whole.notKnown ?? transitional.notKnown ?? account.notKnown;
  return {
    estimate: {
      retireOn,
      ageMonths: figures.ageMonths,
      asOf,
      months: figures.months,
      lowerBound: person.tenure.lowerBound,
      index,
      balance,
      estimate: whole.result,
      account: account.result,
      transitional: transitional.result?.transitional ?? null,
      calculationBase: transitional.result?.base ?? null,
      deemedAfter1992: person.tenure.byKind.deemed > 0,
    },
    missing: [
      ...(index === null ? ['index' as const] : []),
      ...(notKnown?.table === 'calculationBase' ? ['calculation-base' as const] : []),
      ...(balance === null ? ['balance' as const] : []),
      ...(figures.monthsBefore1993 === null ? ['service-before-1993' as const] : []),
    ],
    notKnown,
  };
}

/** Service before 1993 as the statements print it; null when none prints it. */
function serviceBefore1993({ statements, tenure }: Person): number | null {
  const { before1993 } = tenure.byKind;
  if (before1993 > 0) return before1993;
  return statements.some(({ monthsBefore1993 }) => monthsBefore1993 === 0) ? 0 : null;
}

function accountOf(
  { ageMonths, retireOn, accountRounding, divisor }: EstimateFigures,
  balance: Decimal,
): AccountPension {
  return accountPension({
    balance,
    ageMonths,
    on: retireOn,
    ...(accountRounding === undefined ? {} : { rounding: accountRounding }),
    ...(divisor === undefined ? {} : { divisor }),
  });
}

/** The transitional pension and the cell of its calculation base; null where there is no service. */
function serviceAlone({
  retireOn,
  monthsBefore1993,
  calculationBase,
  virtualAccount,
}: EstimateFigures) {
  if (monthsBefore1993 === null || monthsBefore1993 === 0) return null;
  const service = { monthsBefore1993, ...(virtualAccount === undefined ? {} : { virtualAccount }) };
  if (calculationBase !== undefined) {
    return { base: null, transitional: transitionalPension({ ...service, calculationBase }) };
  }
  const base = valueOn('calculationBase', retireOn);
  const transitional = transitionalPension({ ...service, calculationBase: base.value });
  return { base, transitional };
}

interface Attempt<T> {
  readonly result: T | null;
  /** The figure of law that is missing. */
  readonly notKnown: RuleNotKnownError | null;
}

const NOT_TRIED: Attempt<never> = { result: null, notKnown: null };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { result: work(), notKnown: null };
  } catch (error) {
    if (error instanceof RuleNotKnownError) return { result: null, notKnown: error };
    throw error;
  }
}

/** What there is to explain about an estimate. */
export function estimateExplainables({
  estimate,
  account,
  transitional,
}: PersonEstimate): readonly Explainable[] {
  if (estimate !== null) return [estimate];
  return [account, transitional].filter((part) => part !== null);
}
