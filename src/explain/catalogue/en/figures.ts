import type { FigureWords } from '../catalogue.js';

export const EN_FIGURES: FigureWords = {
  months,
  dayCount: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  duration: (years, odd, total) =>
    `${years} ${years === 1 ? 'year' : 'years'} ${months(odd)} (${months(total)})`,
  yuan: (digits) => `${digits} yuan`,
  period: (start, end) => `${start} ${end === null ? 'until now' : `to ${end}`}`,
  days: (from, to) => (to === null ? `from ${from} on` : `${from} to ${to}`),
  notPrinted: 'not printed',
  quote: (text) => `"${text}"`,
  named: (name, figure) => `${name} (${figure})`,
  list: (items) => items.join(', '),
  sentences: (sentences) => sentences.join(' '),
};

function months(count: number): string {
  return `${count} ${count === 1 ? 'month' : 'months'}`;
}
