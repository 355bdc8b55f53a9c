// Speed of the money rules, each beside the same rule step by step with decimal.js, in one run.
// Build first, then: node bench/money.bench.mjs

import { Decimal } from 'decimal.js';
import { Bench } from 'tinybench';
import { accountLedgerFen, ledgerRates } from '../dist/account.js';
import { lateFee } from '../dist/arrears.js';
import { baseLimits } from '../dist/contribution.js';
import { defaultLaw } from '../dist/law.js';

// Short work is done many times in a task, so that the clock's own cost does not show.
const REPEAT = 100;

const FIRST_YEAR = 1996;
const YEARS = 30;
const unknown = [...years(FIRST_YEAR, 2007), 2013];
const given = Object.fromEntries(unknown.map((year) => [year, '0.0325']));
const rates = ledgerRates({ firstYear: FIRST_YEAR, years: YEARS, rates: given });
const rateTexts = rates.rates.map(({ numerator, denominator }) =>
  new Decimal(numerator).dividedBy(denominator).toString(),
);
const creditsFen = Array.from({ length: YEARS * 12 }, (_, i) => 30_000 + i * 111);
const creditTexts = creditsFen.map((fen) => (fen / 100).toFixed(2));

const months = ['2001-01', '2009-03', '2018-06', '2019-04', '2024-07'];
const arrears = [900, '1772.16', 10000, '12345.67', '1600.00'].map((due, i) => ({
  due,
  from: `2015-0${i + 1}-02`,
  to: '2026-07-01',
}));

const pairs = [
  {
    name: 'ledger of thirty years',
    target: 5_000,
    ours: () => accountLedgerFen({ credits: creditsFen }, rates).closing,
    stepwise: stepwiseLedger,
  },
  {
    name: 'late fee',
    target: 1_000,
    ours: (i) => lateFee(arrears[i % arrears.length]).fee,
    stepwise: (i) => stepwiseLateFee(arrears[i % arrears.length]),
  },
  {
    name: 'limits of a month',
    target: 50,
    ours: (i) => baseLimits(months[i % months.length]).lower,
    stepwise: (i) => stepwiseLimits(months[i % months.length]).lower,
  },
];

function years(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function stepwiseLedger() {
  let balance = new Decimal(0);
  for (let year = 0; year < YEARS; year++) {
    const rate = new Decimal(rateTexts[year]);
    let credited = new Decimal(0);
    let interest = balance.times(rate);
    for (let month = 0; month < 12; month++) {
      const credit = new Decimal(creditTexts[year * 12 + month]);
      credited = credited.plus(credit);
      interest = interest.plus(
        credit
          .times(12 - month)
          .times(rate)
          .dividedBy(12),
      );
    }
    const rounded = interest
      .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
      .toDecimalPlaces(1, Decimal.ROUND_CEIL);
    balance = balance.plus(credited).plus(rounded);
  }
  return balance;
}

function stepwiseLateFee({ due, from, to }) {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const principal = new Decimal(due);
  const fee = principal.times('0.0005').times(days).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return { fee, cappedFee: Decimal.min(fee, principal) };
}

function stepwiseLimits(month) {
  const day = `${month}-01`;
  const cell = defaultLaw.tables.baseLimits.cells.find(
    ({ from, to }) => from <= day && (to === null || day <= to),
  );
  return { lower: new Decimal(cell.value.lower), upper: new Decimal(cell.value.upper) };
}

if (
  !stepwiseLedger()
    .times(100)
    .eq(accountLedgerFen({ credits: creditsFen }, rates).closing.at(-1))
) {
  throw new Error('the two ledgers differ');
}
for (const each of arrears) {
  if (!stepwiseLateFee(each).fee.eq(lateFee(each).fee)) throw new Error('the two late fees differ');
}

const bench = new Bench({ time: 500, warmupTime: 200 });
for (const { name, ours, stepwise } of pairs) {
  bench.add(`${name}: library`, () => repeat(ours));
  bench.add(`${name}: decimal.js`, () => repeat(stepwise));
}

let sink;
function repeat(work) {
  for (let i = 0; i < REPEAT; i++) sink = work(i);
  return sink;
}

await bench.run();

const nanoseconds = new Map(
  bench.tasks.map(({ name, result }) => [
    name,
    { median: (result.latency.p50 * 1e6) / REPEAT, least: (result.latency.min * 1e6) / REPEAT },
  ]),
);

for (const { name, target } of pairs) {
  const library = nanoseconds.get(`${name}: library`);
  const stepwise = nanoseconds.get(`${name}: decimal.js`);
  const verdict = library.median <= target ? 'met' : 'missed';
  console.log(
    [
      name.padEnd(24),
      `library ${library.median.toFixed(0)} ns (least ${library.least.toFixed(0)})`,
      `decimal.js ${stepwise.median.toFixed(0)} ns (least ${stepwise.least.toFixed(0)})`,
      `ratio ${(stepwise.median / library.median).toFixed(1)}`,
      `target ${target} ns ${verdict}`,
    ].join(' | '),
  );
}
