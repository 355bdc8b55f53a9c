import { maskIdNumbers } from '../input/index.js';
import type { Absence, Statement } from './model.js';

const PERSONAL = ['name', 'idNumber', 'accountNumber'] as const;

/**
 * Masks who a statement is about: name, ID number and account number become null, marked as
 * masked, the way a masked sheet prints them. Whatever else looks like an ID number, in a note
 * for instance, is masked too. Employer, months and amounts stay.
 *
 * @param statement - the statement
 * @returns another statement; the one passed stays as it is
 *
 * @example
 * ```ts
 * const text = '养老保险个人权益记录\n姓名：张测试 公民身份号码：310101196804150007\n' +
 *   '(三) 截至2021年底，累计缴纳记账情况：\n缴费月数：87个月';
 * const { statement } = readStatement(text);
 * const redacted = statement === null ? null : redactStatement(statement);
 * redacted?.idNumber; // => null
 * redacted?.absent['idNumber']; // => 'masked'
 * redacted?.closing.months; // => 87
 * ```
 */
export function redactStatement(statement: Statement): Statement {
  const absent: Record<string, Absence> = { ...statement.absent };
  const unreadable: Record<string, string> = {};
  for (const path of PERSONAL) if (statement[path] !== null) absent[path] = 'masked';
  for (const [path, raw] of Object.entries(statement.unreadable)) {
    if (PERSONAL.some((personal) => personal === path)) absent[path] = 'masked';
    else unreadable[path] = maskIdNumbers(raw);
  }
  return {
    ...statement,
    name: null,
    idNumber: null,
    accountNumber: null,
    employer: statement.employer === null ? null : maskIdNumbers(statement.employer),
    contributions: statement.contributions.map((row) => ({
      ...row,
      employer: row.employer === null ? null : maskIdNumbers(row.employer),
      status: row.status === null ? null : maskIdNumbers(row.status),
      note: maskIdNumbers(row.note),
    })),
    absent,
    unreadable,
  };
}
