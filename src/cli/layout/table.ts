import { padded, widthOf } from './width.js';
import { hanging } from './wrap.js';

/** A column: its heading, and the side on which its values stand. */
export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

const BETWEEN = '  ';
const INDENT = '  ';

/**
 * A table of which every line is equally wide, counted in columns of a terminal. Where it is wider
 * than the page, each row is written as a list of its values instead.
 *
 * @param columns - from left to right
 * @param rows - one text for each column
 * @param width - columns of the page
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const widths = columns.map(({ heading }, i) =>
    Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[i] ?? ''))),
  );
  const total = INDENT.length + widths.reduce((sum, one) => sum + one + BETWEEN.length, -2);
  if (total > width) return rows.flatMap((row) => asList(columns, row, width));
  const line = (cells: readonly string[]) =>
    INDENT +
    columns.map(({ align }, i) => padded(cells[i] ?? '', widths[i] ?? 0, align)).join(BETWEEN);
  return [
    line(columns.map(({ heading }) => heading)),
    INDENT + '-'.repeat(total - INDENT.length),
    ...rows.map(line),
  ];
}

function asList(columns: readonly Column[], row: readonly string[], width: number): string[] {
  const lines = columns.flatMap(({ heading }, i) => {
    const text = row[i] ?? '';
    return text === '' ? [] : hanging(heading === '' ? '' : `${heading}: `, text, width - 4);
  });
  return lines.map((text, i) => (i === 0 ? INDENT : INDENT + INDENT) + text);
}

/** Names with their values beside them, the values one below the other. */
export function pairs(
  rows: readonly (readonly [name: string, value: string])[],
  width: number,
): string[] {
  const nameWidth = Math.max(0, ...rows.map(([name]) => widthOf(name)));
  return rows.flatMap(([name, value]) =>
    hanging(INDENT + padded(name, nameWidth, 'left') + BETWEEN, value, width),
  );
}
