import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { AddressText } from '@patrwm/address';
import { AddressServerError } from './address-server-error.ts';
import { flatWord, nameWords } from './search/abbreviations.ts';
import { addressTables, finishing, indexVersion, streetTables } from './search/index-schema.ts';
import { FoldedNames, splitText } from './search/own-part.ts';
import { streetWords } from './search/street-words.ts';

export { indexVersion } from './search/index-schema.ts';

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
  readonly #statements: Readonly<
    Record<'street' | 'streetWords' | 'postcode' | 'building' | 'buildingWords' | 'address' | 'retired', StatementSync>
  >;
  readonly #folded = new FoldedNames();
  readonly #streets = new Map<string, number>();
  /** The first street row of each real street, by its reference number or a language's text. */
  readonly #groups = new Map<string, number>();
  readonly #places = new Map<number, string>();
  readonly #postcodes = new Map<string, number>();
  readonly #buildings = new Map<string, number>();
  readonly #contents = createHash('sha256');
  #lastBuilding = 0;
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
      street: prepare('INSERT INTO street (id, first, cy, en, custodian, addresses) VALUES (?, ?, ?, ?, ?, 0)'),
      streetWords: prepare('INSERT INTO street_words (rowid, cy, en, place) VALUES (?, ?, ?, ?)'),
      postcode: prepare('INSERT INTO postcode (id, code) VALUES (?, ?)'),
      building: prepare('INSERT INTO building (id, street, name) VALUES (?, ?, ?)'),
      buildingWords: prepare('INSERT INTO building_words (rowid, name, place) VALUES (?, ?, ?)'),
      address: prepare('INSERT INTO arriving.address VALUES (?, ?, ?, ?, ?, ?)'),
      retired: prepare('INSERT OR IGNORE INTO retired VALUES (?)'),
    };
  }

  /** Addresses added; after `commit`, addresses in the index: a UPRN given twice is there once, as given last. */
  get count(): number {
    return this.#count;
  }

  add(address: IndexedAddress): void {
    const cy = address.cy && splitText(address.cy, address.streets, this.#folded);
    const en = address.en && splitText(address.en, address.streets, this.#folded);
    const street = this.#streetOf(address, cy?.shared, en?.shared);
    const own = !cy || !en || cy.own === en.own ? (cy ?? en)?.own : `${cy.own}\u0001${en.own}`;
    const number = houseNumber(own ?? '') ?? address.number ?? 0;
    this.#statements.address.run(
      Number(address.uprn),
      street,
      number,
      this.#postcodeOf(address.postcode),
      this.#buildingOf(street, address.names),
      number > 0 && own === String(number) ? null : (own ?? ''),
    );
    this.#count += 1;
  }

  /** Says that Royal Mail no longer uses a postcode, as `normalisePostcode` gives it. */
  retire(postcode: string): void {
    this.#statements.retired.run(postcode);
  }

  #streetOf({ streets, custodian, usrn }: IndexedAddress, cy: string | undefined, en: string | undefined): number {
    const key = `${cy ?? ''}\u0001${en ?? ''}\u0001${custodian ?? ''}\u0001${streets.join('\n')}`;
    const known = this.#streets.get(key);
    if (known !== undefined) return known;
    const id = this.#streets.size + 1;
    this.#streets.set(key, id);
    this.#contents.update(key);
    const groupKeys = [usrn && `usrn ${usrn}`, en && `en ${en}`, cy && `cy ${cy}`].filter((each) => each !== undefined);
    const first = groupKeys.map((each) => this.#groups.get(each)).find((each) => each !== undefined) ?? id;
    for (const each of groupKeys) if (!this.#groups.has(each)) this.#groups.set(each, first);
    this.#statements.street.run(id, first, cy ?? null, en ?? null, custodian ?? null);
    const names = streetWords(streets, cy, en);
    this.#statements.streetWords.run(id, names.cy, names.en, names.place);
    this.#places.set(id, [...new Set(`${names.cy} ${names.en} ${names.place}`.split(' '))].join(' ').trim());
    return id;
  }

  #postcodeOf(code: string): number {
    let id = this.#postcodes.get(code);
    if (id === undefined) {
      id = this.#postcodes.size + 1;
      this.#postcodes.set(code, id);
      this.#statements.postcode.run(id, code);
    }
    return id;
  }

  /** A name of a house, block or organisation on a street; its flats share it. */
  #buildingOf(street: number, names: readonly string[]): number | null {
    if (names.length === 0) return null;
    const name = [...new Set(names.filter((each) => !saysFlatOnly(this.#folded.of(each))).flatMap(nameWords))].join(' ');
    if (!name) return null;
    const key = `${String(street)} ${name}`;
    const known = this.#buildings.get(key);
    if (known !== undefined) return known;
    // Bounded; a block met again after so many has a second row, which finds the same addresses.
    if (this.#buildings.size > 500_000) this.#buildings.clear();
    const id = (this.#lastBuilding += 1);
    this.#buildings.set(key, id);
    this.#statements.building.run(id, street, name);
    this.#statements.buildingWords.run(id, name, this.#places.get(street) ?? '');
    return id;
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
    const [addresses] = Object.values(database.prepare('SELECT count(*) FROM address').get() ?? {});
    this.#count = Number(addresses);
    const meta = database.prepare('INSERT INTO meta VALUES (?, ?)');
    for (const [name, value] of Object.entries({
      version: String(indexVersion),
      epoch,
      addresses: String(this.#count),
      // Street identities are the same for the same data, and not to be guessed by who has not got it.
      contents: this.#contents.update(epoch).digest('hex'),
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

/** The number that stands before the street's name. */
function houseNumber(own: string): number | undefined {
  if (own === '' || own.endsWith('\n')) return undefined;
  const number = Number.parseInt(own.slice(own.lastIndexOf('\n') + 1), 10);
  return number > 0 && number < 1e9 ? number : undefined;
}

// `Flat 3` alone is told by the number in it; as a name it would be found a million times.
function saysFlatOnly(folded: string): boolean {
  return folded.split(' ').every((word) => flatWord(word) !== undefined || /\d/.test(word) || word.length === 1);
}
