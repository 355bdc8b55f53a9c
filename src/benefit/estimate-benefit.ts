import { fromMonthIndex, type MonthIndex, toMonthIndex } from '../calendar/index.js';
import { checkInteger, checkRecord } from '../input/index.js';
import { type Basis, basisOf, frozenBasis, type Law, mergeBasis } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';
import { type AccountPension, accountPensionFen, accountPensionOf } from './account-pension.js';
import { type AmountSpan, exactly, hull, sumOf, toAmount, UNKNOWN_AMOUNT } from './amount-span.js';
import {
  basicPensionOf,
  basicPensionsFen,
  checkIndexedWage,
  type IndexedWageRounding,
} from './basic-pension.js';
import { calculationBases, type PossibleBase, type PossibleBases } from './calculation-base.js';
import { type EstimateFacts, groundsOf, openPointsOf } from './estimate-certainty.js';
import type { BenefitEstimate, BenefitEstimateInput, EstimateReading } from './estimate-model.js';
import { paymentMonthsDetail } from './payment-months.js';
import { checkRounding } from './rounding.js';
import { MOST_MONTHS } from './service-years.js';
import {
  readVirtualAccount,
  transitionalPensionFen,
  transitionalPensionOf,
} from './transitional-pension.js';
import { readIndex } from './wage-index.js';

/**
 * Estimates a monthly pension in Shanghai (养老金测算): basic, account and transitional pension, their sum,
 * and the range in which open points leave it.
 *
 * A retirement from January to July has two readings, by the base of the year and by the provisional
 * one of the year before with which the pension begins. For 2019 and 2020 the base is disputed: there
 * is a range and no amount, unless `calculationBase` is given. A part that is not known makes the
 * amount a lower bound. Nothing else is in it: no yearly adjustment (当年增加养老金), no comparison for
 * staff of institutions, see `institutionTransition`. Whether a pension is due is not asked here.
 *
 * @param input - month, age, months, index, balance, service before 1993, and the variants
 * @param law - the law to look in; the built-in one when left out
 * @returns amount and range in yuan a month, by part and by calculation base, with what is open and
 *   what is announced, derived or assumed
 * @throws InvalidInputError `month`, `integer`, `amount`, `choice` or `shape` for input that is none;
 *   `integer` also for more months before 1993 than months; `range` for a virtual account without service
 *   before 1993
 * @throws RuleNotKnownError when no calculation base is known for the month and none is given, and for a
 *   retirement before 2006-01
 *
 * @example
 * ```ts
 * const estimate = estimateBenefit({
 *   retireOn: '2025-10',
 *   ageMonths: 60 * 12,
 *   months: 32 * 12 + 2,
 *   index: '0.7986',
 *   balance: '62320.50',
 *   monthsBefore1993: 0,
 * });
 * estimate.amount?.toFixed(2); // => '4045.20'
 * [estimate.minimum.toFixed(2), estimate.maximum?.toFixed(2)]; // => ['4045.15', '4045.20']
 * estimate.openPoints; // => ["account-rounding"]
 * ```
 */
