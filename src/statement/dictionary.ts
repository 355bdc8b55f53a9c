import { codes, type PhraseTable, phraseTable } from './phrase-table.js';

/** What a phrase of the sheet is. */
export type PhraseKind =
  | 'field'
  | 'worded'
  | 'figure'
  | 'supplement'
  | 'list'
  | 'note'
  | 'boilerplate'
  | 'issuer'
  | 'agency'
  | 'stamp'
  | 'sheet'
  | 'sheet-title';

/** A phrase the reader knows, in folded characters. */
export interface Phrase {
  readonly kind: PhraseKind;
  /** Path of the value a label names, name of a sheet; empty for boilerplate. */
  readonly name: string;
  readonly code: Uint16Array;
}

/**
 * Labels by the value they name. `*.months` and `*.balance` get their section from the heading
 * above them.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  name: ['姓名', '参保人姓名', '参保人员姓名'],
  idNumber: [
    '公民身份号码',
    '公民身份证号码',
    '身份证号码',
    '身份证号',
    '居民身份证号码',
    '社会保障号码',
    '证件号码',
  ],
  accountNumber: ['个人账号', '个人账户号', '个人编号', '养老保险个人账号'],
  'accountNumber+idNumber': [
    '个人账号(身份证号)',
    '个人账号(身份证号码)',
    '个人账号(公民身份号码)',
    '个人账户号(身份证号)',
  ],
  employer: ['参保单位名称', '参保单位', '单位名称', '现参保单位名称', '现参保单位'],
  monthsBefore1993: [
    '92年底前连续工龄',
    '1992年底前连续工龄',
    '92年底以前连续工龄',
    '1992年底以前连续工龄',
    '92年末前连续工龄',
    '1992年末前连续工龄',
    '九二年底前连续工龄',
    '1992年12月底前连续工龄',
    '1992年12月底以前连续工龄',
  ],
  deemed: ['视同缴费年限', '视同缴费月数'],
  '*.months': ['缴费月数', '累计缴费月数', '实际缴费月数'],
  '*.balance': [
    '个人账户储存总额',
    '个人账户储存额',
    '个人账户累计储存额',
    '个人账户累计储存总额',
    '养老保险个人账户储存额',
  ],
  'current.credited': ['记账金额', '当年记账金额', '本年记账金额'],
  'current.interest': ['当年计息', '本年计息', '当年利息', '本年利息'],
  'arrears.months': ['个人欠费月数', '欠费月数'],
  'arrears.amount': ['个人欠费金额', '欠费金额'],
};

const WORDED: readonly string[] = ['1992年12月以前', '1992年12月31日以前', '1992年底以前'];

/** Figures of the supplement; the year before them is read apart. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  averageMonthlyWage: ['月平均工资', '平均月工资', '月均工资', '月平均工资性收入'],
  contributionBase: ['月缴费基数', '缴费基数'],
  monthlyPersonalContribution: ['个人月缴费额', '月个人缴费额', '个人缴费额', '个人月缴费金额'],
};

const SUPPLEMENT: readonly string[] = ['补充信息', '补充资料'];

const LIST: readonly string[] = ['缴费明细信息', '缴费明细情况', '缴费明细', '养老保险缴费明细'];

const NOTE: readonly string[] = ['注:', '备注:', '说明:', '注1:'];

/** Phrases that carry no fact. */
const BOILERPLATE: readonly string[] = [
  '本权益记录为截至上年末参保缴费情况的记载信息',
  '如对上述记录有异议,请携带有效身份证件到就近的社保分中心核对',
  '养老保险个人账户记账情况',
  '经办机构',
  '随申办市民云',
  '随申办',
  '一网通办',
  '(盖章)',
  '(续)',
  '续表',
  '接上页',
  '转下页',
  '单位:元',
  '暂无数据',
  '暂无记录',
  '无缴费记录',
  '暂无缴费记录',
  '本年度无缴费记录',
  '无缴费明细',
  '(无)',
  '附:',
  '附件:',
];

/** Who issues the sheet; the people who work there get one too, with the same words as employer. */
const ISSUERS: readonly string[] = ['上海市社会保险事业管理中心', '上海市人力资源和社会保障局'];

