import type { Language } from '@patrwm/language';
import type { Address, AddressChoice, AddressText, ChosenAddress, Street, StreetChoice } from './address-lookup.types.ts';

/** A list shorter than this is seen whole, and headings would only be in the way. */
const headingsFrom = 11;

/**
 * The list as it is shown: in the page's language where the gazetteer has it, and otherwise in the other one and marked as such.
 * An English string never passes for a Welsh one. A long list of several streets is put in order of street.
 */
export function addressChoices(language: Language, addresses: readonly Address[]): AddressChoice[] {
  const found = addresses.flatMap((address) => {
    const shown = inLanguage(language, address);
    return shown ? [{ uprn: address.uprn, ...shown }] : [];
  });
  const streets = found.length < headingsFrom ? [] : streetsOf(found.map(({ text }) => text));
  const choices = found.map(({ uprn, text, lang }, index) => ({ uprn, text: text.oneLine, lang, street: streets[index] }));
  const names = [...new Set(streets)];
  if (names.length < 2) return choices.map(({ street: _street, ...choice }) => choice);
  // Stable: within a street the supplier's order stays. Those of no known street come last.
  names.sort((a, b) => Number(!a) - Number(!b));
  return names.flatMap((name) => choices.filter(({ street }) => street === name));
}

/** A list of streets as it is shown: see `addressChoices`. */
export function streetChoices(language: Language, streets: readonly Street[]): StreetChoice[] {
  return streets.flatMap(({ id, ...names }) => {
    const shown = inLanguage(language, names);
    return shown ? [{ id, ...shown }] : [];
  });
}

/** An address as it is confirmed: see `addressChoices`. */
export function chosenAddress(language: Language, address: Address): ChosenAddress | undefined {
  const shown = inLanguage(language, address);
  return shown && { uprn: address.uprn, lines: shown.text.lines, town: shown.text.town, postcode: shown.text.postcode, lang: shown.lang };
}

function inLanguage<Text>(
  language: Language,
  { [language]: own, [language === 'cy' ? 'en' : 'cy']: foreign }: { readonly cy?: Text; readonly en?: Text },
): { text: Text; lang?: Language } | undefined {
  if (own) return { text: own };
  return foreign && { text: foreign, lang: language === 'cy' ? 'en' : 'cy' };
}

/** What follows a house number, as in "12A Heol y Frenhines" or "12-14 Queen Street". */
const afterNumber = /^\d+[a-z]{0,2}(?:[-–]\d+[a-z]{0,2})?\s+(\D.*)$/i;

/**
 * The street of each address, by the number before it; a house with a name alone stands in a street that its neighbours with
 * numbers gave away. Empty for the others.
 */
function streetsOf(texts: readonly AddressText[]): string[] {
  const parts = texts.map(({ lines }) => lines.flatMap((line) => line.split(', ')));
  const numbered = parts.map((each) => each.map((part) => afterNumber.exec(part)?.[1]).findLast(Boolean));
  const known = new Set(numbered);
  return parts.map((each, index) => numbered[index] ?? each.find((part) => known.has(part)) ?? '');
}
