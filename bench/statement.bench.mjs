// How fast a statement is read, audited and its tenure added up, beside JSON.parse of the same
// statement's JSON in the same run: machines differ, ratios hardly.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { auditStatement, readStatement, tenureOf } from '../dist/index.js';

const sample = readFileSync(new URL('../examples/statement-2021.txt', import.meta.url), 'utf8');
const { statement } = readStatement(sample);
const json = JSON.stringify(statement);

function all() {
  const reading = readStatement(sample);
  auditStatement(reading.statement);
  return tenureOf(reading.statement);
}

const bench = new Bench({ time: 1500, warmupTime: 500 });
bench
  .add('JSON.parse of the statement', () => JSON.parse(json))
  .add('readStatement', () => readStatement(sample))
  .add('readStatement, and its places', () => readStatement(sample).places)
  .add('auditStatement', () => auditStatement(statement))
  .add('tenureOf', () => tenureOf(statement))
  .add('read, audit and add up', all);
await bench.run();

const microseconds = (task) => task.result.latency.p50 * 1000;
const base = microseconds(bench.tasks[0]);
const rows = bench.tasks.map((task) => ({
  task: task.name,
  'median µs': microseconds(task).toFixed(2),
  'times JSON.parse': (microseconds(task) / base).toFixed(1),
  'a second': Math.round(1e6 / microseconds(task)),
}));
console.table(rows);

const hostile = {
  'labels repeated': '缴费月数：',
  'sections repeated': '(一)截至2020年底，累计缴纳记账情况：缴费月数：1个月\n',
  'titles repeated': '养老保险个人权益记录(2021年度)\n',
  'words of a title repeated': '上海市城镇职工',
  'rows repeated': '1\t202101\t上海示例机械厂\t1\t已缴费\t\n',
  digits: '7',
  brackets: '([',
  blanks: ' \t',
  'one endless line': '某',
  'lone surrogates': '\ud800',
  NULs: '\0',
};

function perByte(text) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.hrtime.bigint();
    readStatement(text);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / text.length);
  }
  return best;
}

console.table(
  Object.entries(hostile).map(([name, unit]) => {
    const head = sample.slice(0, 330);
    const small = head + unit.repeat(10_000 / unit.length);
    const large = head + unit.repeat(1_000_000 / unit.length);
    for (let warm = 0; warm < 20; warm++) readStatement(small);
    const [a, b] = [perByte(small), perByte(large)];
    return {
      hostile: name,
      '10 kB, ns a char': a.toFixed(1),
      '1 MB, ns a char': b.toFixed(1),
      ratio: (b / a).toFixed(2),
      '1 MB, ms': ((b * large.length) / 1e6).toFixed(0),
    };
  }),
);

const heap = [];
for (let round = 0; round < 10; round++) {
  for (let i = 0; i < 100_000; i++) all();
  globalThis.gc?.();
  heap.push(Math.round(process.memoryUsage().heapUsed / 1e6));
}
console.log(`heap in MB after each 100,000 of a million statements: ${heap.join(' ')}`);
