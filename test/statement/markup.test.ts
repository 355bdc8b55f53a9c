import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.js';
import { withoutMarkup } from '../../src/statement/markup.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');
const MAILED = readFileSync(new URL('../statements/mailed-2017.txt', import.meta.url), 'utf8');
const LIST = /序号\t[\s\S]*?\n\n/u;

/** What a text says, and what is reported. */
function facts(text: string) {
  const { statement, issues } = readStatement(text);
  return { statement, issues: issues.map(({ code, raw }) => `${code} ${raw}`) };
}

/** The list of the clean statement, each row written anew. */
function withRows(row: (cells: readonly string[]) => string): string {
  return CLEAN.replace(LIST, (list) => {
    const lines = list.trimEnd().split('\n');
    return `${lines.map((line) => row(line.split('\t'))).join('\n')}\n\n`;
  });
}

describe('withoutMarkup', () => {
  it.each([
    ['a text without any', '姓名：张测试 a,b;c', '姓名：张测试 a,b;c'],
    ['inline tags', '<b>31</b>2', '31|2'],
    ['cells', '<td>甲</td><th class="x">乙', '\t甲|\t乙'],
    ['lines', '甲<br/>乙<p>丙', '甲\n乙\n丙'],
    ['white space between tags of a table', '<tr>\n <td>甲', '\n|\t甲'],
    ['white space behind other tags', '<b>甲</b> \n乙', '甲 \n乙'],
    ['blanks of HTML', '甲&nbsp;乙', '甲 |乙'],
    ['no tag', '1 < 2 > 0', '1 < 2 > 0'],
    ['quotes of a mail', '> > 甲\n>乙 > 丙', '甲\n|乙 > 丙'],
    ['a table of commas', '序号,年月,\n1,201601,', '序号\t年月\t\n1\t201601\t'],
    ['a table of semicolons', '序号;年月;\n1;201601;', '序号\t年月\t\n1\t201601\t'],
    ['quoted fields', '"项目","额",\n"甲","1,234.50",', '项目|\t|额\t\n甲|\t|1,234.50\t'],
    ['a note with the words', '注：年月，单位，等', '注：年月，单位，等'],
    ['two words with a comma', '序号，年月', '序号，年月'],
    [
      'thousands with wide commas',
      '序号，年月，\n７０，０００.００，',
      '序号\t年月\t\n７０，０００.００，',
    ],
    ['thousands in a line with commas', '序号,年月,\n甲 1,234.50', '序号\t年月\t\n甲 1,234.50'],
  ])('%s', (_, source, plain) => {
    const out = withoutMarkup(source);
    expect(out).toHaveLength(source.length);
    const bare = (text: string): string => text.replaceAll('|', '');
    expect(out.replaceAll('\u200b', '')).toBe(bare(plain));
  });
});

describe('a statement is read the same', () => {
  const clean = facts(CLEAN);

  it.each([
    ['CSV', withRows((cells) => cells.join(','))],
    ['CSV with quotes', withRows((cells) => cells.map((cell) => `"${cell}"`).join(','))],
    ['CSV with semicolons', withRows((cells) => cells.join(';'))],
    ['HTML', withRows((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`)],
    [
      'HTML, a cell on each line',
      withRows((cells) => `<tr>\n${cells.map((cell) => `<td>${cell}</td>\n`).join('')}</tr>`),
    ],
    ['HTML around values', CLEAN.replace(/\d+个月/gu, '<b>$&</b>').replaceAll('\n', '<br>\n')],
    ['blanks of HTML', CLEAN.replaceAll(' ', '&nbsp;')],
    ['quoted lines', CLEAN.replace(/^/gmu, '> ')],
    ['lines quoted twice', CLEAN.replace(/^/gmu, '>>')],
    ['lines quoted with wide marks', CLEAN.replace(/^/gmu, '＞')],
    ['a quoted value that is broken', CLEAN.replace('276个', '27\n> 6个')],
  ])('from %s', (_, text) => {
    const { statement, issues } = facts(text);
    expect(statement).toEqual(clean.statement);
    expect(issues.filter((issue) => !issue.startsWith('joined-value'))).toEqual([]);
  });

  it('from a quoted text in which the name of an employer is broken', () => {
    const { statement } = facts(CLEAN.replace('上海示例机械厂', '上海示例\n> 机械厂'));
    expect(statement?.employer).toBe('上海示例机械厂');
  });

  it('from the table of the mailed sheet as CSV', () => {
    const rows =
      '项目,缴费月数,个人账户储存额（元）,利息（元）\n' +
      '累计至2016年12月31日,288,"210,300.50",\n' +
      '2017年1月1日至2017年12月31日,12,7200.00,15251.10\n' +
      '累计至2017年12月31日,300,232751.60,\n';
    const text = MAILED.replace(/项目[\s\S]*232,751\.60\n/u, rows);
    expect(text).toContain('288,"210');
    expect(facts(text)).toEqual(facts(MAILED));
  });

  it('but not from CSV in which a comma may part the thousands', () => {
    const text = MAILED.replace(
      /项目[\s\S]*232,751\.60\n/u,
      '项目,缴费月数,个人账户储存额（元）\n累计至2017年12月31日,300,232,751.60\n',
    );
    const { statement, issues } = facts(text);
    expect(statement?.closing.balance).toBeNull();
    expect(issues).not.toEqual([]);
  });

  it('from CSV, the head of the sheet, too', () => {
    const head = CLEAN.slice(0, CLEAN.search(LIST)).replace(/(?<!附)：| (?=\S)/gu, ',');
    const { statement, issues } = facts(
      head + withRows((cells) => cells.join(',')).slice(CLEAN.search(LIST)),
    );
    expect(statement).toEqual(clean.statement);
    expect(issues).toEqual([]);
  });
});
