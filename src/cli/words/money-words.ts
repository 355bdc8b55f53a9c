/** The words of the commands that work out amounts, and of the money checks of a report. */
export interface MoneyWords {
  readonly limits: (on: string) => string;
  readonly limitsOfAverage: (average: string) => string;
  /** Some published limits do not follow from the average. */
  readonly limitsDepart: string;
  readonly inForce: string;
  readonly contribution: (on: string) => string;
  /** Of the months after a first one that was not full. */
  readonly contributionFrom: (on: string) => string;
  readonly base: string;
  readonly outsideLimits: (days: string, lower: string, upper: string) => string;
  readonly total: string;
  readonly interest: (year: string) => string;
  readonly opening: string;
  readonly credited: string;
  readonly rate: string;
  readonly interestOfYear: string;
  readonly closing: string;
  readonly lateFee: string;
  readonly due: string;
  readonly arrears: string;
  readonly uncapped: string;
  readonly capped: string;
  readonly checks: CheckWords;
}

/** About the money checks of a statement. */
interface CheckWords {
  readonly interest: (verdict: string) => string;
  /** Why there is no check; `fields` are those that are not printed. */
  readonly baseWithin: (year: string, base: string, span: string) => string;
  readonly baseOutside: Readonly<
    Record<'lower' | 'upper', (year: string, base: string, span: string) => string>
  >;
  readonly span: (days: string, lower: string, upper: string) => string;
  readonly baseWithoutLimits: (year: string) => string;
  readonly baseNotPrinted: string;
  /** In place of everything where the sheet prints nothing that could be checked. */
  readonly nothingPrinted: string;
}
