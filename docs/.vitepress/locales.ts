import type { DefaultTheme, LocaleConfig } from 'vitepress';
import { sidebar } from './sidebar.js';

type Locale = LocaleConfig<DefaultTheme.Config>[string];

export const EN: Locale = {
  label: 'English',
  lang: 'en',
  description:
    'Reads a Shanghai pension personal rights statement, audits it, and answers what it means under the law.',
  themeConfig: {
    nav: [
      {
        text: 'Guide',
        link: '/guide/get-your-statement',
        activeMatch: '^/(guide/|sample-report|glossary)',
      },
      { text: 'Command', link: '/command', activeMatch: '^/(command|findings)' },
      { text: 'Figures of law', link: '/law/', activeMatch: '^/law/' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
    ],
    sidebar: sidebar('', {
      guide: 'Guide',
      command: 'Command and codes',
      law: 'Figures of law',
      reference: 'Reference',
      titles: { 'law/index': 'What is held' },
    }),
    outline: { level: [2, 3] },
  },
};

export const ZH: Locale = {
  label: '中文',
  lang: 'zh-Hans',
  link: '/zh/',
  description: '读取上海《养老保险个人权益记录单》，核对其中的数字，并按法规回答它说明了什么。',
  themeConfig: {
    nav: [
      {
        text: '指南',
        link: '/zh/guide/get-your-statement',
        activeMatch: '^/zh/(guide/|sample-report|glossary)',
      },
      { text: '命令行', link: '/zh/command', activeMatch: '^/zh/(command|findings)' },
      { text: '政策数据', link: '/zh/law/', activeMatch: '^/zh/law/' },
      { text: '参考', link: '/zh/reference/', activeMatch: '^/zh/reference/' },
    ],
    sidebar: sidebar('zh/', {
      guide: '指南',
      command: '命令行与代码',
      law: '政策数据',
      reference: '参考（英文）',
      titles: {
        'law/index': '已有的数据',
      },
    }),
    outline: { level: [2, 3], label: '本页目录' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '没有这一页',
      quote: '地址可能有误，或者页面已经移动。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
  },
};
