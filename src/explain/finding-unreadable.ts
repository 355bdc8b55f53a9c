import {
  constant,
  type FindingCase,
  field,
  type Grounds,
  groundStep,
  leadsTo,
  sumSteps,
} from './finding-case.js';
import { owedSteps, paidSteps } from './finding-list.js';
import { periodSteps } from './finding-periods.js';
import { endOfYearSteps, yearSteps } from './finding-year.js';
import type { ExplanationStep } from './step.js';

/** What the other figures imply for a value that could not be read. */
export function unreadableNumber(about: FindingCase): Grounds {
  return { suggestion: impliedSteps(about, about.finding.fields[0] ?? '') };
}

function impliedSteps(about: FindingCase, path: string): readonly ExplanationStep[] {
  const { suggestion = null } = about.finding;
  const sum = (first: string, sign: '+' | '-', ...others: readonly string[]) =>
    sumSteps(about, 'suggestion', [
      field(about, first),
      ...others.map((other) => field(about, other, sign)),
    ]);
  switch (path) {
    case 'opening.months':
      return sum('closing.months', '-', 'current.months');
    case 'current.months': {
      const left = sum('closing.months', '-', 'opening.months');
      return leadsTo(left, suggestion) ? left : paidSteps(about, 'suggestion', Number(suggestion));
    }
    case 'closing.months':
      return sum('opening.months', '+', 'current.months');
    case 'opening.balance':
      return sum('closing.balance', '-', 'current.credited', 'current.interest');
    case 'current.credited':
      return sum('closing.balance', '-', 'opening.balance', 'current.interest');
    case 'current.interest':
      return sum('closing.balance', '-', 'opening.balance', 'current.credited');
    case 'closing.balance':
      return sum('opening.balance', '+', 'current.credited', 'current.interest');
    case 'deemed.months':
      return periodSteps(about, 'suggestion', 'deemed');
    case 'arrears.months':
      return owedSteps(about, 'suggestion');
    case 'year':
    case 'current.year':
      return yearSteps(about, 'suggestion', Number(suggestion), '');
    case 'asOf':
    case 'closing.asOf':
      return endOfYearSteps(about, 0);
    case 'opening.asOf':
      return endOfYearSteps(about, 1);
    default:
      return rowSteps(about, path);
  }
}

const ROW_FIELD = /^contributions\[(\d+)\]\.(\w+)$/;

/** A count follows from the status of its row; a month or a number is one off that of a row beside it. */
function rowSteps(about: FindingCase, path: string): readonly ExplanationStep[] {
  const [, index, column] = ROW_FIELD.exec(path) ?? [];
  const { suggestion = null } = about.finding;
  if (column === 'months') {
    return [
      groundStep(about, 'suggestion', { text: about.words.grounds.rowCounts, value: suggestion }),
    ];
  }
  const steps = [-1, 1].flatMap((beside) => {
    const near = field(about, `contributions[${Number(index) + beside}].${column}`);
    return [1, -1].map((by) => sumSteps(about, 'suggestion', [near, constant(by)]));
  });
  return steps.find(([step]) => step?.value === suggestion) ?? [];
}
