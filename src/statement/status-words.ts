import { codes, type PhraseTable, phraseTable } from './phrase-table.js';

/** Status words (缴费情况) that mean paid, back payments among them. */
const PAID: readonly string[] = [
  '已缴费',
  '已缴纳',
  '已缴',
  '正常缴费',
  '已记账',
  '已到账',
  '补缴',
  '已补缴',
  '补缴费',
  '已补缴费',
  '补缴到账',
  '足额缴费',
  '实缴',
];

/** Status words that mean not paid. */
const UNPAID: readonly string[] = [
  '欠费',
  '欠缴',
  '未缴费',
  '未缴纳',
  '未缴',
  '未到账',
  '未记账',
  '中断缴费',
  '中断',
  '停缴',
  '缓缴',
];

/** A status word the reader knows. */
export interface StatusWord {
  readonly text: string;
  readonly code: Uint16Array;
  readonly paid: boolean;
}

let words: PhraseTable<StatusWord> | undefined;

/** Status words by their first character. Made once, since they never change. */
export function statusWords(): PhraseTable<StatusWord> {
  words ??= phraseTable([
    ...PAID.map((text) => ({ text, code: codes(text), paid: true })),
    ...UNPAID.map((text) => ({ text, code: codes(text), paid: false })),
  ]);
  return words;
}
