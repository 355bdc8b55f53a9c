// The reference on the Chinese part of the site: the English text, so that the same address exists in
// both languages, and the Chinese search finds what stands there.
import { readdirSync } from 'node:fs';
import { ROOT } from './command-output.mjs';
import { page } from './markdown.mjs';

export function chineseReference() {
  return readdirSync(`${ROOT}docs/reference`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [
      `zh/reference/${name}`,
      page([
        '::: info 说明\n参考以英文书写，中文术语在括号内。\n:::',
        `<!--@include: ../../reference/${name}-->`,
      ]),
    ]);
}
