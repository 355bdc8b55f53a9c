/**
 * Pieces that a reader could stumble over when they come a hundred thousand times: each is one
 * way to make work that grows faster than the text.
 */
const PIECES = {
  labels: '缴费月数：',
  'labels without colons': '个人账户储存总额 ',
  'labels in halves': '个人账户\n',
  names: '姓名：公民身份号码：',
  digits: '7',
  'digits and points': '1,234.56.',
  'ID numbers': '310101196804150007 ',
  'ID numbers in one run': '310101196804150007',
  'open brackets': '([{（【',
  'closed brackets': ')]}',
  masks: '[',
  blanks: ' ',
  'ideographic blanks': '\u3000',
  'zero-width blanks': '\u200b',
  tabs: '\t',
  pipes: '|',
  'rules of pipe tables': '|---',
  newlines: '\n',
  'carriage returns': '\r',
  dashes: '—',
  'one endless line': '莫名其妙',
  'unknown lines': '莫名其妙的一行文字\n',
  'lone surrogates': '\ud83d',
  'reversed surrogates': '\udc00\ud800',
  NULs: '\0',
  titles: '养老保险个人权益记录\n(2021年度)\n',
  'titles on one line': '养老保险个人权益记录',
  'mailed titles': '上海市城镇职工基本养老保险\n个人权益记录单\n',
  headings: '(一) 截至2020年底，累计缴纳记账情况：\n',
  'mailed headings': '累计至2016年12月31日 ',
  'heads of the list': '序号\t年月\t缴费单位\t缴费月数\t缴费情况\t备注\n',
  'announced lists': '附：2021年度缴费明细信息：\n',
  rows: '1\t202101\t上海示例厂\t1\t已缴费\t\n',
  'row anchors': '1\t202101\t',
  'row anchors on one line': '1 202101 ',
  'rows without status': '1 202101 上海示例厂 ',
  statuses: '已缴费\n',
  'wrapped cells': '\t\t示例有限公司\t\t\t\n',
  months: '2021年1月-',
  'months as digits': '202101',
  units: '个月元',
  footers: '第1页 共2页\n',
  notes: '注：',
  supplement: '补充信息：2021年度月平均工资：',
  expansions: '㈠㋀㍻',
  radicals: '⽉⺠⻚',
};

const SHEET = `养老保险个人权益记录

(2021年度)

姓名：[] 公民身份号码：[]
参保单位名称：上海示例大学
(一) 截至2020年底，累计缴纳记账情况：
缴费月数：87个月 个人账户储存总额：[]元
附：2021年度缴费明细信息：

序号\t年月\t缴费单位\t缴费月数\t缴费情况\t备注
1\t202101\t上海示例大学\t1\t已缴费\t
`;

/**
 * Names of hostile texts: every piece alone, behind the title of a sheet, and inside its list.
 */
export const HOSTILE_NAMES = Object.keys(PIECES).flatMap((name) => [
  name,
  `${name} behind a title`,
  `${name} in a list`,
]);

/**
 * A hostile text.
 *
 * @param {string} name - one of {@link HOSTILE_NAMES}
 * @param {number} bytes - its length in UTF-8, about
 * @returns {string} the text
 */
export function hostileText(name, bytes) {
  const place = / (?:behind a title|in a list)$/.exec(name)?.[0] ?? '';
  const piece = PIECES[name.slice(0, name.length - place.length)];
  if (piece === undefined) throw new RangeError(`no hostile text ${name}`);
  const before =
    { '': '', ' behind a title': '养老保险个人权益记录\n', ' in a list': SHEET }[place] ?? '';
  return before + piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

const SMALL = 10_000;
const MIDDLE = 100_000;
const LARGE = 1_000_000;
/** From this ratio on a longer text would take minutes and tell nothing new. */
const HOPELESS = 8;

/**
 * How many times as much a byte costs in a long hostile text as in a short one: about 1 for
 * work that grows with the text, about 100 for work that grows with its square.
 *
 * @param {(text: string) => unknown} read - the reader
 * @param {string} name - one of {@link HOSTILE_NAMES}
 * @returns {{ small: number, large: number, ratio: number }} nanoseconds a byte in a text of
 *   10 kB and in one of 1 MB (100 kB when that is slow enough already), and
 *   the second in terms of the first
 */
export function costPerByte(read, name) {
  const small = nanosecondsPerByte(read, hostileText(name, SMALL), LARGE / SMALL);
  const middle = nanosecondsPerByte(read, hostileText(name, MIDDLE), 1);
  if (middle / small > HOPELESS) return { small, large: middle, ratio: middle / small };
  const large = nanosecondsPerByte(read, hostileText(name, LARGE), 1);
  return { small, large, ratio: large / small };
}

const TRIES = 2;

/**
 * The least time of a few tries. A short text is read many times in a try, so that the collection
 * of garbage weighs on it as on a long one. Time of the processor, not of the clock: whatever else
 * the machine does meanwhile must not count.
 *
 * @param {(text: string) => unknown} read
 * @param {string} text
 * @param {number} times
 */
function nanosecondsPerByte(read, text, times) {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time++) read(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return (least * 1_000) / (Buffer.byteLength(text) * times);
}
