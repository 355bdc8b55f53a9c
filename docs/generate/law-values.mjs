// How the values of a table are written: as one column, or as a column for each part.
import { Decimal } from 'decimal.js';

/** The columns of a table's values: heading, and the text of a value. */
export function valueColumns(table, words, catalogue) {
  if (table.name === 'paymentMonths') {
    const text = ({ firstAge, months }) => words.law.ages(firstAge, firstAge + months.length - 1);
    return [{ heading: words.columns.value, text }];
  }
  const { units, parts } = catalogue.law;
  const names = partNames(table);
  if (names.length === 0) {
    return [
      {
        heading: words.law.withUnit(words.columns.value, units[table.unit]),
        text: figureOf(table, words),
      },
    ];
  }
  return names.map((name) => ({
    heading: parts[name],
    text: (value) => wordOrFigure(value[name], parts),
  }));
}

function partNames({ cells }) {
  const values = cells.map(({ value }) => value).filter((value) => typeof value === 'object');
  return [...new Set(values.flatMap(Object.keys))];
}

function wordOrFigure(part, words) {
  if (part === undefined) return '';
  return typeof part === 'string' ? words[part] : String(part);
}

/** A fraction is written as a percentage, anything else as it is. */
function figureOf({ unit }, words) {
  return unit.startsWith('fraction')
    ? (value) => words.law.percent(String(new Decimal(value).times(100)))
    : (value) => String(value);
}

/** The parts of a value, each with its name when there are several, for a note. */
export function valueTexts(value, columns) {
  return columns.map(({ heading, text }) =>
    columns.length === 1 ? text(value) : `${heading} ${text(value)}`,
  );
}
