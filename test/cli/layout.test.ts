import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/cli/layout/printable.js';
import { pairs, table } from '../../src/cli/layout/table.js';
import { hanging, wrap } from '../../src/cli/layout/wrap.js';
import { runOn } from './fake-io.js';

const COLUMNS = [
  { heading: '缴费单位', align: 'left' },
  { heading: 'n', align: 'right' },
] as const;

describe('table', () => {
  it('aligns Chinese and Latin', () => {
    expect(
      table(
        COLUMNS,
        [
          ['上海', '12'],
          ['Shanghai', '3'],
        ],
        80,
      ),
    ).toEqual(['  缴费单位   n', '  ------------', '  上海      12', '  Shanghai   3']);
  });

  it('has lines of equal width, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '9', '.', '缴', '（', '￥', 'é') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const widths = table(COLUMNS, rows, 1000).map((line) => stringWidth(line));
        expect(new Set(widths).size).toBe(1);
      }),
    );
  });

  it('fits the page exactly, or is a list', () => {
    expect(table(COLUMNS, [['上海', '']], 13)).toEqual([
      '  缴费单位  n',
      '  -----------',
      '  上海       ',
    ]);
    expect(
      table(
        COLUMNS,
        [
          ['上', '1'],
          ['', '2'],
        ],
        12,
      ),
    ).toEqual(['  缴费单位：上', '    n: 1', '  n: 2']);
  });

  it.each(['zh', 'en'])('every table of a report is aligned, in %s', async (lang) => {
    for (const name of ['seed-2021', 'annual-2016-clean', 'annual-arrears', 'mailed-2017']) {
      for (const command of ['report', 'read']) {
        const { lines } = await runOn([command, '--lang', lang], [name]);
        const rules = lines.flatMap((line, i) => (/^ {2}-+$/.test(line) ? [i] : []));
        expect(rules.length).toBeGreaterThanOrEqual(1);
        for (const rule of rules) expect(tableWidths(lines, rule).size).toBe(1);
      }
    }
  });
});

/** Widths of the lines of the table around a rule: the heading, and rows up to text or a blank. */
function tableWidths(lines: readonly string[], rule: number): Set<number> {
  const rows = lines.slice(rule + 1);
  const end = rows.findIndex(
    (line) => line === '' || /[。.]$/u.test(line) || line.startsWith('  Not'),
  );
  const all = [lines[rule - 1] ?? '', lines[rule] ?? '', ...rows.slice(0, end)];
  return new Set(all.map((line) => stringWidth(line)));
}

describe('pairs', () => {
  it('stand one below the other', () => {
    expect(
      pairs(
        [
          ['姓名', 'a'],
          ['name', 'b'],
          ['n', 'c d'],
        ],
        11,
      ),
    ).toEqual(['  姓名  a', '  name  b', '  n     c d']);
  });

  it('wrap beside the name', () => {
    expect(pairs([['n', 'one two']], 8)).toEqual(['  n  one', '     two']);
  });

  it('stand below names that leave them no room', () => {
    const name = 'a name of 21 columns:';
    expect(pairs([[name, 'one two']], 45)).toEqual([`  ${name}  one two`]);
    expect(
      pairs(
        [
          [name, 'one two'],
          ['姓名', 'b'],
        ],
        44,
      ),
    ).toEqual([`  ${name}:`, '    one two', '  姓名：', '    b']);
    expect(pairs([['a name of 20 columns', 'one']], 27)).toEqual(['  a name of 20 columns  one']);
  });
});

describe('wrap', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['缴费月数', 4, ['缴费', '月数']],
    ['缴费，月数', 4, ['缴', '费，', '月数']],
    ['（缴费）月', 4, ['（缴', '费）', '月']],
    ['a缴b', 3, ['a缴', 'b']],
    ['verylongword x', 4, ['verylongword', 'x']],
    ['', 10, ['']],
    ['个月。个', 6, ['个月。', '个']],
    ['共 (12) 月', 5, ['共', '(12)', '月']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses no character and keeps to the width', () => {
    const text = fc.string({ unit: fc.constantFrom('缴', '费', 'a', '9', ' ', '，', '（', '。') });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (given, width) => {
        const lines = wrap(given, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
        for (const line of lines) {
          const unbroken = !/[\s缴费]/u.test(line.slice(1));
          expect(stringWidth(line) <= width || unbroken || /[，。（]{2}/u.test(line)).toBe(true);
        }
      }),
    );
  });

  it('hangs below its head', () => {
    expect(hanging('1. ', 'one two', 6)).toEqual(['1. one', '   two']);
  });

  it('is as narrow as the terminal, within reason', async () => {
    const widest = async (columns: number | undefined) => {
      const on = {
        isTerminal: true,
        environment: { NO_COLOR: '1' },
        ...(columns ? { columns } : {}),
      };
      const { lines } = await runOn(['audit', '--lang', 'zh'], ['seed-2021'], on);
      return Math.max(...lines.map((line) => stringWidth(line)));
    };
    expect(await widest(60)).toBeLessThanOrEqual(60);
    expect(await widest(60)).toBeGreaterThan(50);
    expect(await widest(undefined)).toBeLessThanOrEqual(80);
    expect(await widest(undefined)).toBeGreaterThan(70);
    expect(await widest(300)).toBeLessThanOrEqual(100);
    expect(await widest(300)).toBeGreaterThan(90);
    expect(await widest(1)).toBeGreaterThan(30);
  });
});

describe('printable', () => {
  it('takes what could move the cursor or turn the text', () => {
    expect(printable('a\u001b[2Jb\u202ec\u200b\u0007')).toBe('a[2Jbc');
  });

  it('keeps a line a line', () => {
    expect(printable('上海\n有限\t公司')).toBe('上海 有限 公司');
  });

  it('masks ID numbers', () => {
    expect(printable('x310101196804150007')).toBe('x310101********0007');
  });
});
