import type { SourceRow } from './row.js';

/** Notices and rules of other places: a national figure, or what no text of Shanghai was found for. */
export const NOTICES_ELSEWHERE = {
  i2016: {
    title: 'National account interest rate 2016',
    issuer: 'Government of Yueqing',
    address: 'https://www.yueqing.gov.cn/art/2018/11/13/art_1229245916_2068851.html',
    checked: 'recorded by others',
  },
  i2018: {
    title: 'National account interest rate',
    issuer: 'Social Insurance Bureau of Shenzhen',
    date: '2018-10-22',
    address: 'https://hrss.sz.gov.cn/szsi/sbjxxgk/tzgg/content/post_3046029.html',
    checked: 'recorded by others',
  },
  i2019: {
    title: 'National account interest rate 2019',
    issuer: 'Social insurance agency of Heshan',
    address:
      'https://www.heshan.gov.cn/gzjg/sydw/hssshbxjjglj/sbxxgk/shbxjbwj/content/post_2039703.html',
    checked: 'recorded by others',
  },
  i2020: {
    title: 'National account interest rate 2020',
    issuer: 'Government of Yantai',
    address: 'https://www.yantai.gov.cn/art/2022/12/12/art_42683_3192320.html',
    checked: 'recorded by others',
  },
  i2021: {
    title: 'National account interest rate 2021',
    issuer: 'Social insurance agency of Kaiping',
    address: 'https://www.kaiping.gov.cn/kpsshbxjjglj/zwgk/zxgk/content/post_2658016.html',
    checked: 'recorded by others',
  },
  i2022: {
    title: 'National account interest rate 2022',
    issuer: 'Social insurance agency of Heshan',
    date: '2023-02-21',
    address:
      'https://www.heshan.gov.cn/gzjg/sydw/hssshbxjjglj/sbxxgk/shbxjbwj/content/post_2853005.html',
    checked: 'recorded by others',
  },
  i2023: {
    title: 'National account interest rate 2023',
    issuer: 'Government of Fangchenggang',
    date: '2023-12-12',
    address: 'https://www.fcgs.gov.cn/zfxxgk/fdzdgknr/msxx/sb/content/post_1797533.html',
    checked: 'recorded by others',
  },
  i2024: {
    title: 'National account interest rate 2024',
    issuer: 'Government of Jieyang',
    date: '2025-10-28',
    address: 'https://www.jieyang.gov.cn/zwgk/zfxxgkml/content/post_937989.html',
    checked: 'recorded by others',
  },
  i2025: {
    title: 'National account interest rate 2025',
    issuer: 'Government of Fangchenggang',
    date: '2025-10-24',
    address: 'https://www.fcgs.gov.cn/ggfw/zxbs/shbz/wyk/zybg/t26140294.shtml',
    checked: 'recorded by others',
  },
  'zhejiang-pension-regulation': {
    title: 'Pension regulation of Zhejiang',
    issuer: 'Province of Zhejiang',
    checked: 'excerpt',
    note: 'Articles 26 and 27; no text of Shanghai was found.',
  },
  'jinan-2025': {
    title: 'Answer on payment months for ages between full years',
    issuer: 'City hotline of Jinan',
    date: '2025-06-12',
    address: 'https://www.jinan.gov.cn/col23076/art/2025/art_23076_5018027.html',
    checked: 'excerpt',
    note: 'As kept in the repository Alaric1098/China-Pension-Strategy-Skill.',
  },
} as const satisfies Readonly<Record<string, SourceRow>>;
