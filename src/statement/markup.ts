/** Takes the place of what is taken out of a text, so that everything else stays where it was. */
const NOTHING = '\u200b';

const TAG = /<\/?([a-z][a-z\d]*)\b[^<>]*>|&(?:nbsp|ensp|emsp|#160);/giu;
const TABLE_TAG = /^(?:td|th|tr)$/iu;
const CELL_TAG = /^<t[dh]\b/iu;
const BLOCK_TAG = /^(?:tr|p|br|div|li|ul|ol|h[1-6]|table|thead|tbody|section)$/iu;

/** The marks with which a mail quotes a line. */
const QUOTES = /^[ \t]*(?:[>＞][ \t]*)+/gmu;

/**
 * A text without the marks of the file or mail it was kept in: tags of HTML become cells and lines,
 * the commas of a CSV table become tabs, marks before a quoted line go. Every other character keeps
 * its place.
 */
export function withoutMarkup(source: string): string {
  let text = source.includes('<') || source.includes('&') ? withoutTags(source) : source;
  if (text.includes('>') || text.includes('＞')) {
    text = text.replace(QUOTES, (marks) => NOTHING.repeat(marks.length));
  }
  const delimiter = delimiterOf(text);
  return delimiter === null ? text : withTabs(text, delimiter);
}

function withoutTags(source: string): string {
  let out = '';
  let from = 0;
  for (const { 0: mark, 1: name, index } of source.matchAll(TAG)) {
    let end = index + mark.length;
    // White space between the tags of a table parts nothing.
    if (name !== undefined && TABLE_TAG.test(name)) while (isBlank(source, end)) end++;
    out += source.slice(from, index) + meaningOf(mark, name).padEnd(end - index, NOTHING);
    from = end;
  }
  return out + source.slice(from);
}

function isBlank(source: string, i: number): boolean {
  const char = source.charAt(i);
  return char !== '' && char.trim() === '';
}

function meaningOf(mark: string, name: string | undefined): string {
  if (name === undefined) return ' ';
  if (CELL_TAG.test(mark)) return '\t';
  return BLOCK_TAG.test(name) ? '\n' : '';
}

const FIRST_HEADS = ['序号', '年月', '项目'];
/** The head of the first column of a table, at the beginning of a line that commas part. */
const CSV_HEAD = /^[ \t\ufeff]*"?(?:序号|年月|项目)"?([,;，；])[^\n]*?\1/mu;

/** What parts the columns of a CSV table: the character behind the head of its first column. */
function delimiterOf(text: string): string | null {
  if (!FIRST_HEADS.some((head) => text.includes(head))) return null;
  return CSV_HEAD.exec(text)?.[1] ?? null;
}

/** Two fields that may be one amount whose thousands a comma parts. */
const GROUPS = /(?<![\d０-９])[\d０-９]{1,3}[,，][\d０-９]{3}(?![\d０-９])/u;

/** Lines in which tabs stand for the delimiter; a line in which it may be part of an amount stays. */
function withTabs(text: string, delimiter: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (!line.includes(delimiter)) return line;
      const quoted = line.split('"');
      const outside = quoted.filter((_, k) => k % 2 === 0);
      if (outside.some((part) => GROUPS.test(part))) return line;
      return quoted
        .map((part, k) => (k % 2 === 0 ? part.replaceAll(delimiter, '\t') : part))
        .join(NOTHING);
    })
    .join('\n');
}
