import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { AddressText } from '@patrwm/address';
import { AddressServerError } from './address-server-error.ts';
import { addressTables, finishing, indexVersion, postcodeTable, streetTables } from './search/index-schema.ts';
import { postcodeNumber } from './search/postcode-number.ts';
import { RowMaker, type RowSink } from './search/row-maker.ts';

/** One property as the index takes it. Each language holds the whole address; a half that the gazetteer lacks is absent. */
export interface IndexedAddress {
  /** Digits, at most 12. */
  readonly uprn: string;
  /** As `normalisePostcode` gives it. */
  readonly postcode: string;
  /** Street, locality and town names in either language: what a free-text search is matched against. */
  readonly streets: readonly string[];
  /** Building name, flat and organisation in either language. */
  readonly names: readonly string[];
  /** House number, where there is one. */
  readonly number: number | undefined;
  /** Code of the authority that keeps the address. */
  readonly custodian?: string;
  /** The street's reference number. Puts together what is one street, where some of its addresses lack a language. */
  readonly usrn?: string;
  readonly cy?: AddressText;
  readonly en?: AddressText;
}

/**
 * Writes a new index beside the one in use and puts it in its place in one step, when it is whole.
 * A load that fails or is killed leaves the index in use as it was.
 *
 * Streets are indexed, not addresses: a typed look-up touches tens of thousands of rows instead of millions. What the
 * addresses of a street share is stored once, with the street. See docs/decisions/0008-street-level-index.md.
 */
export class IndexWriter {
  readonly #file: string;
  readonly #building: string;
  readonly #arriving: string;
  readonly #database: DatabaseSync;
  readonly #statements: Readonly<Record<'street' | 'streetWords' | 'building' | 'buildingWords' | 'address' | 'retired', StatementSync>>;
  readonly #rows: RowMaker;
  #count = 0;

  constructor(file: string) {
    this.#file = file;
    this.#building = `${file}.building-${String(process.pid)}`;
    this.#arriving = `${this.#building}-arriving`;
    this.#removeUnfinished();
    this.#database = new DatabaseSync(this.#building);
    try {
      this.#database.exec(`PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536; ${streetTables}`);
    } catch (cause) {
      throw new AddressServerError('no-text-search', `This Node's SQLite has no FTS5 (${String(cause)}). Use Node 24 or newer.`);
    }
    // Addresses arrive in the export's order and are sorted by street at the end, so that a street's addresses lie together.
    this.#database.prepare('ATTACH ? AS arriving').run(this.#arriving);
    this.#database.exec(`
      PRAGMA arriving.journal_mode=OFF; PRAGMA arriving.synchronous=OFF;
      CREATE TABLE arriving.address (uprn INTEGER, street INTEGER, number INTEGER, postcode INTEGER, building INTEGER, own TEXT);
      BEGIN`);
    const prepare = (sql: string): StatementSync => this.#database.prepare(sql);
    this.#statements = {
      street: prepare('INSERT INTO street (id, first, cy, en, custodian, addresses, alone) VALUES (?, ?, ?, ?, ?, 0, 0)'),
      streetWords: prepare('INSERT INTO street_words (rowid, cy, en, place) VALUES (?, ?, ?, ?)'),
      building: prepare('INSERT INTO building (id, street, name) VALUES (?, ?, ?)'),
      buildingWords: prepare('INSERT INTO building_words (rowid, name, place) VALUES (?, ?, ?)'),
      address: prepare('INSERT INTO arriving.address VALUES (?, ?, ?, ?, ?, ?)'),
      retired: prepare('INSERT OR IGNORE INTO retired VALUES (?)'),
    };
    this.#rows = new RowMaker(this.#sink());
  }

  /** Addresses added; after `commit`, addresses in the index: a UPRN given twice is there once, as given last. */
  get count(): number {
    return this.#count;
  }

  add(address: IndexedAddress): void {
    this.#rows.add(address);
    this.#count += 1;
  }

  /** Says that Royal Mail no longer uses a postcode, as `normalisePostcode` gives it. */
  retire(postcode: string): void {
    this.#statements.retired.run(postcode);
  }

  #sink(): RowSink {
    const { street, streetWords, building, buildingWords, address } = this.#statements;
    return {
      street({ id, first, cy, en, custodian, names }) {
        street.run(id, first, cy ?? null, en ?? null, custodian ?? null);
        streetWords.run(id, names.cy, names.en, names.place);
      },
      building({ id, street: on, name, place }) {
        building.run(id, on, name);
        buildingWords.run(id, name, place);
      },
      address: (uprn, on, number, postcode, block, own) => void address.run(uprn, on, number, postcodeNumber(postcode), block, own),
    };
  }

  /** Finishes the index and puts it in use. `epoch` names the data, such as the date it was made. */
  commit(epoch: string): void {
    const database = this.#database;
    database.exec(
      `INSERT INTO street_words (street_words) VALUES ('optimize'); INSERT INTO building_words (building_words) VALUES ('optimize')`,
    );
    const sort = (): void =>
      database.exec(`${addressTables}
        INSERT INTO address (street, number, uprn, postcode, building, own)
          SELECT street, number, uprn, postcode, building, own FROM arriving.address ORDER BY street, number, uprn;
        CREATE UNIQUE INDEX address_uprn ON address (uprn)`);
    try {
      sort();
    } catch {
      // A UPRN came twice (in a repeated row, or in two files): the later stays.
      database.exec(`
        DROP TABLE IF EXISTS address;
        DELETE FROM arriving.address WHERE rowid NOT IN (SELECT max(rowid) FROM arriving.address GROUP BY uprn)`);
      sort();
    }
    database.exec(finishing);
    database.exec(postcodeTable);
    const [addresses] = Object.values(database.prepare('SELECT count(*) FROM address').get() ?? {});
    this.#count = Number(addresses);
    const meta = database.prepare('INSERT INTO meta VALUES (?, ?)');
    for (const [name, value] of Object.entries({
      version: String(indexVersion),
      epoch,
      addresses: String(this.#count),
      contents: this.#rows.contents(epoch),
    }))
      meta.run(name, value);
    database.exec('COMMIT; DETACH arriving');
    database.close();
    rmSync(this.#arriving, { force: true });
    const handle = openSync(this.#building, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(this.#building, this.#file);
  }

  /** Gives up; the index in use stays. */
  abandon(): void {
    if (this.#database.isOpen) this.#database.close();
    this.#removeUnfinished();
  }

  #removeUnfinished(): void {
    rmSync(this.#building, { force: true });
    rmSync(this.#arriving, { force: true });
  }
}
