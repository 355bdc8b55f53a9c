import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, it } from 'vitest';
import { joinChineseLines } from '../../docs/.vitepress/join-chinese-lines.js';
import { search } from '../../docs/.vitepress/search.js';

describe('lines of Chinese text', () => {
  it.each([
    ['between characters', '没有\n数字', '没有数字'],
    ['after a full stop', '拒绝。\n不借用', '拒绝。不借用'],
    ['around emphasis', '没有**依据**\n的年份', '没有<strong>依据</strong>的年份'],
    ['before emphasis', '没有\n**依据**', '没有<strong>依据</strong>'],
    ['between words', 'no\nfigure', 'no\nfigure'],
    ['before a word', '没有\nfigure', '没有\nfigure'],
    ['after a word', 'figure\n没有', 'figure\n没有'],
  ])('are joined where no space belongs: %s', async (_, text, expected) => {
    const renderer = await createMarkdownRenderer('.', { config: joinChineseLines });
    expect(renderer.render(text).trim()).toBe(`<p>${expected}</p>`);
  });
});

describe('words of the search', () => {
  const options = search.provider === 'local' ? search.options?.miniSearch?.options : undefined;

  it.each([
    ['缴费基数', ['缴费', '费基', '基数']],
    ['年', ['年']],
    ['缴费，2021 年', ['缴费', '2021', '年']],
    ['late fee', ['late', 'fee']],
    ['baseLimits', ['baseLimits', 'base', 'Limits']],
    ['monthsBefore1993', ['monthsBefore1993', 'months', 'Before', '1993']],
    ['JSONIssue', ['JSONIssue', 'JSON', 'Issue']],
    ['。（）', []],
  ])('%s', (text, expected) => {
    expect(options?.tokenize?.(text)).toEqual(expected);
  });

  it('can be sent to the browser as text', () => {
    const { tokenize } = options ?? {};
    const sent: unknown = new Function(`return ${String(tokenize)}`)();
    expect(typeof sent === 'function' && sent('缴费基数')).toEqual(['缴费', '费基', '基数']);
  });
});

describe('the order of the search', () => {
  const options =
    search.provider === 'local' ? search.options?.miniSearch?.searchOptions : undefined;
  const { boostDocument } = options ?? {};

  it.each([
    ['/zh/guide/check-the-money.html#当年计息', '见分', 4],
    ['/zh/reference/account.html', '见分', 1],
    ['/guide/late-contributions.html', 'lateFee', 1],
  ])('%s for %s', (address, word, weight) => {
    const sent: unknown = new Function(`return ${String(boostDocument)}`)();
    expect(typeof sent === 'function' && sent(address, word)).toBe(weight);
  });
});
