import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { IndexWriter } from '../index-writer.ts';
import { random } from '../random.ts';
import type { Measured } from './measure-queries.ts';
import { syntheticAddresses, type SyntheticAddress } from './synthetic-addresses.ts';
import { StreetNameCount, typedQueries } from './typed-queries.ts';

export interface BenchOptions {
  readonly rows: number;
  readonly seed: number;
  /** How many typed texts, and how many postcodes. */
  readonly queries?: number;
  /** Where the index is built; a temporary folder that is removed otherwise. */
  readonly folder?: string;
  readonly print?: (line: string) => void;
}

export interface BenchResult extends Measured {
  readonly rows: number;
  readonly seed: number;
  readonly streets: number;
  readonly postcodes: number;
  /** CPU seconds of the process to take the rows and write the index, without inventing them. */
  readonly buildCpuSeconds: number;
  readonly fileMegabytes: number;
}

const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const rounded = (value: number, places = 3): number => Number(value.toFixed(places));

/**
 * Builds an index of invented addresses, asks it postcodes and typed texts in a process of its own, and says what that
 * cost. The last line printed is the result as JSON. Megabytes are millions of bytes.
 */
export function bench({ rows, seed, queries = 5000, folder, print = console.log }: BenchOptions): BenchResult {
  const place = folder ?? mkdtempSync(path.join(tmpdir(), 'patrwm-bench-'));
  const file = path.join(place, 'addresses.sqlite');
  try {
    print(`${String(rows)} invented addresses, seed ${String(seed)}; typed queries cut from them with seed ${String(seed + 1)}`);
    const inventing = process.cpuUsage();
    const { sample, names } = gather(rows, seed, queries);
    const inventingSeconds = cpuSeconds(inventing);

    const building = process.cpuUsage();
    const writer = new IndexWriter(file);
    for (const { address } of syntheticAddresses(rows, seed)) writer.add(address);
    writer.commit(`bench-${String(seed)}`);
    const wholeSeconds = cpuSeconds(building);
    const buildCpuSeconds = wholeSeconds - inventingSeconds;
    const fileMegabytes = statSync(file).size / 1e6;
    print(
      `built in ${wholeSeconds.toFixed(1)} s CPU, of which ${inventingSeconds.toFixed(1)} s invent the rows; ${fileMegabytes.toFixed(1)} MB`,
    );

    const asked = path.join(place, 'queries.json');
    const answered = path.join(place, 'measured.json');
    const typed = typedQueries(sample, names, queries, seed + 1);
    const next = random(seed + 2);
    const some = (length: number): string[] =>
      Array.from({ length }, () => sample[Math.floor(next() * sample.length)]?.address.postcode ?? '');
    const postcodes = some(queries);
    // None of those that are measured, or they would be measured when they had been asked before.
    const warming = some(1000).filter((each) => !postcodes.includes(each));
    writeFileSync(asked, JSON.stringify({ typed, postcodes, warming }));
    const extension = path.extname(fileURLToPath(import.meta.url));
    execFileSync(process.execPath, [fileURLToPath(new URL(`measure-queries${extension}`, import.meta.url)), file, asked, answered], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const { missed, kinds, ...measured } = JSON.parse(readFileSync(answered, 'utf8')) as Measured & {
      missed: string[];
      kinds: Record<string, [found: number, asked: number]>;
    };
    for (const [kind, [found, all]] of Object.entries(kinds)) print(`  ${kind.padEnd(32)} ${String(found)} of ${String(all)} found`);
    if (missed.length) print(`  not found, for example: ${missed.slice(0, 12).join(' | ')}`);
    const result: BenchResult = {
      rows,
      seed,
      buildCpuSeconds: rounded(buildCpuSeconds, 1),
      fileMegabytes: rounded(fileMegabytes, 1),
      ...measured,
    };
    print(JSON.stringify(result));
    return result;
  } finally {
    if (folder === undefined) rmSync(place, { recursive: true, force: true });
  }
}

/** Rows to cut queries from, evenly over all, and how many streets each name has. */
export function gather(rows: number, seed: number, queries: number): { sample: SyntheticAddress[]; names: StreetNameCount } {
  const names = new StreetNameCount();
  const sample: SyntheticAddress[] = [];
  const step = Math.max(1, Math.floor(rows / (queries * 4)));
  let index = 0;
  let street: SyntheticAddress['street'] | undefined;
  for (const each of syntheticAddresses(rows, seed)) {
    if (index % step === 0) sample.push(each);
    index += 1;
    if (each.street !== street) names.add(each.street);
    street = each.street;
  }
  return { sample, names };
}
