// Speed of the pension rules. Build first, then: node bench/benefit.bench.mjs

import { Bench } from 'tinybench';
import {
  accountPension,
  averageWageIndex,
  basicPension,
  compareRetirementDates,
  estimateBenefit,
  paymentMonths,
  transitionalPension,
} from '../dist/benefit.js';

// Short work is done many times in a task, so that the clock's own cost does not show.
const REPEAT = 100;

const INDEXES = ['0.7986', '1.0417', '1.4038', '1.5231', '2.0005'];
const index = (i) => INDEXES[i % INDEXES.length];
const person = (i) => ({
  ageMonths: 720 + (i % 36),
  months: 300 + i,
  index: index(i),
  balance: 180_000 + i,
  monthsBefore1993: 60 + (i % 12),
});
const bases = Array.from({ length: 20 }, (_, i) => ({ year: 1995 + i, base: 1_000 + 250 * i }));

// 73 months may be chosen, from 2031-02 to 2037-02, four to ten years ahead.
const window = (i) => ({
  category: 'woman-50',
  birth: '1981-01',
  asOf: '2026-12',
  months: 240 + (i % 60),
  index: index(i),
  balance: 180_000 + i,
  monthsBefore1993: 0,
  paying: { kind: 'share', share: '1.25' },
  assumptions: { wageGrowth: '0.035', interestRate: '0.0262' },
});

const tasks = [
  ['payment months', 1_000, (i) => paymentMonths(600 + i)],
  ['basic pension', 10_000, (i) => basicPension({ calculationBase: 12434, ...person(i) })],
  ['account pension', 10_000, (i) => accountPension(person(i))],
  [
    'transitional pension',
    10_000,
    (i) => transitionalPension({ calculationBase: 12434, ...person(i) }),
  ],
  ['estimate, one base', 10_000, (i) => estimateBenefit({ ...person(i), retireOn: '2025-10' })],
  ['estimate, two bases', 20_000, (i) => estimateBenefit({ ...person(i), retireOn: '2026-02' })],
  ['index of twenty years', 200_000, () => averageWageIndex({ bases, deemedMonths: 24 })],
  ['window of 73 months', 500_000, (i) => compareRetirementDates(window(i))],
];

const bench = new Bench({ time: 500, warmupTime: 200 });
for (const [name, , work] of tasks) bench.add(name, () => repeat(work));

let sink;
function repeat(work) {
  for (let i = 0; i < REPEAT; i++) sink = work(i);
  return sink;
}

await bench.run();

for (const [i, { name, result }] of bench.tasks.entries()) {
  const target = tasks[i][1];
  const median = (result.latency.p50 * 1e6) / REPEAT;
  const least = (result.latency.min * 1e6) / REPEAT;
  const verdict = median <= target ? 'met' : 'missed';
  console.log(
    [
      name.padEnd(24),
      `median ${median.toFixed(0)} ns (least ${least.toFixed(0)})`,
      `target ${target} ns ${verdict}`,
    ].join(' | '),
  );
}
