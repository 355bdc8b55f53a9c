import { type IsoDate, shiftDate, toIsoDate } from '../calendar/index.js';
import { checkChoice, checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import type { Alternative, Cell, LawValues, TableName } from './model.js';
import type { CellStatus } from './status.js';

type ValueCheck<V> = (value: unknown, path: string) => V;

const MOST_YUAN = 9_999_999;
const MOST_MONTHS = 600;
const OLDEST = 120;

const checkYuan: ValueCheck<number> = (value, path) => checkInteger(value, path, 1, MOST_YUAN);
const checkMonths: ValueCheck<number> = (value, path) => checkInteger(value, path, 1, MOST_MONTHS);

const checkFraction: ValueCheck<string> = (value, path) => {
  if (typeof value === 'string' && /^(?:0(?:\.\d{1,8})?|1)$/.test(value)) return value;
  const expected = "decimal text from '0' to '1', at most eight decimals";
  throw new InvalidInputError('shape', path, value, expected);
};

const checkLimits: ValueCheck<LawValues['baseLimits']> = (value, path) => {
  const fields = checkRecord(value, path);
  const lower = checkYuan(fields['lower'], `${path}.lower`);
  const upper = checkInteger(fields['upper'], `${path}.upper`, lower, MOST_YUAN);
  const averageUsed = checkYuan(fields['averageUsed'], `${path}.averageUsed`);
  const exception = fields['lowerException'];
  if (exception === undefined) return { lower, upper, averageUsed };
  const known = ['frozen', 'mean-of-two-averages'] as const;
  const lowerException = checkChoice(exception, `${path}.lowerException`, known);
  return { lower, upper, averageUsed, lowerException };
};

const checkStages: ValueCheck<LawValues['unemploymentBenefit']> = (value, path) => {
  const fields = checkRecord(value, path);
  return {
    firstYear: checkYuan(fields['firstYear'], `${path}.firstYear`),
    secondYear: checkYuan(fields['secondYear'], `${path}.secondYear`),
    extended: checkYuan(fields['extended'], `${path}.extended`),
  };
};

const checkMonthsByAge: ValueCheck<LawValues['paymentMonths']> = (value, path) => {
  const fields = checkRecord(value, path);
  const months = checkFilledList(fields['months'], `${path}.months`);
  return {
    firstAge: checkInteger(fields['firstAge'], `${path}.firstAge`, 1, OLDEST),
    months: months.map((count, i) => checkMonths(count, `${path}.months[${i}]`)),
  };
};

const VALUE_CHECKS: { readonly [N in TableName]: ValueCheck<LawValues[N]> } = {
  averageMonthlyWageOldCaliber: checkYuan,
  averageMonthlyWageFullCaliber: checkYuan,
  averageAnnualWageOldCaliber: checkYuan,
  averageAnnualWageFullCaliber: checkYuan,
  limitBasis: checkYuan,
  baseLimits: checkLimits,
  employerRate: checkFraction,
  individualRate: checkFraction,
  flexibleEmploymentRate: checkFraction,
  accountCreditRate: checkFraction,
  accountCreditFromEmployer: checkFraction,
  accountInterestRate: checkFraction,
  calculationBase: checkYuan,
  yearlyIndexFloor: checkFraction,
  minimumWage: checkYuan,
  unemploymentBenefit: checkStages,
  paymentMonths: checkMonthsByAge,
  minimumContributionMonths: checkMonths,
  lateFeeRate: checkFraction,
};

const STATUSES: readonly CellStatus[] = ['announced', 'derived', 'provisional', 'disputed'];

/**
 * Checks a cell that a caller gives and copies it.
 *
 * @param table - the table it is meant for
 * @param given - what the caller passed
 * @param path - where it stands in the arguments
 * @param isSource - whether an id is that of a known source
 * @throws InvalidInputError for whatever is not as the table needs it
 */
export function checkCell<N extends TableName>(
  table: N,
  given: unknown,
  path: string,
  isSource: (id: string) => boolean,
): Cell<LawValues[N]> {
  const fields = checkRecord(given, path);
  const from = checkFirstDay(fields['from'], `${path}.from`);
  const { note, alternatives } = fields;
  return {
    from,
    to: fields['to'] === null ? null : checkLastDay(fields['to'], `${path}.to`, from),
    value: VALUE_CHECKS[table](fields['value'], `${path}.value`),
    status: checkChoice(fields['status'], `${path}.status`, STATUSES),
    sources: checkSources(fields['sources'], `${path}.sources`, isSource),
    ...(alternatives === undefined
      ? {}
      : { alternatives: checkAlternatives(table, alternatives, `${path}.alternatives`, isSource) }),
    ...(note === undefined ? {} : { note: checkText(note, `${path}.note`) }),
  };
}

function checkAlternatives<N extends TableName>(
  table: N,
  given: unknown,
  path: string,
  isSource: (id: string) => boolean,
): readonly Alternative<LawValues[N]>[] {
  return checkFilledList(given, path).map((alternative, i) => {
    const fields = checkRecord(alternative, `${path}[${i}]`);
    return {
      value: VALUE_CHECKS[table](fields['value'], `${path}[${i}].value`),
      sources: checkSources(fields['sources'], `${path}[${i}].sources`, isSource),
    };
  });
}

function checkFirstDay(given: unknown, path: string): IsoDate {
  const date = toIsoDate(given, path);
  if (date.endsWith('-01')) return date;
  throw new InvalidInputError('date', path, given, 'the first day of a month');
}

function checkLastDay(given: unknown, path: string, from: IsoDate): IsoDate {
  const date = toIsoDate(given, path);
  if (!shiftDate(date, 1).endsWith('-01')) {
    throw new InvalidInputError('date', path, given, 'the last day of a month, or null');
  }
  if (date < from) throw new InvalidInputError('range', path, given, `a day after ${from}`);
  return date;
}

function checkSources(
  given: unknown,
  path: string,
  isSource: (id: string) => boolean,
): readonly string[] {
  return checkFilledList(given, path).map((id, i) => {
    if (typeof id === 'string' && isSource(id)) return id;
    throw new InvalidInputError('choice', `${path}[${i}]`, id, 'the id of a source');
  });
}

/**
 * Checks a list that may not be empty.
 *
 * @throws InvalidInputError `shape` for anything else
 */
export function checkFilledList(given: unknown, path: string): readonly unknown[] {
  if (Array.isArray(given) && given.length > 0) return given;
  throw new InvalidInputError('shape', path, given, 'a list that is not empty');
}

/**
 * Checks text that may not be empty.
 *
 * @throws InvalidInputError `shape` for anything else
 */
export function checkText(given: unknown, path: string): string {
  if (typeof given === 'string' && given !== '') return given;
  throw new InvalidInputError('shape', path, given, 'text that is not empty');
}
