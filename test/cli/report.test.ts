import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand, runOn } from './fake-io.js';

const SEED = 'seed-2021';

/** The lines of the part below a heading, up to the next blank line. */
function part(lines: readonly string[], heading: string): readonly string[] {
  const start = lines.indexOf(heading);
  expect(start, `heading ${heading}`).toBeGreaterThanOrEqual(0);
  const end = lines.indexOf('', start);
  return lines.slice(start + 1, end);
}

/** A text without the breaks that fit it to a page. */
const flowing = (lines: readonly string[]) => lines.map((line) => line.trim()).join('');
const flowingWords = (lines: readonly string[]) => lines.map((line) => line.trim()).join(' ');

describe('report of the sample of 2021 in Chinese', () => {
  const outcome = runOn(['report', '--lang', 'zh'], [SEED]);

  it('has warnings, no errors', async () => {
    expect((await outcome).code).toBe(0);
    expect((await outcome).err).toBe('');
  });

  it('says who and which year', async () => {
    const { lines } = await outcome;
    expect(lines.slice(0, 6)).toEqual([
      '养老保险个人权益记录单 2021 年度',
      '  姓名          已隐去',
      '  公民身份号码  已隐去',
      '  参保单位名称  上海交通大学',
      '  记录单样式    上海市养老保险个人权益记录（附缴费明细）',
      '  截至年月      2021-12',
    ]);
  });

  it('shows the three sections', async () => {
    expect(part((await outcome).lines, '缴纳记账情况（金额：元）')).toEqual([
      '  部分                          缴费月数  记账金额  当年计息  个人账户储存总额',
      '  ----------------------------------------------------------------------------',
      '  （一）截至 2020-12  2011-10 至 2020-12                                未印出',
      '  （二）2021 年度                     12    未印出    未印出                  ',
      '  （三）截至 2021-12                  87                                未印出',
    ]);
  });

  it('shows what else is printed', async () => {
    expect(part((await outcome).lines, '其他记载')).toEqual([
      '  92年底前连续工龄  已隐去',
      '  视同缴费年限      21 年 5 个月（257 个月），1993-01 至 2014-09',
      '  个人欠费月数      未印出（印为横线）',
      '  个人欠费金额      未印出（印为横线）',
    ]);
  });

  it('shows working years and how they come about', async () => {
    expect(part((await outcome).lines, '个人工作年限')).toEqual([
      '  个人工作年限至少 28 年 8 个月（344 个月），截至 2021-12。',
      '  组成              缴费月数',
      '  --------------------------',
      '  92年底前连续工龄    未印出',
      '  视同缴费年限      257 个月',
      '  实际缴费年限       87 个月',
      '  合计              344 个月',
      '  92年底前连续工龄未印出，按 0 计入，因此这是下限，实际的年限不少于此数。',
    ]);
  });

  it('shows the other readings and what each rests on', async () => {
    expect(part((await outcome).lines, '其他读法')).toEqual([
      '  - 29 年 0 个月（348 个月）：视同缴费年限以起止年月为准，不用印出的月数',
      '  - 31 年 8 个月（380 个月）：（一）的缴费月数以起止年月为准，不用推算的月数',
      '  - 32 年 0 个月（384 个月）：视同缴费年限和（一）的缴费月数都以起止年月为准',
    ]);
  });

  it('shows findings with both numbers and what is probably meant', async () => {
    const findings = part((await outcome).lines, '核对结果');
    expect(findings[0]).toBe('  错误 0 处，疑问 3 处，提示 1 处。');
    const text = flowing(findings);
    expect(text).toContain(
      '1. [疑问] （一）截至上年底缴费起止年月共 111 个月，按其他数字推算应为 75 个月。',
    );
    expect(text).toContain('起始年月可能是 2014-10。');
    expect(text).toContain('视同缴费年限印为 257 个月，旁边的起止年月却共有 261 个月。');
    expect(text).toMatch(/起始年月可能是\s?1993-05/);
    expect(text).toContain('重叠 36 个月（2011-10 至 2014-09）');
    expect(text).toContain('4. [提示] 视同缴费年限前印有“截至 1992-12”');
  });

  it('shows the base limits of every period that touches the year', async () => {
    expect(part((await outcome).lines, '2021 年度缴费基数上下限（元/月）')).toEqual([
      '  起          止          下限   上限  依据的月平均工资  公布情况',
      '  ---------------------------------------------------------------',
      '  2020-07-01  2021-06-30  4927  28017              9339  已公布  ',
      '  2021-07-01  2022-06-30  5975  31014             10338  已公布  ',
    ]);
  });

  it('has nothing to say about the reading', async () => {
    expect(part((await outcome).lines, '读取说明')).toEqual(['  全部文字均已识别。']);
  });

  it('ends with what it is and where to object', async () => {
    const text = flowing((await outcome).lines.slice(-4));
    expect(text).toContain('不作任何更正');
    expect(text).toContain('《社会保险个人权益记录管理办法》第十六条');
    expect(text).toContain('021-12333');
  });
});

