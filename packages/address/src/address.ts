import type { Signal } from './platform.ts';

/** An address as printed, in one language. */
export interface AddressText {
  /** Lines above the post town. */
  readonly lines: readonly string[];
  readonly town: string;
  readonly postcode: string;
  /** Everything on one line, for a list. */
  readonly oneLine: string;
}

/** One property: one record per UPRN, both languages inside. A half is absent where the gazetteer has none: an English string is never shown as the Welsh one. */
export interface Address {
  readonly uprn: string;
  readonly cy?: AddressText;
  readonly en?: AddressText;
}

export type AddressQuery =
  | { readonly postcode: string; /** House number or name, to shorten a long list. */ readonly property?: string }
  | { readonly text: string };

export type AddressResult =
  | { readonly status: 'found'; readonly addresses: readonly Address[] }
  | { readonly status: 'none-found' }
  | { readonly status: 'too-many' }
  /** Postcode is real but outside the area served. */
  | { readonly status: 'outside-area' }
  /** The query is not a postcode at all, or too short to search. */
  | { readonly status: 'not-a-postcode' }
  | { readonly status: 'unavailable' };

/** Looks addresses up. Never throws for a failed service: that is `unavailable`. */
export type AddressLookup = (query: AddressQuery, options?: { readonly signal?: Signal }) => Promise<AddressResult>;

/** Re-reads one address by UPRN, so that a posted UPRN is never trusted. `undefined` when unknown. */
export type AddressByUprn = (uprn: string) => Promise<Address | undefined>;
