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
  /** Code of the authority that keeps the address (`LOCAL_CUSTODIAN_CODE`), where the supplier tells it. */
  readonly custodian?: string;
  readonly cy?: AddressText;
  readonly en?: AddressText;
}

/** A street to choose before its addresses are listed. */
export interface Street {
  /** Opaque, and good as long as the data is not replaced. */
  readonly id: string;
  /** Street, locality and town, on one line. A half is absent where the gazetteer has none. */
  readonly cy?: string;
  readonly en?: string;
  /** How many addresses it has. */
  readonly addresses: number;
}

export type AddressQuery =
  | { readonly postcode: string; /** House number or name, to shorten a long list. */ readonly property?: string }
  | { readonly text: string }
  | { /** A `Street.id`. */ readonly street: string; readonly property?: string };

export type AddressResult =
  | {
      readonly status: 'found';
      readonly addresses: readonly Address[];
      /** Names the data that answered, such as the date of the export. Kept with what a resident chooses. */
      readonly epoch?: string;
      /** Which supplier answered: `index`, `os-places`, or a council's own name for it. */
      readonly source?: string;
    }
  /** Too little was given for addresses, enough for streets: `CF10 1`, or a street's name without a number. */
  | { readonly status: 'streets'; readonly streets: readonly Street[] }
  | { readonly status: 'none-found' }
  | { readonly status: 'too-many' }
  /** Postcode is real but outside the area served. */
  | { readonly status: 'outside-area' }
  /** Royal Mail no longer uses the postcode. */
  | { readonly status: 'retired-postcode' }
  /** The query is not a postcode at all, or too short to search. */
  | { readonly status: 'not-a-postcode' }
  | {
      readonly status: 'unavailable';
      /** Why, where a server says: `too-often`, `daily-limit`, `busy`. For a log; the page's words are the same for all. */
      readonly reason?: string;
    };

/** Looks addresses up. Never throws for a failed service: that is `unavailable`. */
export type AddressLookup = (query: AddressQuery, options?: { readonly signal?: Signal }) => Promise<AddressResult>;

/** Re-reads one address by UPRN, so that a posted UPRN is never trusted. `undefined` when unknown; rejects when nobody can be asked. */
export type AddressByUprn = (uprn: string) => Promise<Address | undefined>;
