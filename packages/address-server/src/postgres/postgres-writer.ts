import type { IndexedAddress } from '../index-writer.ts';
import { RowMaker } from '../search/row-maker.ts';
import { arrayText } from './array-text.ts';
import { queryOf, schemaOf, type PostgresPlace, type Query } from './database.ts';
import { controlTables, dataTables, dropRepeated, finishing, postgresVersion, searchedTables, sortAddresses } from './postgres-schema.ts';
import { beginnings, buildingVector, streetVector } from './word-vectors.ts';

export interface PostgresWriterOptions extends PostgresPlace {
  /** A role that may read the data and nothing else: what a server of look-ups should connect as. */
  readonly reader?: string;
}

/** Rows sent in one statement. */
const batch = 5000;

type Values = (string | number | null | undefined)[];

/** Rows of one table that wait to be sent, a list for each column. */
class Waiting {
  readonly #insert: string;
  #columns: Values[];

  /** `insert` ends where the rows come. */
  constructor(insert: string, types: readonly string[], select = '*') {
    const lists = types.map((type, index) => `$${String(index + 1)}::${type}[]`).join(', ');
    this.#insert = `${insert} SELECT ${select} FROM unnest(${lists}) AS row (${types.map((_type, index) => `c${String(index + 1)}`).join(', ')})`;
    this.#columns = types.map(() => []);
  }

  get rows(): number {
    return this.#columns[0]?.length ?? 0;
  }

  add(...row: Values): void {
    for (let index = 0; index < row.length; index += 1) this.#columns[index]?.push(row[index]);
  }

  async send(query: Query): Promise<void> {
    if (this.rows === 0) return;
    const columns = this.#columns;
    this.#columns = columns.map(() => []);
    await query(this.#insert, columns.map(arrayText));
  }
}

/**
 * Writes addresses into PostgreSQL beside those in use and puts them in their place in one step, when they are whole.
 * A load that fails or is killed leaves the data in use as it was. The same surface as `IndexWriter`, to be awaited.
 */
export class PostgresWriter {
  readonly #query: Query;
  readonly #schema: string;
  readonly #data: string;
  readonly #generation: number;
  readonly #reader: string | undefined;
  readonly #rows: RowMaker;
  readonly #tables: Readonly<Record<'street' | 'name' | 'building' | 'address' | 'retired', Waiting>>;
  #count = 0;

  /** Makes room for new data, and removes what killed loads left behind. */
  static async open(options: PostgresWriterOptions): Promise<PostgresWriter> {
    const schema = schemaOf(options);
    const query = queryOf(options.pool);
    for (const statement of controlTables(schema)) await query(statement);
    // What has not been written to for so long is nobody's any more.
    const left = await query(`SELECT id FROM ${schema}.generation WHERE epoch IS NULL AND touched < now() - interval '1 hour'`);
    for (const { id } of left) await drop(query, schema, Number(id));
    const [made] = await query(`INSERT INTO ${schema}.generation (version) VALUES ($1) RETURNING id`, [postgresVersion]);
    const generation = Number(made?.['id']);
    for (const statement of dataTables(`${schema}_${String(generation)}`)) await query(statement);
    return new PostgresWriter(query, schema, generation, options.reader);
  }

