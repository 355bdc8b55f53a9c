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
    return text === '' ? [] : hanging(heading === '' ? '' : named(heading), text, width - 4);
  });
  return lines.map((text, i) => (i === 0 ? INDENT : INDENT + INDENT) + text);
}

/** A name before its value: behind a Chinese character stands a Chinese colon. */
function named(name: string): string {
  return widthOf(name.slice(-1)) > 1 ? `${name}：` : `${name}: `;
}

/** Names wider than this leave their values as much room, or stand above them. */
const WIDE_NAME = 20;

/**
 * Names with their values beside them, the values one below the other; below the names where those
 * take most of the page.
 */
export function pairs(
  rows: readonly (readonly [name: string, value: string])[],
  width: number,
): string[] {
  const nameWidth = Math.max(0, ...rows.map(([name]) => widthOf(name)));
  const room = width - INDENT.length - nameWidth - BETWEEN.length;
  if (nameWidth > WIDE_NAME && room < WIDE_NAME) {
    return rows.flatMap(([name, value]) => [
      ...hanging(INDENT, named(name).trimEnd(), width),
      ...hanging(INDENT + INDENT, value, width),
    ]);
  }
  return rows.flatMap(([name, value]) =>
    hanging(INDENT + padded(name, nameWidth, 'left') + BETWEEN, value, width),
  );
}
