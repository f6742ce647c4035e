import { nameWords } from './abbreviations.ts';
import type { AddressRows, StoredAddress } from './address-rows.ts';
import { hasOthers, isWithin, numberMatch, ownParts } from './house-number.ts';
import { parseTyped, type TypedText, type TypedWord } from './typed-text.ts';

/**
 * The rows of a postcode or street that answer to what was typed for the property: a number, a flat, a name, or the whole
 * address pasted into the number's field. Empty when none does: then the whole list helps more than nothing.
 */
export function narrowed(store: AddressRows, rows: readonly StoredAddress[], property: string): StoredAddress[] {
  const text = parseTyped(property);
  const withNumber = numberOf(rows, text);
  if (text.words.length === 0) return withNumber;
  const has = (row: StoredAddress): string[] => [...nameWords(row.own), ...store.wordsOf(row.street).all];
  const whole = withNumber.filter((row) => hasWords(has(row), text.words));
  if (whole.length > 0) return whole;
  // A pasted address has words of its own: a county, a town's other name. With the postcode the number is enough.
  return text.number === undefined && text.others.length === 0 ? [] : withNumber;
}

function numberOf(rows: readonly StoredAddress[], { number, others }: TypedText): StoredAddress[] {
  const candidates = rows.filter((row) => hasOthers(row, others));
  if (number === undefined) return candidates;
  const exact = candidates.filter((row) => numberMatch(number, ownParts(row).number) !== undefined);
  if (exact.length > 0) return exact;
  const within = candidates.filter((row) => isWithin(number, ownParts(row).number));
  // The number of a flat, where the building's was not given.
  return within.length > 0 ? within : candidates.filter((row) => hasOthers(row, [number]));
}

function hasWords(has: readonly string[], words: readonly TypedWord[]): boolean {
  return words.every(({ readings }) => readings.some(({ text }) => has.some((word) => word.startsWith(text))));
}
