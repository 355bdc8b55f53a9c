import { InvalidInputError } from '../input/index.js';
import { defaultLaw } from './default-law.js';
import type { Cell, Law, LawValues, RuleDate, Table, TableName } from './model.js';
import { cellOn } from './table.js';

/**
 * The value of a table at a time, with its days, its status and its sources.
 *
 * @param table - name of the table
 * @param on - ISO month or ISO date
 * @param law - the law to look in; the built-in one when left out
 * @returns the cell that holds the value then
 * @throws InvalidInputError `choice` for an unknown table; `month` or `date` when `on` is neither
 * @throws RuleNotKnownError when the table has no value for that time
 *
 * @example
 * ```ts
 * valueOn('accountInterestRate', '2021-12').value; // => '0.0669'
 * valueOn('accountCreditRate', '2008-01-01').status; // => 'disputed'
 * valueOn('accountInterestRate', '2013-06'); // throws RuleNotKnownError
 * ```
 */
export function valueOn<N extends TableName>(
  table: N,
  on: RuleDate,
  law: Law = defaultLaw,
): Cell<LawValues[N]> {
  if (!Object.hasOwn(law.tables, table)) {
    throw new InvalidInputError('choice', 'table', table, 'the name of a table');
  }
  // A record of tables by their own names: the compiler does not follow that for a generic name.
  return cellOn(law.tables[table] as Table<N>, on);
}
