import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs/check-links.mjs');

const SOUND: Readonly<Record<string, string>> = {
  'site/404.html': '<a href="/">back</a>',
  'site/index.html':
    '<h1 id="top">Top</h1><a href="/guide/a.html#part-1">a</a><a href="/zh/">zh</a>',
  'site/guide/a.html':
    '<h2 id="part-1">1</h2><a href="../">up</a><a href="#part-1">1</a><img src="../icon.svg">',
  'site/zh/index.html':
    '<a href="guide/a.html">a</a><a href="https://example.org/a?b=1&amp;c=2">b</a>',
  'site/zh/guide/a.html':
    '<h2 id="第一部分">1</h2><a href="#%E7%AC%AC%E4%B8%80%E9%83%A8%E5%88%86">1</a>',
  'site/icon.svg': '<svg></svg>',
  'README.md':
    '# One `two`, three\n\n[a](#one-two-three) [b](more/b.md#下限-与-上限) [c](more)\n\n' +
    '`[code](nowhere.md)`\n\n```md\n# Not a heading\n[code](nowhere.md)\n```\n',
  'more/b.md': '## 下限 与 上限\n',
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Writes the sound site with some files changed, and checks it. */
function check(
  changed: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): { readonly faults: readonly string[]; readonly status: number | null } {
  for (const [path, text] of Object.entries({ ...SOUND, ...changed })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, join(root, 'site'), root], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { faults: stderr.split('\n').filter((line) => line !== ''), status };
}

describe('the check of links', () => {
  it('finds nothing in a sound site', () => {
    expect(check()).toEqual({ faults: [], status: 0 });
  });

  it.each([
    ['a page', '/guide/b.html', 'no such page'],
    ['a page whose name is a beginning of another', '/guide/a', 'no such page'],
    ['an anchor of another page', '/guide/a.html#part-2', 'no such anchor'],
    ['an anchor of the same page', '#bottom', 'no such anchor'],
    ['an address that is none', 'http://', 'not an address'],
    ['an address without a host', 'https://nowhere', 'not a web address'],
    ['an address that runs code', 'javascript:void(0)', 'not a web address'],
  ])('finds %s', (_, link, fault) => {
    const { faults, status } = check({ 'site/index.html': `<a href="${link}">x</a>` });
    expect(faults).toEqual([`index.html: ${link}: ${fault}`]);
    expect(status).toBe(1);
  });

  it('finds a picture that is not there', () => {
    const { faults } = check({ 'site/guide/a.html': '<h2 id="part-1">1</h2><img src="x.png">' });
    expect(faults).toEqual(['guide/a.html: x.png: no such page']);
  });

  it('finds a page that is in one language only', () => {
    const { faults } = check({ 'site/b.html': '', 'site/zh/c.html': '' });
    expect(faults).toEqual([
      'b.html: not in the other language: zh/b.html',
      'zh/c.html: not in the other language: c.html',
    ]);
  });

  it.each([
    ['a file', 'more/c.md', 'no such file'],
    ['a heading of another file', 'more/b.md#上限', 'no such heading'],
    ['a heading within code', '#not-a-heading', 'no such heading'],
    ['an address without a host', 'https://nowhere', 'not a web address'],
  ])('finds %s in Markdown', (_, link, fault) => {
    const { faults, status } = check({
      'README.md': `# A\n\n\`\`\`\n# Not a heading\n\`\`\`\n[x](${link})\n`,
    });
    expect(faults).toEqual([`README.md: ${link}: ${fault}`]);
    expect(status).toBe(1);
  });

  it('knows a site that is published below an address', () => {
    const pages = { 'site/index.html': '<a href="/p/guide/a.html">a</a>', 'site/404.html': '' };
    expect(check(pages, { DOCS_BASE: '/p/' }).faults).toEqual([]);
    expect(
      check({ ...pages, 'site/404.html': '<a href="/">x</a>' }, { DOCS_BASE: '/p/' }).faults,
    ).toEqual(['404.html: /: outside of /p/']);
  });

  it('does not take an empty site for a sound one', () => {
    mkdirSync(join(root, 'site'));
    const { status } = spawnSync(process.execPath, [SCRIPT, join(root, 'site'), root]);
    expect(status).toBe(1);
  });
});
