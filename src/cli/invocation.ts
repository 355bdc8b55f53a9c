import { parseArgs } from 'node:util';
import type { Locale } from '../explain/index.js';
import { coverage, type RuleDate, type TableName } from '../law/index.js';
import {
  MONEY_OPTIONS,
  type MoneyCommand,
  type MoneyRequest,
  moneyRequest,
  type OptionValues,
  ruleDate,
} from './money-request.js';
import { problem, type UsageProblem } from './usage-problem.js';

/** The commands that read statements. */
export type StatementCommand = 'read' | 'audit' | 'tenure' | 'report';

/** How the output is made. */
interface OutputOptions {
  /** For programs. */
  readonly json: boolean;
  /** Name, ID number and account number masked. */
  readonly redact: boolean;
  /** Where each value was read from; with `json` only. */
  readonly places: boolean;
  /** How each figure comes about, step by step; without `json` only. */
  readonly steps: boolean;
}

/** What the arguments ask for. */
export type Invocation =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'statements';
      readonly command: StatementCommand;
      readonly files: readonly string[];
      readonly output: OutputOptions;
    }
  | {
      readonly kind: 'law';
      readonly table: TableName | null;
      readonly on: RuleDate | null;
      readonly json: boolean;
    }
  | {
      readonly kind: 'money';
      readonly request: MoneyRequest;
      readonly values: OptionValues;
      readonly json: boolean;
      /** How the figures come about, step by step. */
      readonly steps: boolean;
    }
  | UsageProblem;

const FLAG = { type: 'boolean' } as const;
const VALUE = { type: 'string' } as const;

const OPTIONS = {
  json: FLAG,
  redact: FLAG,
  places: FLAG,
  explain: FLAG,
  lang: VALUE,
  on: VALUE,
  average: VALUE,
  due: VALUE,
  from: VALUE,
  to: VALUE,
  'premium-month': VALUE,
  year: VALUE,
  opening: VALUE,
  credit: VALUE,
  until: VALUE,
  rate: VALUE,
  rounding: VALUE,
  method: VALUE,
  base: VALUE,
  wage: VALUE,
  kind: VALUE,
  scheme: VALUE,
  help: { type: 'boolean', short: 'h' },
  version: FLAG,
} as const;

type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'version', 'json'];
const ALLOWED: Readonly<Record<StatementCommand | 'law' | MoneyCommand, readonly OptionName[]>> = {
  read: [...EVERYWHERE, 'redact', 'places'],
  audit: [...EVERYWHERE, 'redact', 'explain'],
  tenure: [...EVERYWHERE, 'redact', 'explain'],
  report: [...EVERYWHERE, 'redact', 'explain'],
  law: [...EVERYWHERE, 'on'],
  limits: [...EVERYWHERE, 'explain', ...MONEY_OPTIONS.limits],
  contribution: [...EVERYWHERE, 'explain', ...MONEY_OPTIONS.contribution],
  interest: [...EVERYWHERE, 'explain', ...MONEY_OPTIONS.interest],
  'late-fee': [...EVERYWHERE, 'explain', ...MONEY_OPTIONS['late-fee']],
};
/** Commands that take the statements of several years of one person. */
const SEVERAL_FILES: readonly StatementCommand[] = ['tenure'];

interface Arguments {
  /** Operands, the command first. */
  readonly operands: readonly string[];
  /** Name → value; true for an option without one. */
  readonly options: ReadonlyMap<OptionName, string | true>;
  /** The values of the option that may be given several times. */
  readonly credits: readonly string[];
}

/** The language of the arguments: `--lang` where it is right, whatever else is wrong. */
export function languageAsked(argv: readonly string[]): Locale | null {
  const parsed = parse(argv);
  const lang = 'options' in parsed ? parsed.options.get('lang') : parsed.lang;
  return lang === 'zh' || lang === 'en' ? lang : null;
}

