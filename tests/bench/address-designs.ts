// Two other ways to search addresses, as teams usually build them: a row of SQLite's text search for each address, and
// MiniSearch in memory. Both hold both languages of an address in one text.
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';

export interface DesignRow {
  readonly id: number;
  readonly text: string;
}

export interface Design {
  readonly name: string;
  /** Best first, at most ten. */
  search(text: string): readonly number[];
  close(): void;
}

const typedWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A row for each address; every word, the last as a beginning. Ranked by bm25 where `ranked`. */
export function textRowPerAddress(rows: Iterable<DesignRow>, ranked: boolean): Design {
  const database = new DatabaseSync(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE address USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'); BEGIN`,
  );
  const insert = database.prepare('INSERT INTO address (rowid, text) VALUES (?, ?)');
  for (const { id, text } of rows) insert.run(id, text);
  database.exec(`COMMIT; INSERT INTO address (address) VALUES ('optimize')`);
  const find = database.prepare(`SELECT rowid AS id FROM address WHERE address MATCH ? ${ranked ? 'ORDER BY rank' : ''} LIMIT 10`);
  return {
    name: `FTS5 row per address${ranked ? ', bm25' : ''}`,
    search(text) {
      const words = typedWords(text).map((word) => `"${word}"`);
      return words.length ? find.all(`${words.join(' ')} *`).map(({ id }) => Number(id)) : [];
    },
    close: () => database.close(),
  };
}

export function miniSearch(rows: readonly DesignRow[]): Design {
  const search = new MiniSearch<DesignRow>({
    fields: ['text'],
    processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  });
  search.addAll(rows);
  return {
    name: 'MiniSearch',
    search: (text) =>
      search
        .search(text, { combineWith: 'AND', prefix: (_term, position, terms) => position === terms.length - 1 })
        .slice(0, 10)
        .map(({ id }) => Number(id)),
    close: () => undefined,
  };
}
