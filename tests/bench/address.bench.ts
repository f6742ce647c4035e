// Invented addresses asked the same typed texts by three designs, in one run: Patrwm's index of streets, a text row for
// each address, and MiniSearch. `npm run bench` gives medians; run this file itself for percentiles and what was found:
// node tests/bench/address.bench.ts [rows]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  IndexWriter,
  openIndex,
  StreetNameCount,
  syntheticAddresses,
  typedQueries,
  type SyntheticAddress,
} from '@patrwm/address-server/bench';
import { miniSearch, textRowPerAddress, type Design } from './address-designs.ts';
import type { Comparison } from './comparison.ts';

const seed = 7;

interface Way {
  readonly name: string;
  readonly buildSeconds: number;
  readonly search: (text: string) => readonly number[] | Promise<readonly number[]>;
}

const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

function designs(count: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-bench-'));
  const file = path.join(folder, 'index.sqlite');
  const names = new StreetNameCount();
  const rows: SyntheticAddress[] = [];
  for (const each of syntheticAddresses(count, seed)) {
    if (rows.at(-1)?.street !== each.street) names.add(each.street);
    rows.push(each);
  }
  const texts = rows.map(({ address }) => ({
    id: Number(address.uprn),
    text: [address.cy?.oneLine, address.en?.oneLine].filter(Boolean).join(' '),
  }));
  const timed = <T>(build: () => T): [T, number] => {
    const before = process.cpuUsage();
    return [build(), cpuSeconds(before)];
  };
  const [, ours] = timed(() => {
    const writer = new IndexWriter(file);
    for (const { address } of rows) writer.add(address);
    writer.commit('bench');
  });
  const index = openIndex(file);
  const others: [Design, number][] = [
    timed(() => textRowPerAddress(texts, false)),
    timed(() => textRowPerAddress(texts, true)),
    timed(() => miniSearch(texts)),
  ];
  const ways: Way[] = [
    {
      name: 'patrwm',
      buildSeconds: ours,
      search: async (text) => {
        const result = await index.lookup({ text });
        return result.status === 'found' ? result.addresses.map(({ uprn }) => Number(uprn)) : [];
      },
    },
    ...others.map(([design, buildSeconds]) => ({ name: design.name, buildSeconds, search: (text: string) => design.search(text) })),
  ];
  const close = (): void => {
    index.close();
    for (const [design] of others) design.close();
    rmSync(folder, { recursive: true });
  };
  const queries = typedQueries(rows, names, 400, seed + 1).filter(({ street }) => street === undefined);
  return { ways, queries, close };
}

export async function addresses(): Promise<{ comparisons: readonly Comparison[]; close: () => void }> {
  const { ways, queries, close } = designs(20_000);
  const asked = (kind: string): Comparison => {
    const texts = queries.filter((query) => query.kind === kind).map(({ text }) => text);
    let turn = 0;
    return {
      name: `${kind}, as typed, among 20000 addresses`,
      ways: Object.fromEntries(ways.map(({ name, search }) => [name, () => search(texts[(turn += 1) % texts.length] ?? '')])),
    };
  };
  return Promise.resolve({ comparisons: ['number and beginning of street', 'everything, with town'].map(asked), close });
}

/** Each design's percentiles in milliseconds of CPU, and its share of addresses found among the first five. */
async function table(count: number): Promise<void> {
  const { ways, queries, close } = designs(count);
  console.log(`${String(count)} addresses, ${String(queries.length)} typed queries, seed ${String(seed)}`);
  const measured = [];
  for (const { name, buildSeconds, search } of ways) {
    const times: number[] = [];
    let found = 0;
    for (const { text, uprn } of queries) {
      const before = process.cpuUsage();
      const answer = await search(text);
      times.push(cpuSeconds(before) * 1000);
      if (answer.slice(0, 5).includes(Number(uprn))) found += 1;
    }
    times.sort((a, b) => a - b);
    const at = (share: number): number => Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(3));
    measured.push({
      design: name,
      buildCpuSeconds: Number(buildSeconds.toFixed(1)),
      p50: at(0.5),
      p99: at(0.99),
      foundRate: found / queries.length,
    });
  }
  const ours = measured[0];
  for (const each of measured)
    console.log(
      `${each.design.padEnd(30)} build ${each.buildCpuSeconds.toFixed(1)} s  p50 ${each.p50.toFixed(2)} ms (× ${(each.p50 / (ours?.p50 ?? 1)).toFixed(1)})  ` +
        `p99 ${each.p99.toFixed(2)} ms (× ${(each.p99 / (ours?.p99 ?? 1)).toFixed(1)})  found ${(each.foundRate * 100).toFixed(1)} %`,
    );
  console.log(JSON.stringify(measured));
  close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await table(Number(process.argv[2] ?? 150_000));
