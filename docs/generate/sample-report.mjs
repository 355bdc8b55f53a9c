// What the command says about the sample statement.
import { readFileSync } from 'node:fs';
import { outputOf, ROOT } from './command-output.mjs';
import { fence, page } from './markdown.mjs';
import { WORDS } from './words.mjs';

const SAMPLE = 'examples/statement-2021.txt';

export function sampleReportPage(locale) {
  const { sample } = WORDS[locale];
  const args = ['report', SAMPLE, '--lang', locale, '--explain'];
  return page([
    `# ${sample.title}`,
    sample.intro,
    `## ${sample.text}`,
    fence('text', readFileSync(`${ROOT}${SAMPLE}`, 'utf8')),
    `## ${sample.report}`,
    fence('sh', `shanghai-pension ${args.join(' ')}`),
    fence('text', outputOf(args)),
  ]);
}
