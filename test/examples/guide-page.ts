import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** A code block of a page. */
export interface Block {
  /** First word behind the fence. */
  readonly language: string;
  /** What stands behind it: the name of the file that the block is. */
  readonly fileName: string;
  readonly code: string;
  /** Line of the fence, from 1. */
  readonly line: number;
}

/** A page of the documentation, taken apart. */
export interface GuidePage {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Files that its commands and code may read: those it shows, and the samples. */
  readonly files: Readonly<Record<string, string>>;
}

/** The sample that anybody with a copy of the repository can read. */
export const SAMPLE = 'examples/statement-2021.txt';

const GUIDES = 'docs/guide';

/** The guides in English, by path. */
export const englishGuides: readonly string[] = readdirSync(join(ROOT, GUIDES))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `${GUIDES}/${name}`);

/** Where the Chinese page of a guide stands. */
export function chineseOf(path: string): string {
  return path.replace('docs/', 'docs/zh/');
}

/** Every page whose code and calls must be true. */
export const runnablePages: readonly string[] = [
  ...englishGuides,
  ...englishGuides.map(chineseOf),
  'docs/index.md',
  'docs/zh/index.md',
  'README.md',
  'README.zh-CN.md',
];

/** Reads a page. */
export function guidePage(path: string): GuidePage {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const blocks = [...text.matchAll(/^```(\S+)([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    fileName: (match[2] ?? '').trim(),
    code: match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
  const shown = blocks.filter(({ language, fileName }) => language === 'text' && fileName !== '');
  const files = Object.fromEntries(shown.map(({ fileName, code }) => [fileName, code]));
  files[SAMPLE] = readFileSync(join(ROOT, SAMPLE), 'utf8');
  return { path, text, blocks, files };
}

/** The pieces of code of a page that run by themselves: a block that imports begins a new one. */
export function piecesOfCode({ path, blocks }: GuidePage): { name: string; code: string }[] {
  const pieces: { name: string; code: string }[] = [];
  for (const { language, code, line } of blocks) {
    if (language !== 'ts') continue;
    const last = pieces.at(-1);
    if (last === undefined || /^import /m.test(code)) {
      pieces.push({ name: `${path}:${line}`, code });
    } else last.code += `\n${code}`;
  }
  return pieces;
}

/** A block with calls of the command, and below each what it prints. */
const CALLS = /^```console\n(?=\$ shanghai-pension )([\s\S]*?)^```$/gm;

/** The calls of the command on a page, in order: the arguments of each. */
export function shownCalls({ text }: GuidePage): string[][] {
  return [...text.matchAll(CALLS)].flatMap(([, block = '']) =>
    block.split('\n').flatMap((line) => argumentsOf(line) ?? []),
  );
}

/** The page with other outputs of its calls, in their order. */
export function withOutputs({ text }: GuidePage, outputs: readonly string[]): string {
  const rest = [...outputs];
  return text.replaceAll(CALLS, (_, block: string) => {
    const calls = block.split('\n').filter((line) => argumentsOf(line) !== null);
    return `\`\`\`console\n${calls.map((call) => `${call}\n${rest.shift()}\n`).join('')}\`\`\``;
  });
}

function argumentsOf(line: string): [string[]] | null {
  const [prompt, program, ...argv] = line.split(' ');
  return prompt === '$' && program === 'shanghai-pension' ? [argv] : null;
}
