import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../.changeset');
const changesets = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);

describe('a changeset', () => {
  // A formatter of Markdown once took the lines above the text for a heading.
  it('says which package changes, how much, and what', () => {
    // There is none between a release and the next change.
    for (const name of changesets) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const form = /^---\n'shanghai-pension': (?:major|minor|patch)\n---\n\n[A-Z]/;
      expect([name, form.test(text)]).toEqual([name, true]);
    }
  });
});
