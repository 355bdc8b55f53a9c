import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');
const LIST = CLEAN.slice(CLEAN.indexOf('序号'), CLEAN.indexOf('\n\n注：'));
const HEAD = '序号 年月 缴费单位 缴费月数 缴费情况 备注';

/** The list of a text, as one line for each row, and what is reported about it. */
function read(list: string) {
  const { statement, issues } = readStatement(CLEAN.replace(LIST, () => list));
  if (statement === null) throw new Error('refused');
  return {
    rows: statement.contributions.map(({ sequence, month, employer, months, status, note, paid }) =>
      [sequence, month, employer, months, status, note, paid].map((cell) => cell ?? '?').join('|'),
    ),
    issues: issues.map(({ code, path, raw }) => `${code} ${path ?? ''} ${raw}`),
    absent: statement.absent,
  };
}

const rows = (...lines: readonly string[]) => read([HEAD, ...lines].join('\n'));

describe('a row whose columns blanks part', () => {
  it.each([
    ['1 201601 上海一厂 1 已缴费', '1|2016-01|上海一厂|1|已缴费||true'],
    ['1 201601 上海一厂 1 已缴费 补录', '1|2016-01|上海一厂|1|已缴费|补录|true'],
    ['1 201601 上海一厂 1 已缴费 补缴', '1|2016-01|上海一厂|1|已缴费|补缴|true'],
    ['1 201601 上海 一厂 3 车间 1 已缴费', '1|2016-01|上海一厂3车间|1|已缴费||true'],
    ['1 201601 IBM (China) Co., Ltd. 1 补缴', '1|2016-01|IBM (China) Co., Ltd.|1|补缴||true'],
    ['1 201601 上海一厂 0 欠费', '1|2016-01|上海一厂|0|欠费||false'],
    ['1 201601 上海一厂 — 欠费', '1|2016-01|上海一厂|?|欠费||false'],
    ['1 201601 上海一厂 1个月 已到账', '1|2016-01|上海一厂|1|已到账||true'],
    ['1 201601 1 已缴费', '1|2016-01|?|1|已缴费||true'],
    ['1 201601 — 1 已缴费', '1|2016-01|?|1|已缴费||true'],
    ['1 201601 上海一厂 已缴费', '1|2016-01|上海一厂|?|已缴费||true'],
    ['1 2016-01 上海一厂 1 未缴费 单位欠缴', '1|2016-01|上海一厂|1|未缴费|单位欠缴|false'],
    ['1 2016年1月 上海一厂 1 中断缴费', '1|2016-01|上海一厂|1|中断缴费||false'],
    ['1 201601 上海一厂 欠费 0', '1|2016-01|上海一厂|0|欠费||false'],
    ['201601 上海一厂 1 已缴费', '?|2016-01|上海一厂|1|已缴费||true'],
    ['12 201601 上海一厂 1 已缴费', '12|2016-01|上海一厂|1|已缴费||true'],
  ])('%s', (line, row) => {
    const found = rows(line);
    expect(found.rows).toEqual([row]);
    expect(found.issues).toEqual([]);
  });

  it('has a status that is not known', () => {
    const found = rows('1 201601 上海一厂 1 核定中');
    expect(found.rows).toEqual(['1|2016-01|上海一厂|1|核定中||?']);
    expect(found.issues).toEqual(['unknown-status contributions[0].status 核定中']);
  });

  it('has a count with a letter in it', () => {
    const found = rows('1 201601 上海一厂 l 已缴费');
    expect(found.rows).toEqual(['1|2016-01|上海一厂|?|已缴费||true']);
    expect(found.issues).toEqual(['unreadable-value contributions[0].months l']);
  });

  it('has a month with a letter in it, or one that does not exist', () => {
    for (const month of ['2O1601', '201613', '2016-1O']) {
      const found = rows(`1 ${month} 上海一厂 1 已缴费`);
      expect(found.rows).toEqual(['1|?|上海一厂|1|已缴费||true']);
      expect(found.issues).toEqual([`unreadable-value contributions[0].month ${month}`]);
    }
  });
});

