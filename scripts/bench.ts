// Speed, side by side with peers in one run, as ratios: how many times the time of ours. Never an assertion.
import { addresses } from '../tests/bench/address.bench.ts';
import { compare, type Row } from '../tests/bench/comparison.ts';
import { rendering } from '../tests/bench/rendering.bench.ts';
import { validation } from '../tests/bench/validation.bench.ts';

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
console.log(`\n${JSON.stringify(rows)}`);
