import { isNearFlatWord } from './abbreviations.ts';
import type { AddressRows, StoredAddress } from './address-rows.ts';
import type { Effort } from './effort.ts';
import { inNaturalOrder, listedOrder } from './house-number.ts';
import {
  addressesInRange,
  compareRanks,
  isWholeName,
  matchingStreets,
  namedAddresses,
  numberedAddresses,
  type RankedAddress,
  type RankedStreet,
} from './text-search.ts';
import type { Reading, TypedText, TypedWord } from './typed-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most of each in an answer to a typed text. */
export const textLimits = { addresses: 10, streets: 20 } as const;

/** What a text matched: rows, best first. */
export type TextMatch = { readonly addresses: readonly StoredAddress[] } | { readonly streets: readonly number[] } | undefined;

/**
 * Looks a typed text up: as it is; then, each only when all before found nothing, with mutated forms of its words, with
 * misspelt words mended, as a street that lacks the number, with every word doubted, and without words known nowhere.
 */
export function searchText(store: AddressRows, text: TypedText, vocabulary: () => Vocabulary, effort: Effort): TextMatch {
  const asked = { store, effort };
  const all = vocabulary();
  // Every word must be found, so one that no name has ends a look before it begins.
  const lookAs = (tried: TypedText): TextMatch => (tried.words.every((word) => isKnown(word, all)) ? asIs(asked, tried) : undefined);
  const plain = lookAs(text);
  if (plain || text.words.length === 0) return plain;
  const mutated = widened(text, ({ typed, unfinished }) => all.mutated(typed, unfinished));
  const found = mutated && lookAs(mutated);
  if (found) return found;

  const neighbours = new Map<string, Reading[]>();
  const near = (word: string, unfinished: boolean): Reading[] => {
    const known = neighbours.get(word) ?? all.near(word, unfinished, 6, effort);
    neighbours.set(word, known);
    return known;
  };
  const said = withoutFlatSlips(text, all);
  const wider = widened(said, ({ typed, unfinished }) =>
    all.has(typed, unfinished)
      ? all.mutated(typed, unfinished)
      : [...all.mutated(typed, unfinished), ...all.apart(typed), ...near(typed, unfinished)],
  );
  const misspelt = wider ?? (said.words.length < text.words.length ? said : undefined);
  // A known word at the end is whole first: all that begins with a common one is much to go through.
  const mended = misspelt && (lookAs(wholeWords(misspelt, all)) ?? lookAs(misspelt));
  if (mended) return mended;

  // The street is there and the number is not. Its list says more than a like-named street elsewhere.
  if (text.number !== undefined) {
    const streets = matchingStreets(store, { words: text.words, others: [] }, effort, textLimits.streets).filter(isWholeName);
    if (streets.length) return listed(streets, store);
  }
  const doubted = widened(text, ({ typed, unfinished }) => [...all.mutated(typed, unfinished), ...near(typed, unfinished)]);
  const guessed = doubted && lookAs(doubted);
  if (guessed) return guessed;

  // A pasted address may hold a county, a company or a country that the gazetteer does not.
  const known = (misspelt ?? text).words.filter(({ typed, unfinished, readings }) => readings.length > 1 || all.has(typed, unfinished));
  return known.length >= 3 && known.length < text.words.length ? asIs(asked, { ...text, words: known }) : undefined;
}

function asIs({ store, effort }: { store: AddressRows; effort: Effort }, text: TypedText): TextMatch {
  if (text.number !== undefined || text.others.length > 0) {
    const numbered = numberedAddresses(store, text, effort, textLimits.addresses);
    if (numbered.length > 0) return best(numbered, store);
    const named = namedAddresses(store, text, effort, textLimits.addresses);
    const found = named.length > 0 ? named : addressesInRange(store, text, effort);
    return found.length > 0 ? best(found, store) : undefined;
  }
  const streets = matchingStreets(store, text, effort, textLimits.streets);
  if (streets.some(isWholeName)) return listed(streets, store);
  const named = namedAddresses(store, text, effort, textLimits.addresses);
  if (named.some(isWholeName) || (named.length > 0 && streets.length === 0)) return best(named, store);
  return streets.length ? listed(streets, store) : undefined;
}

function best(found: readonly RankedAddress[], store: AddressRows): TextMatch {
  const ordered = inNaturalOrder(found, (id) => labelOf(store, id)).sort((a, b) => compareRanks(a.rank, b.rank));
  return { addresses: ordered.slice(0, textLimits.addresses) };
}

/** Streets to choose from; or a single street's addresses, where they are few. */
function listed(streets: readonly RankedStreet[], store: AddressRows): TextMatch {
  const orders = new Map<number, string>();
  const orderOf = ({ street: { id } }: RankedStreet): string => {
    let order = orders.get(id);
    if (order === undefined) orders.set(id, (order = listedOrder(labelOf(store, id))));
    return order;
  };
  const ordered = [...streets].sort((a, b) => compareRanks(a.rank, b.rank) || (orderOf(a) < orderOf(b) ? -1 : 1));
  const [only, ...more] = ordered;
  if (only && more.length === 0) {
    const addresses = store.ofStreet(only.street.first, textLimits.addresses + 1);
    if (addresses.length <= textLimits.addresses) return { addresses: inNaturalOrder(addresses, (id) => labelOf(store, id)) };
  }
  return { streets: ordered.slice(0, textLimits.streets).map(({ street }) => street.first) };
}

const labelOf = (store: AddressRows, id: number): string => {
  const { cy, en } = store.street(id);
  return en ?? cy ?? '';
};

const isKnown = ({ readings, unfinished }: TypedWord, all: Vocabulary): boolean =>
  readings.some(({ text }) => text.split(' ').every((word, index, words) => all.has(word, unfinished && index === words.length - 1)));

const wholeWords = (text: TypedText, all: Vocabulary): TypedText => ({
  ...text,
  words: text.words.map((word) => (word.unfinished && all.has(word.typed) ? { ...word, unfinished: false } : word)),
});

/** `ffalt 3` says fflat: the number beside it is enough. */
function withoutFlatSlips(text: TypedText, all: Vocabulary): TypedText {
  if (text.others.length === 0) return text;
  return { ...text, words: text.words.filter(({ typed }) => all.has(typed) || !isNearFlatWord(typed)) };
}

/** The text with more readings of its words; `undefined` where there are none. */
function widened(text: TypedText, readings: (word: TypedWord) => Reading[]): TypedText | undefined {
  let more = false;
  const words = text.words.map((word, index) => {
    // Six words are more than a street and its town; each that is doubted multiplies the work.
    const added = index < 8 ? readings(word).filter(({ text: form }) => form !== word.typed) : [];
    more ||= added.length > 0;
    return { ...word, readings: [...word.readings, ...added] };
  });
  return more ? { ...text, words } : undefined;
}
