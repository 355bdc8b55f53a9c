import type { Contribution } from '../statement/index.js';

/** Whether the status or the note of a row calls it a back payment (补缴, traditional 補繳). */
export function isBackPayment(row: Contribution): boolean {
  return /[补補]/u.test(`${row.status ?? ''} ${row.note}`);
}
