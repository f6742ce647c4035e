import type { AddressRows, StoredAddress, StoredBuilding, StoredStreet, WordMatch } from './address-rows.ts';
import type { Effort } from './effort.ts';
import { hasOthers, isWithin, numberMatch, ownParts } from './house-number.ts';
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
const most = { numbered: 500, streets: 60, buildings: 60, addresses: 100, split: 3, onStreet: 1000 } as const;

/**
 * Ways to match, from strict to loose. A wide one holds all that its narrow one does, which is asked when the wide one
 * gave too much to look at.
 */
interface Tier {
  readonly wide: WordMatch;
  readonly narrow?: WordMatch;
  /** The words stand anywhere, not at the beginning of a name. */
  readonly anywhere: number;
}

/** The name's beginning before its middle. Wide: the last word may be a beginning. */
function tiers(words: readonly TypedWord[]): Tier[] {
  const unfinished = words.at(-1)?.unfinished === true;
  const tier = (at: WordMatch['at'], anywhere: number): Tier => ({
    wide: { words, at, prefixLast: unfinished },
    ...(unfinished ? { narrow: { words, at, prefixLast: false } } : {}),
    anywhere,
  });
  return [...(isExact(words) ? [tier('beginning', 0)] : []), tier('anywhere', 1)];
}

const isExact = (words: readonly TypedWord[]): boolean => words.every(({ readings }) => readings.every(({ cost }) => cost === 0));

/** Addresses with the typed number on streets whose name and places hold every word. */
export function numberedAddresses(store: AddressRows, text: TypedText, effort: Effort, enough: number): RankedAddress[] {
  const { words, number, others } = text;
  if (number === undefined || words.length === 0) return [];
  const start = Number.parseInt(number, 10);
  const has = others.find((each) => /^\d+$/.test(each)) ?? '';
  const found = new Map<number, RankedAddress>();
  const streets = new StreetRanks(store, words);
  for (const { wide, narrow, anywhere } of tiers(words)) {
    // A name typed whole needs no looser reading.
    if (found.size >= enough || some(found, isWholeName)) break;
    const before = found.size;
    const look = (match: WordMatch): void => {
      const limit = effort.take(most.numbered);
      if (limit === 0) return;
      for (const row of store.withNumber(match, limit, start, has, most.addresses)) {
        if (found.has(row.uprn)) continue;
        const { number: stored, above } = ownParts(row);
        const level = numberMatch(number, stored);
        if (level === undefined || !hasOthers(row, others)) continue;
        const [cost = 0, whole = 0, last = 0] = streets.of(row.street);
        const part = others.length === 0 && above !== '' ? 1 : 0;
        found.set(row.uprn, { ...row, rank: [cost, whole, anywhere, level * 2 + part, last] });
      }
    };
    look(wide);
    // Many streets begin so, and the one whose name ends here may not have been among those looked at.
    const added = found.size - before;
    if (narrow !== undefined && (words.length === 1 || (words.length === 2 && added === 0) || added >= enough)) look(narrow);
  }
  for (const like of [...found.values()].filter(isWholeName).slice(0, most.split)) {
    for (const row of otherRowsOf(store, like.street, effort)) {
      const level = numberMatch(number, ownParts(row).number);
      if (level === undefined || found.has(row.uprn) || !hasOthers(row, others)) continue;
      const [cost = 0, whole = 0, anywhere = 0] = like.rank;
      found.set(row.uprn, { ...row, rank: [cost, whole, anywhere, level * 2, 0] });
    }
  }
  return [...found.values()];
}

/** The addresses of a street that lack a language: its name in that language finds the others and not them. */
function otherRowsOf(store: AddressRows, street: number, effort: Effort): StoredAddress[] {
  const { first, addresses } = store.street(street);
  if (store.wholeStreet(first).addresses === addresses) return [];
  return store.ofStreet(first, effort.take(most.onStreet)).filter((row) => row.street !== street);
}

function some<T>(found: ReadonlyMap<number, T>, is: (each: T) => boolean): boolean {
  for (const each of found.values()) if (is(each)) return true;
  return false;
}