describe('several rows', () => {
  it('stand on one line', () => {
    const found = read(
      `${HEAD} 1 201601 上海一厂 1 已缴费 2 201602 上海二厂 0 欠费 补缴中 3 201603 上海一厂 1 补缴`,
    );
    expect(found.rows).toEqual([
      '1|2016-01|上海一厂|1|已缴费||true',
      '2|2016-02|上海二厂|0|欠费|补缴中|false',
      '3|2016-03|上海一厂|1|补缴||true',
    ]);
    expect(found.issues).toEqual([]);
  });

  it('are glued where lines were joined', () => {
    const found = read(
      `${HEAD}1 201601 上海一厂 1 已缴费2 201602 上海一厂 1 已缴费3 201603 上海一厂 1 已缴费`,
    );
    expect(found.rows).toEqual([
      '1|2016-01|上海一厂|1|已缴费||true',
      '2|2016-02|上海一厂|1|已缴费||true',
      '3|2016-03|上海一厂|1|已缴费||true',
    ]);
  });

  it('count downwards', () => {
    const found = rows('2 201602 上海一厂 1 已缴费', '1 201601 上海一厂 1 已缴费');
    expect(found.rows.map((row) => row.slice(0, 9))).toEqual(['2|2016-02', '1|2016-01']);
  });

  it('have no numbers', () => {
    const found = read(
      '年月 缴费单位 缴费月数 缴费情况\n201601 上海一厂 1 已缴费\n201602 上海一厂 1 已缴费',
    );
    expect(found.rows).toEqual([
      '?|2016-01|上海一厂|1|已缴费||true',
      '?|2016-02|上海一厂|1|已缴费||true',
    ]);
    expect(found.issues).toEqual([]);
  });

  it('have a cell on each line', () => {
    const cells = [
      '1',
      '201601',
      '上海一厂',
      '1',
      '已缴费',
      '2',
      '201602',
      '上海一厂',
      '1',
      '补缴',
      '逾期',
    ];
    const found = read([...HEAD.split(' '), ...cells].join('\n'));
    expect(found.rows).toEqual([
      '1|2016-01|上海一厂|1|已缴费||true',
      '2|2016-02|上海一厂|1|补缴|逾期|true',
    ]);
    expect(found.issues).toEqual([]);
  });

  it('have lines between them that are none', () => {
    const found = rows('1 201601 上海一厂 1 已缴费', '莫名其妙', '2 201602 上海一厂 1 已缴费');
    expect(found.rows).toHaveLength(2);
    expect(found.issues).toEqual(['unknown-text  莫名其妙']);
  });

  it('have a line before them that is none', () => {
    const found = rows('莫名其妙', '1 201601 上海一厂 1 已缴费');
    expect(found.rows).toHaveLength(1);
    expect(found.issues).toEqual(['unknown-text  莫名其妙']);
  });
});

describe('a table', () => {
  const COLUMNS = HEAD.split(' ');

  it.each([
    ['tabs', '\t', ''],
    ['pipes', ' | ', '| '],
    ['verticals', '│', '│'],
  ])('with %s has blank cells', (_, mark, edge) => {
    const line = (cells: readonly string[]) => edge + cells.join(mark) + edge.trim();
    const found = read(
      [
        line(COLUMNS),
        line(['1', '201601', '', '1', '已缴费', '']),
        line(['', '201602', '上海一厂', '1', '已缴费', '']),
        line(['3', '', '上海一厂', '1', '已缴费', '']),
        line(['4', '201604', '上海一厂', '', '已缴费', '']),
        line(['5', '201605', '上海一厂', '1', '', '']),
        line(['6', '201606', '上海一厂', '1', '已缴费', '补录']),
      ].join('\n'),
    );
    expect(found.rows).toEqual([
      '1|2016-01|?|1|已缴费||true',
      '?|2016-02|上海一厂|1|已缴费||true',
      '3|?|上海一厂|1|已缴费||true',
      '4|2016-04|上海一厂|?|已缴费||true',
      '5|2016-05|上海一厂|1|?||?',
      '6|2016-06|上海一厂|1|已缴费|补录|true',
    ]);
    expect(found.issues).toEqual([]);
    expect(found.absent).toMatchObject({
      'contributions[0].employer': 'blank',
      'contributions[1].sequence': 'blank',
      'contributions[2].month': 'blank',
      'contributions[3].months': 'blank',
      'contributions[4].status': 'blank',
    });
  });

  it('has its columns in another order', () => {
    const found = read(
      '缴费单位\t缴费情况\t年月\t备注\t缴费月数\n上海一厂\t已缴费\t201601\t补录\t1\n上海一厂\t欠费\t201602\t\t0',
    );
    expect(found.rows).toEqual([
      '?|2016-01|上海一厂|1|已缴费|补录|true',
      '?|2016-02|上海一厂|0|欠费||false',
    ]);
  });

  it('has a rule below its head', () => {
    const found = read(
      `| ${COLUMNS.join(' | ')} |\n|---|:--:|---|---|---|---|\n| 1 | 201601 | 上海一厂 | 1 | 已缴费 | |`,
    );
    expect(found.rows).toEqual(['1|2016-01|上海一厂|1|已缴费||true']);
    expect(found.issues).toEqual([]);
  });

  it.each([
    ['无', 'none-stated'],
    ['—', 'dash'],
    ['[]', 'masked'],
    ['/', 'dash'],
    ['', 'blank'],
    ['----------', 'blank'],
  ])('has no row but %j', (print, absence) => {
    const found = read(`${COLUMNS.join('\t')}\n${print}`);
    expect(found.rows).toEqual([]);
    expect(found.absent['contributions']).toBe(absence);
    expect(found.issues).toEqual([]);
  });
});

