// Speed, side by side with peers in one run, as ratios: how many times the time of ours. Never an assertion.
import { addressPage, costLines } from '../tests/bench/address-page.bench.ts';
import { addresses } from '../tests/bench/address.bench.ts';
import { compare, type Row } from '../tests/bench/comparison.ts';
import { actCases } from '../tests/bench/act-cases.ts';
import { gateRows } from '../tests/bench/gate.bench.ts';
import { govukPages } from '../tests/bench/govuk-pages.ts';
import { rendering } from '../tests/bench/rendering.bench.ts';
import { validation } from '../tests/bench/validation.bench.ts';
import { chromeDriver, ensureBrowsers } from './browsers.ts';

// `npm run bench -- gate` runs that one only; it is the longest. `gate 5 3` takes five pages of each kind, three times over.
// `gate govuk [STATES]` and `gate act FOLDER` are what it is measured on besides.
const [only, part, ...rest] = process.argv.slice(2);
ensureBrowsers(only === 'gate' ? chromeDriver : {});
if (only === 'gate') {
  if (part === 'govuk') await govukPages(rest[0]);
  else if (part === 'act') await actCases(rest[0]);
  else {
    const [most, rounds] = [part, rest[0]].map((each) => (each === undefined ? undefined : Number(each)));
    console.log(`\n${JSON.stringify(await gateRows(most, rounds))}`);
  }
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
