import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressLookup, AddressQuery, AddressResult } from '@patrwm/address';
import { openIndex } from '../address-index.ts';
import { IndexWriter } from '../index-writer.ts';
import { poolOf, queryOf, type Database, type Query } from '../postgres/database.ts';
import { openPostgres } from '../postgres/postgres-index.ts';
import { PostgresWriter } from '../postgres/postgres-writer.ts';
import { random } from '../random.ts';
import { gather } from './bench.ts';
import { designs, dropLines, writeLines } from './postgres-designs.ts';
import { syntheticAddresses } from './synthetic-addresses.ts';
import { isAnswered, typedQueries } from './typed-queries.ts';

export interface CompareOptions {
  readonly rows: number;
  readonly seed: number;
  readonly queries: number;
  /** A database on this machine: the CPU time of its processes is read from /proc. */
  readonly connectionString: string;
  /** Measures a row for each address too. */
  readonly others: boolean;
  readonly print?: (line: string) => void;
}

/** Milliseconds for one query, at the middle and for one in a hundred. */
type Spread = readonly [p50: number, p99: number];

interface Asked {
  readonly wall: Spread;
  /** Of this process. */
  readonly cpu: Spread;
  /** Of the database's. */
  readonly serverCpu?: Spread;
  /** Statements for one query, on average and at most. */
  readonly statements?: readonly [mean: number, most: number];
  readonly foundRate?: number;
}

export interface StoreResult {
  readonly store: string;
  /** With inventing the rows. */
  readonly buildSeconds: number;
  /** CPU seconds of this process, and of the database's. */
  readonly buildCpuSeconds?: readonly [client: number, server: number];
  readonly megabytes: number;
  readonly postcode?: Asked;
  readonly typed: Asked;
}

const schema = 'patrwm_bench';
const round = (value: number): number => Number(value.toFixed(3));
function spread(times: number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return [at(0.5), at(0.99)];
}

