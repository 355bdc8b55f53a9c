// Speed of the retirement rules. Build first, then: node bench/retirement.bench.mjs

import { Bench } from 'tinybench';
import {
  assessEligibility,
  flexibleWindow,
  minimumContributionMonths,
  shortfallOptions,
  statutoryRetirement,
} from '../dist/retirement.js';

// Short work is done many times in a task, so that the clock's own cost does not show.
const REPEAT = 100;

const CATEGORIES = ['man', 'woman-55', 'woman-50'];
const people = Array.from({ length: 81 * 12 }, (_, i) => ({
  category: CATEGORIES[i % 3],
  birth: `${1940 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
}));
const assessed = people.map((person, i) => ({
  ...person,
  months: (i * 37) % 400,
  asOf: '2026-11-21',
  hukou: 'other',
  shanghaiMonths: 0,
}));
const short = people
  .map((person) => ({ ...person, months: 30, asOf: statutoryRetirement(person).month }))
  .map((person) => ({ ...person, firstInsured: person.asOf, hukou: 'shanghai' }));

const tasks = [
  { name: 'statutoryRetirement', target: 50, work: (i) => statutoryRetirement(at(people, i)) },
  { name: 'flexibleWindow', target: 100, work: (i) => flexibleWindow(at(people, i)) },
  {
    name: 'minimumContributionMonths',
    target: 50,
    work: (i) => minimumContributionMonths(2000 + i),
  },
  { name: 'assessEligibility', target: 2_000, work: (i) => assessEligibility(at(assessed, i)) },
  { name: 'assessEligibility, short', target: 2_000, work: (i) => assessEligibility(at(short, i)) },
  { name: 'shortfallOptions', target: 4_000, work: (i) => shortfallOptions(at(short, i)) },
];

// A prime step, so that no two calls of a task ask for neighbours.
function at(list, i) {
  return list[(i * 7) % list.length];
}

const bench = new Bench({ time: 500, warmupTime: 200 });
let sink;
for (const { name, work } of tasks) {
  bench.add(name, () => {
    for (let i = 0; i < REPEAT; i++) sink = work(i);
    return sink;
  });
}

await bench.run();

for (const [i, { name, target }] of tasks.entries()) {
  const { latency } = bench.tasks[i].result;
  const median = (latency.p50 * 1e6) / REPEAT;
  const least = (latency.min * 1e6) / REPEAT;
  console.log(
    [
      name.padEnd(26),
      `${median.toFixed(0)} ns (least ${least.toFixed(0)})`,
      `target ${target} ns ${median <= target ? 'met' : 'missed'}`,
    ].join(' | '),
  );
}
