import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

/** Each room may import only the rooms before it, and those on its own level not at all. */
const LEVELS: readonly (readonly string[])[] = [
  ['input'],
  ['calendar'],
  ['money'],
  ['law'],
  ['statement'],
  ['contribution'],
  ['account', 'arrears'],
  ['tenure'],
  ['retirement'],
  ['benefit'],
  ['audit'],
  ['explain'],
  ['cli'],
];

const LAW_FREE = ['statement'];

/**
 * A room has one door. The tables of law have their own, so that each room brings only its own; so
 * have the figures that findings rest on, which are for their explanation alone.
 */
const DOORS = ['index.js', 'tables/index.js', 'figures/index.js'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const imports: Import[] = filesBelow(SRC).flatMap((path) => {
  const file = relative(SRC, path);
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*? from '([^']+)';/gm)].map((match) => {
    const specifier = match[1] ?? '';
    const target = specifier.startsWith('.')
      ? relative(SRC, resolve(dirname(path), specifier))
      : specifier;
    return { file, room: file.split('/')[0] ?? '', target };
  });
});

const levelOf = (room: string): number => LEVELS.findIndex((level) => level.includes(room));
const isOwn = ({ target }: Import): boolean => target.includes('/');

describe('the rooms of the house', () => {
  it('are all known', () => {
    expect(imports.length).toBeGreaterThan(500);
    const rooms = new Set(imports.map(({ room }) => room).filter((room) => !room.endsWith('.ts')));
    expect([...rooms].filter((room) => levelOf(room) < 0)).toEqual([]);
  });

  it('import only rooms before them', () => {
    const wrong = imports.filter((found) => {
      const to = found.target.split('/')[0] ?? '';
      if (found.room === 'index.ts' || !isOwn(found) || to === found.room) return false;
      return levelOf(to) >= levelOf(found.room);
    });
    expect(wrong).toEqual([]);
  });

  it('enter another room by its door', () => {
    const wrong = imports.filter((found) => {
      const [to, ...rest] = found.target.split('/');
      return isOwn(found) && to !== found.room && !DOORS.includes(rest.join('/'));
    });
    expect(wrong).toEqual([]);
  });

  it('keep law out of the statement', () => {
    const wrong = imports.filter(
      ({ room, target }) => LAW_FREE.includes(room) && target.startsWith('law/'),
    );
    expect(wrong).toEqual([]);
  });

  it('need nothing but decimal.js and date-fns, the command aside', () => {
    const outside = imports.filter((found) => found.room !== 'cli' && !isOwn(found));
    const packages = outside.map(({ target }) => target).filter((name) => !name.startsWith('.'));
    expect(new Set(packages)).toEqual(new Set(['decimal.js', 'date-fns']));
  });
});
