import { Decimal } from 'decimal.js';
import type { ExplanationStep, StepValue } from '../../src/explain/index.js';

/**
 * Works out the formula of a step from its inputs alone, as a reader with a calculator would: with a
 * reader of formulas of its own, which shares nothing with the code that wrote the step.
 */
export function workedOut({ formula, inputs }: ExplanationStep): Decimal | boolean {
  if (formula === null) throw new Error('no formula');
  const tokens = formula.match(/\d+(?:\.\d+)?|\w+|<=|[-+*/(),]/g) ?? [];
  const reader = new Reader(tokens, inputs);
  const chain = [reader.sum()];
  while (reader.take('<=')) chain.push(reader.sum());
  if (reader.rest !== 0) throw new Error(`cannot read ${formula}`);
  const [first] = chain;
  if (first === undefined) throw new Error(`nothing in ${formula}`);
  if (chain.length === 1) return first;
  return chain.every((one, i) => i === 0 || (chain[i - 1] ?? one).lte(one));
}

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

  sum(): Decimal {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value = value.plus(this.product());
      else if (this.take('-')) value = value.minus(this.product());
      else return value;
    }
  }

  private product(): Decimal {
    let value = this.atom();
    for (;;) {
      if (this.take('*')) value = value.times(this.atom());
      else if (this.take('/')) value = value.dividedBy(this.atom());
      else return value;
    }
  }

  private atom(): Decimal {
    if (this.take('(')) {
      const value = this.sum();
      this.expect(')');
      return value;
    }
    const word = this.tokens[this.at++] ?? '';
    if (this.take('(')) return this.call(word);
    return /^\d/.test(word) ? new Precise(word) : number(this.input(word));
  }

  private call(name: string): Decimal {
    if (name === 'sum') {
      const terms = String(this.input(this.tokens[this.at++] ?? '')).split(' + ');
      this.expect(')');
      return Precise.sum(...terms);
    }
    if (name === 'days') {
      const [from, to] = this.words();
      return new Precise((Date.parse(to) - Date.parse(from)) / DAY + 1);
    }
    const args = [this.sum()];
    while (this.take(',')) args.push(this.sum());
    this.expect(')');
    const [first = new Precise(0)] = args;
    switch (name) {
      case 'roundFen':
        return first.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      case 'ceilFen':
        return first.toDecimalPlaces(2, Decimal.ROUND_CEIL);
      case 'roundJiao':
        return first.toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
      case 'roundYuan':
        return first.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
      case 'ceilJiao':
        return first.toDecimalPlaces(1, Decimal.ROUND_CEIL);
      case 'min':
        return Precise.min(...args);
      case 'max':
        return Precise.max(...args);
      default:
        throw new Error(`no function ${name}`);
    }
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

function number(value: StepValue): Decimal {
  if (typeof value === 'number' || Decimal.isDecimal(value)) return new Precise(value);
  throw new Error(`${String(value)} is no number`);
}
