import type { Language } from '@patrwm/language';

/** An address as printed, in one language. The same shape as `AddressText` of `@patrwm/address`. */
export interface AddressText {
  readonly lines: readonly string[];
  readonly town: string;
  readonly postcode: string;
  /** Everything on one line, for the list. */
  readonly oneLine: string;
}

/** One property: one record per UPRN. A half is absent where the gazetteer has none. */
export interface Address {
  readonly uprn: string;
  readonly cy?: AddressText;
  readonly en?: AddressText;
}

/** A street to choose before its addresses are listed: street, locality and town on one line. */
export interface Street {
  readonly id: string;
  readonly cy?: string;
  readonly en?: string;
  readonly addresses: number;
}

export type AddressQuery =
  | { readonly postcode: string; readonly property?: string }
  | { readonly text: string }
  | { readonly street: string; readonly property?: string };

export type AddressResult =
  | { readonly status: 'found'; readonly addresses: readonly Address[]; readonly epoch?: string; readonly source?: string }
  | { readonly status: 'streets'; readonly streets: readonly Street[] }
  | { readonly status: 'none-found' }
  | { readonly status: 'too-many' }
  | { readonly status: 'outside-area' }
  | { readonly status: 'retired-postcode' }
  | { readonly status: 'not-a-postcode' }
  | { readonly status: 'unavailable' };

/**
 * The function that the element needs. `AddressLookup` of `@patrwm/address` fits, and so does any client of a council's own:
 * the element states what it needs and does not depend on that package.
 */
export type AddressLookup = (query: AddressQuery, options?: { readonly signal?: AbortSignal }) => Promise<AddressResult>;

/** Where in the look-up a resident is. Posted as `${name}-stage`. */
export type AddressStage = 'find' | 'choose' | 'chosen' | 'manual';

/** Why there is no list to choose from. */
export type AddressProblem = Exclude<AddressResult['status'], 'found' | 'streets'>;

/** The buttons' values, posted as `${name}-action`. */
export type AddressAction = 'find' | 'manual' | 'search-again' | 'change';

/** The fields that can be wrong, by the last part of their name. */
export type AddressPart = 'postcode' | 'property' | 'uprn' | 'line1' | 'line2' | 'town' | 'manual-postcode';

/** One line of the list. */
export interface AddressChoice {
  readonly uprn: string;
  readonly text: string;
  /** The language of `text`, where it is not the page's because the gazetteer has no other. */
  readonly lang?: Language;
}

/** An address that was chosen and re-read by its UPRN. */
export interface ChosenAddress {
  readonly uprn: string;
  readonly lines: readonly string[];
  readonly town: string;
  readonly postcode: string;
  /** The language of the lines, where it is not the page's. */
  readonly lang?: Language;
}

export interface ManualAddress {
  readonly line1?: string;
  readonly line2?: string;
  readonly town?: string;
  readonly postcode?: string;
}

/**
 * Fields are named `${name}-postcode`, `-property`, `-uprn`, `-line1`, `-line2`, `-town`, `-manual-postcode` and
 * `-stage` (hidden); the ids are the same. Buttons post `${name}-action`: `find`, `manual`, `search-again` or `change`.
 * A post without an action is the page's own Continue.
 */
export interface AddressLookupProps {
  language: Language;
  name: string;
  /** The question, such as `Beth yw eich cyfeiriad?` */
  legend: string;
  /** The legend is the page's heading: it becomes the `h1`. */
  legendIsHeading?: boolean;
  /** Only heard: the page's heading says the same just above. */
  legendHidden?: boolean;
  hint?: string;
  stage: AddressStage;
  /** As typed into the search. Sent at every stage, so that it is there when searching again. */
  postcode?: string;
  property?: string;
  /** At `choose`: the list. */
  addresses?: readonly AddressChoice[];
  /** At `choose`: the UPRN that was selected. At `chosen`: the address. */
  chosen?: Pick<ChosenAddress, 'uprn'> & Partial<ChosenAddress>;
  /** As typed. Sent at every stage where there is any, so that nothing typed is lost by searching again. */
  manual?: ManualAddress;
  /** `unavailable` opens manual entry. `not-a-postcode` is shown as the postcode's error. */
  problem?: AddressProblem;
  errors?: Partial<Record<AddressPart, string>>;
  /** Where the element may POST `{ postcode, property }` to look up in place; same origin. */
  endpoint?: string;
  /** A search is under way in place. A server never says so. */
  searching?: boolean;
  /** No address service at all: manual entry at every stage, and no search is offered. */
  manualAlways?: boolean;
}
