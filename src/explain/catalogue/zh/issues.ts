import type { Catalogue } from '../catalogue.js';

export const ZH_ISSUES: Catalogue['issues'] = {
  empty: () => '没有文字可读。请提供权益记录单的文字内容。',
  'not-a-statement': () =>
    '没有找到养老保险个人权益记录单的内容。请提供“养老保险个人权益记录”的全文。',
  'other-sheet': ({ detail }) =>
    `这是${detail ?? '另一种单据'}，不是养老保险个人权益记录单，未作读取。请在“一网通办”或“随申办”查询“个人权益记录单”。`,
  'other-place': ({ detail }) =>
    `这是${detail ?? '外省市'}的单据，本程序只读取上海市的养老保险个人权益记录单，未作读取。`,
  'unknown-text': ({ raw }) =>
    `未能识别的文字${raw}，未作使用。请对照原件，确认其中没有应读出的数据。`,
  'unreadable-value': ({ label, raw }) =>
    `${label}处印有${raw}，读不出数值，按未印出处理。请对照原件核对。`,
  'unknown-status': ({ label, raw }) =>
    `${label}印为${raw}，无法判断是否已缴费，未计入已缴费月数。请向社保经办机构核对。`,
  'conflicting-values': ({ label, raw }) =>
    `${label}印出两次且不一致：取第一次的数值，未取${raw}。请对照原件核对。`,
  'joined-value': ({ label, raw }) =>
    `${label}的数值被空格或换行隔开，已合并为一个读取：${raw}。请对照原件核对。`,
  'wrapped-cell': ({ label, raw }) =>
    `${raw}写在下一行，作为${label}的后半部分读取。请对照原件核对。`,
  'title-missing': () => '没有标题，依各部分的内容判断为养老保险个人权益记录单。请确认文字完整。',
  'sections-by-year': () =>
    '各部分的编号（一）、（二）、（三）与其年度不符，以年度为准。请对照原件核对。',
  'several-statements': () => '文字中有不止一份权益记录单，此处只读取第一份。请逐份读取。',
  'more-issues': () => '此后还有需要说明之处，未一一列出。请检查文字是否完整、清楚。',
};

export const ZH_SHEETS: Catalogue['sheets'] = {
  'shanghai-kiosk-24': '近24个月的城镇基本养老保险缴费情况（自助机打印）',
  'shanghai-list-60': '近60个月的城镇职工基本养老保险参保情况',
  'retirement-preassessment': '退休养老待遇预审表',
  'transfer-voucher': '基本养老保险参保缴费凭证',
  'web-12333': '12333 网站的缴费信息页面',
  'participation-certificate': '社会保险参保证明',
  'other-record': '另一种保险的个人权益记录',
  'residents-record': '城乡居民养老保险个人权益记录单',
};
