import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { AddressRows, type StoredAddress, type StoredBuilding, type StoredStreet, type WordMatch } from './address-rows.ts';
import { postcodeNumber, postcodeNumbers, postcodeOf } from './postcode-number.ts';
import { anyWord, everyWord, streetExpression } from './match-expression.ts';

/** How much is kept from one look-up to the next. */
const kept = 2000;

type Value = number | string | null;

interface StreetRow extends StoredStreet {
  /** The only row of its real street. */
  readonly alone: boolean;
}

/** The index's tables as rows. All that knows how they are laid out is here and in `index-schema.ts`. */
export class AddressStore extends AddressRows {
  readonly #all = new Map<string, StatementSync>();
  readonly #database: DatabaseSync;
  /** The streets of the last answers: those of a text typed letter by letter are the same few. */
  readonly #streets = new Map<number, StreetRow>();

  /** `key` is what street identities are made with. */
  constructor(database: DatabaseSync, key: string) {
    super(key);
    this.#database = database;
  }

  #rows(sql: string, ...values: (number | string)[]): Value[][] {
    let statement = this.#all.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      statement.setReturnArrays(true);
      this.#all.set(sql, statement);
    }
    return statement.all(...values) as unknown as Value[][];
  }

  #addresses(sql: string, ...values: (number | string)[]): StoredAddress[] {
    return this.#rows(`SELECT a.uprn, a.street, a.number, a.postcode, a.own ${sql}`, ...values).map((row) => ({
      uprn: row[0] as number,
      street: row[1] as number,
      number: row[2] as number,
      postcode: row[3] as number,
      own: (row[4] as string | null) ?? String(row[2]),
    }));
  }

  ofPostcode(code: string, most: number): StoredAddress[] {
    const postcode = postcodeNumber(code);
    const [row] = this.#rows('SELECT addresses FROM postcode WHERE id = ?', postcode);
    if (!row) return [];
    const addresses: StoredAddress[] = [];
    for (const list of JSON.parse(row[0] as string) as [street: [number, ...Value[]], ...Value[]][]) {
      const [street, ...columns] = list[0];
      if (!this.#streets.has(street)) this.#keepStreet(street, columns);
      for (let at = 1; at < list.length && addresses.length < most; at += 3) {
        const number = list[at + 1] as number;
        addresses.push({ uprn: list[at] as number, street, number, postcode, own: (list[at + 2] as string | null) ?? String(number) });
      }
    }
    return addresses;
  }

  ofUprn(uprn: number): StoredAddress | undefined {
    return this.#addresses('FROM address AS a WHERE a.uprn = ?', uprn)[0];
  }

  ofStreet(first: number, most: number): StoredAddress[] {
    return this.#addresses('FROM street AS s CROSS JOIN address AS a WHERE s.first = ? AND a.street = s.id LIMIT ?', first, most);
  }

  withNumber(match: WordMatch, streets: number, number: number, has: string, most: number): StoredAddress[] {
    if (!this.#mayMatch(match)) return [];
    return this.#addresses(
      `FROM (SELECT rowid AS id FROM street_words WHERE street_words MATCH ? LIMIT ?) AS s CROSS JOIN address AS a
       WHERE a.street = s.id AND a.number = ? AND (?4 = '' OR instr(a.own, ?4)) LIMIT ?5`,
      streetExpression(match),
      streets,
      number,
      has,
      most,
    );
  }

  withRangeBefore(match: WordMatch, streets: number, number: number, most: number): StoredAddress[] {
    return this.#addresses(
      `FROM (SELECT rowid AS id FROM street_words WHERE street_words MATCH ? LIMIT ?) AS s CROSS JOIN address AS a
       WHERE a.street = s.id AND a.number BETWEEN ?3 - 60 AND ?3 AND a.own GLOB '*[0-9]-[0-9]*' LIMIT ?4`,
      streetExpression(match),
      streets,
      number,
      most,
    );
  }

  ofBuilding(building: number, most: number): StoredAddress[] {
    return this.#addresses('FROM address AS a WHERE a.building = ? LIMIT ?', building, most);
  }

  /** A pasted town after the street's name is told here at a tenth of what asking for them all as one name costs. */
  #mayMatch({ words, at, prefixLast }: WordMatch): boolean {
    if (at === 'anywhere' || words.length < 2) return true;
    return words.every(({ readings, unfinished }) =>
      readings.some(({ text }) => text.includes(' ') || this.#isInName(text, prefixLast && unfinished)),
    );
  }

  #isInName(word: string, beginning: boolean): boolean {
    const [known] = this.#rows('SELECT term FROM name_word WHERE term >= ? LIMIT 1', word);
    return known !== undefined && (beginning ? String(known[0]).startsWith(word) : known[0] === word);
  }

  streetsMatching(match: WordMatch, most: number): StoredStreet[] {
    if (!this.#mayMatch(match)) return [];
    return this.#rows('SELECT rowid FROM street_words WHERE street_words MATCH ? LIMIT ?', streetExpression(match), most).map(([id]) =>
      this.street(id as number),
    );
  }

  buildingsMatching(match: WordMatch, most: number): StoredBuilding[] {
    return this.#rows(
      `SELECT b.id, b.street, b.name FROM (SELECT rowid AS id FROM building_words WHERE building_words MATCH ? LIMIT ?) AS m
       CROSS JOIN building AS b WHERE b.id = m.id`,
      `${everyWord(match)} AND ${anyWord(match, 'name')}`,
      most,
    ).map(([id, street, name]) => ({ id: id as number, street: street as number, name: name as string }));
  }

  streetsInPostcodes(beginning: string, most: number): number[] {
    return this.#rows(
      `SELECT DISTINCT l.value ->> '$[0][1]' FROM postcode AS p CROSS JOIN json_each(p.addresses) AS l WHERE p.id >= ? AND p.id < ? LIMIT ?`,
      ...postcodeNumbers(beginning),
      most,
    ).map(([id]) => id as number);
  }

  hasPostcodeIn(outcode: string): boolean {
    return this.#rows('SELECT 1 FROM postcode WHERE id >= ? AND id < ? LIMIT 1', ...postcodeNumbers(`${outcode} `)).length > 0;
  }

  isRetired(code: string): boolean {
    return this.#rows('SELECT 1 FROM retired WHERE code = ?', code).length > 0;
  }

  *postcodes(): Generator<string> {
    for (const row of this.#database.prepare('SELECT id FROM postcode ORDER BY id').iterate()) yield postcodeOf(Number(row.id));
  }

  *retired(): Generator<string> {
    for (const row of this.#database.prepare('SELECT code FROM retired ORDER BY code').iterate()) yield String(row.code);
  }

  count(sql: string): number {
    return Number(this.#rows(sql)[0]?.[0] ?? 0);
  }

  /** All words of names, sorted by code unit. */
  vocabulary(): string[] {
    return this.#rows('SELECT term FROM word ORDER BY term').map(([term]) => term as string);
  }

  street(id: number): StreetRow {
    const known = this.#streets.get(id);
    if (known) return known;
    const [row] = this.#rows('SELECT first, cy, en, custodian, addresses, alone FROM street WHERE id = ?', id);
    return this.#keepStreet(id, row ?? []);
  }

  #keepStreet(id: number, row: Value[]): StreetRow {
    const [first, cy, en, custodian, addresses, alone] = row as [number, string | null, string | null, string | null, number, number];
    if (this.#streets.size >= kept) this.#streets.clear();
    const street = { id, first, cy, en, custodian, addresses, alone: alone === 1 };
    this.#streets.set(id, street);
    return street;
  }

  protected postcodeText(postcode: number): string {
    return postcodeOf(postcode);
  }

  wholeStreet(first: number): StoredStreet {
    const street = this.street(first);
    if (street.alone) return street;
    const rows = this.#rows('SELECT id FROM street WHERE first = ? ORDER BY addresses DESC LIMIT 20', first).map(([id]) =>
      this.street(id as number),
    );
    const cy = rows.find((row) => row.cy !== null)?.cy ?? null;
    const en = rows.find((row) => row.en !== null)?.en ?? null;
    const addresses = rows.reduce((sum, row) => sum + row.addresses, 0);
    return { id: first, first, cy, en, custodian: rows[0]?.custodian ?? null, addresses };
  }
}
