import { describe, expect, it } from 'vitest';
import { readStatement, readStatements } from '../../src/statement/index.js';

const BODY = `
(2021年度)
姓名：[] 公民身份号码：[]
(一) 截至2020年底，累计缴纳记账情况：
缴费月数：75个月 个人账户储存总额：[]元
(三) 截至2021年底，累计缴纳记账情况：
缴费月数：87个月 个人账户储存总额：[]元
`;

function refusal(text: string) {
  const { statement, issues } = readStatement(text);
  const [first] = issues;
  return statement === null ? { code: first?.code, detail: first?.detail } : null;
}

describe('a title', () => {
  it.each([
    '养老保险个人权益记录',
    '养老保险个人权益记录单',
    '上海市城镇职工基本养老保险个人权益记录单',
    '上海市企业职工基本养老保险 个人权益记录单',
    '上海市社会保险个人权益记录单',
    '（城镇）上年度养老保险个人权益记录单',
    '上海市2021年度养老保险个人权益记录单',
    '**养老保险个人权益记录**',
    '《养老保险个人权益记录》',
    '“养老保险个人权益记录”',
    '【上海人社】养老保险个人权益记录',
    '标题：养老保险个人权益记录',
    '# 养老保险个人权益记录',
    '★养老保险个人权益记录',
    '1 养老保险个人权益记录',
    '养老保险个人权益记录（样张）',
    '上海市社会保险事业管理中心\n养老保险个人权益记录',
  ])('of Shanghai is read: %s', (title) => {
    expect(refusal(title + BODY)).toBeNull();
  });

  it.each([
    ['北京市社会保险个人权益记录', '北京市'],
    ['江苏省社会保险权益记录单', '江苏省'],
    ['广州市城镇职工基本养老保险个人权益记录', '广州市'],
    ['杭州市企业职工基本养老保险个人权益记录单', '杭州市'],
    ['重庆市 城镇企业职工基本养老保险 个人权益记录单', '重庆市'],
    ['苏州市2021年度社会保险个人权益记录单', '苏州市'],
    ['陕西社会保险个人权益记录单', '陕西'],
    ['甘肃社会保险个人权益记录单', '甘肃'],
    ['西安 社会保险个人权益记录单', '西安'],
    ['新疆生产建设兵团 社会保险个人权益记录单', null],
    ['广西壮族自治区\n社会保险个人权益记录单', null],
    ['养老保险个人权益记录（苏州市）', '苏州市'],
  ])('of another place is refused: %s', (title, place) => {
    const found = refusal(title + BODY);
    expect(found?.code).toBe('other-place');
    if (place !== null) expect([place, place.replace(/[市省]$/, '')]).toContain(found?.detail);
  });

  it.each([
    '城乡居民养老保险个人权益记录',
    '上海市城乡居保个人权益记录',
    '上海市居民养老保险个人权益记录单',
    '上海市职业年金个人权益记录',
    '基本医疗保险个人权益记录',
  ])('of another insurance is refused: %s', (title) => {
    expect(refusal(title + BODY)?.code).toBe('other-sheet');
  });

  it.each([
    '新型农村社会养老保险个人权益记录',
    '机关事业单位养老保险个人权益记录',
    '中央国家机关养老保险个人权益记录',
    '无锡社会保险个人权益记录单',
    '苏州工业园区社会保险个人权益记录单',
    '天津市和平区社会保险个人权益记录',
    '浙江省本级养老保险个人权益记录',
  ])('with strange words before it is refused: %s', (title) => {
    expect(['other-sheet', 'other-place']).toContain(refusal(title + BODY)?.code);
  });
});

describe('a text without a section', () => {
  it.each([
    ['养老保险个人权益记录\n姓名：张三', 'not-a-statement', null],
    ['基本养老保险参保缴费凭证', 'other-sheet', 'transfer-voucher'],
    ['全部缴费年限 23年', 'other-sheet', 'retirement-preassessment'],
    ['上海市社会保险参保证明', 'other-sheet', 'participation-certificate'],
    ['浙江省社会保险参保信息 姓名：张三', 'other-place', '浙江'],
    ['浙江省游记', 'not-a-statement', null],
    ['某地社会保险信息', 'not-a-statement', null],
  ])('%s', (text, code, detail) => {
    expect(refusal(text)).toEqual({ code, detail });
  });

  it('shows the beginning of the text, and no more', () => {
    const [issue] = readStatement('这是一篇关于退休生活的文章。'.repeat(20)).issues;
    expect(issue?.raw).toBe('这是一篇关于退休生活的文章。'.repeat(3).slice(0, 30));
    expect(issue).toMatchObject({ line: 1, column: 1, path: null, severity: 'error' });
  });

  it('shows the place that is not Shanghai', () => {
    const [issue] = readStatement(`\n  苏州市社会保险个人权益记录单${BODY}`).issues;
    expect(issue).toMatchObject({ line: 2, column: 3, detail: '苏州市', raw: '苏州市' });
  });

  it.each([
    ['in the line below', '\n昆山市社会保险个人权益记录单', '昆山市'],
    ['behind its note', '\n注：仅供参考 昆山市社会保险个人权益记录单', '昆山市'],
    ['with blanks in it', '\n昆 山 市 社会保险个人权益记录单', '昆山市'],
  ])('leaves the statement before it whole: %s', (_, title, detail) => {
    const row = '序号 年月 缴费单位 缴费月数 缴费情况\n1 202101 上海一厂 1 已缴费';
    const readings = readStatements(`养老保险个人权益记录${BODY}\n${row}${title}${BODY}`);
    expect(readings).toHaveLength(2);
    expect(readings[0]?.statement?.contributions).toMatchObject([{ status: '已缴费', paid: true }]);
    expect(readings[1]?.issues).toMatchObject([{ code: 'other-place', detail }]);
  });
});