/** CPU milliseconds that a process has used: to the nanosecond, where /proc/…/stat counts in hundredths of a second. */
const cpuOf = (pid: number): number => Number(readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** CPU seconds of a server's processes that have ended: those of a load, when its connections are closed. */
function endedCpuOf(server: number): number {
  const fields =
    readFileSync(`/proc/${String(server)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  // Hundredths of a second, of children waited for: user and system.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

interface Server {
  statements: number;
  /** Of the process behind the one connection there is, which is another when that was idle for long. */
  pid(): Promise<number>;
}

async function ask<Query, Answer>(
  queries: readonly Query[],
  look: (query: Query) => Promise<Answer>,
  isFound: ((query: Query, answer: Answer) => boolean) | undefined,
  server?: Server,
): Promise<Asked> {
  const [walls, cpus, serverCpus]: number[][] = [[], [], []];
  let [found, statements, mostStatements] = [0, 0, 0];
  // Caches warm, statements prepared, code compiled.
  for (const query of queries.slice(0, 200)) await look(query);
  const pid = (await server?.pid()) ?? process.pid;
  for (const query of queries) {
    if (server) server.statements = 0;
    const before = server ? cpuOf(pid) : 0;
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    const answer = await look(query);
    walls?.push(performance.now() - wall);
    const { user, system } = process.cpuUsage(cpu);
    cpus?.push((user + system) / 1000);
    if (server) {
      serverCpus?.push(cpuOf(pid) - before);
      statements += server.statements;
      mostStatements = Math.max(mostStatements, server.statements);
    }
    if (isFound?.(query, answer)) found += 1;
  }
  return {
    wall: spread(walls ?? []),
    cpu: spread(cpus ?? []),
    ...(server ? { serverCpu: spread(serverCpus ?? []), statements: [round(statements / queries.length), mostStatements] as const } : {}),
    ...(isFound ? { foundRate: round(found / queries.length) } : {}),
  };
}

/**
 * The same invented addresses in a file and in PostgreSQL, asked the same postcodes and typed texts in one run, one at a
 * time by one client. The last line printed is the results as JSON.
 */
export async function compareStores({
  rows,
  seed,
  queries,
  connectionString,
  others,
  print = console.log,
}: CompareOptions): Promise<StoreResult[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-compare-'));
  const file = path.join(folder, 'addresses.sqlite');
  const loading = await poolOf(connectionString, 0);
  const query = queryOf(loading);
  const results: StoreResult[] = [];
  const add = (result: StoreResult): void => {
    results.push(result);
    print(JSON.stringify(result));
  };
  try {
    const { sample, names } = gather(rows, seed, queries);
    const typed = typedQueries(sample, names, queries, seed + 1);
    const next = random(seed + 2);
    const postcodes = Array.from({ length: queries }, () => ({
      postcode: sample[Math.floor(next() * sample.length)]?.address.postcode ?? '',
    }));
    const measured = async (lookup: AddressLookup, server?: Server): Promise<{ postcode: Asked; typed: Asked }> => ({
      postcode: await ask<AddressQuery, AddressResult>(postcodes, (each) => lookup(each), undefined, server),
      typed: await ask(typed, ({ text }) => lookup({ text }), isAnswered, server),
    });

    let begun = performance.now();
    let cpu = process.cpuUsage();
    const embedded = new IndexWriter(file);
    for (const { address } of syntheticAddresses(rows, seed)) embedded.add(address);
    embedded.commit('bench');
    const embeddedSeconds = (performance.now() - begun) / 1000;
    const embeddedCpu = cpuSeconds(cpu);

    const { rows: parents } = await loading.query('SELECT pg_backend_pid() AS pid');
    const postmaster = Number(
      /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${String((parents[0] as { pid: unknown }).pid)}/status`, 'utf8'))?.[1],
    );
    const serverBefore = endedCpuOf(postmaster);
    begun = performance.now();
    cpu = process.cpuUsage();
    const building = await poolOf(connectionString, 0);
    const writer = await PostgresWriter.open({ pool: building, schema });
    for (const { address } of syntheticAddresses(rows, seed)) await writer.add(address);
    await writer.commit('bench');
    await building.end();
    const seconds = (performance.now() - begun) / 1000;
    const clientCpu = cpuSeconds(cpu);
    // A process that ends is waited for a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const buildCpuSeconds = [round(clientCpu), round(endedCpuOf(postmaster) - serverBefore)] as const;
    print(`built: file ${embeddedSeconds.toFixed(1)} s, PostgreSQL ${seconds.toFixed(1)} s, with inventing the rows`);

    const index = openIndex(file);
    add({
      store: 'node:sqlite',
      buildSeconds: round(embeddedSeconds),
      buildCpuSeconds: [round(embeddedCpu), 0],
      megabytes: statSync(file).size / 1e6,
      ...(await measured((each) => index.lookup(each))),
    });
    index.close();

    const { pool, server, end } = await counted(connectionString);
    const postgres = await openPostgres({ pool, schema, timeout: 60_000, interval: 600_000 });
    add({
      store: 'PostgreSQL',
      buildSeconds: round(seconds),
      buildCpuSeconds,
      megabytes: await megabytesOf(query),
      ...(await measured((each) => postgres.lookup(each), server)),
    });

    if (others) {
      begun = performance.now();
      await writeLines(query, syntheticAddresses(rows, seed));
      const lineSeconds = (performance.now() - begun) / 1000;
      for (const design of designs) {
        begun = performance.now();
        for (const statement of design.indexes) await query(statement);
        const buildSeconds = round(lineSeconds + (performance.now() - begun) / 1000);
        const [size] = await query(`SELECT (pg_total_relation_size('patrwm_bench_lines'))::text AS bytes`);
        const some = typed.slice(0, Math.min(typed.length, 500));
        const own = queryOf(pool);
        const asked = await ask(
          some,
          ({ text }) => design.search(own, text),
          ({ uprn }, found) => found.slice(0, 5).includes(uprn),
          server,
        );
        add({ store: design.name, buildSeconds, megabytes: Number(size?.['bytes']) / 1e6, typed: asked });
        await query(`DROP INDEX ${design.relation}`);
      }
    }
    await end();
    print(JSON.stringify(results));
    return results;
  } finally {
    await dropLines(query);
    for (const { name } of await query(
      `SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^${schema}(_[0-9]+)?$' ORDER BY nspname DESC`,
    )) {
      await query(`DROP SCHEMA ${String(name)} CASCADE`);
    }
    await loading.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A pool whose statements are counted, and the database's process behind its one connection. */
async function counted(connectionString: string): Promise<{ pool: Database; server: Server; end: () => Promise<void> }> {
  const pool = await poolOf(connectionString, 60_000, 1);
  const server = {
    statements: 0,
    async pid() {
      const { rows } = await pool.query('SELECT pg_backend_pid() AS pid');
      return Number((rows[0] as { pid: unknown }).pid);
    },
  };
  return {
    pool: {
      query(text, values) {
        server.statements += 1;
        return pool.query(text, values);
      },
    },
    server,
    end: () => pool.end(),
  };
}

async function megabytesOf(query: Query): Promise<number> {
  const [row] = await query(
    `SELECT sum(pg_total_relation_size(c.oid))::text AS bytes FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
     WHERE n.nspname ~ '^${schema}_[0-9]+$' AND c.relkind = 'r'`,
  );
  return Number(row?.['bytes']) / 1e6;
}
