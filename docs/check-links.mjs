// Checks the links of the built site and of the Markdown files beside it: pages, files and anchors have to
// be there, every page has to exist in both languages. An address elsewhere is looked at for its form
// only, since a check must not need a network.
//
//   node docs/check-links.mjs [SITE [ROOT]]
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const [SITE = join(HERE, '.vitepress/dist'), ROOT = dirname(HERE)] = process.argv.slice(2);
const BASE = process.env.DOCS_BASE ?? '/';
const HOST = 'http://site.invalid';

/** What is wrong with an address elsewhere; null when nothing is. */
function faultOfForm(url) {
  if (url.protocol === 'mailto:') return null;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && /^[\w-]+(\.[\w-]+)+$/.test(url.hostname) ? null : 'not a web address';
}

function valuesOf(text, pattern) {
  return [...text.matchAll(pattern)].map(([, value]) => value.replaceAll('&amp;', '&'));
}

/** The pages of the site: path as in an address → anchors and links. */
function readPages(site) {
  const paths = readdirSync(site, { recursive: true }).filter((path) => path.endsWith('.html'));
  return new Map(
    paths.map((path) => {
      const html = readFileSync(join(site, path), 'utf8');
      const anchors = new Set(valuesOf(html, /\s(?:id|name)="([^"]*)"/g));
      const links = new Set(valuesOf(html, /\s(?:href|src)="([^"]*)"/g));
      return [path.split(sep).join('/'), { anchors, links }];
    }),
  );
}

function faultOnSite(link, path, pages) {
  const url = URL.canParse(link, `${HOST}${BASE}${path}`)
    ? new URL(link, `${HOST}${BASE}${path}`)
    : null;
  if (url === null) return 'not an address';
  if (url.origin !== HOST) return faultOfForm(url);
  if (!url.pathname.startsWith(BASE)) return `outside of ${BASE}`;
  const inside = decodeURIComponent(url.pathname.slice(BASE.length));
  const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const page = pages.get(target);
  if (page === undefined) return existsSync(join(SITE, target)) ? null : 'no such page';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || page.anchors.has(anchor) ? null : 'no such anchor';
}

function siteFaults(pages) {
  return [...pages].flatMap(([path, { links }]) =>
    [...links].flatMap((link) => {
      const fault = faultOnSite(link, path, pages);
      return fault === null ? [] : [`${path}: ${link}: ${fault}`];
    }),
  );
}

function languageFaults(pages) {
  const ofBoth = [...pages.keys()].filter((path) => path !== '404.html');
  return ofBoth
    .map((path) => [path, path.startsWith('zh/') ? path.slice('zh/'.length) : `zh/${path}`])
    .filter(([, other]) => !pages.has(other))
    .map(([path, other]) => `${path}: not in the other language: ${other}`);
}

/** Markdown without what is code. */
function prose(file) {
  return readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
}

/** The anchors of a Markdown file as a forge makes them. */
function anchorsOf(file) {
  const headings = valuesOf(prose(file), /^#+ (.+)$/gm);
  return headings.map((heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function faultInMarkdown(link, file) {
  if (/^[a-z][a-z+.-]*:/i.test(link)) {
    return URL.canParse(link) ? faultOfForm(new URL(link)) : 'not an address';
  }
  const [path, anchor = ''] = decodeURIComponent(link).split('#');
  const target = path === '' ? file : resolve(dirname(file), path);
  if (!existsSync(target)) return 'no such file';
  if (anchor === '' || statSync(target).isDirectory()) return null;
  return anchorsOf(target).includes(anchor) ? null : 'no such heading';
}

function markdownFaults(root) {
  const files = readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name));
  return files.flatMap((file) =>
    valuesOf(prose(file).replace(/`[^`\n]*`/g, ''), /\]\(([^)\s]+)[^)]*\)/g).flatMap((link) => {
      const fault = faultInMarkdown(link, file);
      return fault === null ? [] : [`${relative(root, file)}: ${link}: ${fault}`];
    }),
  );
}

const pages = readPages(SITE);
const faults = [...siteFaults(pages), ...languageFaults(pages), ...markdownFaults(ROOT)];
if (pages.size === 0) faults.push(`${SITE}: no pages`);
for (const fault of faults) console.error(fault);
console.log(`links: ${pages.size} pages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
