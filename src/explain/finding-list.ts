import { paidRowsWhere, unpaidMonths } from '../audit/figures/index.js';
import type { YearMonth } from '../calendar/index.js';
import {
  constant,
  type FindingCase,
  field,
  type Grounds,
  groundStep,
  sumSteps,
} from './finding-case.js';
import type { ExplanationStep } from './step.js';

/** The different months of the list that are paid, and what rows that are not known may add. */
export function detailMonths(about: FindingCase): Grounds {
  const { expected } = about.finding;
  return { expected: typeof expected === 'number' ? paidSteps(about, 'expected', expected) : [] };
}

/** The paid months of the list; with more than those, what rows that are not known may add. */
export function paidSteps(about: FindingCase, ground: string, months: number) {
  const { figures, grounds } = about.words;
  const { months: paid } = paidRowsWhere(about.statement, () => true);
  const possible = months - paid.length;
  const listed = grounds.paid(figures.months(paid.length), figures.list(paid));
  const inputs = { paid: paid.join(' ') };
  return [
    possible === 0
      ? groundStep(about, ground, { text: listed, inputs, formula: 'count(paid)', value: months })
      : groundStep(about, ground, {
          text: figures.sentences([listed, grounds.unclear(figures.months(possible))]),
          inputs: { ...inputs, possible },
          formula: 'count(paid) + possible',
          value: months,
        }),
  ];
}

/** The months that the list shows as not paid. */
export function arrearsMonths(about: FindingCase): Grounds {
  return { expected: unpaidSteps(about, 'expected', about.finding.months ?? []) };
}

/** The months that the list calls in arrears (欠费, 欠缴). */
export function owedSteps(about: FindingCase, ground: string): readonly ExplanationStep[] {
  const { owed = [] } = unpaidMonths(about.statement.contributions) ?? {};
  return unpaidSteps(about, ground, owed);
}

function unpaidSteps(about: FindingCase, ground: string, months: readonly YearMonth[]) {
  const { figures, grounds } = about.words;
  return [
    groundStep(about, ground, {
      text: grounds.unpaid(figures.months(months.length), figures.list(months)),
      inputs: { months: months.join(' ') },
      formula: 'count(months)',
      value: months.length,
    }),
  ];
}

/** The months that rows count, and those that their status makes. */
export function rowMonths(about: FindingCase): Grounds {
  const { finding, statement, words } = about;
  const rows = finding.fields.flatMap((path) => {
    const row = statement.contributions[Number(/\d+/.exec(path)?.[0])];
    return row === undefined ? [] : [row];
  });
  const sum = (ground: string, counts: readonly number[], sentences: readonly string[]) => {
    const months = counts.reduce((one, other) => one + other, 0);
    const addends = counts.join(' + ');
    const text = words.grounds[ground === 'printed' ? 'sum' : 'together'](
      `${addends} = ${words.figures.months(months)}`,
    );
    return groundStep(about, ground, {
      text: words.figures.sentences([...sentences, text]),
      inputs: { rows: addends },
      formula: 'sum(rows)',
      value: months,
    });
  };
  const printed = rows.map(({ months }) => months ?? 0);
  const due = rows.map(({ paid }) => Number(paid));
  return {
    printed: [sum('printed', printed, [])],
    expected: [sum('expected', due, [words.grounds.rowCounts])],
  };
}

/** The number of a row: that of the row before it with one, and one more for each row since. */
export function sequence(about: FindingCase): Grounds {
  const { finding, statement } = about;
  const index = Number(/\d+/.exec(finding.fields[0] ?? '')?.[0]);
  const before = statement.contributions.slice(0, index).map((row) => row.sequence);
  const last = before.reduce<number>((found, number, i) => (number === null ? found : i), -1);
  const term = field(about, `contributions[${last}].sequence`);
  return { expected: sumSteps(about, 'expected', [term, constant(index - last)]) };
}
