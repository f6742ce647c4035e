import { correctPostcode, normalisePostcode, outwardCode, partialPostcode, type AddressQuery, type AddressResult } from '@patrwm/address';
import type { AddressRows, StoredAddress } from './address-rows.ts';
import { Effort } from './effort.ts';
import { inNaturalOrder, listedOrder } from './house-number.ts';
import { narrowed } from './narrowing.ts';
import { streetRow } from './street-id.ts';
import { searchText, textLimits } from './typed-search.ts';
import { longest, parseTyped } from './typed-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most addresses given for one postcode or street, and for one typed search; most streets; fewest characters of a search. */
export const limits = { postcode: 100, street: 100, text: textLimits.addresses, streets: textLimits.streets, minimumText: 3 } as const;

/** Rows and words that one look-up may look at. Ordinary ones take some hundreds. */
export const mostEffort = 20_000;

/** What a search is made in. */
export interface SearchedData {
  readonly store: AddressRows;
  /** What street identities are made with. */
  readonly key: string;
  readonly epoch: string;
  readonly vocabulary: () => Vocabulary;
}

/** Answers look-ups from an index, wherever its rows are. Depends on nothing but the rows that the store gives. */
export function searchIn({ store, key, epoch, vocabulary }: SearchedData): (query: AddressQuery) => AddressResult {
  const label = (id: number): string => store.street(id).en ?? store.street(id).cy ?? '';

  const found = (rows: readonly StoredAddress[]): AddressResult => ({
    status: 'found',
    addresses: rows.map((row) => store.toAddress(row)),
    epoch,
    source: 'index',
  });
  const streets = (ids: readonly number[]): AddressResult => ({ status: 'streets', streets: ids.map((id) => store.toStreet(id)) });

  /** A list cut down to what the property says; or too many. */
  function list(rows: readonly StoredAddress[], property: string | undefined, most: number): AddressResult {
    const fewer = property?.trim() ? narrowed(store, rows, property) : [];
    const shown = fewer.length > 0 ? fewer : rows;
    return shown.length > most ? { status: 'too-many' } : found(inNaturalOrder(shown, label));
  }

  function forPostcode(typed: string, property?: string): AddressResult {
    const exact = normalisePostcode(typed);
    const rows = exact ? store.ofPostcode(exact, limits.postcode * 10) : [];
    if (rows.length > 0) return list(rows, property, limits.postcode);
    if (exact && store.isRetired(exact)) return { status: 'retired-postcode' };
    // A slip is looked for only where the exact form has nothing; several may fit, and the data says which exists.
    const readings = correctPostcode(typed).slice(0, 8);
    for (const reading of readings) {
      const others = reading === exact ? [] : store.ofPostcode(reading, limits.postcode * 10);
      if (others.length > 0) return list(others, property, limits.postcode);
    }
    if (!exact) {
      const partial = inSector(typed);
      if (partial) return partial;
    }
    const likeliest = exact ?? readings[0];
    if (likeliest === undefined) return { status: 'not-a-postcode' };
    if (readings.some((reading) => store.isRetired(reading))) return { status: 'retired-postcode' };
    return { status: store.hasPostcodeIn(outwardCode(likeliest)) ? 'none-found' : 'outside-area' };
  }

  /** Streets of `CF10 1`; never addresses, or a few hundred questions would list a council. */
  function inSector(typed: string): AddressResult | undefined {
    let known: AddressResult | undefined;
    const readings = partialPostcode(typed);
    // `CF10` alone may be sector 0 of CF1; only the data makes it so.
    const alone = readings.some(({ sector }) => sector === undefined);
    for (const { outcode, sector } of readings) {
      if (sector === undefined) continue;
      const ids = store.streetsInPostcodes(`${outcode} ${sector}`, 400);
      if (ids.length > 0) {
        const ordered = [...new Set(ids)].map((id) => ({ id, order: listedOrder(label(id)) })).sort((a, b) => (a.order < b.order ? -1 : 1));
        return streets(ordered.slice(0, limits.streets).map(({ id }) => id));
      }
      if (!alone) known ??= { status: store.hasPostcodeIn(outcode) ? 'none-found' : 'outside-area' };
    }
    return known;
  }

  function forText(whole: string): AddressResult {
    const text = whole.slice(0, longest.characters);
    const inside = /(?<![a-z\d])[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}(?![a-z\d])/i.exec(text);
    const code = inside ? normalisePostcode(inside[0]) : undefined;
    const rows = code ? store.ofPostcode(code, limits.postcode * 10) : [];
    const rest = inside && code ? text.replace(inside[0], ' ').trim() : text;
    if (code && !/[\p{L}\p{N}]/u.test(rest)) return forPostcode(code);
    if (rows.length > 0) {
      const fewer = narrowed(store, rows, rest);
      if (fewer.length > 0) return found(inNaturalOrder(fewer, label).slice(0, limits.text));
    }
    const partial = inSector(text.trim());
    if (partial?.status === 'streets') return partial;
    if (rest.replace(/[^\p{L}\p{N}]/gu, '').length < limits.minimumText) return { status: 'none-found' };
    // With a postcode after it, the last word is whole.
    const match = searchText(store, parseTyped(rest, { unfinished: !inside }), vocabulary, new Effort(mostEffort));
    if (match) return 'addresses' in match ? found(match.addresses) : streets(match.streets);
    if (rows.length > 0) return list(rows, undefined, limits.postcode);
    const slip = forPostcode(text);
    return slip.status === 'found' || slip.status === 'retired-postcode' ? slip : { status: 'none-found' };
  }

  function forStreet(id: string, property?: string): AddressResult {
    const row = streetRow(id, key);
    const rows = row === undefined ? [] : store.ofStreet(row, limits.street * 50);
    return rows.length > 0 ? list(rows, property, limits.street) : { status: 'none-found' };
  }

  return (query) => {
    if ('postcode' in query) return forPostcode(query.postcode, query.property);
    if ('text' in query) return forText(query.text);
    return forStreet(query.street, query.property);
  };
}
