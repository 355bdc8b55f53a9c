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
        text: figureOf(table),
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
function figureOf({ unit }) {
  return unit.startsWith('fraction')
    ? (value) => `${new Decimal(value).times(100)} %`
    : (value) => String(value);
}

/** All parts of a value in one text, for a note. */
export function valueText(value, columns) {
  return columns
    .map(({ heading, text }) => (columns.length === 1 ? text(value) : `${heading} ${text(value)}`))
    .join(', ');
}
