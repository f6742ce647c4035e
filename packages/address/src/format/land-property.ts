import { addressText, printed, sameName } from './address-lines.ts';
import type { AddressText } from '../address.ts';
import { numberText, type NumberRange } from './number-range.ts';
import { isPremisesWord } from './premises-words.ts';

export { numberText, type NumberRange } from './number-range.ts';

/** A Land and Property Identifier with the street descriptor of the same language. */
export interface LandProperty {
  readonly organisation?: string;
  /** Secondary addressable object: the flat or unit. */
  readonly secondaryText?: string;
  readonly secondaryNumber?: NumberRange;
  /** Primary addressable object: the building. */
  readonly primaryText?: string;
  readonly primaryNumber?: NumberRange;
  readonly street: string;
  readonly locality?: string;
  readonly town: string;
  readonly postcode: string;
}

/**
 * An address from its parts, never by cutting up a line.
 * Order after Ordnance Survey's geographic address: organisation, secondary, primary, street, locality, town, postcode. Where its
 * single line has a comma after a number with a suffix (`12A, HIGH STREET`), this has none. A name that two parts hold is printed
 * once, and so is a number that its own text already has (`FLAT 3` and 3).
 */
export function formatLandProperty(parts: LandProperty): AddressText {
  const secondaryNumber = numberText(parts.secondaryNumber);
  const primaryNumber = numberText(parts.primaryNumber);
  const street = printed(parts.street);
  const locality = printed(parts.locality);
  const town = printed(parts.town);
  const primaryText = withoutNumber(printed(parts.primaryText), primaryNumber);
  let secondaryText = printed(parts.secondaryText);
  if (sameName(secondaryText, primaryText) || sameName(secondaryText, secondaryNumber)) secondaryText = '';

  const secondary = holdsNumber(secondaryText, secondaryNumber)
    ? [secondaryText, '']
    : besideText(secondaryText, secondaryNumber, primaryText);
  const organisation = printed(parts.organisation);
  const lines = [
    sameName(organisation, secondaryText) || sameName(organisation, primaryText) ? '' : organisation,
    secondary[0] ?? '',
    beside(secondary[1] ?? '', sameName(primaryText, street) ? '' : primaryText),
  ];
  // Without a street the number goes before the locality, as Royal Mail puts it; without either it stays with its building.
  const localityLine = sameName(locality, town) || sameName(locality, street) ? '' : locality;
  if (street || localityLine) lines.push(beside(primaryNumber, street || localityLine), street ? localityLine : '');
  else lines.push(beside(primaryNumber, lines.pop() ?? ''));
  return addressText(lines, parts.town, parts.postcode);
}

/** The flat's own line, and the number that goes before the building's name. */
function besideText(text: string, number: string, building: string): [string, string] {
  if (number === '') return [text, ''];
  if (text === '') return building ? ['', number] : [number, ''];
  // "Flat 3", but "3 Tŷ Gwyn".
  if (isPremisesWord(text) || !building) return [`${text} ${number}`, ''];
  return [text, number];
}

function beside(number: string, name: string): string {
  return [number, name].filter(Boolean).join(' ');
}

function holdsNumber(text: string, number: string): boolean {
  return (
    number !== '' &&
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(number)
  );
}

/** `OXFORD HOUSE 110-114` with the number 110-114: the number is the street's, and is printed there. */
function withoutNumber(text: string, number: string): string {
  if (number === '') return text;
  const lower = text.toLowerCase();
  if (lower === number) return '';
  return lower.endsWith(` ${number}`) ? text.slice(0, -number.length).replace(/[\s,]+$/, '') : text;
}
