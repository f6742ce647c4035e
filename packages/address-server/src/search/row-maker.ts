import { createHash } from 'node:crypto';
import type { IndexedAddress } from '../index-writer.ts';
import { flatWord, nameWords } from './abbreviations.ts';
import { FoldedNames, splitText } from './own-part.ts';
import { streetWords, type StreetNames } from './street-words.ts';

/** Takes the rows of an index in the order in which they are made: a street before its addresses. */
export interface RowSink {
  street(row: {
    readonly id: number;
    readonly first: number;
    readonly cy: string | undefined;
    readonly en: string | undefined;
    readonly custodian: string | undefined;
    readonly names: StreetNames;
  }): void;
  /** `place`: the words of its street and town. */
  building(row: { readonly id: number; readonly street: number; readonly name: string; readonly place: string }): void;
  /** `own` is null where it is the number. */
  address(uprn: number, street: number, number: number, postcode: string, building: number | null, own: string | null): void;
}

/** Makes addresses into the rows of an index, whatever stores them: what a street's addresses share goes with the street. */
export class RowMaker {
  readonly #sink: RowSink;
  readonly #folded = new FoldedNames();
  readonly #streets = new Map<string, number>();
  /** The first street row of each real street, by its reference number or a language's text. */
  readonly #groups = new Map<string, number>();
  readonly #places = new Map<number, string>();
  readonly #buildings = new Map<string, number>();
  readonly #contents = createHash('sha256');
  #lastBuilding = 0;
  /** The street of the address before: an export goes along a street. */
  #last:
    | { readonly streets: readonly string[]; readonly cy?: string; readonly en?: string; readonly custodian?: string; readonly id: number }
    | undefined;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  add(address: IndexedAddress): void {
    const cy = address.cy && splitText(address.cy, address.streets, this.#folded);
    const en = address.en && splitText(address.en, address.streets, this.#folded);
    const street = this.#streetOf(address, cy?.shared, en?.shared);
    const own = !cy || !en || cy.own === en.own ? (cy ?? en)?.own : `${cy.own}\u0001${en.own}`;
    const number = houseNumber(own ?? '') ?? address.number ?? 0;
    this.#sink.address(
      Number(address.uprn),
      street,
      number,
      address.postcode,
      this.#buildingOf(street, address.names),
      number > 0 && own === String(number) ? null : (own ?? ''),
    );
  }

  #streetOf({ streets, custodian, usrn }: IndexedAddress, cy: string | undefined, en: string | undefined): number {
    const last = this.#last;
    if (last && last.cy === cy && last.en === en && last.custodian === custodian && sameNames(last.streets, streets)) return last.id;
    const id = this.#streetMet({ streets, custodian, usrn }, cy, en);
    this.#last = { streets, cy, en, custodian, id };
    return id;
  }

  #streetMet(
    { streets, custodian, usrn }: Pick<IndexedAddress, 'streets' | 'custodian' | 'usrn'>,
    cy: string | undefined,
    en: string | undefined,
  ): number {
    const key = `${cy ?? ''}\u0001${en ?? ''}\u0001${custodian ?? ''}\u0001${streets.join('\n')}`;
    const known = this.#streets.get(key);
    if (known !== undefined) return known;
    const id = this.#streets.size + 1;
    this.#streets.set(key, id);
    this.#contents.update(key);
    const groupKeys = [usrn && `usrn ${usrn}`, en && `en ${en}`, cy && `cy ${cy}`].filter((each) => each !== undefined);
    const first = groupKeys.map((each) => this.#groups.get(each)).find((each) => each !== undefined) ?? id;
    for (const each of groupKeys) if (!this.#groups.has(each)) this.#groups.set(each, first);
    const names = streetWords(streets, cy, en);
    this.#sink.street({ id, first, cy, en, custodian, names });
    this.#places.set(id, [...new Set(`${names.cy} ${names.en} ${names.place}`.split(' '))].join(' ').trim());
    return id;
  }

  /** A name of a house, block or organisation on a street; its flats share it. */
  #buildingOf(street: number, names: readonly string[]): number | null {
    if (names.length === 0) return null;
    const name = [...new Set(names.filter((each) => !saysFlatOnly(this.#folded.of(each))).flatMap(nameWords))].join(' ');
    if (!name) return null;
    const key = `${String(street)} ${name}`;
    const known = this.#buildings.get(key);
    if (known !== undefined) return known;
    // Bounded; a block met again after so many has a second row, which finds the same addresses.
    if (this.#buildings.size > 500_000) this.#buildings.clear();
    const id = (this.#lastBuilding += 1);
    this.#buildings.set(key, id);
    this.#sink.building({ id, street, name, place: this.#places.get(street) ?? '' });
    return id;
  }

  /** Names these rows: the same for the same data, and not to be guessed by who has not got it. Street identities are made with it. */
  contents(epoch: string): string {
    return this.#contents.update(epoch).digest('hex');
  }
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((name, index) => name === b[index]));

/** The number that stands before the street's name. */
function houseNumber(own: string): number | undefined {
  if (own === '' || own.endsWith('\n')) return undefined;
  const number = Number.parseInt(own.slice(own.lastIndexOf('\n') + 1), 10);
  return number > 0 && number < 1e9 ? number : undefined;
}

// `Flat 3` alone is told by the number in it; as a name it would be found a million times.
function saysFlatOnly(folded: string): boolean {
  return folded.split(' ').every((word) => flatWord(word) !== undefined || /\d/.test(word) || word.length === 1);
}
