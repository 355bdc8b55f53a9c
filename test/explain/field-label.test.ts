import { describe, expect, it } from 'vitest';
import { fieldLabel } from '../../src/explain/catalogue/field-label.js';
import { catalogueOf } from '../../src/explain/index.js';

const zh = (path: string) => fieldLabel(path, catalogueOf('zh').labels);
const en = (path: string) => fieldLabel(path, catalogueOf('en').labels);

describe('label of a path', () => {
  it.each([
    ['closing.months', '（三）截至年底累计缴费月数'],
    ['current.interest', '（二）当年计息'],
    ['monthsBefore1993', '92年底前连续工龄'],
    ['deemed', '视同缴费年限'],
    ['deemed.period.start', '视同缴费年限的起止年月'],
    ['supplement.contributionBase.amount', '补充信息中的月缴费基数'],
    ['contributions', '缴费明细'],
    ['contributions[0]', '缴费明细第 1 行'],
    ['contributions[11].month', '缴费明细第 12 行“年月”'],
    ['contributions[11].nothing', '缴费明细第 12 行'],
    ['[1].opening.balance', '第 2 份记录单的（一）截至上年底个人账户储存总额'],
    ['statements[1].opening.balance', '第 2 份记录单的（一）截至上年底个人账户储存总额'],
    ['statement.year', '标题年度'],
    ['[2]', '第 3 份记录单'],
    ['[0].contributions[4].month', '第 1 份记录单的缴费明细第 5 行“年月”'],
  ])('%s is %s', (path, label) => {
    expect(zh(path)).toBe(label);
  });

  it('is plain English in the other language', () => {
    expect(en('contributions[0]')).toBe('row 1 of the list');
    expect(en('contributions[0].month')).toBe('month in row 1 of the list');
    expect(en('[0]')).toBe('statement 1');
    expect(en('[0].name')).toBe('name of statement 1');
  });

  it.each([
    '',
    'nothing',
    'opening2',
    'toString',
    'constructor.name',
    'credits[3].month',
    'statement',
  ])('%j is no field', (path) => {
    expect(zh(path)).toBeNull();
  });
});