/**
 * Reads the arguments.
 *
 * @param argv - without node and the script
 * @returns what they ask for, or what is wrong with them; never throws
 */
export function invocationOf(argv: readonly string[]): Invocation {
  const parsed = parse(argv);
  if (!('options' in parsed)) return parsed.problem;
  const { operands, options } = parsed;
  const [command, ...rest] = operands;
  if (options.has('help') || command === 'help') return { kind: 'help' };
  if (options.has('version')) return { kind: 'version' };
  const lang = options.get('lang');
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') {
    return problem('unknown-language', String(lang));
  }
  if (command === undefined) return problem('no-command', '');
  if (!isCommand(command)) return problem('unknown-command', command);
  for (const name of options.keys()) {
    if (!ALLOWED[command].includes(name)) return problem('option-not-here', `--${name}`);
  }
  if (command === 'law') return lawInvocation(rest, options);
  if (isMoneyCommand(command)) return moneyInvocation(command, rest, parsed);
  return filesInvocation(command, rest, options);
}

function isCommand(word: string): word is keyof typeof ALLOWED {
  return Object.hasOwn(ALLOWED, word);
}

function isMoneyCommand(word: string): word is MoneyCommand {
  return Object.hasOwn(MONEY_OPTIONS, word);
}

function filesInvocation(
  command: StatementCommand,
  files: readonly string[],
  options: Arguments['options'],
): Invocation {
  if (files.length === 0) return problem('file-missing', command);
  const [, second] = files;
  if (second !== undefined && !SEVERAL_FILES.includes(command)) return problem('one-file', second);
  const output = {
    json: options.has('json'),
    redact: options.has('redact'),
    places: options.has('places'),
    steps: options.has('explain'),
  };
  if (output.places && !output.json) return problem('places-without-json', '--places');
  if (output.steps && output.json) return problem('explain-with-json', '--explain');
  return { kind: 'statements', command, files, output };
}

function lawInvocation(operands: readonly string[], options: Arguments['options']): Invocation {
  const [name, second] = operands;
  if (second !== undefined) return problem('one-table', second);
  const table = name === undefined ? null : tableNamed(name);
  if (table === undefined) return problem('unknown-table', name ?? '');
  const asked = options.get('on');
  const on = typeof asked === 'string' ? ruleDate(asked) : null;
  if (asked !== undefined && on === null) return problem('not-a-date', String(asked));
  return { kind: 'law', table, on, json: options.has('json') };
}

function tableNamed(name: string): TableName | undefined {
  const wanted = name.toLowerCase();
  return coverage().tables.find(({ table }) => table.toLowerCase() === wanted)?.table;
}

function moneyInvocation(
  command: MoneyCommand,
  [operand]: readonly string[],
  { options, credits }: Arguments,
): Invocation {
  if (operand !== undefined) return problem('no-operand', operand);
  const values: OptionValues = {
    credits,
    get: (option) => {
      const value = options.get(option);
      return typeof value === 'string' ? value : null;
    },
  };
  const request = moneyRequest(command, values);
  if ('kind' in request) return request;
  return {
    kind: 'money',
    request,
    values,
    json: options.has('json'),
    steps: options.has('explain'),
  };
}

/** Splits arguments into operands and options; `lang` is told even when something is wrong. */
function parse(
  argv: readonly string[],
): Arguments | { readonly problem: UsageProblem; readonly lang: string | true | undefined } {
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
    } else if (MONEY_VALUES.includes(name) && options.has(name)) {
      fault ??= problem('given-twice', rawName);
    } else options.set(name, value ?? true);
    if (name === 'credit' && value !== undefined) credits.push(value);
  }
  return fault === null
    ? { operands, options, credits }
    : { problem: fault, lang: options.get('lang') };
}

/** Options that would hide an amount or a day if the last of several won. */
const MONEY_VALUES: readonly OptionName[] = Object.values(MONEY_OPTIONS)
  .flat()
  .filter((name) => name !== 'credit');

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
