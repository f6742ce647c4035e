import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Change, Kind, Language, LoadKind, RecordSink } from './format.ts';
import type { Reason } from './report.ts';

/** Between the fields of a record as kept. A control character: no field that is read has one. */
export const separator = '\u001f';
export const recordsVersion = 1;
const streetKind = 0;

const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE record (kind INTEGER, uprn INTEGER, key TEXT, data TEXT NOT NULL, PRIMARY KEY (kind, uprn, key)) WITHOUT ROWID;
  CREATE TABLE staged (ord INTEGER, seq INTEGER PRIMARY KEY, change TEXT, kind INTEGER, id INTEGER, key TEXT, data TEXT);
  CREATE TABLE street (usrn INTEGER, language TEXT, data TEXT NOT NULL, PRIMARY KEY (usrn, language)) WITHOUT ROWID;
`;

/**
 * The records that the addresses of an index were made from, only the columns used, so that a change to one street or
 * one identifier can be followed by every address it touches. One file, as the index is.
 */
export class RecordStore implements RecordSink {
  readonly #database: DatabaseSync;
  readonly #file: string;
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #delete: StatementSync;
  readonly #insertStreet: StatementSync;
  readonly #updateStreet: StatementSync;
  readonly #deleteStreet: StatementSync;
  readonly #meta: StatementSync;
  readonly #findStreet: StatementSync;
  #deleteMoved: StatementSync | undefined;
  #kind: LoadKind = 'full';

  constructor(file: string, { create = false, readOnly = false }: { readonly create?: boolean; readonly readOnly?: boolean } = {}) {
    this.#file = file;
    this.#database = new DatabaseSync(file, { readOnly });
    try {
      // A killed process leaves a journal that brings the file back to its last checkpoint when it is next opened.
      if (!readOnly)
        this.#database.exec('PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536; PRAGMA locking_mode=EXCLUSIVE');
      if (create) this.#database.exec(schema);
      const prepare = (sql: string): StatementSync => this.#database.prepare(sql);
      this.#insert = prepare('INSERT OR IGNORE INTO record (kind, uprn, key, data) VALUES (?, ?, ?, ?)');
      this.#update = prepare('UPDATE record SET data = ? WHERE kind = ? AND uprn = ? AND key = ?');
      this.#delete = prepare('DELETE FROM record WHERE kind = ? AND uprn = ? AND key = ?');
      this.#insertStreet = prepare('INSERT OR IGNORE INTO street (usrn, language, data) VALUES (?, ?, ?)');
      this.#updateStreet = prepare('UPDATE street SET data = ? WHERE usrn = ? AND language = ?');
      this.#deleteStreet = prepare('DELETE FROM street WHERE usrn = ? AND language = ?');
      this.#findStreet = prepare('SELECT language, data FROM street WHERE usrn = ?');
      this.#meta = prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)');
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** In a full load nothing was held before; in a change-only one, what was held tells whether the changes follow it. */
  set kind(kind: LoadKind) {
    this.#kind = kind;
  }

  record(change: Change, kind: Kind, uprn: number, key: string, data: string): Reason | undefined {
    if (change === 'D') {
      if (this.#kind === 'full') return 'deleted-in-full';
      return this.#delete.run(kind, uprn, key).changes ? undefined : 'unknown-record';
    }
    if (change === 'U' && this.#kind === 'changes') {
      if (this.#update.run(data, kind, uprn, key).changes) return undefined;
      const moved = this.#takeFromOther(kind, uprn, key);
      this.#insert.run(kind, uprn, key, data);
      return moved ? undefined : 'unknown-record';
    }
    if (this.#insert.run(kind, uprn, key, data).changes) return undefined;
    this.#update.run(data, kind, uprn, key);
    return this.#kind === 'full' ? 'repeated' : 'known-record';
  }

  /**
   * A record with a key of its own may go from one property to another. Looked for by key, which needs an index of its own
   * that is made when it is first needed: most change-only files never do.
   */
  #takeFromOther(kind: Kind, uprn: number, key: string): boolean {
    if (key.length <= 2) return false;
    if (!this.#deleteMoved) {
      this.#database.exec('CREATE INDEX IF NOT EXISTS record_key ON record (kind, key)');
      this.#deleteMoved = this.#database.prepare('DELETE FROM record WHERE kind = ? AND key = ? AND uprn <> ?');
    }
    return Number(this.#deleteMoved.run(kind, key, uprn).changes) > 0;
  }

  street(change: Change, usrn: number, language: Language, data: string): Reason | undefined {
    if (change === 'D' && this.#kind === 'full') return 'deleted-in-full';
    if (change === 'D') return this.#deleteStreet.run(usrn, language).changes ? undefined : 'unknown-record';
    if (change === 'U' && this.#kind === 'changes') {
      if (this.#updateStreet.run(data, usrn, language).changes) return undefined;
      this.#insertStreet.run(usrn, language, data);
      return 'unknown-record';
    }
    if (this.#insertStreet.run(usrn, language, data).changes) return undefined;
    this.#updateStreet.run(data, usrn, language);
    return this.#kind === 'full' ? 'repeated' : 'known-record';
  }

  /**
   * Holds changes back until the file is read, to be done in the order that it gives them (`PRO_ORDER`).
   * `sequence` is the line, which tells the order of those that have the same.
   */
  staging(at: () => { readonly order: number; readonly line: number }): RecordSink {
    const stage = this.#database.prepare('INSERT INTO staged (ord, seq, change, kind, id, key, data) VALUES (?, ?, ?, ?, ?, ?, ?)');
    const put = (change: Change, kind: number, id: number, key: string, data: string): undefined => {
      const { order, line } = at();
      stage.run(order, line, change, kind, id, key, data);
    };
    return {
      record: put,
      street: (change, usrn, language, data) => put(change, streetKind, usrn, language, data),
    };
  }

  /** Does what was held back. `unexpected` is told of each change that was not as what is held would have it. */
  applyStaged(unexpected: (reason: Reason, line: number) => void): void {
    const rows = this.#database.prepare('SELECT seq, change, kind, id, key, data FROM staged ORDER BY ord, seq');
    for (const row of rows.iterate() as unknown as Iterable<{
      seq: number;
      change: Change;
      kind: number;
      id: number;
      key: string;
      data: string;
    }>) {
      const { change, kind, id, key, data } = row;
      const reason =
        kind === streetKind ? this.street(change, id, key as Language, data) : this.record(change, kind as Kind, id, key, data);
      if (reason) unexpected(reason, row.seq);
    }
    this.#database.exec('DELETE FROM staged');
  }

  /** A street’s descriptors, by language. */
  streetOf(usrn: number): Partial<Record<Language, readonly string[]>> {
    const found: Partial<Record<Language, readonly string[]>> = {};
    for (const { language, data } of this.#findStreet.all(usrn) as { language: Language; data: string }[])
      found[language] = data.split(separator);
    return found;
  }

  /** Every record of a kind in order of UPRN, one at a time. */
  *ofKind(kind: Kind): Generator<readonly [uprn: number, key: string, data: string]> {
    const statement = this.#database.prepare('SELECT uprn, key, data FROM record WHERE kind = ? ORDER BY uprn, key');
    statement.setReturnArrays(true);
    yield* statement.iterate(kind) as unknown as Iterable<readonly [number, string, string]>;
  }

  get(name: string): string | undefined {
    return (this.#database.prepare('SELECT value FROM meta WHERE name = ?').get(name) as { value: string } | undefined)?.value;
  }

  set(name: string, value: string): void {
    this.#meta.run(name, value);
  }

  unset(name: string): void {
    this.#database.prepare('DELETE FROM meta WHERE name = ?').run(name);
  }

  /** How many properties are held, of any status. */
  get properties(): number {
    return Number((this.#database.prepare('SELECT count(*) AS n FROM record WHERE kind = 1').get() as { n: number }).n);
  }

  begin(): void {
    this.#database.exec('BEGIN');
  }

  commit(): void {
    this.#database.exec('COMMIT');
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  /** Closes the file with all of it on the disk. */
  closeWhole(): void {
    this.close();
    const handle = openSync(this.#file, 'r+');
    fsyncSync(handle);
    closeSync(handle);
  }
}
