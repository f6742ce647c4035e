import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { openIndex } from '../address-index.ts';
import { syntheticAddresses, type SyntheticAddress } from '../bench/synthetic-addresses.ts';
import { StreetNameCount, typedQueries } from '../bench/typed-queries.ts';
import { generatePremium } from '../generate/generate.ts';
import { IndexWriter } from '../index-writer.ts';
import { load } from '../load/load.ts';
import { poolOf, type Database } from '../postgres/database.ts';
import { openPostgres } from '../postgres/postgres-index.ts';
import { PostgresWriter } from '../postgres/postgres-writer.ts';
import { publish } from '../postgres/publish.ts';
import { addressesOf, lines } from '../search/search-fixture.ts';
import { storeContract } from './store-contract.ts';

// PostgreSQL itself, compiled to WebAssembly and started once; or the server that PATRWM_TEST_POSTGRES names, which is asked
// through `pg`, in schemas of this process's own.
const url = process.env['PATRWM_TEST_POSTGRES'];
const pool: Database = url ? await poolOf(url, 0) : await PGlite.create();
const prefix = `patrwm_test_${String(process.pid)}`;
const patient = { interval: 0, timeout: 60_000 };

async function schemas(pattern: string): Promise<string[]> {
  const { rows } = await pool.query('SELECT nspname AS name FROM pg_namespace WHERE nspname ~ $1 ORDER BY 1', [pattern]);
  return (rows as { name: string }[]).map(({ name }) => name);
}
async function loadInto(schema: string, street: string, epoch: string): Promise<void> {
  const writer = await PostgresWriter.open({ pool, schema });
  for (const address of addressesOf([{ number: '5', street, town: 'Llŷr', postcode: 'LD9 1AA' }])) await writer.add(address);
  await writer.commit(epoch);
}

after(async () => {
  for (const name of (await schemas(`^${prefix}`)).toReversed()) await pool.query(`DROP SCHEMA ${name} CASCADE`);
  await (pool instanceof PGlite ? pool.close() : (pool as Awaited<ReturnType<typeof poolOf>>).end());
});

storeContract('PostgreSQL', () => {
  const schema = `${prefix}_contract`;
  return Promise.resolve({
    async load({ addresses, retired = [], epoch }, { abandon = false } = {}) {
      const writer = await PostgresWriter.open({ pool, schema });
      for (const address of addresses) await writer.add(address);
      for (const postcode of retired) writer.retire(postcode);
      await (abandon ? writer.abandon() : writer.commit(epoch));
    },
    async open() {
      const index = await openPostgres({ pool, schema, ...patient });
      return {
        lookup: (query) => index.lookup(query),
        byUprn: (uprn) => index.byUprn(uprn),
        facts: () => index.facts(),
        postcodes: async () => {
          const all: string[] = [];
          for await (const postcode of index.postcodes()) all.push(postcode);
          return all;
        },
        close: () => index.close(),
      };
    },
    leftovers: () => schemas(`^${schema}_\\d+$`),
    close: () => Promise.resolve(),
  });
});

test('the database gives the answers that the file gives', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-both-'));
  const file = path.join(folder, 'index.sqlite');
  const schema = `${prefix}_both`;
  const embedded = new IndexWriter(file);
  const writer = await PostgresWriter.open({ pool, schema });
  const sample: SyntheticAddress[] = [];
  const names = new StreetNameCount();
  for (const each of syntheticAddresses(3000, 11)) {
    embedded.add(each.address);
    await writer.add(each.address);
    if (sample.at(-1)?.street !== each.street) names.add(each.street);
    sample.push(each);
  }
  embedded.commit('both');
  await writer.commit('both');
  assert.equal(writer.count, 3000);
  const one = openIndex(file);
  const other = await openPostgres({ pool, schema, ...patient });
  context.after(() => {
    one.close();
    rmSync(folder, { recursive: true });
  });
  assert.deepEqual(await other.facts(), one.facts());
  const typed = typedQueries(sample, names, 70, 12);
  const queries = typed.flatMap(({ text }) => [{ text }, { text: text.slice(0, 3 + Math.floor(text.length / 2)) }]);
  const postcodes = sample.filter((_each, index) => index % 300 === 0).map(({ address: { postcode } }) => ({ postcode }));
  let found = 0;
  for (const query of [...queries, ...postcodes]) {
    const expected = await one.lookup(query);
    if (expected.status === 'found') found += 1;
    assert.deepEqual(await other.lookup(query), expected, JSON.stringify(query));
  }
  assert.ok(found > queries.length / 2);
});

