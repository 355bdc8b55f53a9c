import { CHAR } from './cursor.js';
import { type FoldedText, foldedSlice, GAP_LINE } from './folded-text.js';
import type { Part } from './partition.js';
import type { IssueCode } from './reading.js';
import { isIdeograph } from './text-value.js';
import type { Token } from './token.js';

/** Why a text is refused, and where that is to be seen. */
export interface Refusal {
  readonly code: Extract<IssueCode, 'not-a-statement' | 'other-sheet' | 'other-place'>;
  /** Name of the sheet or the place, null when there is none. */
  readonly detail: string | null;
  readonly start: number;
  readonly end: number;
}

/** Residents' insurance (城乡居民养老保险): another scheme with another record. */
const RESIDENTS = 'residents-record';
const OTHER_RECORD = 'other-record';

/**
 * Whether a text is something else than a statement of Shanghai: another sheet, known by its own
 * phrases; a record of another place, known by its title; or nothing of the kind.
 */
export function refusalOf(text: FoldedText, part: Part): Refusal | null {
  const title = titleRefusal(text, part);
  if (title !== null) return title;
  const agency = part.tokens.find((token) => token.kind === 'agency');
  if (agency !== undefined) {
    const detail = foldedSlice(text, agency.start, agency.end);
    return { code: 'other-place', detail, ...spanOf(agency) };
  }
  if (part.tokens.some((token) => token.kind === 'section')) return null;
  for (const token of part.tokens) {
    if (token.kind !== 'sheet' && token.kind !== 'sheet-title') continue;
    return { code: 'other-sheet', detail: token.name, ...spanOf(token) };
  }
  const place = placeAtStart(text, part);
  if (place !== null) return { code: 'other-place', ...place };
  const end = Math.min(part.end, part.start + HEAD);
  return { code: 'not-a-statement', detail: null, start: part.start, end };
}

/** Why the title of a part is not that of a statement of Shanghai; pages may repeat the title. */
function titleRefusal(text: FoldedText, part: Part): Refusal | null {
  const k = part.tokens.findIndex((token) => token.kind === 'title');
  const title = part.tokens[k];
  if (title?.kind !== 'title') return null;
  return foreignTitle(text, part.tokens, k, part.start);
}

/** Words that may stand glued before a title without making it another one. */
const ADDRESS = ['您的', '你的', '我的', '本人', '本人的', '关于'];

/**
 * Why a title is not that of a statement of Shanghai, or null when it is.
 *
 * @param k - index of the title among the tokens
 * @param start - where the text that may belong to the title begins
 */
export function foreignTitle(
  text: FoldedText,
  tokens: readonly Token[],
  k: number,
  start: number,
): Refusal | null {
  const title = tokens[k];
  if (title?.kind !== 'title') return null;
  if (title.residents) return { code: 'other-sheet', detail: RESIDENTS, ...spanOf(title) };
  // 苏州市2021年度社会保险个人权益记录单: the place stands before the year.
  const year = tokens[k - 1];
  const from = year?.kind === 'year' ? k - 1 : k;
  const end = from < k ? (tokens[from] as Token).start : title.start;
  const before = tokens[from - 1]?.end ?? start;
  const place = placeBefore(text, before, end) ?? placeBehind(text, title.end);
  if (place !== null) return { code: 'other-place', ...place };
  const words = gluedWords(text, before, end);
  if (words === '' || ADDRESS.includes(words) || isShanghai(words)) return null;
  // 职业年金个人权益记录, 苏州工业园区社会保险个人权益记录单: another scheme, or another place.
  return { code: 'other-sheet', detail: OTHER_RECORD, start: end - words.length, end: title.end };
}

/** 上海, 上海市, or one of its districts. */
function isShanghai(words: string): boolean {
  if (!words.startsWith('上海')) return false;
  const rest = words.slice(words.startsWith('上海市') ? '上海市'.length : '上海'.length);
  return rest === '' || rest.endsWith('区');
}

/** The ideographs that stand directly before a title, without a blank or a mark between. */
function gluedWords(text: FoldedText, from: number, to: number): string {
  let start = to;
  while (start > from && text.gap[start] === 0 && isIdeograph(text.code[start - 1] as number)) {
    start--;
  }
  return foldedSlice(text, start, to);
}

/** The place in brackets behind a title: 养老保险个人权益记录(苏州市). */
function placeBehind(text: FoldedText, titleEnd: number): NamedPlace | null {
  if (titleEnd >= text.length || text.code[titleEnd] !== CHAR.open) return null;
  let close = titleEnd + 1;
  while (close < text.length && isIdeograph(text.code[close] as number)) close++;
  return text.code[close] === CHAR.close ? placeBefore(text, titleEnd + 1, close) : null;
}

/** How much of the beginning of a text is looked at, and shown, when it has no title. */
const HEAD = 30;

const PLACES = [
  '北京',
  '天津',
  '重庆',
  '河北',
  '山西',
  '辽宁',
  '吉林',
  '黑龙江',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '海南',
  '四川',
  '贵州',
  '云南',
  '陕西',
  '甘肃',
  '青海',
  '内蒙古',
  '广西',
  '西藏',
  '宁夏',
  '新疆',
  '深圳',
  '广州',
  '杭州',
  '南京',
  '苏州',
  '成都',
  '武汉',
  '西安',
  '宁波',
  '厦门',
  '青岛',
  '大连',
];
const PLACE_ENDS = ['省', '市', '自治区', '自治州', '兵团'];

interface NamedPlace {
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** The place whose name stands directly before a title, other than Shanghai. */
export function placeBefore(text: FoldedText, from: number, to: number): NamedPlace | null {
  const words = foldedSlice(text, wordsStart(text, Math.max(from, to - LONGEST_PLACE), to), to);
  if (words === '') return null;
  const known = PLACES.find((place) => words.endsWith(place));
  const ends = PLACE_ENDS.some((end) => words.endsWith(end)) && !words.endsWith('上海市');
  if (known === undefined && !ends) return null;
  const detail = known ?? words;
  return { detail, start: to - detail.length, end: to };
}

const LONGEST_PLACE = 8;
const SHORTEST_PLACE = 2;

/** Where the ideographs before `to` begin in their line: at a blank, unless blanks part all of them. */
function wordsStart(text: FoldedText, from: number, to: number): number {
  const whole = ideographsStart(text, from, to, 0);
  return to - whole >= SHORTEST_PLACE ? whole : ideographsStart(text, from, to, ~GAP_LINE);
}

/** Where the ideographs before `to` begin, gaps other than `allowed` ending them. */
function ideographsStart(text: FoldedText, from: number, to: number, allowed: number): number {
  let start = to;
  while (start > from && isIdeograph(text.code[start - 1] as number)) {
    if (start < to && ((text.gap[start] as number) & ~allowed) !== 0) break;
    start--;
  }
  return start;
}

const INSURANCE = ['保险', '社保'];
const INSURANCE_WITHIN = 120;

/** The place with which a sheet of social insurance begins that has no title of ours. */
function placeAtStart(text: FoldedText, part: Part): NamedPlace | null {
  const words = foldedSlice(text, part.start, Math.min(part.end, part.start + INSURANCE_WITHIN));
  const known = PLACES.find((place) => words.startsWith(place));
  if (known === undefined || !INSURANCE.some((word) => words.includes(word))) return null;
  return { detail: known, start: part.start, end: part.start + known.length };
}

function spanOf(token: Token): { readonly start: number; readonly end: number } {
  return { start: token.start, end: token.end };
}
