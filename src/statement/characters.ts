/**
 * How one UTF-16 code unit of a statement's text is folded before labels are looked for. Values
 * below {@link FIRST_CODE} are classes; everything else is the folded code unit itself.
 */
export const DROP = 0;
export const BLANK = 1;
export const NEWLINE = 2;
const SEPARATOR = 3;
/** Folds to several characters, such as ㈠ to (一). */
export const EXPAND = 4;
export const FIRST_CODE = 5;

/** Code point ranges in which compatibility characters (NFKC) turn up in statements. */
const COMPATIBILITY_RANGES: readonly (readonly [number, number])[] = [
  [0xa0, 0xff],
  [0x2010, 0x203f],
  [0x2150, 0x218f],
  [0x2460, 0x24ff],
  [0x2e80, 0x2fdf],
  [0x3000, 0x303f],
  [0x3200, 0x33ff],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffef],
];

/**
 * CJK radicals that PDF extraction puts in place of the ideograph and that NFKC leaves alone:
 * radical and ideograph in turn.
 */
const RADICALS =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺗心⺙攵⺜日⺝月⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺷羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角' +
  '⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙';

/** Traditional characters that stand in labels, headings and status words, each before its simplified one. */
const TRADITIONAL =
  '養养險险個个權权記记錄录單单號号碼码參参稱称連连續续齡龄視视繳缴費费計计納纳賬账帳账帐账戶户儲储總总額额' +
  '補补資资訊讯細细備备註注無无為为爲为載载變变證证辦办當当數数業业務务關关會会職职鎮镇員员從从應应實实際际況况' +
  '餘余時时間间達达聯联頁页現现準准籌筹歷历異异議议請请攜携帶带區区縣县歲岁發发據据狀状態态鄉乡於于' +
  '內内轉转將将與与結结構构雜杂電电話话話话諮咨詢询蓋盖隨随網网顯显狀状緩缓過过斷断絕绝僅仅責责財财預预還还' +
  '類类別别類类編编徵征滬沪並并暫暂沒没條条該该點点產产離离機机關关統统標标項项録录証证戸户';

/** Punctuation that NFKC leaves alone or maps elsewhere, each before the character it stands for. */
const PUNCTUATION =
  '—-–-―-−-‐-‑-‒-─-━-﹘-ー-︱-︲-～~〜~∼~∽~：:︰:︓:∶:﹕:，,︐,﹐,；;︔;﹔;．.︒。【[】]〔[〕]︹[︺]︻[︼]﹇[﹈]﹝[﹞]（(）)︵(︶)' +
  '￥¥　 〇0';

const DROPPED: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const BLANKS: readonly (readonly [number, number])[] = [
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

const NEWLINES: readonly (readonly [number, number])[] = [
  [0x0a, 0x0d],
  [0x85, 0x85],
  [0x2028, 0x2029],
];

/** Tab, pipes, and the corners and verticals of drawn tables. */
const SEPARATORS: readonly (readonly [number, number])[] = [
  [0x09, 0x09],
  [0x7c, 0x7c],
  [0x2502, 0x2503],
  [0x250c, 0x254b],
  [0x2551, 0x256c],
  [0xff5c, 0xff5c],
];

const REPLACEMENT = 0xfffd;

let folding: Uint16Array | undefined;
let printing: ReadonlyMap<string, string> | undefined;

/**
 * The table that folds a code unit: compatibility forms, radicals and traditional characters to
 * the characters that labels are written in. Made at the first use and kept, since it never
 * changes.
 */
export function foldingTable(): Uint16Array {
  folding ??= makeFoldingTable();
  return folding;
}

function makeFoldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code < 0x20 ? REPLACEMENT : code;
  for (const [first, last] of COMPATIBILITY_RANGES) {
    for (let code = first; code <= last; code++) {
      const folded = String.fromCharCode(code).normalize('NFKC');
      table[code] = folded.length === 1 ? folded.charCodeAt(0) : EXPAND;
    }
  }
  setPairs(table, RADICALS);
  setPairs(table, PUNCTUATION);
  setPairs(table, TRADITIONAL);
  // A compatibility form or radical of a traditional character takes two steps.
  for (let code = 0x2e80; code < 0x10000; code++) {
    const once = table[code] as number;
    if (once >= FIRST_CODE) table[code] = table[once] as number;
  }
  setRanges(table, NEWLINES, NEWLINE);
  setRanges(table, SEPARATORS, SEPARATOR);
  setRanges(table, BLANKS, BLANK);
  setRanges(table, DROPPED, DROP);
  return table;
}

function setPairs(table: Uint16Array, pairs: string): void {
  for (let i = 0; i + 1 < pairs.length; i += 2)
    table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

function setRanges(
  table: Uint16Array,
  ranges: readonly (readonly [number, number])[],
  value: number,
): void {
  for (const [first, last] of ranges) table.fill(value, first, last + 1);
}

const expansions = new Map<string, string>();

/** What a compatibility character expands to. */
export function expansionOf(unit: string): string {
  let expansion = expansions.get(unit);
  if (expansion === undefined) {
    expansion = unit.normalize('NFKC').replaceAll(' ', '');
    expansions.set(unit, expansion);
  }
  return expansion;
}

/** Whether a text has only ideographs and visible ASCII: nothing that extraction could have changed. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f && code !== 0x7c))) {
      return false;
    }
  }
  return true;
}

/**
 * Text of a value as printed, without what extraction did to it: compatibility forms (NFKC) and
 * radicals become the usual characters, blanks between ideographs go, other blanks become one
 * space. Traditional characters stay.
 *
 * @param raw - the text as it stands on the sheet
 */
export function printedText(raw: string): string {
  if (isPlain(raw)) return raw;
  const text = replaceRadicals(raw).normalize('NFKC');
  let out = '';
  let blank = false;
  for (const char of text) {
    if (isBlank(char)) {
      blank = out !== '';
      continue;
    }
    if (blank && isNarrow(out.charCodeAt(out.length - 1)) && isNarrow(char.charCodeAt(0)))
      out += ' ';
    out += char;
    blank = false;
  }
  return out;
}

function replaceRadicals(raw: string): string {
  printing ??= new Map(
    Array.from({ length: RADICALS.length / 2 }, (_, i) => [
      RADICALS.charAt(2 * i),
      RADICALS.charAt(2 * i + 1),
    ]),
  );
  const radicals = printing;
  return raw.replace(/[\u2e80-\u2eff]/gu, (char) => radicals.get(char) ?? char);
}

function isBlank(char: string): boolean {
  const folded = foldingTable()[char.charCodeAt(0)] as number;
  return folded < EXPAND;
}

/** Latin letters, digits and their punctuation: a blank between two of them is part of the text. */
function isNarrow(code: number): boolean {
  return code > 0x20 && code < 0x2e80;
}
