import { AddressRows, type StoredAddress, type StoredBuilding, type StoredStreet, type WordMatch } from '../search/address-rows.ts';
import type { Query, Row } from './database.ts';
import { nameRanges, wordQuery } from './word-vectors.ts';

/** Thrown by rows that were not read yet: `read` them and search again. */
export class Unread extends Error {
  readonly read: () => Promise<void>;
  constructor(read: () => Promise<void>) {
    super('Rows of the database are needed that were not read yet.');
    this.read = read;
  }
}

const streetColumns = 's.id AS street, s.first, s.cy, s.en, s.custodian, s.addresses';
const addressColumns = 'a.uprn::text AS uprn, a.number, a.postcode, a.own';
const wholeColumns = 'w.cy AS whole_cy, w.en AS whole_en, w.custodian AS whole_custodian, w.addresses AS whole_addresses';
/** Of each building found, how many addresses come with it: most have one. A block's others are asked for when it is looked at. */
const withBuilding = 20;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * The rows that one look-up needs, read from the database as it comes to need them.
 *
 * The search is one function for every store, and reads its rows without waiting, as it can from a file. Here it runs until
 * it needs rows that are not there; they are read, and it runs again from its beginning over all that was read. It
 * depends on nothing but rows, so it ends with the answer that it would have given at once. Two or three statements
 * answer most look-ups: each brings with its rows the streets that they are on.
 */
export class PostgresRows extends AddressRows {
  readonly #query: Query;
  readonly #data: string;
  readonly #read = new Map<string, unknown>();
  readonly #streets = new Map<number, StoredStreet>();
  readonly #whole = new Map<number, StoredStreet>();
  readonly #codes: string[] = [];
  readonly #codeIds = new Map<string, number>();

  /** `data` is the schema of one load's data, which never changes. */
  constructor(query: Query, data: string, key: string) {
    super(key);
    this.#query = query;
    this.#data = data;
  }

  #rows<T>(key: string, sql: () => string, values: readonly unknown[], take: (rows: Row[]) => T): T {
    const known = this.#read.get(key);
    if (known !== undefined) return known as T;
    throw new Unread(async () => void this.#read.set(key, take(await this.#query(sql(), values))));
  }

