import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../cli/fake-io.js';
import {
  type GuidePage,
  guidePage,
  ROOT,
  runnablePages,
  shownCalls,
  withOutputs,
} from './guide-page.js';

const pages = runnablePages.map(guidePage).filter((page) => shownCalls(page).length > 0);

async function outputOf(argv: readonly string[], { files }: GuidePage): Promise<string> {
  const { out, err } = await runCommand(argv, { files });
  return `${out}${err}`.trimEnd().replaceAll(/ +$/gm, '');
}

/** When the command says something else on purpose: `npx vitest run test/examples/guide-calls.test.ts -u`. */
describe('the calls of the guides', () => {
  it('are there', () => {
    expect(pages.flatMap(shownCalls).length).toBeGreaterThan(15);
  });

  it.each(pages)('print what stands below them: $path', async (page) => {
    const outputs = await Promise.all(shownCalls(page).map((argv) => outputOf(argv, page)));
    await expect(withOutputs(page, outputs)).toMatchFileSnapshot(join(ROOT, page.path));
  });
});
