import type { Catalogue } from '../catalogue.js';

export const ZH_INVALID_INPUT: Catalogue['invalidInput'] = {
  month: (path, received) => `参数 ${path} 应为 YYYY-MM 格式的年月，收到的是 ${received}。`,
  date: (path, received) => `参数 ${path} 应为 YYYY-MM-DD 格式的日期，收到的是 ${received}。`,
  amount: (path, received) =>
    `参数 ${path} 应为不小于 0、大小和小数位数不超出规定的数（金额以元计，最多两位小数），收到的是 ${received}。`,
  integer: (path, received) => `参数 ${path} 应为规定范围内的整数，收到的是 ${received}。`,
  range: (path, received) =>
    `参数 ${path} 不合次序，或超出其他参数所定的时间，收到的是 ${received}。`,
  choice: (path, received) => `参数 ${path} 不在可选值之中，收到的是 ${received}。`,
  shape: (path, received) => `参数 ${path} 的形式不对，收到的是 ${received}。`,
};

export const ZH_INVALID_BIRTH: Catalogue['invalidBirth'] = {
  month: (path, received) =>
    `参数 ${path} 应为 1900 至 2099 年的出生年月 YYYY-MM、日期 YYYY-MM-DD 或 18 位公民身份号码，收到的是 ${received}。`,
  shape: (path, received) =>
    `参数 ${path} 的公民身份号码不是 18 位，或末位校验码不对，收到的是 ${received}。`,
};

export const ZH_JSON_ISSUES: Catalogue['jsonIssues'] = {
  month: ({ label, received }) => `${label}应为 YYYY-MM 格式的年月，收到的是 ${received}。`,
  date: ({ label, received }) => `${label}应为 YYYY-MM-DD 格式的日期，收到的是 ${received}。`,
  amount: ({ label, received }) =>
    `${label}应为不小于 0、最多两位小数的金额（元），收到的是 ${received}。`,
  integer: ({ label, received }) => `${label}应为规定范围内的整数，收到的是 ${received}。`,
  range: ({ label, received }) => `${label}的终点早于起点，收到的是 ${received}。`,
  choice: ({ label, received }) => `${label}不在可选值之中，收到的是 ${received}。`,
  shape: ({ label, received }) => `${label}的形式不对，收到的是 ${received}。`,
  missing: ({ label, name }) => `缺少${label}（字段 ${name}）；未印出的数值应写为 null。`,
  unknown: ({ label, name }) => `${label}中有不认识的字段 ${name}。`,
};
