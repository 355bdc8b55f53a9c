import { isRow, mapLines, type Noise, type Random } from './noise.js';

const SECTION = /^\(([一二三])\)/;

/**
 * The sections in another order, the list before them, the employer before the name. Keeps the
 * facts: every block has its own heading, every line of the head its own labels. Goes with all.
 */
export const reorderFields: Noise = {
  name: 'reorder-fields',
  stage: 'blocks',
  excludes: [],
  apply: (text, random) => {
    const lines = text.split('\n');
    const at = {
      head: lines.findIndex((line) => line.startsWith('姓名')),
      sections: lines.findIndex((line) => SECTION.test(line)),
      supplement: lines.findIndex((line) => line.startsWith('补充信息')),
      list: lines.findIndex((line) => line.startsWith('附：')),
      note: lines.findIndex((line) => line.startsWith('注：')),
    };
    const order = [at.head, at.sections, at.supplement, at.list, at.note];
    if (order.some((index, i) => index < 0 || index < (order[i - 1] ?? 0))) return text;
    const blocks = [
      swapEmployer(lines.slice(at.head, at.sections), random),
      shuffled(sectionsOf(lines.slice(at.sections, at.supplement)), random).flat(),
      lines.slice(at.supplement, at.list),
      lines.slice(at.list, at.note),
    ];
    const body = shuffled(blocks, random).flat();
    return [...lines.slice(0, at.head), ...body, ...lines.slice(at.note)].join('\n');
  },
};

function sectionsOf(lines: readonly string[]): string[][] {
  const sections: string[][] = [];
  for (const line of lines) {
    if (SECTION.test(line)) sections.push([line]);
    else sections.at(-1)?.push(line);
  }
  return sections;
}

function swapEmployer(lines: readonly string[], random: Random): string[] {
  const [name, employer, ...rest] = lines;
  const known = name !== undefined && employer?.startsWith('参保单位名称') === true;
  return known && random() < 0.5 ? [employer, name, ...rest] : [...lines];
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * The rows of the list backwards. Keeps the facts apart from the order of the rows, which the
 * comparison takes from their sequence numbers. Goes with all.
 */
export const descendingRows: Noise = {
  name: 'descending-rows',
  stage: 'blocks',
  excludes: [],
  apply: (text) => {
    const rows = text.split('\n').filter(isRow);
    return mapLines(text, (line) => (isRow(line) ? (rows.pop() ?? line) : line));
  },
};