describe('an employer that goes on below its row', () => {
  it.each([
    [
      'until its name is complete',
      ['1 201601 上海国际 1 已缴费', '贸易有限公司'],
      '上海国际贸易有限公司',
      [],
    ],
    [
      'not when it is complete',
      ['1 201601 上海一厂 1 已缴费', '第二行'],
      '上海一厂',
      ['unknown-text  第二行'],
    ],
    [
      'not when it never is',
      ['1 201601 上海国际 1 已缴费', '第二行'],
      '上海国际',
      ['unknown-text  第二行'],
    ],
    [
      'over two lines',
      ['1 201601 上海国际 1 已缴费', '货物运输', '有限公司'],
      '上海国际货物运输有限公司',
      [],
    ],
    [
      'and what follows it does not belong to it',
      ['1 201601 上海国际 1 已缴费', '有限公司', '莫名其妙'],
      '上海国际有限公司',
      ['unknown-text  莫名其妙'],
    ],
    ['as the head prints it', ['1 201601 上海示例 1 已缴费', '机械厂'], '上海示例机械厂', []],
  ])('%s', (_, lines, employer, issues) => {
    const found = rows(...lines);
    expect(found.rows).toEqual([`1|2016-01|${employer}|1|已缴费||true`]);
    const others = found.issues.filter((issue) => !issue.startsWith('wrapped-cell'));
    expect(others).toEqual(issues);
  });

  it.each(
    '公司 厂 中心 学校 大学 学院 中学 小学 幼儿园 医院 研究所 研究院 事务所 合作社 委员会 协会 基金会 银行 分行 支行 集团 门店 经营部 工作室 俱乐部 街道 居委会 管理局 办事处'.split(
      ' ',
    ),
  )('until it ends with %s', (end) => {
    const found = rows('1 201601 上海示例某 1 已缴费', `某${end}`, '第二行');
    expect(found.rows).toEqual([`1|2016-01|上海示例某某${end}|1|已缴费||true`]);
  });

  it('says so', () => {
    const found = rows('1 201601 上海国际 1 已缴费', '贸易有限公司');
    expect(found.issues).toEqual(['wrapped-cell contributions[0].employer 贸易有限公司']);
  });

  it('goes on in its column', () => {
    const found = read(
      `${HEAD.replaceAll(' ', '\t')}\n1\t201601\t上海国际\t1\t已缴费\t\n\t\t货物\t\t\t\n`,
    );
    expect(found.rows).toEqual(['1|2016-01|上海国际货物|1|已缴费||true']);
  });

  it('wraps in the same way in several rows', () => {
    const found = rows('1 201601 上海国际 1 已缴费', '货物', '2 201602 上海国际 1 已缴费', '货物');
    expect(found.rows.map((row) => row.split('|')[2])).toEqual(['上海国际货物', '上海国际货物']);
  });
});