test('a look-up asks the database a few times, and never without end', async () => {
  const schema = `${prefix}_both`;
  let statements = 0;
  const counted: Database = {
    query(text, values) {
      statements += 1;
      return pool.query(text, values);
    },
  };
  const index = await openPostgres({ pool: counted, schema, ...patient, interval: 60_000 });
  const row = [...syntheticAddresses(3000, 11)].find(({ number, flat }) => number !== undefined && flat === undefined);
  const typed = `${row?.number ?? ''} ${row?.street.en.join(' ') ?? ''}`;
  const asked = async (query: Parameters<typeof index.lookup>[0]): Promise<number> => {
    statements = 0;
    await index.lookup(query);
    return statements;
  };
  assert.equal(await asked({ postcode: row?.address.postcode ?? '' }), 1);
  assert.ok((await asked({ text: typed })) <= 4, typed);
  for (const text of [
    `5 ${'st '.repeat(60)}`,
    Array.from({ length: 30 }, (_each, word) => `heol${String(word)}x`).join(' '),
    '1 a',
    'zzzz yyyy xxxx wwww',
  ])
    assert.ok((await asked({ text })) <= 40, text.slice(0, 20));
});

test('data that is gone in the middle of a look-up was replaced: the new is asked', async () => {
  const schema = `${prefix}_gone`;
  await loadInto(schema, 'Heol Un', 'one');
  // It does not look for new data by itself.
  const index = await openPostgres({ pool, schema, timeout: 60_000, interval: 1e9 });
  await loadInto(schema, 'Heol Dau', 'two');
  assert.equal(index.epoch, 'one');
  const result = await index.lookup({ text: '5 heol' });
  assert.deepEqual(lines(result), ['5 Heol Dau, Llŷr, LD9 1AA']);
  assert.deepEqual([result.status === 'found' && result.epoch, index.epoch], ['two', 'two']);
  await loadInto(schema, 'Heol Tri', 'three');
  assert.equal((await index.byUprn('100000000001'))?.en?.oneLine, '5 Heol Tri, Llŷr, LD9 1AA');
});

test('a killed load leaves the data in use, and the next one clears up when it is long dead', async () => {
  const schema = `${prefix}_killed`;
  await loadInto(schema, 'Heol Un', 'one');
  const killed = await PostgresWriter.open({ pool, schema });
  await killed.add(addressesOf([{ number: '5', street: 'Heol Dau', town: 'Llŷr', postcode: 'LD9 1AA' }])[0] as never);
  await loadInto(schema, 'Heol Tri', 'three');
  // It may be under way still.
  assert.equal((await schemas(`^${schema}_\\d+$`)).length, 2);
  await pool.query(`UPDATE ${schema}.generation SET touched = touched - interval '2 hours' WHERE epoch IS NULL`);
  await loadInto(schema, 'Heol Pedair', 'four');
  assert.equal((await schemas(`^${schema}_\\d+$`)).length, 1);
  assert.deepEqual(lines(await (await openPostgres({ pool, schema, ...patient })).lookup({ text: '5 heol' })), [
    '5 Heol Pedair, Llŷr, LD9 1AA',
  ]);
});

