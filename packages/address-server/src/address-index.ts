import { DatabaseSync, type StatementSync } from 'node:sqlite';
import {
  compareAddresses,
  normalisePostcode,
  outwardCode,
  type Address,
  type AddressByUprn,
  type AddressLookup,
  type AddressResult,
} from '@patrwm/address';
import { AddressServerError } from './address-server-error.ts';
import { indexVersion, unpack } from './index-writer.ts';
import { words } from './words.ts';

export interface AddressIndex {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
  /** Names the data: the date it was made. */
  readonly epoch: string;
  readonly addresses: number;
  close(): void;
}

interface StoredRow {
  uprn: string;
  postcode: string;
  cy: string | null;
  en: string | null;
}

/** Most addresses given for one postcode, and for one typed search. */
export const limits = { postcode: 100, text: 10, minimumText: 3, streets: 200 } as const;

const fields = 'uprn, postcode, cy, en';

/**
 * Opens an index that a loader wrote. Look-ups are synchronous inside and take well under a millisecond for a postcode.
 * @throws AddressServerError `not-an-index` when the file is missing or of another version.
 */
export function openIndex(file: string): AddressIndex {
  let database: DatabaseSync;
  let meta: Map<string, string>;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    meta = new Map(
      (database.prepare('SELECT name, value FROM meta').all() as { name: string; value: string }[]).map(({ name, value }) => [name, value]),
    );
  } catch (cause) {
    throw new AddressServerError('not-an-index', `\`${file}\` is not an address index (${String(cause)}). Load an export into it first.`);
  }
  if (meta.get('version') !== String(indexVersion)) {
    throw new AddressServerError(
      'not-an-index',
      `\`${file}\` is of index version ${meta.get('version') ?? 'unknown'}; this release reads ${String(indexVersion)}. Load the export again.`,
    );
  }
  const all = (statement: StatementSync, ...values: (string | number)[]): StoredRow[] => statement.all(...values) as unknown as StoredRow[];
  const byPostcode = database.prepare(`SELECT ${fields} FROM address WHERE postcode = ? LIMIT ${String(limits.postcode * 10)}`);
  const inOutcode = database.prepare('SELECT 1 FROM outcode WHERE code = ?');
  const byId = database.prepare(`SELECT ${fields} FROM address WHERE uprn = ?`);
  const streetsOf = database.prepare(`SELECT rowid AS id FROM street_words WHERE street_words MATCH ? LIMIT ${String(limits.streets)}`);
  const numberInStreet = database.prepare(`SELECT ${fields} FROM address WHERE street = ? AND number = ? LIMIT 50`);
  const firstInStreet = database.prepare(`SELECT ${fields} FROM address WHERE street = ? ORDER BY number LIMIT 10`);
  const namesOf = database.prepare(`SELECT uprn FROM name_words WHERE name_words MATCH ? LIMIT 50`);

  function forPostcode(typed: string, property?: string): AddressResult {
    const postcode = normalisePostcode(typed);
    if (!postcode) return { status: 'not-a-postcode' };
    const found = sorted(all(byPostcode, postcode));
    if (found.length === 0) return { status: inOutcode.get(outwardCode(postcode)) ? 'none-found' : 'outside-area' };
    const narrowed = property?.trim() ? found.filter((address) => hasProperty(address, property)) : found;
    // A number that matches nothing is often the whole address, or a name spelt otherwise: the postcode's list still helps.
    const shown = narrowed.length ? narrowed : found;
    return shown.length > limits.postcode ? { status: 'too-many' } : { status: 'found', addresses: shown };
  }

  function forText(text: string): AddressResult {
    const postcode = /[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i.exec(text)?.[0];
    if (postcode && normalisePostcode(postcode)) return forPostcode(postcode, text.slice(0, -postcode.length));
    const typed = words(text);
    if (typed.join('').length < limits.minimumText) return { status: 'none-found' };
    const numbers = typed.filter((word) => /^\d/.test(word));
    const names = typed.filter((word) => !/^\d/.test(word));
    const found = new Map<string, StoredRow>();
    const take = (rows: StoredRow[]): void => rows.forEach((row) => found.set(row.uprn, row));
    if (names.length) {
      for (const { id } of streetsOf.all(matching(names)) as { id: number }[]) {
        const number = numbers.at(-1);
        take(number ? all(numberInStreet, id, Number.parseInt(number, 10)) : all(firstInStreet, id));
        if (found.size > limits.text * 5) break;
      }
      if (found.size === 0) for (const { uprn } of namesOf.all(matching(names.slice(0, 3))) as { uprn: string }[]) take(all(byId, uprn));
    }
    const rows = [...found.values()].filter((row) => numbers.every((number) => words(`${row.cy ?? ''} ${row.en ?? ''}`).includes(number)));
    if (rows.length === 0) return { status: 'none-found' };
    return { status: 'found', addresses: sorted(rows).slice(0, limits.text) };
  }

  return {
    epoch: meta.get('epoch') ?? '',
    addresses: Number(meta.get('addresses')),
    close: () => database.close(),
    byUprn(uprn) {
      const [row] = /^\d{1,12}$/.test(uprn) ? all(byId, uprn) : [];
      return Promise.resolve(row && toAddress(row));
    },
    lookup(query) {
      try {
        return Promise.resolve(
          'postcode' in query
            ? forPostcode(query.postcode, query.property)
            : 'text' in query
              ? forText(query.text)
              : { status: 'none-found' },
        );
      } catch {
        return Promise.resolve({ status: 'unavailable' });
      }
    },
  };
}

const toAddress = (row: StoredRow): Address => ({
  uprn: row.uprn,
  ...(row.cy === null ? {} : { cy: unpack(row.cy, row.postcode) }),
  ...(row.en === null ? {} : { en: unpack(row.en, row.postcode) }),
});

function sorted(rows: readonly StoredRow[]): Address[] {
  const text = (address: Address) => address.en ?? address.cy;
  return rows.map(toAddress).sort((a, b) => {
    const left = text(a);
    const right = text(b);
    return left && right ? compareAddresses(left, right) : 0;
  });
}

// Numbers match exactly and words by their beginning, in either language, whatever the language of the page.
function hasProperty(address: Address, property: string): boolean {
  const wanted = words(property);
  return [address.cy, address.en].some((text) => {
    const has = words(text?.lines.join(' ') ?? '');
    return text !== undefined && wanted.every((word) => has.some((each) => (/^\d/.test(word) ? each === word : each.startsWith(word))));
  });
}

/** Every word, the last one as it is being typed. Quoted, so that nothing typed is read as query syntax. */
function matching(names: readonly string[]): string {
  return names.map((word, index) => `"${word}"${index === names.length - 1 ? '*' : ''}`).join(' ');
}
