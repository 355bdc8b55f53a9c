import { type NamedYear, namedYears } from '../audit/figures/index.js';
import { labelOf } from './catalogue/field-label.js';
import { fieldValue, statementOf } from './field-value.js';
import { type FindingCase, type Grounds, groundStep } from './finding-case.js';
import type { ExplanationStep } from './step.js';

/** The title and a section that name different years, or years by the end of one. */
export function titleYear(about: FindingCase): Grounds {
  const { fields, printed, expected } = about.finding;
  const [title = '', section = ''] = fields;
  return {
    printed: asOfSteps(about, 'printed', { path: title, year: Number(printed) }),
    expected: asOfSteps(about, 'expected', { path: section, year: Number(expected) }),
  };
}

/** A year that is printed as one needs no step. */
function asOfSteps(about: FindingCase, ground: string, named: NamedYear) {
  return named.path.endsWith('asOf') ? [yearStep(about, ground, named, '')] : [];
}

/** The year that the statement is about. */
export function detailYear(about: FindingCase): Grounds {
  const { expected } = about.finding;
  return { expected: yearSteps(about, 'expected', Number(expected), '') };
}

/** The year of the earlier statement and the next one; the year of the later statement. */
export function yearMissing(about: FindingCase): Grounds {
  const { fields, printed, expected } = about.finding;
  const { prefix } = statementOf(fields[0] ?? '', about.statements);
  const later = statementOf(fields[1] ?? '', about.statements);
  const isPrinted = later.statement?.year === printed;
  const ofLater = later.statement === null ? about : { ...about, statement: later.statement };
  return {
    printed: isPrinted ? [] : yearSteps(ofLater, 'printed', Number(printed), later.prefix),
    expected: yearSteps(about, 'expected', Number(expected) - 1, prefix, 1),
  };
}

/** The first part of a statement that names a year; no step when none does. */
export function yearSteps(
  about: FindingCase,
  ground: string,
  year: number,
  prefix: string,
  later = 0,
): readonly ExplanationStep[] {
  const named = namedYears(about.statement).find((one) => one.year === year);
  return named === undefined ? [] : [yearStep(about, ground, named, prefix, later)];
}

function yearStep(
  about: FindingCase,
  ground: string,
  { path, year }: NamedYear,
  prefix: string,
  later = 0,
): ExplanationStep {
  const { statements, words } = about;
  const name = prefix + path;
  const printed = fieldValue(name, statements) ?? null;
  const sentence = words.grounds.year(labelOf(name, words), String(printed), String(year));
  const next = later === 0 ? [] : [words.grounds.nextYear(`${year} + ${later} = ${year + later}`)];
  return groundStep(about, ground, {
    text: words.figures.sentences([sentence, ...next]),
    inputs: { [name]: printed },
    formula: yearFormula(name) + (later === 0 ? '' : ` + ${later}`),
    value: year + later,
  });
}

/** The year that a part names; the opening figures stand at the end of the year before. */
function yearFormula(name: string): string {
  if (!name.endsWith('asOf')) return name;
  return name.endsWith('opening.asOf') ? `year(${name}) + 1` : `year(${name})`;
}

/** The end of the year that the statement is about, or of the year before it. */
export function endOfYearSteps(about: FindingCase, before: 0 | 1): readonly ExplanationStep[] {
  const { suggestion } = about.finding;
  const year = Number(String(suggestion).slice(0, 4)) + before;
  return yearSteps(about, 'suggestion', year, '').map((step) => ({
    ...step,
    formula: `december(${step.formula}${before === 0 ? '' : ' - 1'})`,
    value: `${year - before}-12`,
  }));
}
