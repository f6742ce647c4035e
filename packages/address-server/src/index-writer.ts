import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { AddressText } from '@patrwm/address';
import { AddressServerError } from './address-server-error.ts';
import { words } from './words.ts';

/** One property as the index takes it. Each language holds the whole address; a half that the gazetteer lacks is absent. */
export interface IndexedAddress {
  readonly uprn: string;
  readonly postcode: string;
  /** Street and place names in either language: what a free-text search is matched against. */
  readonly streets: readonly string[];
  /** Building name, flat and organisation in either language. */
  readonly names: readonly string[];
  /** House number, where there is one. */
  readonly number: number | undefined;
  readonly cy?: AddressText;
  readonly en?: AddressText;
}

export const indexVersion = 1;

const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE street (id INTEGER PRIMARY KEY, names TEXT NOT NULL UNIQUE);
  CREATE TABLE address (
    uprn TEXT PRIMARY KEY, postcode TEXT NOT NULL, street INTEGER NOT NULL REFERENCES street(id),
    number INTEGER, names TEXT, cy TEXT, en TEXT) WITHOUT ROWID;
  CREATE VIRTUAL TABLE street_words USING fts5(names, content='', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');
  CREATE VIRTUAL TABLE name_words USING fts5(names, uprn UNINDEXED, tokenize='unicode61 remove_diacritics 0', prefix='2 3');
`;

/**
 * Writes a new index beside the one in use and puts it in its place in one step, when it is whole.
 * A load that fails or is killed leaves the index in use as it was.
 *
 * Streets are indexed, not addresses: typed look-ups touch tens of thousands of rows instead of millions.
 */
export class IndexWriter {
  readonly #file: string;
  readonly #building: string;
  readonly #database: DatabaseSync;
  readonly #street: StatementSync;
  readonly #findStreet: StatementSync;
  readonly #streetWords: StatementSync;
  readonly #address: StatementSync;
  readonly #names: StatementSync;
  readonly #streets = new Map<string, number>();
  #count = 0;

  constructor(file: string) {
    this.#file = file;
    this.#building = `${file}.building-${String(process.pid)}`;
    rmSync(this.#building, { force: true });
    this.#database = new DatabaseSync(this.#building);
    try {
      this.#database.exec(`PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; ${schema} BEGIN`);
    } catch (cause) {
      throw new AddressServerError('no-text-search', `This Node's SQLite has no FTS5 (${String(cause)}). Use Node 24 or newer.`);
    }
    this.#street = this.#database.prepare('INSERT INTO street (names) VALUES (?)');
    this.#findStreet = this.#database.prepare('SELECT id FROM street WHERE names = ?');
    this.#streetWords = this.#database.prepare('INSERT INTO street_words (rowid, names) VALUES (?, ?)');
    this.#address = this.#database.prepare(
      'INSERT OR REPLACE INTO address (uprn, postcode, street, number, names, cy, en) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#names = this.#database.prepare('INSERT INTO name_words (names, uprn) VALUES (?, ?)');
  }

  get count(): number {
    return this.#count;
  }

  add(address: IndexedAddress): void {
    const names = words(address.names.join(' ')).join(' ');
    this.#address.run(
      address.uprn,
      address.postcode,
      this.#streetOf(address.streets),
      address.number ?? null,
      names || null,
      pack(address.cy),
      pack(address.en),
    );
    if (names) this.#names.run(names, address.uprn);
    this.#count += 1;
  }

  #streetOf(names: readonly string[]): number {
    const key = [...new Set(words(names.join(' ')))].join(' ');
    const known = this.#streets.get(key);
    if (known !== undefined) return known;
    this.#street.run(key);
    const id = Number((this.#findStreet.get(key) as { id: number }).id);
    this.#streetWords.run(id, key);
    this.#streets.set(key, id);
    return id;
  }

  /** Finishes the index and puts it in use. `epoch` names the data, such as the date it was made. */
  commit(epoch: string): void {
    const meta = this.#database.prepare('INSERT INTO meta VALUES (?, ?)');
    for (const [name, value] of Object.entries({ version: String(indexVersion), epoch, addresses: String(this.#count) }))
      meta.run(name, value);
    this.#database.exec(`
      COMMIT;
      CREATE INDEX address_postcode ON address (postcode);
      CREATE INDEX address_street ON address (street, number);
      CREATE TABLE outcode AS SELECT DISTINCT substr(postcode, 1, length(postcode) - 4) AS code FROM address;
      INSERT INTO street_words (street_words) VALUES ('optimize');
      ANALYZE;`);
    this.#database.close();
    const handle = openSync(this.#building, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(this.#building, this.#file);
  }

  /** Gives up; the index in use stays. */
  abandon(): void {
    this.#database.close();
    rmSync(this.#building, { force: true });
  }
}

const pack = (text: AddressText | undefined): string | null => (text ? [text.town, ...text.lines].join('\n') : null);

/** The reverse of how a language's text is stored: town, then the lines above it. */
export function unpack(stored: string, postcode: string): AddressText {
  const [town = '', ...lines] = stored.split('\n');
  return { lines, town, postcode, oneLine: [...lines, town, postcode].filter(Boolean).join(', ') };
}