  private constructor(query: Query, schema: string, generation: number, reader: string | undefined) {
    const data = `${schema}_${String(generation)}`;
    this.#query = query;
    this.#schema = schema;
    this.#data = data;
    this.#generation = generation;
    this.#reader = reader;
    const tables = {
      street: new Waiting(
        `INSERT INTO ${data}.arriving_street (id, first, cy, en, custodian, words)`,
        ['integer', 'integer', 'text', 'text', 'text', 'text'],
        'c1, c2, c3, c4, c5, c6::tsvector',
      ),
      name: new Waiting(`INSERT INTO ${data}.street_name (name, street)`, ['text', 'integer']),
      building: new Waiting(
        `INSERT INTO ${data}.building (id, street, name, words)`,
        ['integer', 'integer', 'text', 'text'],
        'c1, c2, c3, c4::tsvector',
      ),
      address: new Waiting(`INSERT INTO ${data}.arriving (uprn, street, number, postcode, building, own)`, [
        'bigint',
        'integer',
        'integer',
        'text',
        'integer',
        'text',
      ]),
      retired: new Waiting(`INSERT INTO ${data}.retired (code)`, ['text'], 'DISTINCT c1'),
    };
    this.#tables = tables;
    this.#rows = new RowMaker({
      street({ id, first, cy, en, custodian, names }) {
        tables.street.add(id, first, cy, en, custodian, streetVector(names));
        for (const name of beginnings(names)) tables.name.add(name, id);
      },
      building: ({ id, street, name, place }) => tables.building.add(id, street, name, buildingVector(name, place)),
      address: (uprn, street, number, postcode, building, own) => tables.address.add(uprn, street, number, postcode, building, own),
    });
  }

  /** Addresses added; after `commit`, addresses there are: a UPRN given twice is there once, as given last. */
  get count(): number {
    return this.#count;
  }

  /** Await it: rows are sent in batches, and more than one that waits is memory. */
  async add(address: IndexedAddress): Promise<void> {
    this.#rows.add(address);
    this.#count += 1;
    if (this.#tables.address.rows >= batch) await this.#send();
  }

  /** Says that Royal Mail no longer uses a postcode, as `normalisePostcode` gives it. */
  retire(postcode: string): void {
    this.#tables.retired.add(postcode);
  }

  async #send(): Promise<void> {
    for (const table of Object.values(this.#tables)) if (table !== this.#tables.retired) await table.send(this.#query);
    await this.#query(`UPDATE ${this.#schema}.generation SET touched = now() WHERE id = $1`, [this.#generation]);
  }

  /** Finishes the data and puts it in use. `epoch` names the data, such as the date it was made. */
  async commit(epoch: string): Promise<void> {
    const query = this.#query;
    const data = this.#data;
    await this.#send();
    await this.#tables.retired.send(query);
    const sort = async (): Promise<void> => {
      for (const statement of sortAddresses(data)) await query(statement);
    };
    try {
      await sort();
    } catch (error) {
      if ((error as { code?: unknown }).code !== '23505') throw error;
      await query(dropRepeated(data));
      await sort();
    }
    for (const statement of finishing(data)) await query(statement);
    for (const table of searchedTables) await query(`VACUUM (FREEZE, ANALYZE) ${data}.${table}`);
    if (this.#reader !== undefined) {
      const role = `"${this.#reader.replaceAll('"', '""')}"`;
      await query(`GRANT USAGE ON SCHEMA ${this.#schema}, ${data} TO ${role}`);
      await query(`GRANT SELECT ON ALL TABLES IN SCHEMA ${this.#schema}, ${data} TO ${role}`);
    }
    const [counted] = await query(`SELECT count(*)::integer AS addresses FROM ${data}.address`);
    this.#count = Number(counted?.['addresses']);
    // One statement, so that a reader finds either the old data or the new.
    await query(
      `WITH made AS (UPDATE ${this.#schema}.generation SET epoch = $2, contents = $3, addresses = $4 WHERE id = $1 RETURNING id)
       INSERT INTO ${this.#schema}.in_use (generation) SELECT id FROM made ON CONFLICT (only_one) DO UPDATE SET generation = excluded.generation`,
      [this.#generation, epoch, this.#rows.contents(epoch), this.#count],
    );
    // A reader in the middle of a look-up finds its tables gone and asks again, of the new ones.
    const old = await query(
      `SELECT id FROM ${this.#schema}.generation WHERE epoch IS NOT NULL AND id < $1 AND id NOT IN (SELECT generation FROM ${this.#schema}.in_use)`,
      [this.#generation],
    );
    for (const { id } of old) await drop(query, this.#schema, Number(id));
  }

  /** Gives up; the data in use stays. */
  async abandon(): Promise<void> {
    await drop(this.#query, this.#schema, this.#generation);
  }
}

async function drop(query: Query, schema: string, generation: number): Promise<void> {
  await query(`DROP SCHEMA IF EXISTS ${schema}_${String(generation)} CASCADE`);
  await query(`DELETE FROM ${schema}.generation WHERE id = $1`, [generation]);
}
