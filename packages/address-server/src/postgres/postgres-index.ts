import type { Address, AddressByUprn, AddressLookup, AddressResult } from '@patrwm/address';
import type { IndexFacts } from '../address-index.ts';
import { AddressServerError } from '../address-server-error.ts';
import { searchIn } from '../search/look-up.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { poolOf, queryOf, schemaOf, type PostgresPlace, type Query } from './database.ts';
import { PostgresRows, Unread } from './postgres-rows.ts';
import { postgresVersion } from './postgres-schema.ts';

export interface PostgresIndexOptions {
  /** A pool or client: of `pg`, or anything with `query(text, values)`. */
  readonly pool?: PostgresPlace['pool'];
  /** Instead of `pool`: where the database is. Needs the package `pg`. Keep it in the environment: it holds a password. */
  readonly connectionString?: string;
  /** Schema that names the data in use: `patrwm_address` unless given. */
  readonly schema?: string;
  /** Milliseconds for which the data in use is not asked for anew. 2000 unless given. */
  readonly interval?: number;
  /** Milliseconds after which a look-up is `unavailable`. 3000 unless given. */
  readonly timeout?: number;
  readonly onReplaced?: (data: { readonly epoch: string; readonly addresses: number }) => void;
}

/** An index in a database. What `openIndex` gives, and to be waited for. */
export interface PostgresIndex {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
  /** Of the data that was in use when last asked. */
  readonly epoch: string;
  readonly addresses: number;
  facts(): Promise<IndexFacts>;
  /** Every postcode that has an address, in order. For the operator; never for the public. */
  postcodes(): AsyncIterable<string>;
  /** Asks now which data is in use. Whether there is other. */
  readonly reload: () => Promise<boolean>;
  /** Ends the connections that it made. */
  close(): Promise<void>;
}

interface Data {
  readonly generation: number;
  readonly schema: string;
  readonly epoch: string;
  readonly key: string;
  readonly addresses: number;
  vocabulary?: Vocabulary;
}

/** A look-up that had to ask so often is at fault; ordinary ones ask two or three times, the worst text some dozens. */
const mostStatements = 100;

/**
 * Opens addresses that `PostgresWriter` wrote: the same answers as from the embedded index, where several servers share
 * one set of data. Each answer is whole, of one epoch, also while new data takes the old one's place.
 * @throws AddressServerError `not-an-index` when nothing was loaded, or by another version; `no-postgres-client`; `bad-option`.
 */
