import type { Catalogue } from '../catalogue.js';

export const EN_ISSUES: Catalogue['issues'] = {
  empty: () => 'There is no text to read. Pass the text of the statement.',
  'not-a-statement': () =>
    'Nothing of a Shanghai pension rights statement was found. Pass the whole text of the personal rights statement.',
  'other-sheet': ({ detail }) =>
    `This is ${detail ?? 'another sheet'}, not the personal rights statement, and was not read. Ask for the yearly personal rights statement in the service portal of the city.`,
  'other-place': ({ detail }) =>
    `This is a sheet of ${detail ?? 'another place'}. Only the personal rights statement of Shanghai is read; nothing was taken from it.`,
  'unknown-text': ({ raw }) =>
    `The text ${raw} was not understood and not used. Check on the paper that no value stands there.`,
  'unreadable-value': ({ label, raw }) =>
    `What is printed for ${label} is no value of that kind: ${raw}. It counts as not printed; check it on the paper.`,
  'unknown-status': ({ label, raw }) =>
    `What is printed for ${label} does not say whether the month was paid: ${raw}. It is not counted as paid; ask the social insurance agency.`,
  'conflicting-values': ({ label, raw }) =>
    `Two different values are printed for ${label}: the first was taken, not ${raw}. Check it on the paper.`,
  'joined-value': ({ label, raw }) =>
    `The value of ${label} was put together from separate pieces: ${raw}. Check it on the paper.`,
  'wrapped-cell': ({ label, raw }) =>
    `The line ${raw} was taken as the rest of ${label} above it. Check it on the paper.`,
  'title-missing': () =>
    'There is no title; the sections show that it is a personal rights statement. Check that the text is complete.',
  'sections-by-year': () =>
    'The numbers of sections (1), (2) and (3) contradict their years; the years were followed. Check it on the paper.',
  'several-statements': () =>
    'The text holds more than one statement; this is the first. Read them one by one.',
  'more-issues': () =>
    'From here on there is more to report than is listed. Check that the text is complete and clear.',
};

export const EN_SHEETS: Catalogue['sheets'] = {
  'shanghai-kiosk-24': 'the list of the last 24 months from a self-service terminal',
  'shanghai-list-60': 'the list of the last 60 months of insurance',
  'retirement-preassessment': 'a pre-assessment of the retirement benefit',
  'transfer-voucher': 'a voucher for the transfer to another place',
  'web-12333': 'a page of the old web site 12333',
  'participation-certificate': 'a certificate of participation in social insurance',
  'other-record': 'a rights record of another insurance',
  'residents-record': 'a rights statement of the pension scheme for residents',
};

/** Cities and provinces by the name that a sheet prints. */
export const EN_PLACES: Readonly<Record<string, string>> = {
  北京: 'Beijing',
  天津: 'Tianjin',
  重庆: 'Chongqing',
  河北: 'Hebei',
  山西: 'Shanxi',
  辽宁: 'Liaoning',
  吉林: 'Jilin',
  黑龙江: 'Heilongjiang',
  江苏: 'Jiangsu',
  浙江: 'Zhejiang',
  安徽: 'Anhui',
  福建: 'Fujian',
  江西: 'Jiangxi',
  山东: 'Shandong',
  河南: 'Henan',
  湖北: 'Hubei',
  湖南: 'Hunan',
  广东: 'Guangdong',
  海南: 'Hainan',
  四川: 'Sichuan',
  贵州: 'Guizhou',
  云南: 'Yunnan',
  陕西: 'Shaanxi',
  甘肃: 'Gansu',
  青海: 'Qinghai',
  内蒙古: 'Inner Mongolia',
  广西: 'Guangxi',
  西藏: 'Tibet',
  宁夏: 'Ningxia',
  新疆: 'Xinjiang',
  深圳: 'Shenzhen',
  广州: 'Guangzhou',
  杭州: 'Hangzhou',
  南京: 'Nanjing',
  苏州: 'Suzhou',
  成都: 'Chengdu',
  武汉: 'Wuhan',
  西安: "Xi'an",
  宁波: 'Ningbo',
  厦门: 'Xiamen',
  青岛: 'Qingdao',
  大连: 'Dalian',
};
