import type * as Pg from 'pg';
import { AddressServerError } from '../address-server-error.ts';

/** What is needed of a client of PostgreSQL: a `Pool` or `Client` of `pg` is one, and so is PGlite. */
export interface Database {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;
export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** Where the addresses are in a database. */
export interface PostgresPlace {
  /** Asked for one statement at a time; a pool may send each by another connection. */
  readonly pool: Database;
  /** Schema that names the data in use; the data stands beside it, in `<schema>_<number>`. `patrwm_address` unless given. */
  readonly schema?: string;
}

export const queryOf =
  (pool: Database): Query =>
  async (text, values = []) =>
    (await pool.query(text, [...values])).rows as Row[];

/** The schema's name, which is written into statements and so is held to plain letters. */
export function schemaOf({ schema = 'patrwm_address' }: PostgresPlace): string {
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) {
    throw new AddressServerError(
      'bad-option',
      `\`schema\` is "${schema}"; it may hold a-z, 0-9 and _, at most 41, and begins with a letter.`,
    );
  }
  return schema;
}

/**
 * A pool of `pg`, which is installed beside this package by those who use PostgreSQL. Statements are prepared once for
 * each connection: planning one anew costs more than running it. The database gives a statement up that takes longer than
 * a resident would wait; 0 lets a load take its time.
 * @throws AddressServerError `no-postgres-client` when `pg` is not there.
 */
export async function poolOf(
  connectionString: string,
  mostMilliseconds = 5000,
  connections = 8,
): Promise<Database & { end(): Promise<void> }> {
  let pg: typeof Pg;
  try {
    pg = await import('pg');
  } catch {
    throw new AddressServerError(
      'no-postgres-client',
      'PostgreSQL is asked by the package `pg`, which is not installed: `npm install pg`.',
    );
  }
  const { Pool } = pg;
  const pool = new Pool({
    connectionString,
    max: connections,
    statement_timeout: mostMilliseconds,
    connectionTimeoutMillis: 2000,
    // With a connection go the statements that it prepared for data since replaced.
    maxLifetimeSeconds: 3600,
  });
  // An idle connection that the database closes is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    let name = names.get(text);
    if (name === undefined) names.set(text, (name = `patrwm_${String(names.size)}`));
    return name;
  };
  return {
    query: (text, values = []) => pool.query(values.length > 0 ? { name: nameOf(text), text, values } : text),
    end: () => pool.end(),
  };
}
