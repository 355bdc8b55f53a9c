import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../src/statement/emphasis.js';

/** A text without the stars that make a label bold. */
function plain(text: string): string {
  const stars = emphasisOf(text);
  return [...text].filter((_, i) => !stars?.has(i)).join('');
}

describe('stars around a label', () => {
  it.each([
    ['**姓名**：张三', '姓名：张三'],
    ['**姓名：** 张三', '姓名： 张三'],
    ['**姓名** : 张三 **公民身份号码**：3101', '姓名 : 张三 公民身份号码：3101'],
    ['> **姓名**：张三', '> 姓名：张三'],
    ['|**姓名**：|', '|姓名：|'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('stars that mask', () => {
  it.each([
    '姓名：** 公民身份号码：**',
    '姓名：何**公民身份号码：**参保单位名称：上海**厂',
    '姓名：*** 公民身份号码：310101********0007',
    '姓名：**三** 性别',
    '***姓名***：张三',
    '** 姓名**：张三',
    '**一\n二**：张三',
  ])('%s', (text) => {
    expect(plain(text)).toBe(text);
  });

  it('need no look where there are none', () => {
    expect(emphasisOf('姓名：*')).toBeNull();
  });
});
