import type { AddressStore, StoredAddress, StoredBuilding, StoredStreet } from './address-store.ts';
import { namesOfStreet } from './address-store.ts';
import { nameWords } from './abbreviations.ts';
import type { Effort } from './effort.ts';
import { hasOthers, isWithin, numberMatch, ownParts } from './house-number.ts';
import { everyWord, fromBeginning } from './match-expression.ts';
import type { TypedText, TypedWord } from './typed-text.ts';

/** An address with how well it answers: each of `rank` the less the better, the first the most important. */
export interface RankedAddress extends StoredAddress {
  readonly rank: readonly number[];
}

export interface RankedStreet {
  readonly street: StoredStreet;
  readonly rank: readonly number[];
}

/** Most streets, buildings and addresses that one expression may look at. */
const most = { numbered: 1000, streets: 60, buildings: 100, addresses: 100 } as const;

/** The order of expressions from strict to loose. Whole words before a beginning, the name's beginning before its middle. */
function tiers(words: readonly TypedWord[]): string[] {
  const last = words.at(-1);
  const plain = words.every(({ readings }) => readings.every(({ cost }) => cost === 0));
  return [
    ...(plain ? [fromBeginning(words, 'cy en', false), ...(last?.unfinished ? [fromBeginning(words, 'cy en', true)] : [])] : []),
    everyWord(words, false),
    ...(last?.unfinished ? [everyWord(words, true)] : []),
  ];
}

/** Addresses with the typed number on streets whose name and places hold every word. */
export function numberedAddresses(store: AddressStore, text: TypedText, effort: Effort, enough: number): RankedAddress[] {
  const { words, number, others } = text;
  if (number === undefined || words.length === 0) return [];
  const start = Number.parseInt(number, 10);
  const has = others.find((each) => /^\d+$/.test(each)) ?? '';
  const found = new Map<number, RankedAddress>();
  const streets = new StreetRanks(store, words);
  for (const [tier, match] of tiers(words).entries()) {
    const limit = effort.take(most.numbered);
    if (limit === 0) break;
    const rows = store.withNumber(match, limit, start, has, most.addresses);
    for (const row of rows) {
      if (found.has(row.uprn)) continue;
      const { number: stored, above } = ownParts(row);
      const level = numberMatch(number, stored);
      if (level === undefined || !hasOthers(row, others)) continue;
      found.set(row.uprn, { ...row, rank: [...streets.of(row.street), level * 2 + (others.length === 0 && above !== '' ? 1 : 0), tier] });
    }
    if (found.size >= enough) break;
  }
  return [...found.values()];
}

/** Addresses whose range of numbers holds the typed one. Asked only when no address has it as its own. */
export function addressesInRange(store: AddressStore, { words, number, others }: TypedText, effort: Effort): RankedAddress[] {
  if (number === undefined || words.length === 0) return [];
  const streets = new StreetRanks(store, words);
  return store
    .withRangeBefore(everyWord(words, true), effort.take(most.streets), Number.parseInt(number, 10), most.addresses)
    .filter((row) => isWithin(number, ownParts(row).number) && hasOthers(row, others))
    .map((row) => ({ ...row, rank: streets.of(row.street) }));
}

/** Streets whose name and places hold every word, each real street once. */
export function matchingStreets(store: AddressStore, { words }: TypedText, effort: Effort, enough: number): RankedStreet[] {
  if (words.length === 0) return [];
  const found = new Map<number, RankedStreet>();
  const ranks = new StreetRanks(store, words);
  for (const [tier, match] of tiers(words).entries()) {
    const limit = effort.take(most.streets);
    if (limit === 0) break;
    for (const street of store.streetsMatching(match, limit)) {
      if (!found.has(street.first)) found.set(street.first, { street, rank: [...ranks.of(street.id), tier] });
    }
    if (found.size >= enough) break;
  }
  return [...found.values()];
}

/** Addresses of houses, blocks and organisations whose name, with their street's, holds every word. */
export function namedAddresses(store: AddressStore, text: TypedText, effort: Effort, enough: number): RankedAddress[] {
  const { words, number, others } = text;
  if (words.length === 0) return [];
  const needed = number === undefined ? others : [...others, number];
  const found = new Map<number, RankedAddress>();
  const matches = [everyWord(words, false), ...(words.at(-1)?.unfinished ? [everyWord(words, true)] : [])];
  for (const [tier, match] of matches.entries()) {
    const limit = effort.take(most.buildings);
    if (limit === 0) break;
    const buildings = store.buildingsMatching(match, limit).map((building) => ({ building, rank: rankOfBuilding(building, words, store) }));
    buildings.sort((a, b) => compareRanks(a.rank, b.rank));
    for (const { building, rank } of buildings) {
      for (const row of store.ofBuilding(building.id, most.addresses)) {
        if (!found.has(row.uprn) && hasOthers(row, needed)) found.set(row.uprn, { ...row, rank: [...rank, tier] });
      }
      if (found.size >= enough * 5) break;
    }
    if (found.size >= enough) break;
  }
  return [...found.values()];
}

/** How far the words are from a building's: slips; then words of its name that were not typed. */
function rankOfBuilding({ name, street }: StoredBuilding, words: readonly TypedWord[], store: AddressStore): number[] {
  const own = name.split(' ');
  const { cy, en } = store.street(street);
  const all = [...own, ...nameWords(`${cy ?? ''} ${en ?? ''}`)];
  return [costOf(words, all), own.some((word) => !isTyped(word, words)) ? 1 : 0];
}

/** How far the typed words are from a street's: slips first, then whether a word of its name was not typed. */
class StreetRanks {
  readonly #known = new Map<number, readonly number[]>();
  readonly #store: AddressStore;
  readonly #words: readonly TypedWord[];
  readonly #exact: boolean;

  constructor(store: AddressStore, words: readonly TypedWord[]) {
    this.#store = store;
    this.#words = words;
    this.#exact = words.every(({ readings }) => readings.every(({ cost }) => cost === 0));
  }

  of(id: number): readonly number[] {
    let rank = this.#known.get(id);
    if (!rank) {
      const street = this.#store.street(id);
      const untyped = Math.min(
        ...namesOfStreet(street).map((name) => (name.length ? name.filter((word) => !isTyped(word, this.#words)).length : 9)),
      );
      const cost = this.#exact ? 0 : costOf(this.#words, nameWords(`${street.cy ?? ''} ${street.en ?? ''}`));
      rank = [cost, Math.min(untyped, 1)];
      this.#known.set(id, rank);
    }
    return rank;
  }
}

/** Whether a street's whole name, in some language, was typed. */
export const isWholeName = ({ rank }: { readonly rank: readonly number[] }): boolean => rank[1] === 0;

const isTyped = (word: string, words: readonly TypedWord[]): boolean =>
  words.some(({ readings }) => readings.some(({ text }) => text === word || (text.includes(' ') && text.split(' ').includes(word))));

function costOf(words: readonly TypedWord[], has: readonly string[]): number {
  const known = new Set(has);
  let sum = 0;
  for (const { readings, unfinished } of words) {
    let least: number | undefined;
    for (const { text, cost } of readings) {
      if (least !== undefined && cost >= least) continue;
      if (known.has(text) || text.includes(' ') || (unfinished && has.some((word) => word.startsWith(text)))) least = cost;
    }
    // A word of another name of the town, which the street's own lines do not show.
    sum += least ?? Math.min(...readings.map(({ cost }) => cost));
  }
  return sum;
}

export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
