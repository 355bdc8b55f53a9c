// The Chinese part of pages that are written in English: what the library itself says in Chinese, and
// below it the English text. So the same address exists in both languages, and the Chinese search finds
// what stands there.
import { readdirSync } from 'node:fs';
import { catalogueOf, findingCodes } from '../../dist/index.js';
import { outputOf, ROOT } from './command-output.mjs';
import { fence, page, plain, table } from './markdown.mjs';

/** In place of the figures of a finding. */
const FACTS = {
  printed: '〔印出〕',
  expected: '〔推算〕',
  months: '〔月份〕',
  monthCount: '〔月数〕',
  range: '〔时段〕',
  fields: '〔各栏〕',
};
const SUGGESTION = '〔推测〕';

export function chinesePages() {
  const reference = readdirSync(`${ROOT}docs/reference`).filter((name) => name.endsWith('.md'));
  return [
    ['zh/command.md', commandPage()],
    ['zh/findings.md', findingsPage()],
    ['zh/glossary.md', glossaryPage()],
    ...reference.map((name) => [`zh/reference/${name}`, referencePage(name)]),
  ];
}

function commandPage() {
  return page([
    '# 命令行',
    '`shanghai-pension help --lang zh` 的输出：',
    fence('text', outputOf(['help', '--lang', 'zh'])),
    '## 全文（英文）',
    english('../command.md'),
  ]);
}

function glossaryPage() {
  return page([
    '# 术语表',
    '代码、文档和说明中，同一事物只用一个词。含义以英文书写。',
    '<!--@include: ../glossary.md{5,}-->',
  ]);
}

function findingsPage() {
  const { findings } = catalogueOf('zh');
  const rows = findingCodes.map((code) => {
    const { what, likely, advice } = findings[code];
    const suggestion = likely === undefined ? [] : [plain(likely(SUGGESTION))];
    return [`\`${code}\``, [plain(what(FACTS)), ...suggestion].join('<br>'), plain(advice)];
  });
  const says = '说明（〔印出〕为单上所印，〔推算〕为按其他数字推算）';
  return page([
    '# 核对结果',
    "`auditStatement` 与 `auditCareer` 能发现的全部问题。核对不修改任何数字；`explain(finding, { locale: 'zh' })` 给出以下说明。",
    table([{ heading: '代码' }, { heading: says }, { heading: '建议' }], rows),
    '## 全文（英文）',
    '严重程度、涉及的字段以及 `printed`、`expected` 的含义：',
    english('../findings.md'),
  ]);
}

function referencePage(name) {
  return page([
    '::: info 说明\n参考以英文书写，中文术语在括号内。\n:::',
    `<!--@include: ../../reference/${name}-->`,
  ]);
}

/** The text of an English page without its title. */
function english(path) {
  return `<!--@include: ${path}{2,}-->`;
}