test('what was loaded into a file is published: the same answers, of the same epoch', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-publish-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const [csv, file] = [path.join(folder, 'premium.csv'), path.join(folder, 'index.sqlite')];
  const schema = `${prefix}_published`;
  await assert.rejects(publish({ index: file, pool, schema }), { code: 'no-base' });
  generatePremium(csv, { addresses: 800, seed: 3 });
  await load([csv], { index: file });
  const progress: number[] = [];
  const published = await publish({ index: file, pool, schema, onProgress: ({ done, total }) => progress.push(done / total) });
  const [one, other] = [openIndex(file), await openPostgres({ pool, schema, ...patient })];
  try {
    assert.deepEqual(published, { epoch: one.epoch, addresses: one.addresses });
    assert.deepEqual([other.epoch, other.addresses], [one.epoch, one.addresses]);
    assert.deepEqual(await other.facts(), one.facts());
    assert.equal(progress.at(-1), 1);
    for (const query of [{ text: '3 queen st' }, { text: 'ty gwyn' }, { postcode: [...one.postcodes()][5] ?? '' }])
      assert.deepEqual(await other.lookup(query), await one.lookup(query));
    const stopped = new AbortController();
    const stopping = publish({ index: file, pool: stoppingAfter(20, stopped), schema, signal: stopped.signal });
    await assert.rejects(stopping);
    assert.deepEqual(await schemas(`^${schema}_\\d+$`), [`${schema}_1`]);
  } finally {
    one.close();
  }
});

/** A database that goes away in the middle of a load, and comes back. */
function stoppingAfter(statements: number, stopped: AbortController): Database {
  let left = statements;
  return {
    query(text, values) {
      left -= 1;
      if (left === 0) stopped.abort();
      return left === 0 ? Promise.reject(new Error('the database went away')) : pool.query(text, values);
    },
  };
}

test('the reader’s role reads, and cannot write', async (context) => {
  const schema = `${prefix}_reader`;
  const role = `${prefix}_role`;
  await pool.query(`CREATE ROLE ${role}`);
  const writer = await PostgresWriter.open({ pool, schema, reader: role });
  await writer.commit('one');
  context.after(async () => {
    for (const name of await schemas(`^${schema}`)) await pool.query(`DROP SCHEMA ${name} CASCADE`);
    await pool.query(`DROP ROLE ${role}`);
  });
  const { rows } = await pool.query(
    `SELECT has_schema_privilege($1, $2, 'USAGE') AND has_table_privilege($1, $3, 'SELECT') AND has_table_privilege($1, $4, 'SELECT') AS reads,
       has_table_privilege($1, $3, 'INSERT, UPDATE, DELETE, TRUNCATE') OR has_schema_privilege($1, $2, 'CREATE') AS writes`,
    [role, `${schema}_1`, `${schema}_1.address`, `${schema}.in_use`],
  );
  assert.deepEqual(rows, [{ reads: true, writes: false }]);
});

test('a database that fails or is slow is unavailable, and a UPRN is then not unknown', async () => {
  const schema = `${prefix}_both`;
  let how: 'well' | 'broken' | 'slow' = 'well';
  const troubled: Database = {
    query(text, values) {
      if (how === 'broken') return Promise.reject(new Error('connection terminated'));
      if (how === 'slow') return new Promise(() => undefined);
      return pool.query(text, values);
    },
  };
  const index = await openPostgres({ pool: troubled, schema, interval: 0, timeout: 200 });
  how = 'broken';
  assert.deepEqual(await index.lookup({ postcode: 'LD9 1AA' }), { status: 'unavailable' });
  await assert.rejects(index.byUprn('100000000001'), /connection terminated/);
  how = 'slow';
  assert.deepEqual(await index.lookup({ postcode: 'LD9 1AA' }), { status: 'unavailable' });
  await assert.rejects(index.byUprn('100000000001'), /in time/);
  const gone = new AbortController();
  gone.abort();
  how = 'well';
  assert.deepEqual(await index.lookup({ postcode: 'LD9 1AA' }, { signal: gone.signal }), { status: 'unavailable' });
});

test('what cannot be opened says why', async () => {
  const schema = `${prefix}_gone`;
  await assert.rejects(openPostgres({ pool, schema: `${prefix}_nothing` }), { code: 'not-an-index' });
  await assert.rejects(openPostgres({ pool, schema: 'a"; DROP SCHEMA public' }), { code: 'bad-option' });
  await assert.rejects(openPostgres({}), { code: 'bad-option' });
  await pool.query(`UPDATE ${schema}.generation SET version = 99`);
  await assert.rejects(openPostgres({ pool, schema }), { code: 'not-an-index', message: /version 99/ });
});
