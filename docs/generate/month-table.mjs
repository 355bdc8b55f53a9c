// Payment months (计发月数) by years and months of age.
import { defaultLaw, paymentMonths } from '../../dist/index.js';
import { table } from './markdown.mjs';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

export function monthTable(words) {
  const [{ value }] = defaultLaw.tables.paymentMonths.cells;
  const lastAge = value.firstAge + value.months.length - 1;
  const rows = value.months.map((_, k) => {
    const age = value.firstAge + k;
    return [
      `**${age}**`,
      ...MONTHS.map((month) =>
        age === lastAge && month > 0 ? '' : paymentMonths(age * 12 + month).toString(),
      ),
    ];
  });
  const columns = [
    { heading: words.age, align: 'right' },
    ...MONTHS.map((month) => ({ heading: words.month(month), align: 'right' })),
  ];
  return [`## ${words.title}`, words.intro, table(columns, rows)].join('\n\n');
}
