import type { SourceRow } from './row.js';

/** Laws, regulations and national rules. */
export const LAWS = {
  'social-insurance-law': {
    title: '中华人民共和国社会保险法',
    issuer: "Standing Committee of the National People's Congress",
    date: '2018-12-29',
    checked: 'read',
    note: 'Version of this date; in force since 2011-07-01.',
  },
  'handling-regulations': {
    title: '社会保险经办条例',
    issuer: 'State Council',
    date: '2023-08-16',
    checked: 'read',
    note: 'In force since 2023-12-01.',
  },
  'collection-regulations': {
    title: '社会保险费征缴暂行条例',
    issuer: 'State Council',
    documentNumber: '国务院令第259号',
    date: '2019-03-24',
    checked: 'read',
    note: 'Version of this date; issued and in force on 1999-01-22.',
  },
  'administrative-compulsion-law': {
    title: '中华人民共和国行政强制法',
    issuer: "Standing Committee of the National People's Congress",
    checked: 'excerpt',
  },
  'retirement-decision-2024': {
    title: '关于实施渐进式延迟法定退休年龄的决定',
    issuer: "Standing Committee of the National People's Congress",
    date: '2024-09-13',
    address:
      'https://www.mohrss.gov.cn/SYrlzyhshbzb/ztzl/zt202409/qwfb/202409/t20240913_525781.html',
    checked: 'read',
    note: 'With the measures of the State Council; the annexed tables are pictures.',
  },
  'flexible-retirement-2024': {
    title: '实施弹性退休制度暂行办法',
    issuer: 'Ministry of Human Resources and Social Security',
    documentNumber: '人社部发〔2024〕94号',
    checked: 'recorded by others',
  },
  'implementing-rules-2011': {
    title: '实施《中华人民共和国社会保险法》若干规定',
    issuer: 'Ministry of Human Resources and Social Security',
    documentNumber: '人社部令第13号',
    date: '2011-06-29',
    address: 'http://www.lawtranslation.cn/content/?837.html',
    checked: 'excerpt',
    note: 'Articles 1 to 3, in translation; in force since 2011-07-01.',
  },
  'rights-record-measures': {
    title: '社会保险个人权益记录管理办法',
    issuer: 'Ministry of Human Resources and Social Security',
    documentNumber: '人社部令第14号',
    address: 'http://isslerlaw.com/socialsecurityinquiry/dzuoerwhht.html',
    checked: 'excerpt',
    note: 'Some articles, in translation; in force since 2011-07-01.',
  },
  gf2005: {
    title: '关于完善企业职工基本养老保险制度的决定',
    issuer: 'State Council',
    documentNumber: '国发〔2005〕38号',
    address: 'https://www.gov.cn/zhengce/zhengceku/2008-03/28/content_7376.htm',
    checked: 'excerpt',
  },
  gbf2019: {
    title: '降低社会保险费率综合方案',
    issuer: 'General Office of the State Council',
    documentNumber: '国办发〔2019〕13号',
    address: 'https://www.gov.cn/zhengce/zhengceku/2019-04/04/content_5379629.htm',
    checked: 'excerpt',
  },
} as const satisfies Readonly<Record<string, SourceRow>>;
