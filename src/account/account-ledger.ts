import type { Decimal } from 'decimal.js';
import { checkChoice, checkList, checkRecord, InvalidInputError } from '../input/index.js';
import { type Law, mergeBasis } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';
import { checkInterestRounding, checkMethod } from './interest-arithmetic.js';
import type { AccountLedger, AccountLedgerInput } from './ledger-model.js';
import { type LedgerOptions, type LedgerRow, ledgerRow } from './ledger-row.js';
import { checkUntil, checkYear } from './year-credits.js';

/**
 * The ledger of a personal account (个人账户) over a career: for each year the opening balance, what was
 * credited, the interest, the closing balance, the rate and what it rests on. Interest by the same
 * rule as `accountInterest`; nothing is ever withdrawn.
 *
 * A year for which the law has no rate is no error but a gap: from there on the balance is null.
 * The caller may fill it with the `rate` of that year.
 *
 * @param input - opening balance, years with what they added, and what is left to choose
 * @param law - the law to look in; the built-in one when left out
 * @returns every year with its figures in yuan, the sums, and the gaps
 * @throws InvalidInputError `integer`, `amount`, `month`, `date`, `choice` or `shape` for input that
 *   is none; `range` for years that do not follow one another, a month of another year, after
 *   `until` or given twice; `choice` for the annual method with a part of a year; `amount` when a
 *   balance grows beyond 999999999999.99 yuan
 *
 * @example
 * ```ts
 * const ledger = accountLedger({
 *   opening: '98765.40',
 *   years: [
 *     { year: 2016, credited: 5760 },
 *     { year: 2017, bases: [{ month: 1, base: 6000 }, { month: 2, base: 6000 }] },
 *   ],
 * });
 * ledger.years[0]?.interest?.toFixed(2); // => '8466.70'
 * ledger.years[0]?.closing?.toFixed(2); // => '112992.10'
 * ledger.closing?.toFixed(2); // => '122062.70'
 * accountLedger({ years: [{ year: 2013, credits: [] }] }).gaps[0]?.gap?.reason; // => 'not-found'
 * ```
 */
export function accountLedger(input: AccountLedgerInput, law?: Law): AccountLedger {
  const given = checkRecord(input, 'input');
  const years = readYears(given['years']);
  const options = readOptions(given);
  const opening = given['opening'] === undefined ? 0 : readFen(given['opening'], 'opening');
  const last = years.at(-1);
  const until = last === undefined ? 12 : checkUntil(given['until'], last.year);
  const rows: LedgerRow[] = [];
  let balance: number | null = opening;
  for (const { year, fields, path } of years) {
    const asked = { year, fields, path, until: year === last?.year ? until : 12 };
    const row = ledgerRow(asked, balance, options, law);
    rows.push(row);
    balance = row.closing;
  }
  return {
    kind: 'account-ledger',
    opening: fromFen(opening),
    years: rows.map((row) => row.shown),
    credited: sumOf(rows.map((row) => row.credited)),
    interest: sumOf(rows.map((row) => row.interest)),
    closing: balance === null ? null : fromFen(balance),
    gaps: rows.flatMap(({ shown }) => (shown.gap === null ? [] : [shown.gap])),
    rounding: options.rounding,
    method: options.method,
    basis: mergeBasis(rows.map(({ shown }) => shown.basis)),
  };
}

interface YearFields {
  readonly year: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly path: string;
}

function readYears(value: unknown): readonly YearFields[] {
  const years: YearFields[] = [];
  for (const [i, item] of checkList(value, 'years').entries()) {
    const path = `years[${i}]`;
    const fields = checkRecord(item, path);
    const year = checkYear(fields['year'], `${path}.year`);
    const next = (years.at(-1)?.year ?? year - 1) + 1;
    if (year !== next) {
      throw new InvalidInputError('range', `${path}.year`, year, `${next}, the year that follows`);
    }
    years.push({ year, fields, path });
  }
  return years;
}

function readOptions(given: Readonly<Record<string, unknown>>): LedgerOptions {
  const { creditRounding = 'fen', account = 'shanghai' } = given;
  return {
    rounding: checkInterestRounding(given['rounding']),
    method: checkMethod(given['method']),
    bases: {
      rounding: checkChoice(creditRounding, 'creditRounding', ['fen', 'jiao-up']),
      account: checkChoice(account, 'account', ['shanghai', 'national']),
    },
  };
}

function sumOf(parts: readonly (number | null)[]): Decimal | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return fromFen(sum);
}
