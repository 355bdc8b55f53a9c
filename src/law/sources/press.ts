import type { SourceRow } from './row.js';

/** Press, guides and pages of advisers. */
export const PRESS = {
  'laodongbao-2018': {
    title: '个人养老保险权益单怎么看？',
    issuer: '劳动报 (Labour Daily, Shanghai)',
    checked: 'excerpt',
    note: 'Of 2018; explains the statement of 2017. Read as relayed.',
  },
  'sjtu-guide': {
    title: '个人权益单获取操作指南',
    issuer: 'Shanghai Jiao Tong University',
    checked: 'excerpt',
    note: 'With the sample statement of 2021.',
  },
  'kaizen-2020': {
    title: 'Retirement in Shanghai',
    issuer: 'Kaizen',
    address: 'https://kaizencpa.com/Knowledge/info/id/917.html',
    checked: 'excerpt',
    note: 'Summary of 2020, when fifteen years were needed.',
  },
  i2011: {
    title: 'Account statement of 2011',
    issuer: 'Jiefang Daily, relayed by Sohu',
    date: '2012-09-22',
    address: 'http://roll.sohu.com/20120922/n353741542.shtml',
    checked: 'recorded by others',
  },
  i2014: {
    title: 'Account interest rate 2014',
    issuer: '21st Century Business Herald',
    date: '2015-04-16',
    address: 'https://m.21jingji.com/article/20150416/b35524a457fd394f010ff277920de866.html',
    checked: 'recorded by others',
    note: 'A list gives the notice as 沪人社基发〔2014〕1号.',
  },
  i2015b: {
    title: 'Account interest rate 2015',
    issuer: 'China Daily',
    date: '2015-01-30',
    checked: 'excerpt',
    note: 'Read on a mirror, whose address is left out.',
  },
  i2016b: {
    title: 'Account interest rate of 8.31 %',
    issuer: 'aietools.com',
    address: 'http://www.aietools.com/p-5272.html',
    checked: 'excerpt',
  },
  i2022b: {
    title: 'Account interest rate of 6.12 % for 2022',
    issuer: 'wodefinance.com',
    address: 'https://wodefinance.com/TianTianFund/ubmyzxhiqa.html',
    checked: 'excerpt',
  },
  'chinanews-2022': {
    title: 'Base limits of 2022',
    issuer: 'China News Service',
    date: '2022-07-05',
    address: 'https://www.chinanews.com.cn/cj/2022/07-05/9796342.shtml',
    checked: 'recorded by others',
  },
  'thepaper-2017': {
    title: 'Contribution standard of 2017',
    issuer: 'The Paper',
    date: '2017-04-01',
    address: 'https://www.thepaper.cn/newsDetail_forward_1653133',
    checked: 'recorded by others',
  },
  'laodongfa-2015': {
    title: 'Contribution standard of 2015',
    issuer: 'laodongfa.com',
    address: 'https://www.laodongfa.com/stadata/dfzf/2136.html',
    checked: 'recorded by others',
  },
  'bendibao-2014': {
    title: 'Contribution standard of 2014',
    issuer: 'Shanghai Bendibao',
    address: 'https://sh.bendibao.com/zffw/201477/110240.shtm',
    checked: 'recorded by others',
  },
  'cpic-2011': {
    title: 'Contribution bases of April 2011',
    issuer: 'Changjiang Pension',
    address: 'https://www.cpic.com.cn/c/2016-03-14/503056.shtml',
    checked: 'recorded by others',
  },
  'sohu-2009': {
    title: 'Contribution bases of 2009',
    issuer: 'Dragon TV, relayed by Sohu',
    date: '2009-03-31',
    address: 'https://news.sohu.com/20090331/n263107384.shtml',
    checked: 'recorded by others',
  },
  'sina-0608': {
    title: 'Contribution standards 2006 to 2008',
    issuer: 'Sina blog',
    address: 'https://blog.sina.com.cn/s/blog_7f3b317c0100s4f7.html',
    checked: 'recorded by others',
  },
  book118: {
    title: 'Contribution standards 2003 to 2015',
    issuer: 'book118.com',
    address: 'https://max.book118.com/html/2017/0503/104008070.shtm',
    checked: 'recorded by others',
  },
  'sina-2005': {
    title: 'Contribution bases of 2005',
    issuer: 'Sina Finance',
    date: '2005-03-25',
    address: 'https://finance.sina.com.cn/roll/20050325/03241458714.shtml',
    checked: 'recorded by others',
  },
  'cb-2019': {
    title: 'Limits of April 2019',
    issuer: 'China Briefing',
    address:
      'https://www.china-briefing.com/news/shanghais-social-insurance-contribution-base-upper-lower-limits-updated/',
    checked: 'excerpt',
  },
  'iadmin-2019': {
    title: 'Change of May 2019',
    issuer: 'i-admin',
    address:
      'https://www.i-admin.com/news/china-adjustments-for-shanghai-social-insurance-base-rate-effective-from-1st-may-2019/',
    checked: 'excerpt',
  },
  cochicon: {
    title: 'Average wage of 2018 and the transition of the limits',
    issuer: 'Cochicon',
    address: 'https://cochicon.com/3211.html',
    checked: 'excerpt',
  },
  'azure-2013': {
    title: 'Contribution standard of 2013',
    issuer: 'Azure Group',
    date: '2013-07-07',
    address:
      'https://blog.azuregroup.com.au/2013-shanghai-social-security-payment-base?hs_amp=true',
    checked: 'excerpt',
  },
  'wode-2013': {
    title: 'Contribution standard from 2013-10-01',
    issuer: 'wodefinance.com',
    address: 'https://wodefinance.com/TianTianFund/lwzoolsjzm.html',
    checked: 'excerpt',
  },
  'mazars-2016': {
    title: 'Employer rate from 2016-01-01',
    issuer: 'Forvis Mazars',
    address:
      'https://forvismazars.com/cn/en/insights/our-publications/accounting-outsourcing-newsletters/update-on-mandatory-social-insurance-in-shanghai',
    checked: 'excerpt',
  },
  'asiab-2016': {
    title: 'Limits of 2016',
    issuer: 'Asia Briefing',
    address:
      'https://www.asiabriefing.com/userfiles/epubs/guides/china/english/CB-2016-08/files/assets/basic-html/page-122.html',
    checked: 'excerpt',
  },
  'dwt-2011': {
    title: 'Contribution rates of 2011',
    issuer: 'Davis Wright Tremaine',
    address:
      'https://www.dwt.com/insights/2011/07/shanghai-issues-implemental-rules-for-the-new-chin',
    checked: 'excerpt',
  },
  'ubco-2012': {
    title: 'Contribution standard of 2012',
    issuer: 'UB&Co',
    address:
      'http://www.ub-co.com/country/china/adjustment-of-the-standard-of-social-security-payment-2/',
    checked: 'excerpt',
  },
  'whzs-2015': {
    title: 'Average wage of 2014 and limits of 2015',
    issuer: 'waihuizhishiwang.com',
    address: 'https://waihuizhishiwang.com/lvyouwenda/b9752gqem9.html',
    checked: 'excerpt',
  },
  'rsa-2022': {
    title: 'Limits of 2022',
    issuer: 'RSA Asia',
    address: 'https://www.rsa-tax.com/single-post/shanghai-new-social-contributions-limits',
    checked: 'excerpt',
  },
  'acadia-2021': {
    title: 'Limits of 2021',
    issuer: 'Acadia Advisory',
    address: 'https://acadiaadvisory.com/shanghai-announced-average-monthly-salary/',
    checked: 'excerpt',
  },
  'dawo-2021': {
    title: 'Average wage of 2020 and minimum wage of 2021',
    issuer: 'DaWo Law Firm',
    address: 'https://www.dawo-lf.com/en/minimum-salary-changes-in-shanghai/',
    checked: 'excerpt',
  },
  'acbc-2024': {
    title: 'Limits of 2024',
    issuer: 'ACBC Shanghai',
    address: 'http://acbcshanghai.com/p-127/id-502.html',
    checked: 'excerpt',
  },
  'sd-2013': {
    title: 'Average wage of 2012',
    issuer: 'Shanghai Daily',
    address: 'https://archive.shine.cn/metro/Shanghai-wages-up-83-in-2012/shdaily.shtml',
    checked: 'excerpt',
  },
  'index-explanation': {
    title: 'Explanation of the average contribution wage index of Shanghai',
    issuer: 'wodezhubaowang.com',
    address: 'https://wodezhubaowang.com/Cosmeticsurgeryandmedicalbeauty/vkrgazhyyd.html',
    checked: 'excerpt',
    note: 'Machine translation of a text of Shanghai.',
  },
  'institutions-4hw': {
    title: 'Ten-year comparison for staff of institutions',
    issuer: '4hw.com.cn',
    address: 'https://en.4hw.com.cn/646/74642.html',
    checked: 'excerpt',
  },
  flex2013: {
    title: 'Answer that cites the notice of 2013 on flexible workers',
    issuer: 'isslerlaw.com',
    address: 'http://isslerlaw.com/socialsecurityinquiry/pkzmczurwf.html',
    checked: 'excerpt',
  },
  'mw-2011': {
    title: 'Minimum wage of 2011',
    issuer: 'Shanghai Daily',
    date: '2011-03-03',
    address: 'https://archive.shine.cn/metro/education/Minimum-wages-set-to-increase/shdaily.shtml',
    checked: 'excerpt',
  },
  'mw-2012': {
    title: 'Minimum wage of 2012',
    issuer: 'Bloomberg',
    date: '2012-02-28',
    address:
      'http://www.bloomberg.com/news/articles/2012-02-28/shanghai-raises-minimum-wage-13-as-china-seeks-to-boost-consumer-demand',
    checked: 'excerpt',
  },
  'mw-2013': {
    title: 'Minimum wage of 2013',
    issuer: 'China Briefing',
    address:
      'https://www.china-briefing.com/news/shanghai-hikes-minimum-wage-levels-takes-nations-top-spot-from-shenzhen/',
    checked: 'excerpt',
  },
  'mw-2013b': {
    title: 'Minimum wage of 2013',
    issuer: 'Murata BRG',
    address: 'http://shanghai.murata-brg.co.jp/2013/04/page/3',
    checked: 'excerpt',
  },
  'mw-2014': {
    title: 'Minimum wage of 2014',
    issuer: 'The China Story',
    address:
      'https://www.thechinastory.org/dossier/minimum-wage-raised-in-beijing-shanghai-and-tianjin/',
    checked: 'excerpt',
  },
  'mw-1415': {
    title: 'Minimum wages 2012 to 2015',
    issuer: 'mkma.org',
    address: 'http://mkma.org/statistic/2015/ChinaMinimalWages.htm',
    checked: 'excerpt',
  },
  'mw-1417': {
    title: 'Minimum wages 2014 to 2017',
    issuer: 'EmergingTextiles',
    address: 'http://db.emergingtextiles.com/?aa=v01-&q=get&r=171017-china-production-costs',
    checked: 'excerpt',
  },
  'mw-2018': {
    title: 'Minimum wage of 2018',
    issuer: 'Xinhua, relayed',
    date: '2018-03-22',
    address: 'http://www.o-olink.com/a/201803/22/WS5ab2a41ea3106e7dcc1454fc.html',
    checked: 'excerpt',
  },
  'mw-2019': {
    title: 'Minimum wage of 2019',
    issuer: 'deVere Shanghai',
    address: 'https://www.devere-shanghai.cn/news/Minimum-wage-increases-in-Shanghai',
    checked: 'excerpt',
  },
  'mw-2021': {
    title: 'Minimum wage of 2021',
    issuer: 'Immedis',
    date: '2021-06-21',
    address:
      'https://immedis.com/country-updates/china-shanghai-increases-hourly-and-monthly-minimum-wage/',
    checked: 'excerpt',
  },
  'mw-2023': {
    title: 'Minimum wage of 2023',
    issuer: 'PHC Advisory',
    address: 'https://phcadvisory.com/index/Lists/show/catid/5/id/225.html',
    checked: 'excerpt',
  },
  'mw-2025': {
    title: 'Minimum wage of 2025',
    issuer: '10100.com',
    address: 'https://www.10100.com/article/1972071',
    checked: 'excerpt',
  },
} as const satisfies Readonly<Record<string, SourceRow>>;
