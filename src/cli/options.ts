import { parseArgs } from 'node:util';
import type { Locale } from '../explain/index.js';
import type { OptionValues } from './option-values.js';
import { problem, type UsageProblem } from './usage-problem.js';

const FLAG = { type: 'boolean' } as const;
const VALUE = { type: 'string' } as const;

const FLAGS = {
  json: FLAG,
  redact: FLAG,
  places: FLAG,
  explain: FLAG,
  help: { type: 'boolean', short: 'h' },
  version: FLAG,
} as const;

/** Options whose value may be given several times: the last language wins, credits add up. */
const REPEATABLE = { lang: VALUE, credit: VALUE } as const;

/** Options that would hide an amount or a day if the last of several won. */
const ONCE = {
  on: VALUE,
  average: VALUE,
  due: VALUE,
  from: VALUE,
  to: VALUE,
  'premium-month': VALUE,
  year: VALUE,
  opening: VALUE,
  until: VALUE,
  rate: VALUE,
  rounding: VALUE,
  method: VALUE,
  base: VALUE,
  wage: VALUE,
  kind: VALUE,
  'first-month-wage': VALUE,
  account: VALUE,
  scheme: VALUE,
  birth: VALUE,
  category: VALUE,
  months: VALUE,
  'as-of': VALUE,
  'retire-on': VALUE,
  'first-insured': VALUE,
  hukou: VALUE,
  relation: VALUE,
  'shanghai-months': VALUE,
  'extension-months': VALUE,
  'arrears-months': VALUE,
  'months-before-1993': VALUE,
  'minimum-during-extension': VALUE,
  age: VALUE,
  index: VALUE,
  balance: VALUE,
  'virtual-account': VALUE,
  'calculation-base': VALUE,
  'indexed-wage': VALUE,
  'account-rounding': VALUE,
  divisor: VALUE,
  paying: VALUE,
  'index-months': VALUE,
  'own-contributions': VALUE,
  'wage-growth': VALUE,
  'interest-rate': VALUE,
  'pension-growth': VALUE,
  'transition-average': VALUE,
} as const;

const OPTIONS = { ...FLAGS, ...REPEATABLE, ...ONCE } as const;

/** Name of an option, without its dashes. */
export type OptionName = keyof typeof OPTIONS;

/** An option with a value that can be given once. */
export type ValueOption = keyof typeof ONCE;

/** What was written on the command line. */
export interface Arguments {
  /** Operands, the command first. */
  readonly operands: readonly string[];
  /** Name → value; true for an option without one. */
  readonly options: ReadonlyMap<OptionName, string | true>;
  readonly values: OptionValues;
}

/** What is wrong with the options; `lang` is told all the same. */
interface WrongArguments {
  readonly problem: UsageProblem;
  readonly lang: string | true | undefined;
}

/** The language of the arguments: `--lang` where it is right, whatever else is wrong. */
export function languageAsked(argv: readonly string[]): Locale | null {
  const parsed = parseArguments(argv);
  const lang = 'options' in parsed ? parsed.options.get('lang') : parsed.lang;
  return lang === 'zh' || lang === 'en' ? lang : null;
}

/** Splits arguments into operands and options; which of them go together is not judged here. */
export function parseArguments(argv: readonly string[]): Arguments | WrongArguments {
  // Node's own strict mode throws English sentences; the pieces are judged here instead.
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const operands: string[] = [];
  const credits: string[] = [];
  const options = new Map<OptionName, string | true>();
  let fault: UsageProblem | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) fault ??= problem('unknown-option', rawName);
    else if (OPTIONS[name].type === 'boolean' && value !== undefined) {
      fault ??= problem('value-not-wanted', rawName);
    } else if (OPTIONS[name].type === 'string' && !value) {
      fault ??= problem('value-missing', rawName);
    } else if (Object.hasOwn(ONCE, name) && options.has(name)) {
      fault ??= problem('given-twice', rawName);
    } else options.set(name, value ?? true);
    if (name === 'credit' && value !== undefined) credits.push(value);
  }
  if (fault !== null) return { problem: fault, lang: options.get('lang') };
  const get = (option: ValueOption) => {
    const value = options.get(option);
    return typeof value === 'string' ? value : null;
  };
  return { operands, options, values: { get, credits } };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
