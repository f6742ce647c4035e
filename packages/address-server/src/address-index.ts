import { DatabaseSync } from 'node:sqlite';
import type { AddressByUprn, AddressLookup } from '@patrwm/address';
import { AddressServerError } from './address-server-error.ts';
import { AddressStore } from './search/address-store.ts';
import { indexVersion } from './search/index-schema.ts';
import { searchIn } from './search/look-up.ts';
import { Vocabulary } from './search/vocabulary.ts';

export { limits, mostEffort } from './search/look-up.ts';

/** What an index holds, for a report. */
export interface IndexFacts {
  readonly addresses: number;
  readonly streets: number;
  readonly postcodes: number;
  /** Addresses that have a Welsh half. */
  readonly withWelsh: number;
  /** Postcodes known to be no longer used. */
  readonly retired: number;
}

export interface AddressIndex {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
  /** Names the data: the date it was made. */
  readonly epoch: string;
  readonly addresses: number;
  facts(): IndexFacts;
  /** Every postcode that has an address, in order. For the operator; never for the public. */
  postcodes(): Iterable<string>;
  /** Every postcode that is known to be retired, in order. */
  retired(): Iterable<string>;
  close(): void;
}

/**
 * Opens an index that a loader wrote. Look-ups are synchronous inside: well under a millisecond for a postcode, a few
 * for the worst text.
 * @throws AddressServerError `not-an-index` when the file is missing or of another version.
 */
export function openIndex(file: string): AddressIndex {
  const { database, meta } = opened(file);
  const epoch = meta.get('epoch') ?? '';
  const key = meta.get('contents') ?? '';
  const store = new AddressStore(database, key);
  let words: Vocabulary | undefined;
  const vocabulary = (): Vocabulary => (words ??= new Vocabulary(store.vocabulary()));
  const search = searchIn({ store, key, epoch, vocabulary });

  return {
    epoch,
    addresses: Number(meta.get('addresses')),
    close: () => database.close(),
    postcodes: () => store.postcodes(),
    retired: () => store.retired(),
    facts: () => ({
      addresses: Number(meta.get('addresses')),
      streets: store.count('SELECT count(DISTINCT first) FROM street'),
      postcodes: store.count('SELECT count(*) FROM postcode'),
      withWelsh: store.count('SELECT coalesce(sum(addresses), 0) FROM street WHERE cy IS NOT NULL'),
      retired: store.count('SELECT count(*) FROM retired'),
    }),
    // Rejects when the file cannot be read: "unknown" would let a resident's choice be dropped.
    byUprn: (uprn) =>
      new Promise((resolve) => {
        const row = /^\d{1,12}$/.test(uprn) ? store.ofUprn(Number(uprn)) : undefined;
        resolve(row && store.toAddress(row));
      }),
    lookup(query) {
      try {
        return Promise.resolve(search(query));
      } catch {
        return Promise.resolve({ status: 'unavailable' });
      }
    },
  };
}

function opened(file: string): { database: DatabaseSync; meta: ReadonlyMap<string, string> } {
  let database: DatabaseSync;
  let meta: Map<string, string>;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    // Pages come from the system's own cache; a small one here keeps many processes small.
    database.exec('PRAGMA mmap_size=0; PRAGMA cache_size=-2048');
    meta = new Map(
      database
        .prepare('SELECT name, value FROM meta')
        .all()
        .map(({ name, value }) => [String(name), String(value)]),
    );
  } catch (cause) {
    throw new AddressServerError(
      'not-an-index',
      `\`${file}\` is not an address index (${String(cause)}). Load an export into it first: \`patrwm-address load export.csv --index ${file}\`.`,
    );
  }
  if (meta.get('version') !== String(indexVersion)) {
    database.close();
    throw new AddressServerError(
      'not-an-index',
      `\`${file}\` is of index version ${meta.get('version') ?? 'unknown'}; this release reads ${String(indexVersion)}. Load the export again.`,
    );
  }
  return { database, meta };
}