export function estimateBenefit(input: BenefitEstimateInput, law?: Law): BenefitEstimate {
  const given = checkRecord(input, 'input');
  const retireOn = toMonthIndex(given['retireOn'], 'retireOn');
  const person = readPerson(given);
  const accountRounding = checkRounding(given['accountRounding'], 'accountRounding', 'jiao-up');
  const accountRoundingGiven = given['accountRounding'] !== undefined;
  const paymentMonths = paymentMonthsDetail(agesOf(input, retireOn), law);
  const account =
    person.balance === null
      ? null
      : accountPensionOf(person.balance, paymentMonths, accountRounding);
  const possible = basesFor(given['calculationBase'], retireOn, law);
  const accountSpan = spanOfAccount(person.balance, account, accountRoundingGiven);
  const outcomes = possible.bases.map((base) => outcomeOf(base, person, accountSpan));
  const answer = answerAmong(outcomes);
  const total = hull(
    outcomes.map((each) => each.total),
    answer?.total.amount ?? null,
  );
  const basic = hull(
    outcomes.map((each) => each.basic),
    answer?.basic.amount ?? null,
  );
  const transitional =
    person.before1993 === 0
      ? null
      : hull(
          outcomes.map((each) => each.transitional),
          answer?.transitional.amount ?? null,
        );
  const readings = outcomes.map(({ reading }) => reading);
  const provisional = readings.some(({ use }) => use === 'provisional');
  const facts: EstimateFacts = {
    readings,
    paymentMonths,
    balanceKnown: account !== null,
    before1993: person.before1993,
    virtualAccount: person.virtualAccount,
    accountRoundingGiven,
    accountRoundingMatters: accountSpan.amount !== null && accountSpan.amount > accountSpan.minimum,
    indexedWageMatters: outcomes.some((each) => each.basic.minimum !== each.basic.maximum),
  };
  return {
    kind: 'benefit-estimate',
    retireOn: fromMonthIndex(retireOn),
    ...toAmount(total),
    lowerBound: total.maximum === null,
    provisional,
    parts: {
      basic: toAmount(basic),
      account: toAmount(accountSpan),
      transitional: transitional === null ? null : toAmount(transitional),
    },
    account,
    readings,
    openPoints: openPointsOf(facts),
    grounds: groundsOf(facts),
    basis: mergedBasis(
      transitional === null ? BASIC_RULES : ALL_RULES,
      account?.basis ?? NO_BASIS,
      possible.basis,
    ),
  };
}

/** Amounts in fen, the index in ten-thousandths. */
interface Person {
  readonly months: number;
  readonly index: number;
  readonly balance: number | null;
  readonly before1993: number | null;
  readonly virtualAccount: number | null;
  readonly indexedWage: IndexedWageRounding | null;
}

function readPerson(given: Readonly<Record<string, unknown>>): Person {
  const months = checkInteger(given['months'], 'months', 0, MOST_MONTHS);
  const service = given['monthsBefore1993'];
  const before1993 = service === null ? null : checkInteger(service, 'monthsBefore1993', 0, months);
  return {
    months,
    index: readIndex(given['index'], 'index'),
    balance: given['balance'] === null ? null : readFen(given['balance'], 'balance'),
    before1993,
    virtualAccount: readVirtualAccount(given['virtualAccount'], before1993 ?? 0),
    indexedWage: checkIndexedWage(given['indexedWage']),
  };
}

function agesOf({ ageMonths, divisor }: BenefitEstimateInput, retireOn: MonthIndex) {
  const on = fromMonthIndex(retireOn);
  return divisor === undefined ? { ageMonths, on } : { ageMonths, on, divisor };
}

const NO_BASIS = /* @__PURE__ */ frozenBasis(/* @__PURE__ */ basisOf([]));

function basesFor(value: unknown, retireOn: MonthIndex, law: Law | undefined): PossibleBases {
  if (value === undefined) return calculationBases(retireOn, law);
  const fen = readFen(value, 'calculationBase');
  return { bases: [{ fen, use: 'given', status: null, basis: NO_BASIS }], basis: NO_BASIS };
}

/** What one calculation base makes of a person. */
interface Outcome {
  readonly reading: EstimateReading;
  readonly basic: AmountSpan;
  readonly transitional: AmountSpan;
  /** Of all parts, the account among them. */
  readonly total: AmountSpan;
}

