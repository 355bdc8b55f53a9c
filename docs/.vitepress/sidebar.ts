import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';

const DOCS = fileURLToPath(new URL('../', import.meta.url));

const GUIDES = [
  'guide/get-your-statement',
  'guide/read-your-statement',
  'sample-report',
  'guide/certify-working-years',
  'guide/check-the-money',
  'guide/late-contributions',
  'guide/when-can-i-retire',
  'guide/how-the-pension-is-composed',
  'guide/use-in-a-backend',
  'guide/add-a-years-figures',
  'guide/how-sure-we-are',
  'glossary',
];

const COMMAND = ['command', 'findings'];

const LAW = [
  'index',
  'base-limits',
  'contribution-rates',
  'account-interest',
  'average-wages',
  'calculation-base',
  'minimum-months',
  'payment-months',
  'late-fee',
  'minimum-wage',
  'rules',
  'sources',
];

const AREAS = [
  'statement',
  'audit',
  'tenure',
  'contribution',
  'account',
  'arrears',
  'retirement',
  'benefit',
  'law',
  'explain',
  'shanghai-pension',
];

/** The names of the groups, and of pages whose title is in the other language. */
interface SidebarWords {
  readonly guide: string;
  readonly command: string;
  readonly law: string;
  readonly reference: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** The pages of one language; a page is called what its first heading says. */
export function sidebar(folder: string, words: SidebarWords): DefaultTheme.SidebarItem[] {
  const item = (path: string): DefaultTheme.SidebarItem[] => {
    const text = words.titles[path] ?? titleOf(`${DOCS}${folder}${path}.md`);
    return text === null ? [] : [{ text, link: `/${folder}${path.replace(/index$/, '')}` }];
  };
  return [
    { text: words.guide, items: GUIDES.flatMap(item) },
    { text: words.command, items: COMMAND.flatMap(item) },
    { text: words.law, collapsed: false, items: LAW.flatMap((name) => item(`law/${name}`)) },
    {
      text: words.reference,
      link: `/${folder}reference/`,
      collapsed: false,
      items: AREAS.map((text) => ({ text, link: `/${folder}reference/${text}` })),
    },
  ];
}

function titleOf(file: string): string | null {
  if (!existsSync(file)) return null;
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '') ?? null;
}
