import { parseArgs } from 'node:util';
import { isIsoDate, parseYearMonth } from '../calendar/index.js';
import type { Locale } from '../explain/index.js';
import { coverage, type RuleDate, type TableName } from '../law/index.js';

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
  | UsageProblem;

/** What is wrong with the arguments; `word` is the argument it is about. */
export interface UsageProblem {
  readonly kind: 'usage';
  readonly code: UsageCode;
  readonly word: string;
}

/** What can be wrong with arguments. */
export type UsageCode =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'option-not-here'
  | 'value-missing'
  | 'value-not-wanted'
  | 'unknown-language'
  | 'not-a-date'
  | 'file-missing'
  | 'one-file'
  | 'one-table'
  | 'unknown-table'
  | 'places-without-json';

const OPTIONS = {
  json: { type: 'boolean' },
  redact: { type: 'boolean' },
  places: { type: 'boolean' },
  lang: { type: 'string' },
  on: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'version', 'json'];
const ALLOWED: Readonly<Record<StatementCommand | 'law', readonly OptionName[]>> = {
  read: [...EVERYWHERE, 'redact', 'places'],
  audit: [...EVERYWHERE, 'redact'],
  tenure: [...EVERYWHERE, 'redact'],
  report: [...EVERYWHERE, 'redact'],
  law: [...EVERYWHERE, 'on'],
};
/** Commands that take the statements of several years of one person. */
const SEVERAL_FILES: readonly StatementCommand[] = ['tenure'];

interface Arguments {
  /** Operands, the command first. */
  readonly operands: readonly string[];
  /** Name → value; true for an option without one. */
  readonly options: ReadonlyMap<OptionName, string | true>;
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
  return command === 'law' ? lawInvocation(rest, options) : filesInvocation(command, rest, options);
}

function isCommand(word: string): word is StatementCommand | 'law' {
  return Object.hasOwn(ALLOWED, word);
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
  };
  if (output.places && !output.json) return problem('places-without-json', '--places');
  return { kind: 'statements', command, files, output };
}

function lawInvocation(operands: readonly string[], options: Arguments['options']): Invocation {
  const [name, second] = operands;
  if (second !== undefined) return problem('one-table', second);
  const table = name === undefined ? null : tableNamed(name);
  if (table === undefined) return problem('unknown-table', name ?? '');
  const asked = options.get('on');
  const on = typeof asked === 'string' ? ruleDate(asked) : null;
  if (on === undefined) return problem('not-a-date', String(asked));
  return { kind: 'law', table, on, json: options.has('json') };
}

function tableNamed(name: string): TableName | undefined {
  const wanted = name.toLowerCase();
  return coverage().tables.find(({ table }) => table.toLowerCase() === wanted)?.table;
}

function ruleDate(text: string): RuleDate | undefined {
  if (isIsoDate(text)) return text;
  return isMonth(text) ? text : undefined;
}

function isMonth(text: string): text is `${number}-${number}` {
  return parseYearMonth(text) !== null;
}

function problem(code: UsageCode, word: string): UsageProblem {
  return { kind: 'usage', code, word };
}

/** Splits arguments into operands and options; `lang` is told even when something is wrong. */
function parse(
  argv: readonly string[],
): Arguments | { readonly problem: UsageProblem; readonly lang: string | true | undefined } {
  // Node's own strict mode throws English sentences; the pieces are judged here instead.
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const operands: string[] = [];
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
    } else options.set(name, value ?? true);
  }
  return fault === null ? { operands, options } : { problem: fault, lang: options.get('lang') };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
