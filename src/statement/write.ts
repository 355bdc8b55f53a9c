import type { Statement } from './model.js';
import { writeAnnual } from './write-annual.js';
import { writeMailed } from './write-mailed.js';

/**
 * Writes a statement as the text of its own sheet. Reading what was written gives the same
 * statement again, for every statement that a reader returned.
 *
 * @param statement - the statement
 * @returns text with `\n` line ends
 *
 * @example
 * ```ts
 * const text = '养老保险个人权益记录\n(2021年度)\n(三) 截至2021年底，累计缴纳记账情况：\n缴费月数：87个月';
 * const { statement } = readStatement(text);
 * statement === null ? '' : writeStatement(statement).split('\n').at(-2);
 * // => '缴费月数：87个月'
 * ```
 */
export function writeStatement(statement: Statement): string {
  const lines =
    statement.layout === 'shanghai-mailed' ? writeMailed(statement) : writeAnnual(statement);
  return `${lines.join('\n')}\n`;
}
