import type { FigureWords } from '../catalogue.js';

export const ZH_FIGURES: FigureWords = {
  months: (months) => `${months} 个月`,
  dayCount: (days) => `${days} 天`,
  duration: (years, months, total) => `${years} 年 ${months} 个月（${total} 个月）`,
  yuan: (digits) => `${digits} 元`,
  period: (start, end) => `${start} 至${end === null ? '今' : ` ${end}`}`,
  days: (from, to) => (to === null ? `${from} 起` : `${from} 至 ${to}`),
  notPrinted: '未印出',
  quote: (text) => `“${text}”`,
  named: (name, figure) => `${name} ${figure}`,
  list: (items) => items.join('、'),
  sentences: (sentences) => sentences.join(''),
};
