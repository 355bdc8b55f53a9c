import type { Noise } from './noise.js';

/** Full-width digits, letters and punctuation. Pipes stay. Goes with all. */
export const fullWidth: Noise = {
  name: 'full-width',
  stage: 'characters',
  excludes: [],
  apply: (text, random) => {
    const share = random() < 0.5 ? 1 : 0.3;
    return text.replace(/[!-{}~]/g, (char) =>
      random() < share ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
    );
  },
};

const RADICALS =
  '月⽉民⺠页⻚日⽇金⾦人⼈老⽼面⾯工⼯长⻓用⽤止⽌二⼆一⼀大⼤力⼒示⽰口⼝门⻔车⻋见⻅贝⻉马⻢龙⻰生⽣子⼦支⽀厂⼚欠⽋身⾝无⽆自⾃里⾥';

/** Kangxi and CJK radicals in place of ideographs, in labels and values. Goes with all. */
export const radicals: Noise = {
  name: 'radicals',
  stage: 'characters',
  excludes: ['traditional'],
  apply: (text, random) => {
    const share = random() < 0.5 ? 1 : 0.4;
    const map = pairs(RADICALS);
    return replaceChars(text, (char) => (random() < share ? map.get(char) : undefined));
  },
};

const TRADITIONAL =
  '养養个個权權记記录錄号號码碼参參单單称稱连連续續龄齡视視缴繳费費计計纳納账賬户戶储儲总總额額补補备備当當业業务務况況细細';

const LABELS =
  /养老保险个人权益记录|公民身份号码|参保单位名称|92年底前连续工龄|视同缴费年限|累计缴纳记账情况|年度缴纳记账情况|缴费月数|个人账户储存总额|记账金额|当年计息|个人欠费月数|个人欠费金额|补充信息|缴费明细信息|缴费单位(?=\s)|缴费情况|序号|备注/g;

/** Labels in traditional characters; names, employers and statuses stay. Goes with all but radicals. */
export const traditional: Noise = {
  name: 'traditional',
  stage: 'characters',
  excludes: ['radicals'],
  apply: (text) => {
    const map = pairs(TRADITIONAL);
    return text.replace(LABELS, (label) => replaceChars(label, (char) => map.get(char)));
  },
};

const VERTICAL = '：︰(︵)︶（︵）︶[﹇]﹈—︱，︐。︒、︑';

/** Vertical presentation forms of punctuation. Goes with all. */
export const verticalForms: Noise = {
  name: 'vertical-forms',
  stage: 'characters',
  excludes: [],
  apply: (text, random) => {
    const map = pairs(VERTICAL);
    const colon = random() < 0.5 ? '︰' : '︓';
    return replaceChars(text, (char) => (char === '：' ? colon : map.get(char)));
  },
};

function pairs(text: string): ReadonlyMap<string, string> {
  const chars = Array.from(text);
  return new Map(
    chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1] ?? char] as const] : [])),
  );
}

function replaceChars(text: string, replace: (char: string) => string | undefined): string {
  return Array.from(text, (char) => replace(char) ?? char).join('');
}
