import { Decimal } from 'decimal.js';
import type { ExplanationStep, StepValue } from '../../src/explain/index.js';

/**
 * Works out the formula of a step from its inputs alone, as a reader with a calculator would: with a
 * reader of formulas of its own, which shares nothing with the code that wrote the step.
 */
export function workedOut(step: ExplanationStep): Decimal | boolean {
  const result = resultOf(step);
  if (typeof result === 'boolean') return result;
  if (result.isMonth) throw new Error(`${step.formula} is a month`);
  return result.amount;
}

/** As {@link workedOut}, for a formula whose result is a month: its ISO text. */
export function monthWorkedOut(step: ExplanationStep): string {
  const result = resultOf(step);
  if (typeof result === 'boolean' || !result.isMonth) throw new Error(`${step.formula}: no month`);
  const { amount } = result;
  const month = amount.mod(12).plus(1).toString().padStart(2, '0');
  return `${amount.dividedToIntegerBy(12)}-${month}`;
}

/** A number, or a month as the count of months since the year 0: the two are never mixed up. */
interface Quantity {
  readonly amount: Decimal;
  readonly isMonth: boolean;
}

function resultOf({ formula, inputs }: ExplanationStep): Quantity | boolean {
  if (formula === null) throw new Error('no formula');
  const tokens = formula.match(TOKEN) ?? [];
  const reader = new Reader(tokens, inputs);
  const chain = [reader.sum()];
  while (reader.take('<=')) chain.push(reader.sum());
  if (reader.rest !== 0) throw new Error(`cannot read ${formula}`);
  const [first] = chain;
  if (first === undefined) throw new Error(`nothing in ${formula}`);
  if (chain.length === 1) return first;
  const { amounts } = alike(chain);
  return amounts.every((one, i) => i === 0 || (amounts[i - 1] ?? one).lte(one));
}

/** A number, a name or a path into a statement (`[1].list[0].month`), a sign. */
const TOKEN = /\d+(?:\.\d+)?|(?:\[\d+\]\.)?[A-Za-z]\w*(?:\.\w+|\[\d+\])*|<=|[-+*/(),]/g;

const Precise = Decimal.clone({ precision: 50 });
const DAY = 24 * 60 * 60 * 1000;

class Reader {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly inputs: ExplanationStep['inputs'],
  ) {}

  get rest(): number {
    return this.tokens.length - this.at;
  }

  take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  sum(): Quantity {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value = later(value, this.product());
      else if (this.take('-')) value = earlier(value, this.product());
      else return value;
    }
  }

  private product(): Quantity {
    let value = this.atom();
    for (;;) {
      if (this.take('*')) value = plain(numberIn(value).times(numberIn(this.atom())));
      else if (this.take('/')) value = plain(numberIn(value).dividedBy(numberIn(this.atom())));
      else return value;
    }
  }

  private atom(): Quantity {
    if (this.take('(')) {
      const value = this.sum();
      this.expect(')');
      return value;
    }
    const word = this.tokens[this.at++] ?? '';
    if (this.take('(')) return this.call(word);
    return /^\d/.test(word) ? plain(new Precise(word)) : quantity(this.input(word));
  }

  private call(name: string): Quantity {
    if (name === 'sum') {
      const terms = String(this.input(this.tokens[this.at++] ?? '')).split(' + ');
      this.expect(')');
      return plain(Precise.sum(...terms));
    }
    if (name === 'count') {
      const items = String(this.input(this.tokens[this.at++] ?? '')).match(/\S+/g) ?? [];
      this.expect(')');
      return plain(new Precise(items.length));
    }
    if (name === 'days') {
      const [from, to] = this.words();
      return plain(new Precise((Date.parse(to) - Date.parse(from)) / DAY + 1));
    }
    const args = [this.sum()];
    while (this.take(',')) args.push(this.sum());
    this.expect(')');
    const { amounts, isMonth } = alike(args);
    if (name === 'min') return { amount: Precise.min(...amounts), isMonth };
    if (name === 'max') return { amount: Precise.max(...amounts), isMonth };
    const [first = new Precise(0)] = amounts;
    if (name === 'year' && isMonth) return plain(first.dividedToIntegerBy(12));
    if (isMonth) throw new Error(`${name} of a month`);
    if (name === 'december') return { amount: first.times(12).plus(11), isMonth: true };
    return plain(rounded(name, first));
  }

  private words(): readonly [string, string] {
    const from = String(this.input(this.tokens[this.at++] ?? ''));
    this.expect(',');
    const to = String(this.input(this.tokens[this.at++] ?? ''));
    this.expect(')');
    return [from, to];
  }

  private input(name: string): StepValue {
    if (!Object.hasOwn(this.inputs, name)) throw new Error(`no input ${name}`);
    return this.inputs[name] ?? null;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new Error(`expected ${token} at ${this.at}`);
  }
}

function rounded(name: string, amount: Decimal): Decimal {
  switch (name) {
    case 'roundFen':
      return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    case 'ceilFen':
      return amount.toDecimalPlaces(2, Decimal.ROUND_CEIL);
    case 'roundJiao':
      return amount.toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
    case 'roundYuan':
      return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
    case 'ceilJiao':
      return amount.toDecimalPlaces(1, Decimal.ROUND_CEIL);
    case 'round1':
    case 'round2':
    case 'round4':
      return amount.toDecimalPlaces(Number(name.slice(-1)), Decimal.ROUND_HALF_UP);
    case 'ceil':
      return amount.toDecimalPlaces(0, Decimal.ROUND_CEIL);
    case 'floor':
      return amount.toDecimalPlaces(0, Decimal.ROUND_FLOOR);
    default:
      throw new Error(`no function ${name}`);
  }
}

function plain(amount: Decimal): Quantity {
  return { amount, isMonth: false };
}

function numberIn({ amount, isMonth }: Quantity): Decimal {
  if (isMonth) throw new Error('a month is no factor');
  return amount;
}

function later(value: Quantity, by: Quantity): Quantity {
  if (value.isMonth && by.isMonth) throw new Error('a month and a month');
  return { amount: value.amount.plus(by.amount), isMonth: value.isMonth || by.isMonth };
}

function earlier(value: Quantity, by: Quantity): Quantity {
  if (!value.isMonth && by.isMonth) throw new Error('a month from a number');
  return { amount: value.amount.minus(by.amount), isMonth: value.isMonth && !by.isMonth };
}

function alike(values: readonly Quantity[]): { amounts: readonly Decimal[]; isMonth: boolean } {
  const isMonth = values.some((value) => value.isMonth);
  if (!values.every((value) => value.isMonth === isMonth)) throw new Error('months and numbers');
  return { amounts: values.map(({ amount }) => amount), isMonth };
}

function quantity(value: StepValue): Quantity {
  if (typeof value === 'number' || Decimal.isDecimal(value)) return plain(new Precise(value));
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(String(value)) ?? [];
  if (year === undefined || month === undefined) throw new Error(`${String(value)} is no number`);
  return { amount: new Precise(year).times(12).plus(month).minus(1), isMonth: true };
}