function outcomeOf(base: PossibleBase, person: Person, account: AmountSpan): Outcome {
  const { months, index, before1993, virtualAccount, indexedWage } = person;
  const basic = basicPensionOf(base.fen, index, months, {
    formula: 'shanghai',
    indexedWageRounding: indexedWage ?? 'unrounded',
    rounding: 'jiao-up',
  });
  const transitional =
    before1993 === null || before1993 === 0
      ? null
      : transitionalPensionOf(base.fen, before1993, virtualAccount, 'jiao-up');
  const basicSpan = spanOfBasic(basicPensionsFen(base.fen, index, months), indexedWage);
  const transitionalFen =
    before1993 === null || before1993 === 0
      ? null
      : transitionalPensionFen(base.fen, before1993, virtualAccount ?? 0, 'jiao-up');
  const transitionalSpan = spanOfTransitional(transitionalFen, person);
  const total = sumOf(sumOf(basicSpan, transitionalSpan), account);
  return {
    reading: {
      calculationBase: basic.calculationBase,
      use: base.use,
      status: base.status,
      basis: base.basis,
      basic,
      transitional,
      amount: fromFen(total.amount ?? 0),
    },
    basic: basicSpan,
    transitional: transitionalSpan,
    total,
  };
}

type BasicPensionsFen = ReturnType<typeof basicPensionsFen>;

function spanOfBasic(fen: BasicPensionsFen, indexedWage: IndexedWageRounding | null): AmountSpan {
  if (indexedWage !== null) return exactly(fen[indexedWage]);
  const all = [fen.unrounded, fen.fen, fen.jiao];
  return { amount: fen.unrounded, minimum: Math.min(...all), maximum: Math.max(...all) };
}

/** How far known notices with a virtual account lie from the formula, in fen. */
const VIRTUAL_ACCOUNT_MARGIN = 90;

function spanOfTransitional(fen: number | null, person: Person): AmountSpan {
  if (fen === null) return person.before1993 === null ? UNKNOWN_AMOUNT : exactly(0);
  if (person.virtualAccount === null) return { amount: fen, minimum: fen, maximum: null };
  const margin = person.virtualAccount > 0 ? VIRTUAL_ACCOUNT_MARGIN : 0;
  return { amount: fen, minimum: Math.max(0, fen - margin), maximum: fen + margin };
}

function spanOfAccount(
  balance: number | null,
  account: AccountPension | null,
  roundingGiven: boolean,
): AmountSpan {
  if (account === null || balance === null) return UNKNOWN_AMOUNT;
  const fen = accountPensionFen(balance, account.paymentMonths, account.rounding);
  if (roundingGiven) return exactly(fen);
  const toTheFen = accountPensionFen(balance, account.paymentMonths, 'fen');
  return { amount: fen, minimum: toTheFen, maximum: fen };
}

/** The one reading that counts; null when several bases of the same year stand side by side. */
function answerAmong(outcomes: readonly Outcome[]): Outcome | null {
  const ofYear = outcomes.filter(({ reading }) => reading.use !== 'provisional');
  const [first, ...others] = ofYear.length > 0 ? ofYear : outcomes;
  return first === undefined || others.length > 0 ? null : first;
}

const BASIC_RULES = /* @__PURE__ */ basisOf(['basic-pension']);
const ALL_RULES = /* @__PURE__ */ basisOf(['basic-pension', 'transitional-pension']);

const merged = /* @__PURE__ */ new WeakMap<Basis, WeakMap<Basis, Map<Basis, Basis>>>();

/** Persons of the same age and month rest on the same sources: they are put together once. */
function mergedBasis(rules: Basis, account: Basis, bases: Basis): Basis {
  let ofAccount = merged.get(account);
  if (ofAccount === undefined) {
    ofAccount = new WeakMap();
    merged.set(account, ofAccount);
  }
  let ofBases = ofAccount.get(bases);
  if (ofBases === undefined) {
    ofBases = new Map();
    ofAccount.set(bases, ofBases);
  }
  let basis = ofBases.get(rules);
  if (basis === undefined) {
    basis = frozenBasis(mergeBasis([rules, account, bases]));
    ofBases.set(rules, basis);
  }
  return basis;
}