describe('report of the sample of 2021 in English', () => {
  const outcome = runOn(['report', '--lang', 'en'], [SEED]);

  it('shows the same', async () => {
    const { lines, code } = await outcome;
    expect(code).toBe(0);
    expect(lines[0]).toBe('Pension rights statement of 2021');
    expect(part(lines, 'Account (yuan)')).toEqual([
      '  section                     months     credited     interest      balance',
      '  -------------------------------------------------------------------------',
      '  (1) to 2020-12  2011-10 to 2020-12                            not printed',
      '  (2) year 2021                   12  not printed  not printed             ',
      '  (3) to 2021-12                  87                            not printed',
    ]);
    expect(part(lines, 'Working years').slice(0, 7)).toEqual([
      '  Working years: at least 28 years 8 months (344 months), to 2021-12.',
      '  part                                 months',
      '  -------------------------------------------',
      '  service before the end of 1992  not printed',
      '  deemed contribution time         257 months',
      '  contributions paid                87 months',
      '  together                         344 months',
    ]);
    expect(flowingWords(part(lines, 'Working years'))).toContain(
      'Not printed, counted as 0: service before the end of 1992. So this is a lower bound',
    );
    const readings = flowingWords(part(lines, 'Other readings'));
    expect(readings).toMatch(/348 months.*380 months.*384 months/);
    const findings = flowingWords(part(lines, 'Findings'));
    expect(findings).toContain('Errors 0, warnings 3, notes 1.');
    expect(findings).toContain('has 111 months, but the other figures imply 75 months.');
    expect(findings).toContain('the start is probably 2014-10.');
    expect(findings).toContain('share 36 months (2011-10 to 2014-09)');
    expect(findings).toContain('printed as 257 months, but the period beside it has 261 months.');
    expect(part(lines, 'Limits of the contribution base in 2021 (yuan a month)')).toHaveLength(4);
    expect(flowingWords(lines.slice(-6))).toContain('article 16). Hotline: 021-12333.');
  });
});

describe('report', () => {
  it('of the example in the package is that of the sample', async () => {
    const text = readFileSync(
      new URL('../../examples/statement-2021.txt', import.meta.url),
      'utf8',
    );
    const { out, code } = await runCommand(['report', 'x'], { files: { x: text } });
    expect(code).toBe(0);
    expect(out).toContain('28 years 8 months (344 months)');
  });

  it('of a clean sheet finds nothing', async () => {
    const { lines, code } = await runOn(['report', '--lang', 'zh'], ['annual-2016-clean']);
    expect(code).toBe(0);
    expect(part(lines, '核对结果')).toEqual(['  各项数字之间没有矛盾。']);
    expect(lines).not.toContain('其他读法');
    expect(lines).not.toContain('重叠与空缺');
    expect(part(lines, '缴纳记账情况（金额：元）').slice(2)).toEqual([
      '  （一）截至 2015-12       276                              98765.40',
      '  （二）2016 年度           12   5760.00   8431.70                  ',
      '  （三）截至 2016-12       288                             112957.10',
    ]);
    expect(part(lines, '其他记载')).toContain('  2016 年度月平均工资    6200.00 元');
  });

  it('of a sheet with errors ends with 1 and names both sums', async () => {
    const { lines, code } = await runOn(['report', '--lang', 'zh'], ['cases/sums']);
    expect(code).toBe(1);
    const findings = flowing(part(lines, '核对结果'));
    expect(findings).toContain('错误 2 处，疑问 0 处，提示 0 处。');
    expect(findings).toContain('印为 289 个月');
    expect(findings).toContain('相加为 288 个月');
    expect(findings).toContain('112975.10 元');
    expect(findings).toContain('112957.10 元');
  });

  it('shows what the reader reports with line and column', async () => {
    const { lines } = await runOn(['report', '--lang', 'zh'], ['cases/unknown-status']);
    expect(flowing(part(lines, '读取说明'))).toContain(
      '[疑问] 第 27 行第 27 列：缴费明细第 5 行“缴费情况”',
    );
  });

  it('of a year without limits says what is held', async () => {
    const text =
      '养老保险个人权益记录 (1998年度) (三) 截至1998年底，累计缴纳记账情况： 缴费月数：72个月';
    const { lines, out } = await runCommand(['report', '-', '--lang', 'zh'], {
      standardInput: text,
    });
    expect(lines).toContain('1998 年度缴费基数上下限（元/月）');
    expect(out).toContain('没有 1998-01 的缴费基数上下限');
  });

  it('of two statements shows each, then both together', async () => {
    const { lines, code } = await runOn(['report', '--lang', 'zh'], ['cases/two-statements']);
    expect(code).toBe(0);
    expect(lines).toContain('第 1 份，共 2 份：养老保险个人权益记录单 2019 年度');
    expect(lines).toContain('第 2 份，共 2 份：养老保险个人权益记录单 2018 年度');
    const joint = lines.slice(lines.indexOf('  根据 2 份记录单，以最近一份为准：'));
    expect(joint.length).toBeGreaterThan(5);
    expect(part(joint, '个人工作年限')[0]).toBe(
      '  个人工作年限至少 14 年 6 个月（174 个月），截至 2019-12。',
    );
  });
});

describe('report with steps', () => {
  it('does not say in a part what a step says', async () => {
    const { lines, out } = await runOn(['report', '--explain', '--lang', 'zh'], [SEED]);
    expect(lines).not.toContain('其他读法');
    expect(lines).not.toContain('重叠与空缺');
    for (const months of ['348', '380', '384'])
      expect(out.split(`（${months} 个月）`)).toHaveLength(2);
  });
});