export async function openPostgres(options: PostgresIndexOptions): Promise<PostgresIndex> {
  const { interval = 2000, timeout = 3000, onReplaced } = options;
  const schema = schemaOf({ pool: { query: () => Promise.resolve({ rows: [] }) }, ...options });
  const own = options.pool ? undefined : await ownPool(options.connectionString);
  const pool = options.pool ?? own;
  if (!pool) throw new AddressServerError('bad-option', 'Neither `pool` nor `connectionString` is given.');
  const query = queryOf(pool);
  let current: Data;
  let asked = 0;
  let asking: Promise<boolean> | undefined;
  try {
    current = await inUse(query, schema);
    asked = Date.now();
  } catch (error) {
    await own?.end();
    throw error;
  }

  function reload(): Promise<boolean> {
    asking ??= inUse(query, schema)
      .then((found) => {
        asked = Date.now();
        if (found.generation === current.generation) return false;
        current = found;
        onReplaced?.({ epoch: found.epoch, addresses: found.addresses });
        return true;
      })
      .finally(() => (asking = undefined));
    return asking;
  }

  /** Runs a search over rows of one load until it lacks none. */
  async function searched<Result>(
    data: Data,
    search: (rows: PostgresRows) => Result,
    isWanted: () => boolean,
  ): Promise<Result | undefined> {
    const rows = new PostgresRows(query, data.schema, data.key);
    for (let statements = 0; statements < mostStatements && isWanted(); statements += 1) {
      try {
        return search(rows);
      } catch (lacking) {
        if (!(lacking instanceof Unread)) throw lacking;
        await lacking.read();
      }
    }
    return undefined;
  }

  /** Asks the data in use. Data that was replaced meanwhile may be gone: then that which replaced it is asked. */
  async function whole<Result>(ask: (data: Data) => Promise<Result>): Promise<Result> {
    if (Date.now() - asked >= interval) await reload();
    for (let times = 0; ; times += 1) {
      const data = current;
      try {
        return await ask(data);
      } catch (error) {
        const isOther = (await reload()) || current !== data;
        if (!isOther || times >= 3) throw error;
      }
    }
  }

  const vocabularyOf = (data: Data) => (): Vocabulary => {
    if (data.vocabulary) return data.vocabulary;
    throw new Unread(async () => {
      const rows = await query(`SELECT term FROM ${data.schema}.word`);
      // In the order of code units, which is not the order of UTF-8 bytes beyond the basic plane.
      data.vocabulary = new Vocabulary(rows.map(({ term }) => String(term)).sort());
    });
  };

  return {
    get epoch() {
      return current.epoch;
    },
    get addresses() {
      return current.addresses;
    },
    reload,
    close: async () => {
      await own?.end();
    },
    async lookup(question, { signal } = {}) {
      let isLate = false;
      const answered = whole((data) =>
        searched(
          data,
          (store) => searchIn({ store, key: data.key, epoch: data.epoch, vocabulary: vocabularyOf(data) })(question),
          () => !isLate && signal?.aborted !== true,
        ),
      ).catch(() => undefined);
      const result = await inTime(answered, timeout);
      isLate = true;
      return result ?? ({ status: 'unavailable' } satisfies AddressResult);
    },
    async byUprn(uprn): Promise<Address | undefined> {
      if (!/^\d{1,12}$/.test(uprn)) return undefined;
      let isLate = false;
      const answered = whole(async (data) => {
        const found = await searched(
          data,
          (store) => {
            const row = store.ofUprn(Number(uprn));
            return { address: row && store.toAddress(row) };
          },
          () => !isLate,
        );
        if (!found) throw new Error('The database did not answer in time.');
        return found;
      });
      const found = await inTime(answered, timeout);
      isLate = true;
      // "Unknown" would let a resident's choice be dropped.
      if (!found) throw new Error('The database did not answer in time.');
      return found.address;
    },
    facts: () =>
      whole(async ({ schema: data, addresses }) => {
        const [row = {}] = await query(`SELECT (SELECT count(*)::integer FROM ${data}.whole_street) AS streets,
          (SELECT count(*)::integer FROM ${data}.postcode) AS postcodes, (SELECT count(*)::integer FROM ${data}.retired) AS retired,
          (SELECT coalesce(sum(addresses), 0)::integer FROM ${data}.street WHERE cy IS NOT NULL) AS welsh`);
        const { streets, postcodes, retired, welsh } = row;
        return { addresses, streets: Number(streets), postcodes: Number(postcodes), withWelsh: Number(welsh), retired: Number(retired) };
      }),
    async *postcodes() {
      const data = current.schema;
      let last = '';
      for (;;) {
        const rows = await query(`SELECT code FROM ${data}.postcode WHERE code > $1 ORDER BY code LIMIT 5000`, [last]);
        for (const { code } of rows) yield (last = String(code));
        if (rows.length === 0) return;
      }
    },
  };
}

async function ownPool(connectionString: string | undefined): ReturnType<typeof poolOf> {
  if (!connectionString) throw new AddressServerError('bad-option', 'Neither `pool` nor `connectionString` is given.');
  return poolOf(connectionString);
}

async function inUse(query: Query, schema: string): Promise<Data> {
  const [there] = await query('SELECT to_regclass($1) IS NOT NULL AS there', [`${schema}.in_use`]);
  const [row] =
    there?.['there'] === true
      ? await query(`SELECT g.* FROM ${schema}.in_use AS u JOIN ${schema}.generation AS g ON g.id = u.generation`)
      : [];
  if (!row)
    throw new AddressServerError(
      'not-an-index',
      `The database has no addresses in \`${schema}\`. Put an index into it first: \`patrwm-address publish --index INDEX\`.`,
    );
  if (row['version'] !== postgresVersion) {
    throw new AddressServerError(
      'not-an-index',
      `The addresses in \`${schema}\` are of version ${String(row['version'])}; this release reads ${String(postgresVersion)}. Load the export again.`,
    );
  }
  const generation = Number(row['id']);
  return {
    generation,
    schema: `${schema}_${String(generation)}`,
    epoch: String(row['epoch']),
    key: String(row['contents']),
    addresses: Number(row['addresses']),
  };
}

/** What comes in time; `undefined` otherwise. */
async function inTime<Result>(answered: Promise<Result>, timeout: number): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, timeout, undefined)));
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
    // One that fails after that is of no interest to anybody.
    answered.catch(() => undefined);
  }
}
