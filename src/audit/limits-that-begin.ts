import type { BaseLimitFigures, Cell, Law } from '../law/index.js';
import { BASE_LIMITS } from '../law/tables/index.js';

/**
 * The base limits (缴费基数上下限) of the periods that begin in a year: one, but two in 2019. A base
 * that is printed for a year (2017年度月缴费基数) holds from the first of these days on.
 *
 * @param year - calendar year
 * @param law - the law to look in; the built-in one when left out
 * @returns none when the law has none, or one that is not published as such: no statement can be
 *   held to it
 */
export function limitsThatBegin(year: number, law?: Law): readonly Cell<BaseLimitFigures>[] {
  const { cells } = law === undefined ? BASE_LIMITS : law.tables.baseLimits;
  const begin = cells.filter(({ from }) => from.startsWith(`${year}-`));
  return begin.every(({ status }) => status === 'announced') ? begin : [];
}
