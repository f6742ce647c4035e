import type { Address, Street } from '@patrwm/address';
import { nameWords } from './abbreviations.ts';
import { joinText, sharedText, type SharedText } from './own-part.ts';
import { streetId } from './street-id.ts';
import type { TypedWord } from './typed-text.ts';

/** A row of the address table. */
export interface StoredAddress {
  readonly uprn: number;
  readonly street: number;
  readonly number: number;
  readonly postcode: number;
  /** What stands before the street's lines, in each language or one for both. */
  readonly own: string;
}

export interface StoredStreet {
  readonly id: number;
  /** The first row of the same real street. */
  readonly first: number;
  readonly cy: string | null;
  readonly en: string | null;
  readonly custodian: string | null;
  readonly addresses: number;
}

export interface StoredBuilding {
  readonly id: number;
  readonly street: number;
  readonly name: string;
}

/** A street's words as the index holds them. */
export interface StreetVocabulary {
  /** Of its name, a list for each language it has. */
  readonly names: readonly (readonly string[])[];
  /** Of its name, localities and town. */
  readonly all: readonly string[];
}

/** Which streets or buildings to look for, for a store to say in its own language. */
export interface WordMatch {
  /** Every one of them, each in any of its readings. */
  readonly words: readonly TypedWord[];
  /** In order from the beginning of a street's name; or anywhere in its name and places. */
  readonly at: 'beginning' | 'anywhere';
  /** The last word, where it is unfinished, may be the beginning of one. */
  readonly prefixLast: boolean;
}

/** How much is kept from one look-up to the next. */
const kept = 2000;

/**
 * What a search asks of an index: few rows, by keys that an index has, wherever it is stored. All that is done with the
 * rows (which come first, what is printed) is the same for every store and stands outside it.
 */
export abstract class AddressRows {
  readonly #key: string;
  readonly #words = new Map<number, StreetVocabulary>();
  /** The street and postcode of the address before: a list goes along a street. */
  #last: PrintedStreet | undefined;

  /** `key` is what street identities are made with. */
  constructor(key: string) {
    this.#key = key;
  }

  abstract ofPostcode(code: string, most: number): StoredAddress[];
  abstract ofUprn(uprn: number): StoredAddress | undefined;
  /** All addresses of the real street that begins with this row. */
  abstract ofStreet(first: number, most: number): StoredAddress[];
  /** Addresses with a house number on streets that match. `has` stands in the address's own part, or is empty. */
  abstract withNumber(match: WordMatch, streets: number, number: number, has: string, most: number): StoredAddress[];
  /** Addresses with a range of numbers that begins at most 60 below a number, on streets that match. */
  abstract withRangeBefore(match: WordMatch, streets: number, number: number, most: number): StoredAddress[];
  abstract ofBuilding(building: number, most: number): StoredAddress[];
  abstract streetsMatching(match: WordMatch, most: number): StoredStreet[];
  /** Buildings whose name, with their street's, holds every word, and whose own name holds one of them. */
  abstract buildingsMatching(match: WordMatch, most: number): StoredBuilding[];
  /** First rows of streets with an address in a postcode that begins so: `CF10 1`. */
  abstract streetsInPostcodes(beginning: string, most: number): number[];
  abstract hasPostcodeIn(outcode: string): boolean;
  abstract isRetired(code: string): boolean;
  abstract street(id: number): StoredStreet;
  /** The rows of one real street as one, with the count of them all and a text in each language that any of them has. */
  abstract wholeStreet(first: number): StoredStreet;
  protected abstract postcodeText(postcode: number): string;

  wordsOf(id: number): StreetVocabulary {
    let words = this.#words.get(id);
    if (!words) {
      const texts = [this.street(id).cy, this.street(id).en].filter((each) => each !== null);
      words = {
        names: texts.map((shared) => nameWords(shared.slice(0, Math.max(shared.indexOf('\n'), 0)))),
        all: texts.flatMap((shared) => shared.split('\n').flatMap(nameWords)),
      };
      if (this.#words.size >= kept) this.#words.clear();
      this.#words.set(id, words);
    }
    return words;
  }

  toStreet(first: number): Street {
    const { cy, en, addresses } = this.wholeStreet(first);
    return {
      id: streetId(first, this.#key),
      ...(cy === null ? {} : { cy: cy.split('\n').join(', ') }),
      ...(en === null ? {} : { en: en.split('\n').join(', ') }),
      addresses,
    };
  }

  toAddress(row: StoredAddress): Address {
    const { cy, en, custodian } = this.#printed(row);
    const parted = row.own.indexOf('\u0001');
    const first = parted < 0 ? row.own : row.own.slice(0, parted);
    const address: { -readonly [Key in keyof Address]: Address[Key] } = { uprn: String(row.uprn) };
    if (custodian !== null) address.custodian = custodian;
    if (cy) address.cy = joinText(first, cy);
    if (en) address.en = joinText(parted < 0 ? first : row.own.slice(parted + 1), en);
    return address;
  }

  #printed({ street, postcode }: StoredAddress): PrintedStreet {
    let last = this.#last;
    if (last?.street !== street || last.postcode !== postcode) {
      const { cy, en, custodian } = this.street(street);
      const code = this.postcodeText(postcode);
      const printed = (shared: string | null): SharedText | undefined => (shared === null ? undefined : sharedText(shared, code));
      this.#last = last = { street, postcode, cy: printed(cy), en: printed(en), custodian };
    }
    return last;
  }
}

interface PrintedStreet {
  readonly street: number;
  readonly postcode: number;
  readonly cy?: SharedText;
  readonly en?: SharedText;
  readonly custodian: string | null;
}
