// Speed, side by side with peers in one run, as ratios: how many times the time of ours. Never an assertion.
import { addressPage, costLines } from '../tests/bench/address-page.bench.ts';
import { addresses } from '../tests/bench/address.bench.ts';
import { compare, type Row } from '../tests/bench/comparison.ts';
import { gateRows } from '../tests/bench/gate.bench.ts';
import { rendering } from '../tests/bench/rendering.bench.ts';
import { validation } from '../tests/bench/validation.bench.ts';

// `npm run bench -- gate` runs that one only; it is the longest.
const [only] = process.argv.slice(2);
if (only === 'gate') {
  const gate = await gateRows('/usr/bin/chromium');
  for (const { way, pagesPerMinute, failures } of gate)
    console.log(`  ${way.padEnd(36)} ${pagesPerMinute.toFixed(1).padStart(10)} pages/min   ${String(failures)} failures`);
  console.log(`\n${JSON.stringify(gate)}`);
  process.exit(0);
}
const { comparisons, close } = await addresses();
const rows: Row[] = [];
for (const each of [rendering, validation, ...comparisons]) {
  const found = await compare(each);
  rows.push(...found);
  console.log(`\n${each.name}`);
  for (const { way, microseconds, ratio } of found)
    console.log(`  ${way.padEnd(36)} ${microseconds.toFixed(1).padStart(10)} µs   × ${ratio.toFixed(2)}`);
}
close();
const costs = await addressPage();
for (const line of costLines(costs)) console.log(line);
console.log(`\n${JSON.stringify([...rows, ...costs])}`);
