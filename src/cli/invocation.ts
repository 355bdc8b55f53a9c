import { coverage, type RuleDate, type TableName } from '../law/index.js';
import {
  MONEY_OPTIONS,
  type MoneyCommand,
  type MoneyRequest,
  moneyRequest,
} from './money-request.js';
import { type OptionValues, ruleDate } from './option-values.js';
import { type Arguments, type OptionName, parseArguments } from './options.js';
import {
  PENSION_OPTIONS,
  type PensionCommand,
  type PensionRequest,
  pensionRequest,
} from './pension-request.js';
import { PERSON_OPTIONS, type PersonRequest, personRequest } from './person-request.js';
import { STANDARD_INPUT } from './source.js';
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
  /** How each figure comes about, step by step. */
  readonly steps: boolean;
}

/** How the answer to a request is made. */
interface AnswerOptions {
  /** The options of the request, as they were written. */
  readonly values: OptionValues;
  readonly json: boolean;
  /** How the figures come about, step by step. */
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
      /** What is told of the person; null when nothing is. */
      readonly person: PersonRequest | null;
    }
  | {
      readonly kind: 'law';
      readonly table: TableName | null;
      readonly on: RuleDate | null;
      readonly json: boolean;
      /** How each figure comes about, step by step. */
      readonly steps: boolean;
    }
  | ({ readonly kind: 'money'; readonly request: MoneyRequest } & AnswerOptions)
  | ({ readonly kind: 'pension'; readonly request: PensionRequest } & AnswerOptions)
  | UsageProblem;

type Command = StatementCommand | 'law' | MoneyCommand | PensionCommand;

const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'version', 'json', 'explain'];
const ALLOWED: Readonly<Record<Command, readonly OptionName[]>> = {
  read: [...EVERYWHERE, 'redact', 'places'],
  audit: [...EVERYWHERE, 'redact'],
  tenure: [...EVERYWHERE, 'redact'],
  report: [...EVERYWHERE, 'redact', ...PERSON_OPTIONS],
  law: [...EVERYWHERE, 'on'],
  limits: [...EVERYWHERE, ...MONEY_OPTIONS.limits],
  contribution: [...EVERYWHERE, ...MONEY_OPTIONS.contribution],
  interest: [...EVERYWHERE, ...MONEY_OPTIONS.interest],
  'late-fee': [...EVERYWHERE, ...MONEY_OPTIONS['late-fee']],
  retire: [...EVERYWHERE, ...PENSION_OPTIONS.retire],
  eligible: [...EVERYWHERE, ...PENSION_OPTIONS.eligible],
  benefit: [...EVERYWHERE, ...PENSION_OPTIONS.benefit],
  compare: [...EVERYWHERE, ...PENSION_OPTIONS.compare],
};
/** Commands that take the statements of several years of one person. */
const SEVERAL_FILES: readonly StatementCommand[] = ['tenure'];

/**
 * Reads the arguments.
 *
 * @param argv - without node and the script
 * @returns what they ask for, or what is wrong with them; never throws
 */
export function invocationOf(argv: readonly string[]): Invocation {
  const parsed = parseArguments(argv);
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
  if (isPensionCommand(command)) return pensionInvocation(command, rest, parsed);
  return filesInvocation(command, rest, parsed);
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(ALLOWED, word);
}

function isMoneyCommand(word: Command): word is MoneyCommand {
  return Object.hasOwn(MONEY_OPTIONS, word);
}

function isPensionCommand(word: Command): word is PensionCommand {
  return Object.hasOwn(PENSION_OPTIONS, word);
}

function filesInvocation(
  command: StatementCommand,
  files: readonly string[],
  { options, values }: Arguments,
): Invocation {
  if (files.length === 0) return problem('file-missing', command);
  if (files.includes('')) return problem('file-unnamed', command);
  const [, second] = files;
  if (second !== undefined && !SEVERAL_FILES.includes(command)) return problem('one-file', second);
  // Standard input ends once it was read: a second time it would be empty.
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    return problem('input-twice', STANDARD_INPUT);
  }
  const output = {
    json: options.has('json'),
    redact: options.has('redact'),
    places: options.has('places'),
    steps: options.has('explain'),
  };
  if (output.places && !output.json) return problem('places-without-json', '--places');
  const person = personRequest(values);
  if (person !== null && 'kind' in person) return person;
  return { kind: 'statements', command, files, output, person };
}

function lawInvocation(operands: readonly string[], options: Arguments['options']): Invocation {
  const [name, second] = operands;
  if (second !== undefined) return problem('one-table', second);
  const table = name === undefined ? null : tableNamed(name);
  if (table === undefined) return problem('unknown-table', name ?? '');
  const asked = options.get('on');
  const on = typeof asked === 'string' ? ruleDate(asked) : null;
  if (asked !== undefined && on === null) return problem('not-a-date', String(asked));
  return { kind: 'law', table, on, json: options.has('json'), steps: options.has('explain') };
}

function tableNamed(name: string): TableName | undefined {
  const wanted = name.toLowerCase();
  return coverage().tables.find(({ table }) => table.toLowerCase() === wanted)?.table;
}

function moneyInvocation(
  command: MoneyCommand,
  [operand]: readonly string[],
  parsed: Arguments,
): Invocation {
  if (operand !== undefined) return problem('no-operand', operand);
  const request = moneyRequest(command, parsed.values);
  return 'kind' in request ? request : { kind: 'money', request, ...answerOptions(parsed) };
}

function pensionInvocation(
  command: PensionCommand,
  [operand]: readonly string[],
  parsed: Arguments,
): Invocation {
  if (operand !== undefined) return problem('no-operand', operand);
  const request = pensionRequest(command, parsed.values);
  return 'kind' in request ? request : { kind: 'pension', request, ...answerOptions(parsed) };
}

function answerOptions({ options, values }: Arguments): AnswerOptions {
  return { values, json: options.has('json'), steps: options.has('explain') };
}
