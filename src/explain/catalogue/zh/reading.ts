import type { ReadingWords } from '../catalogue.js';

export const ZH_READING: ReadingWords = {
  read: (sheet, year) => `已读取${year === null ? '' : ` ${year} 年度的`}${sheet}。`,
  issues: (count) => (count === 0 ? '没有需要说明之处。' : `有 ${count} 处需要说明。`),
  refused: '未读取。',
  json: '这份 JSON 不是完整的权益记录单，未读取。',
  layouts: {
    'shanghai-annual': '上海市养老保险个人权益记录（附缴费明细）',
    'shanghai-mailed': '上海市养老保险个人权益记录单（寄送件）',
  },
  absences: {
    masked: '已隐去',
    dash: '印为横线',
    blank: '空白',
    'label-missing': '无此项目',
    'period-instead': '印为起止年月',
    unreadable: '无法读出',
    'none-stated': '印为“无”',
  },
};