/** What the agencies of other places are called, behind the name of the place. */
const AGENCIES: readonly string[] = [
  '社会保险基金管理中心',
  '社会保险事业管理中心',
  '社会保险事业中心',
  '社会保险中心',
  '社会保险基金管理局',
  '社会保险事业管理局',
  '社会保险局',
  '人力资源和社会保障局',
];

/** Phrases before a date, page number or serial number that carries no fact of the statement. */
const STAMPS: readonly string[] = [
  '打印日期',
  '打印时间',
  '查询日期',
  '查询时间',
  '出具日期',
  '制表日期',
  '咨询电话',
  '服务热线',
  '联系电话',
  '页码',
  'Page',
  'page',
];

/** Titles of other sheets, by the name of the sheet. */
const SHEET_TITLES: Readonly<Record<string, readonly string[]>> = {
  'shanghai-kiosk-24': ['参保人员城镇基本养老保险缴费情况'],
  'shanghai-list-60': ['参保人员城镇职工基本养老保险参保情况'],
  'transfer-voucher': ['基本养老保险参保缴费凭证'],
};

/** Other phrases that only other sheets have. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  'shanghai-kiosk-24': ['近24个月所在缴费单位信息'],
  'shanghai-list-60': ['近60个月缴费单位信息'],
  'retirement-preassessment': ['虚账实记总额', '平均缴费工资指数', '全部缴费年限'],
  'transfer-voucher': ['在本地参保起止时间'],
  'web-12333': ['近期应缴情况', '养老保险个人实际缴费信息'],
  'participation-certificate': ['社会保险参保证明', '养老保险参保证明', '参保缴费证明'],
};

type PhraseIndex = PhraseTable<Phrase>;

let index: PhraseIndex | undefined;

/** The phrases that begin with a character, the longest first. Made once, since it never changes. */
export function phraseIndex(): PhraseIndex {
  index ??= makeIndex();
  return index;
}

function makeIndex(): PhraseIndex {
  const phrases: Phrase[] = [];
  const add = (kind: PhraseKind, name: string, texts: readonly string[]): void => {
    for (const text of texts) phrases.push({ kind, name, code: codes(text) });
  };
  for (const [name, texts] of Object.entries(FIELDS)) add('field', name, texts);
  for (const [name, texts] of Object.entries(FIGURES)) add('figure', name, texts);
  for (const [name, texts] of Object.entries(SHEETS)) add('sheet', name, texts);
  for (const [name, texts] of Object.entries(SHEET_TITLES)) add('sheet-title', name, texts);
  add('worded', '', WORDED);
  add('supplement', '', SUPPLEMENT);
  add('list', '', LIST);
  add('note', '', NOTE);
  add('boilerplate', '', BOILERPLATE);
  add('issuer', '', ISSUERS);
  add('agency', '', AGENCIES);
  add('stamp', '', STAMPS);
  return phraseTable(phrases);
}

/** Columns of the list of months, and of the table of the mailed sheet; `other`: not known. */
export type ColumnName =
  | 'sequence'
  | 'month'
  | 'employer'
  | 'months'
  | 'status'
  | 'note'
  | 'item'
  | 'balance'
  | 'interest'
  | 'other';

/** Heads of columns, longer ones before those they begin with. */
const COLUMNS: readonly (readonly [ColumnName, readonly string[]])[] = [
  ['sequence', ['顺序号', '序号', '编号']],
  ['month', ['缴费所属年月', '所属年月', '缴费年月', '缴费月份', '年月']],
  ['employer', ['缴费单位名称', '缴费单位', '参保单位名称', '参保单位', '单位名称']],
  ['months', ['缴费月数', '月数']],
  ['status', ['缴费情况', '缴费状态', '缴费标志', '状态']],
  ['note', ['备注']],
  ['item', ['项目']],
  ['balance', ['个人账户储存总额(元)', '个人账户储存总额', '个人账户储存额(元)', '个人账户储存额']],
  ['interest', ['利息(元)', '利息', '当年计息(元)', '当年计息']],
];

/** The head of a column, in folded characters. */
export interface ColumnHead {
  readonly column: ColumnName;
  readonly code: Uint16Array;
}

let heads: PhraseTable<ColumnHead> | undefined;

/** Heads of columns by their first character, longer ones before those they begin with. */
export function columnHeads(): PhraseTable<ColumnHead> {
  heads ??= phraseTable(
    COLUMNS.flatMap(([column, texts]) => texts.map((text) => ({ column, code: codes(text) }))),
  );
  return heads;
}
