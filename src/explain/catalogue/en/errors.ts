import type { Catalogue } from '../catalogue.js';

export const EN_INVALID_INPUT: Catalogue['invalidInput'] = {
  month: (path, received) => `The argument ${path} must be a month YYYY-MM, not ${received}.`,
  date: (path, received) => `The argument ${path} must be a date YYYY-MM-DD, not ${received}.`,
  amount: (path, received) =>
    `The argument ${path} must be a number, 0 or more, no greater and with no more decimals than allowed (amounts in yuan: two), not ${received}.`,
  integer: (path, received) =>
    `The argument ${path} must be a whole number in the allowed range, not ${received}.`,
  range: (path, received) =>
    `The argument ${path} lies out of the order or the time that the other arguments allow: ${received}.`,
  choice: (path, received) =>
    `The argument ${path} must be one of the allowed values, not ${received}.`,
  shape: (path, received) => `The argument ${path} has another form than allowed: ${received}.`,
};

export const EN_INVALID_BIRTH: Catalogue['invalidBirth'] = {
  month: (path, received) =>
    `The argument ${path} must be a month YYYY-MM or a date YYYY-MM-DD of birth from 1900 to 2099, or an ID number of 18 characters, not ${received}.`,
  shape: (path, received) =>
    `The ID number of the argument ${path} has not 18 characters, or its check digit is wrong: ${received}.`,
};

export const EN_JSON_ISSUES: Catalogue['jsonIssues'] = {
  month: ({ label, received }) => `A month YYYY-MM belongs here (${label}), not ${received}.`,
  date: ({ label, received }) => `A date YYYY-MM-DD belongs here (${label}), not ${received}.`,
  amount: ({ label, received }) =>
    `An amount in yuan, 0 or more, with at most two decimals, belongs here (${label}), not ${received}.`,
  integer: ({ label, received }) =>
    `A whole number in the allowed range belongs here (${label}), not ${received}.`,
  range: ({ label, received }) => `It ends before it begins (${label}): ${received}.`,
  choice: ({ label, received }) =>
    `One of the allowed values belongs here (${label}), not ${received}.`,
  shape: ({ label, received }) =>
    `What stands here has another form than allowed (${label}): ${received}.`,
  missing: ({ label, name }) =>
    `The field "${name}" is missing (${label}); write null for a value that is not printed.`,
  unknown: ({ label, name }) => `There is an unknown field "${name}" (${label}).`,
};
