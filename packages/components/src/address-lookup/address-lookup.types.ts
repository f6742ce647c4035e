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
export type AddressStage = 'find' | 'street' | 'choose' | 'chosen' | 'manual' | 'international';

/** Why there is no list to choose from. */
export type AddressProblem = Exclude<AddressResult['status'], 'found' | 'streets'>;

/** Why an address was typed: whoever keeps the gazetteer mends what they know of. Posted as `${name}-reason`. */
export type AddressReason = Exclude<AddressProblem, 'not-a-postcode'> | 'not-listed' | 'international' | 'chose-to';

/** The buttons' values, posted as `${name}-action`. */
export type AddressAction = 'find' | 'manual' | 'international' | 'search-again' | 'change';

/** The fields that can be wrong, by the last part of their name. */
export type AddressPart =
  'same' | 'postcode' | 'property' | 'text' | 'street' | 'uprn' | 'line1' | 'line2' | 'town' | 'manual-postcode' | 'lines' | 'country';

/** One line of the list. */
export interface AddressChoice {
  readonly uprn: string;
  readonly text: string;
  /** The language of `text`, where it is not the page's because the gazetteer has no other. */
  readonly lang?: Language;
  /** The street it stands under, in a list long enough for headings. Neighbours with the same one share a heading. */
  readonly street?: string;
}

/** One street to choose. */
export interface StreetChoice {
  readonly id: string;
  readonly text: string;
  /** The language of `text`, where it is not the page's. */
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
  /** Outside the UK: everything above the country, each line on its own. */
  readonly lines?: string;
  readonly country?: string;
}

/** An address given earlier, offered again so that nobody gives it twice (WCAG 2.2, 3.3.7). */
export interface SameAddress {
  /** Posted as `${name}-same` when it is taken. Never empty: that is "a different address". */
  readonly value: string;
  /** Whose or which it is: `Eich cyfeiriad cartref`. */
  readonly label: string;
  /** As printed, town and postcode included. */
  readonly lines: readonly string[];
  /** The language of the lines, where it is not the page's. */
  readonly lang?: Language;
}

/**
 * Fields are named `${name}-postcode`, `-property`, `-uprn`, `-line1` and so on (`AddressPart`), and `-stage` and `-reason`
 * (hidden); the ids are the same. Buttons post `${name}-action` (`AddressAction`).
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
  /** What is searched for: a postcode and perhaps a property, or any part of the address in one field. */
  search?: 'postcode' | 'text';
  /** When typing the address is offered on the first step: from the start, or once a search was made. */
  manualEntry?: 'visible' | 'after-search';
  /** A search was made, so manual entry is offered whatever `manualEntry` says. */
  searched?: boolean;
  /** Offers an address outside the UK, in free lines with a country. */
  international?: boolean;
  /**
   * Goes before the WCAG 1.3.5 tokens: `section-child`, `shipping`, or both. `off` for somebody else's address, which a browser
   * must not fill with the resident's own.
   */
  autocomplete?: string;
  /** Addresses given earlier: the first choice, before any search. */
  sameAs?: readonly SameAddress[];
  /** Which of `sameAs` was taken; empty for a different address. */
  same?: string;
  /** As typed into the search. Sent at every stage, so that it is there when searching again. */
  postcode?: string;
  property?: string;
  text?: string;
  /** At `street`: the list. */
  streets?: readonly StreetChoice[];
  /** The id of the street that was selected. */
  street?: string;
  /** At `choose`: the list. */
  addresses?: readonly AddressChoice[];
  /** At `choose`: the UPRN that was selected. At `chosen`: the address. */
  chosen?: Pick<ChosenAddress, 'uprn'> & Partial<ChosenAddress>;
  /** As typed. Sent at every stage where there is any, so that nothing typed is lost by searching again. */
  manual?: ManualAddress;
  /** At `manual`: why. */
  reason?: AddressReason;
  /** `unavailable` opens manual entry. `not-a-postcode` is shown as the search field's error. */
  problem?: AddressProblem;
  errors?: Partial<Record<AddressPart, string>>;
  /** Where the element may POST an `AddressQuery` to look up in place; same origin. */
  endpoint?: string;
  /** A search is under way in place. A server never says so. */
  searching?: boolean;
  /** No address service at all: manual entry at every stage, and no search is offered. */
  manualAlways?: boolean;
}