describe('columns that are not known', () => {
  it('are reported, head and cells, and the others are read by tabs', () => {
    const { rows, issues } = read(
      '序号\t险种\t年月\t缴费单位\t缴费基数(元)\t缴费月数\t缴费情况\t备注\t经办\n' +
        '1\t养老\t201601\t上海 一厂\t6200\t1\t已缴费\t补录\t甲',
    );
    expect(rows).toEqual(['1|2016-01|上海一厂|1|已缴费|补录|true']);
    expect(issues).toEqual(
      ['险种', '缴费基数(元)', '经办', '养老', '6200', '甲'].map((raw) => `unknown-text  ${raw}`),
    );
  });

  it('are reported, head and cells, and the others are read by blanks', () => {
    const { rows, issues } = read(
      '序号 年月 险种 缴费单位 缴费基数 缴费月数 缴费情况\n1 201601 养老 上海 一厂 6200 1 已缴费',
    );
    expect(rows).toEqual(['1|2016-01|上海一厂|1|已缴费||true']);
    expect(issues).toEqual(
      ['险种', '缴费基数', '养老', '6200'].map((raw) => `unknown-text  ${raw}`),
    );
  });

  it('before the month leave rows by blanks unread', () => {
    const row = '1 养老 201601 上海一厂 1 已缴费';
    const { rows, issues } = read(`序号 险种 年月 缴费单位 缴费月数 缴费情况\n${row}`);
    expect(rows).toEqual([]);
    expect(issues).toEqual(['unknown-text  险种', `unknown-text  ${row}`]);
  });

  it('are no head where a row follows in their line', () => {
    const { rows } = read('年月 缴费单位 缴费月数 缴费情况 上海一厂 201601');
    expect(rows).toEqual([]);
    expect(read('年月 缴费单位 缴费月数 缴费情况\n201601 上海一厂 1 已缴费').rows).toEqual([
      '?|2016-01|上海一厂|1|已缴费||true',
    ]);
  });
});

describe('the agency that issues the sheet', () => {
  const AGENCY = '上海市社会保险事业管理中心';

  it.each([
    ['by blanks', [HEAD, `1 201601 ${AGENCY} 1 已缴费`].join('\n')],
    ['one cell per line', [HEAD, '1', '201601', AGENCY, '1', '已缴费'].join('\n')],
    ['behind the status', `年月\t缴费月数\t缴费情况\t缴费单位\n201601\t1\t已缴费\t${AGENCY}`],
    ['in pipes', `|序号|年月|缴费单位|缴费月数|缴费情况|\n|1|201601|${AGENCY}|1|已缴费|`],
  ])('is an employer like any other: %s', (_, list) => {
    const { rows, issues } = read(list);
    expect(rows.map((row) => row.split('|')[2])).toEqual([AGENCY]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['in the line below', `\n${AGENCY}\n`],
    ['behind the last row', ` ${AGENCY}\n`],
    ['behind the number of the page', `\n第1页 ${AGENCY}\n`],
  ])('is no employer at the foot of a page: %s', (_, foot) => {
    const { rows, issues } = read(
      `${HEAD}\n1 201601 上海一厂 1 已缴费${foot}2 201602 二厂 1 已缴费`,
    );
    expect(rows).toEqual(['1|2016-01|上海一厂|1|已缴费||true', '2|2016-02|二厂|1|已缴费||true']);
    expect(issues).toEqual([]);
  });
});

describe('a line that is not of the row above it', () => {
  it('stands behind the foot of a page', () => {
    const { rows, issues } = read(
      '序号\t年月\t缴费单位\t缴费月数\t缴费情况\t备注\n1\t201601\t上海一厂\t1\t已缴费\t\n' +
        '上海市社会保险事业管理中心 2017年4月\n2\t201602\t上海一厂\t1\t已缴费\t',
    );
    expect(rows).toEqual([
      '1|2016-01|上海一厂|1|已缴费||true',
      '2|2016-02|上海一厂|1|已缴费||true',
    ]);
    expect(issues).toEqual(['unknown-text  2017年4月']);
  });
});

describe('a list that a mail quotes', () => {
  it.each([
    ['>', '> 1\t201601\t上海一厂\t1\t已缴费\t'],
    ['> >', '> > 1\t201601\t上海一厂\t1\t已缴费\t'],
    ['> without a blank', '>1\t201601\t上海一厂\t1\t已缴费\t'],
    ['> before pipes', '> 1|201601|上海一厂|1|已缴费|'],
    ['empty lines', '>\n> 1\t201601\t上海一厂\t1\t已缴费\t\n>'],
  ])('is read: %s', (_, row) => {
    const head = `> ${HEAD.replaceAll(' ', row.includes('|') ? '|' : '\t')}`;
    const { rows, issues } = read(`${head}\n${row}`);
    expect(rows).toEqual(['1|2016-01|上海一厂|1|已缴费||true']);
    expect(issues).toEqual([]);
  });
});

describe('rows that blanks part below a head that tabs part', () => {
  it('are read by their blanks', () => {
    const { rows, issues } = read(
      `${HEAD.replaceAll(' ', '\t')}\n1 201601 上海一厂 1 已缴费\n2 201602 1 已缴费`,
    );
    expect(rows).toEqual(['1|2016-01|上海一厂|1|已缴费||true', '2|2016-02|?|1|已缴费||true']);
    expect(issues).toEqual([]);
  });
});
