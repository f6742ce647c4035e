import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
CREATE TABLE IF NOT EXISTS session (
  id TEXT NOT NULL,
  journey TEXT NOT NULL,
  version TEXT NOT NULL,
  content TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'sent', 'ended')),
  touched INTEGER NOT NULL,
  data BLOB,
  PRIMARY KEY (id, journey)
) STRICT;
CREATE INDEX IF NOT EXISTS session_touched ON session (touched);

CREATE TABLE IF NOT EXISTS upload (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS upload_owner ON upload (owner);

CREATE TABLE IF NOT EXISTS submission (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  journey TEXT NOT NULL,
  version TEXT NOT NULL,
  at INTEGER NOT NULL,
  data BLOB
) STRICT;

CREATE TABLE IF NOT EXISTS outbox (
  submission TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  destination TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL,
  delivered INTEGER,
  problem TEXT,
  PRIMARY KEY (submission, destination)
) STRICT;
CREATE INDEX IF NOT EXISTS outbox_due ON outbox (due) WHERE delivered IS NULL;
`;

/**
 * Opens the database of one service server, `patrwm.sqlite` in `folder`; `:memory:` for none on disk.
 *
 * Write-ahead logging, and `synchronous = FULL`: a person who was told "sent" must find it sent after a power cut, not only
 * after a killed process, and one disk flush for each page sent is nothing. `secure_delete` overwrites what is purged.
 */
export function openDatabase(folder: string): DatabaseSync {
  if (folder !== ':memory:') mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(folder === ':memory:' ? folder : join(folder, 'patrwm.sqlite'));
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA busy_timeout = 5000;
  `);
  database.exec(schema);
  return database;
}

/** Runs `work` as one transaction: all of it is stored, or none. `work` must not wait for anything. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
