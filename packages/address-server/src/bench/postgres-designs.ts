// Other ways to put addresses into PostgreSQL, to be measured beside ours: a row of words for each address.
import type { Query } from '../postgres/database.ts';
import { arrayText } from '../postgres/array-text.ts';
import { nameWords } from '../search/abbreviations.ts';
import { parseTyped } from '../search/typed-text.ts';
import type { SyntheticAddress } from './synthetic-addresses.ts';

/** A way to search, with what it takes to make. */
export interface Design {
  readonly name: string;
  readonly indexes: readonly string[];
  readonly relation: string;
  /** UPRNs, best first. */
  search(query: Query, typed: string): Promise<string[]>;
}

const table = 'patrwm_bench_lines';

/** Every word of an address in both languages on one line, folded as our index folds them. */
export async function writeLines(query: Query, addresses: Iterable<SyntheticAddress>): Promise<void> {
  await query(`DROP TABLE IF EXISTS ${table}`);
  await query(`CREATE TABLE ${table} (uprn bigint, line text)`);
  let uprns: string[] = [];
  let lines: string[] = [];
  const send = async (): Promise<void> => {
    await query(`INSERT INTO ${table} SELECT * FROM unnest($1::bigint[], $2::text[])`, [arrayText(uprns), arrayText(lines)]);
    uprns = [];
    lines = [];
  };
  for (const { address } of addresses) {
    uprns.push(address.uprn);
    lines.push([...new Set([address.en, address.cy].flatMap((text) => (text ? nameWords(text.oneLine) : [])))].join(' '));
    if (lines.length === 5000) await send();
  }
  await send();
  await query(`VACUUM (ANALYZE) ${table}`);
}

export const dropLines = async (query: Query): Promise<void> => void (await query(`DROP TABLE IF EXISTS ${table}`));

const typedWords = (typed: string): string[] => {
  const { words, number, others } = parseTyped(typed);
  return [...(number === undefined ? [] : [number]), ...others, ...words.map((word) => word.readings[0]?.text ?? word.typed)];
};
const uprnsOf = (rows: readonly Readonly<Record<string, unknown>>[]): string[] => rows.map(({ uprn }) => String(uprn));

export const designs: readonly Design[] = [
  {
    name: 'PostgreSQL text search, a row per address',
    indexes: [`CREATE INDEX ${table}_words ON ${table} USING gin (to_tsvector('simple', line)) WITH (fastupdate = off)`],
    relation: `${table}_words`,
    async search(query, typed) {
      const words = typedWords(typed).map((word, index, all) => `'${word.replaceAll("'", '')}'${index === all.length - 1 ? ':*' : ''}`);
      if (words.length === 0) return [];
      return uprnsOf(
        await query(`SELECT uprn::text AS uprn FROM ${table} WHERE to_tsvector('simple', line) @@ $1::text::tsquery LIMIT 10`, [
          words.join(' & '),
        ]),
      );
    },
  },
  {
    name: 'pg_trgm, a row per address',
    indexes: ['CREATE EXTENSION IF NOT EXISTS pg_trgm', `CREATE INDEX ${table}_trigrams ON ${table} USING gin (line gin_trgm_ops)`],
    relation: `${table}_trigrams`,
    async search(query, typed) {
      const text = typedWords(typed).join(' ');
      // Slips are forgiven by how many threes of letters two texts share; the nearest come first.
      return uprnsOf(
        await query(
          `SELECT uprn::text AS uprn FROM ${table} WHERE $1::text <% line ORDER BY word_similarity($1::text, line) DESC, length(line) LIMIT 10`,
          [text],
        ),
      );
    },
  },
];
