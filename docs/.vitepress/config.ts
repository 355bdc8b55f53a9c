import { defineConfig } from 'vitepress';
import { joinChineseLines } from './join-chinese-lines.js';
import { EN, ZH } from './locales.js';
import { search } from './search.js';

// Where the site is published, with slashes at both ends: `/` or `/shanghai-pension/`.
const base = process.env['DOCS_BASE'] ?? '/';

/** Pages whose tables need the room of the outline. */
const WIDE =
  /^(zh\/)?(law\/|guide\/read-your-statement\.md|findings\.md|glossary\.md|sample-report\.md)/;

export default defineConfig({
  title: 'shanghai-pension',
  base,
  head: [['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }]],
  cleanUrls: false,
  locales: { root: EN, zh: ZH },
  themeConfig: { search, externalLinkIcon: true },
  markdown: { config: (markdown) => markdown.use(joinChineseLines) },
  transformPageData: ({ relativePath, frontmatter }) =>
    WIDE.test(relativePath)
      ? { frontmatter: { ...frontmatter, pageClass: 'wide', aside: false } }
      : undefined,
  vite: { build: { chunkSizeWarningLimit: 1000 } },
});