  #street(row: Row): StoredStreet {
    const id = Number(row['street']);
    let street = this.#streets.get(id);
    if (!street) {
      const [cy, en, custodian] = [text(row['cy']), text(row['en']), text(row['custodian'])];
      street = { id, first: Number(row['first']), cy, en, custodian, addresses: Number(row['addresses']) };
      this.#streets.set(id, street);
    }
    if (row['whole_addresses'] !== undefined) {
      const [cy, en, custodian] = [text(row['whole_cy']), text(row['whole_en']), text(row['whole_custodian'])];
      const { first } = street;
      this.#whole.set(first, { id: first, first, cy, en, custodian, addresses: Number(row['whole_addresses']) });
    }
    return street;
  }

  readonly #address = (row: Row): StoredAddress => {
    const code = String(row['postcode']);
    let postcode = this.#codeIds.get(code);
    if (postcode === undefined) {
      postcode = this.#codes.push(code) - 1;
      this.#codeIds.set(code, postcode);
    }
    const number = Number(row['number']);
    return { uprn: Number(row['uprn']), street: this.#street(row).id, number, postcode, own: text(row['own']) ?? String(number) };
  };

  readonly #addresses = (rows: Row[]): StoredAddress[] => rows.map(this.#address);

  /** Streets that match, as rows named `s`, with the values that say how. */
  #matching(match: WordMatch, most: number): { readonly sql: string; readonly values: readonly unknown[] } {
    const limit = String(most);
    if (match.at === 'anywhere') {
      return {
        sql: `(SELECT * FROM ${this.#data}.street WHERE words @@ $1::text::tsquery LIMIT ${limit}) AS s`,
        values: [wordQuery(match)],
      };
    }
    const { from, to } = nameRanges(match);
    const sql = `(SELECT DISTINCT n.street AS id FROM unnest($1::text[], $2::text[]) AS r (low, high) CROSS JOIN LATERAL
        (SELECT street FROM ${this.#data}.street_name WHERE name >= r.low AND name < r.high LIMIT ${limit}) AS n LIMIT ${limit}) AS m
      JOIN ${this.#data}.street AS s ON s.id = m.id`;
    return { sql, values: [from, to] };
  }

  ofPostcode(code: string, most: number): StoredAddress[] {
    return this.#rows(
      `postcode ${code}`,
      () => `SELECT ${addressColumns}, ${streetColumns} FROM ${this.#data}.address AS a JOIN ${this.#data}.street AS s ON s.id = a.street
        WHERE a.postcode = $1 LIMIT ${String(most)}`,
      [code],
      this.#addresses,
    );
  }

  ofUprn(uprn: number): StoredAddress | undefined {
    return this.#rows(
      `uprn ${String(uprn)}`,
      () => `SELECT ${addressColumns}, ${streetColumns} FROM ${this.#data}.address AS a JOIN ${this.#data}.street AS s ON s.id = a.street
        WHERE a.uprn = $1::bigint`,
      [String(uprn)],
      this.#addresses,
    )[0];
  }

  ofStreet(first: number, most: number): StoredAddress[] {
    return this.#rows(
      `street ${String(first)} ${String(most)}`,
      () => `SELECT ${addressColumns}, ${streetColumns} FROM ${this.#data}.street AS s JOIN ${this.#data}.address AS a ON a.street = s.id
        WHERE s.first = $1 LIMIT ${String(most)}`,
      [first],
      this.#addresses,
    );
  }

  withNumber(match: WordMatch, streets: number, number: number, has: string, most: number): StoredAddress[] {
    const { sql, values } = this.#matching(match, streets);
    const next = values.length;
    const asked = [...values, number, has];
    return this.#rows(
      JSON.stringify(['number', match.at, streets, asked]),
      () => `SELECT ${addressColumns}, ${streetColumns} FROM ${sql} JOIN ${this.#data}.address AS a ON a.street = s.id
        WHERE a.number = $${String(next + 1)}::integer AND ($${String(next + 2)}::text = '' OR strpos(a.own, $${String(next + 2)}::text) > 0)
        LIMIT ${String(most)}`,
      asked,
      this.#addresses,
    );
  }

  withRangeBefore(match: WordMatch, streets: number, number: number, most: number): StoredAddress[] {
    const { sql, values } = this.#matching(match, streets);
    const asked = [...values, number - 60, number];
    return this.#rows(
      JSON.stringify(['range', match.at, streets, asked]),
      () => `SELECT ${addressColumns}, ${streetColumns} FROM ${sql} JOIN ${this.#data}.address AS a ON a.street = s.id
        WHERE a.number BETWEEN $${String(values.length + 1)}::integer AND $${String(values.length + 2)}::integer AND a.own ~ '[0-9]-[0-9]'
        LIMIT ${String(most)}`,
      asked,
      this.#addresses,
    );
  }

  ofBuilding(building: number, most: number): StoredAddress[] {
    return this.#rows(
      `building ${String(building)}`,
      () => `SELECT ${addressColumns}, ${streetColumns} FROM ${this.#data}.address AS a JOIN ${this.#data}.street AS s ON s.id = a.street
        WHERE a.building = $1 LIMIT ${String(most)}`,
      [building],
      this.#addresses,
    );
  }

  streetsMatching(match: WordMatch, most: number): StoredStreet[] {
    const { sql, values } = this.#matching(match, most);
    return this.#rows(
      JSON.stringify(['streets', match.at, most, values]),
      () => `SELECT ${streetColumns}, ${wholeColumns} FROM ${sql} JOIN ${this.#data}.whole_street AS w ON w.first = s.first`,
      values,
      (rows) => rows.map((row) => this.#street(row)),
    );
  }

  buildingsMatching(match: WordMatch, most: number): StoredBuilding[] {
    const asked = wordQuery(match, 'name');
    return this.#rows(
      JSON.stringify(['buildings', most, asked]),
      () => `SELECT b.id AS building, b.name, ${streetColumns}, ${addressColumns}
        FROM (SELECT id, street, name FROM ${this.#data}.building WHERE words @@ $1::text::tsquery LIMIT ${String(most)}) AS b
        JOIN ${this.#data}.street AS s ON s.id = b.street
        CROSS JOIN LATERAL (SELECT * FROM ${this.#data}.address AS each WHERE each.building = b.id LIMIT ${String(withBuilding)}) AS a`,
      [asked],
      (rows) => this.#buildings(rows),
    );
  }

  #buildings(rows: Row[]): StoredBuilding[] {
    const buildings = new Map<number, { building: StoredBuilding; addresses: StoredAddress[] }>();
    for (const row of rows) {
      const id = Number(row['building']);
      let each = buildings.get(id);
      if (!each) {
        each = { building: { id, street: Number(row['street']), name: String(row['name']) }, addresses: [] };
        buildings.set(id, each);
      }
      each.addresses.push(this.#address(row));
    }
    for (const [id, { addresses }] of buildings) if (addresses.length < withBuilding) this.#read.set(`building ${String(id)}`, addresses);
    return [...buildings.values()].map(({ building }) => building);
  }

  streetsInPostcodes(beginning: string, most: number): number[] {
    return this.#rows(
      `in ${beginning}`,
      () => `SELECT ${streetColumns}, ${wholeColumns} FROM (
          SELECT DISTINCT o.first FROM (SELECT DISTINCT street FROM ${this.#data}.address WHERE postcode >= $1 AND postcode < $2) AS a
          JOIN ${this.#data}.street AS o ON o.id = a.street LIMIT ${String(most)}) AS f
        JOIN ${this.#data}.street AS s ON s.id = f.first JOIN ${this.#data}.whole_street AS w ON w.first = f.first`,
      [beginning, `${beginning}a`],
      (rows) => rows.map((row) => this.#street(row).id),
    );
  }

  hasPostcodeIn(outcode: string): boolean {
    return this.#rows(
      `outcode ${outcode}`,
      () => `SELECT 1 FROM ${this.#data}.postcode WHERE code >= $1 AND code < $2 LIMIT 1`,
      [`${outcode} `, `${outcode}!`],
      (rows) => rows.length > 0,
    );
  }

  isRetired(code: string): boolean {
    return this.#rows(
      `retired ${code}`,
      () => `SELECT 1 FROM ${this.#data}.retired WHERE code = $1`,
      [code],
      (rows) => rows.length > 0,
    );
  }

  street(id: number): StoredStreet {
    return this.#streets.get(id) ?? this.#readStreets(id)[0] ?? { id, first: id, cy: null, en: null, custodian: null, addresses: 0 };
  }

  wholeStreet(first: number): StoredStreet {
    return this.#whole.get(first) ?? (this.#readStreets(first), this.street(first));
  }

  /** Rarely needed: the other statements bring the streets of their rows. */
  #readStreets(id: number): StoredStreet[] {
    return this.#rows(
      `row ${String(id)}`,
      () => `SELECT ${streetColumns}, ${wholeColumns} FROM ${this.#data}.street AS s
        JOIN ${this.#data}.whole_street AS w ON w.first = s.first WHERE s.id = $1`,
      [id],
      (rows) => rows.map((row) => this.#street(row)),
    );
  }

  protected postcodeText(postcode: number): string {
    return this.#codes[postcode] ?? '';
  }
}