/** Addresses whose range of numbers holds the typed one. Asked only when no address has it as its own. */
export function addressesInRange(store: AddressRows, { words, number, others }: TypedText, effort: Effort): RankedAddress[] {
  if (number === undefined || words.length === 0) return [];
  const streets = new StreetRanks(store, words);
  return store
    .withRangeBefore({ words, at: 'anywhere', prefixLast: true }, effort.take(most.streets), Number.parseInt(number, 10), most.addresses)
    .filter((row) => isWithin(number, ownParts(row).number) && hasOthers(row, others))
    .map((row) => ({ ...row, rank: streets.of(row.street) }));
}

/** Streets whose name and places hold every word, each real street once. */
export function matchingStreets(store: AddressRows, { words }: TypedText, effort: Effort, enough: number): RankedStreet[] {
  if (words.length === 0) return [];
  const found = new Map<number, RankedStreet>();
  const ranks = new StreetRanks(store, words);
  for (const { wide, narrow, anywhere } of tiers(words)) {
    if (found.size >= enough || (anywhere > 0 && some(found, isWholeName))) break;
    for (const match of [wide, narrow]) {
      const limit = match === undefined ? 0 : effort.take(most.streets);
      if (match === undefined || limit === 0) break;
      const streets = store.streetsMatching(match, limit);
      for (const street of streets) {
        if (found.has(street.first)) continue;
        const [cost = 0, whole = 0, last = 0] = ranks.of(street.id);
        found.set(street.first, { street, rank: [cost, whole, anywhere, last] });
      }
      if (streets.length < limit) break;
    }
  }
  return [...found.values()];
}

/** Addresses of houses, blocks and organisations whose name, with their street's, holds every word. */
export function namedAddresses(store: AddressRows, text: TypedText, effort: Effort, enough: number): RankedAddress[] {
  const { words, number, others } = text;
  if (words.length === 0) return [];
  const found = new Map<number, RankedAddress>();
  const last = words.at(-1);
  // One letter begins a good part of all names, and is in no answer that anyone waits for.
  const wide = last?.unfinished === true && last.typed.length > 1;
  for (const prefixLast of wide ? [true, false] : [false]) {
    const limit = effort.take(most.buildings);
    if (limit === 0) break;
    const matched = store.buildingsMatching({ words, at: 'anywhere', prefixLast }, limit);
    const buildings = matched
      .map((building) => ({ building, rank: rankOfBuilding(building, words, store) }))
      .sort((a, b) => compareRanks(a.rank, b.rank));
    for (const { building, rank } of buildings) {
      for (const row of store.ofBuilding(building.id, most.addresses)) {
        if (hasOthers(row, others) && (number === undefined || hasNumber(row, number))) found.set(row.uprn, { ...row, rank });
      }
      if (found.size >= enough * 2) break;
    }
    if (matched.length < limit) break;
  }
  return [...found.values()];
}

const hasNumber = (row: StoredAddress, number: string): boolean =>
  numberMatch(number, ownParts(row).number) !== undefined || hasOthers(row, [number]);

/** How far the words are from a building's: slips; then whether a word of its name was not typed. */
function rankOfBuilding({ name, street }: StoredBuilding, words: readonly TypedWord[], store: AddressRows): number[] {
  const own = name.split(' ');
  const cost = isExact(words) ? 0 : costOf(words, [...own, ...store.wordsOf(street).all]);
  return [cost, own.some((word) => !isTyped(word, words)) ? 1 : 0];
}

/** How far the typed words are from a street's: slips; whether a word of its name was not typed; whether the last is a beginning only. */
class StreetRanks {
  readonly #known = new Map<number, readonly number[]>();
  readonly #store: AddressRows;
  readonly #words: readonly TypedWord[];
  readonly #exact: boolean;

  constructor(store: AddressRows, words: readonly TypedWord[]) {
    this.#store = store;
    this.#words = words;
    this.#exact = isExact(words);
  }

  of(id: number): readonly number[] {
    let rank = this.#known.get(id);
    if (!rank) {
      const { names, all } = this.#store.wordsOf(id);
      const whole = names.some((name) => name.length > 0 && name.every((word) => isTyped(word, this.#words)));
      const last = this.#words.at(-1);
      const ended = last === undefined || !last.unfinished || all.some((word) => last.readings.some(({ text }) => text === word));
      rank = [this.#exact ? 0 : costOf(this.#words, all), whole ? 0 : 1, ended ? 0 : 1];
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
