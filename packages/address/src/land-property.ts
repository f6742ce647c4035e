import type { AddressText } from './address.ts';
import { titleCase } from './title-case.ts';

/** A number or range with its suffixes, as BS 7666 holds it: `12`, `12A`, `10-14`. */
export interface NumberRange {
  readonly start?: number;
  readonly startSuffix?: string;
  readonly end?: number;
  readonly endSuffix?: string;
}

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

/** `12`, `12a`, `10-14`, `10-14a`. Empty where there is no number. */
export function numberText({ start, startSuffix = '', end, endSuffix = '' }: NumberRange = {}): string {
  if (start === undefined) return '';
  const from = `${String(start)}${startSuffix.toLowerCase()}`;
  return end === undefined ? from : `${from}-${String(end)}${endSuffix.toLowerCase()}`;
}

/**
 * An address from its parts, never by cutting up a line.
 * Order after Ordnance Survey's geographic address: organisation, secondary, primary, street, locality, town, postcode.
 */
export function formatLandProperty(parts: LandProperty): AddressText {
  const { secondaryText, primaryText, organisation, locality } = parts;
  const secondaryNumber = numberText(parts.secondaryNumber);
  const primaryNumber = numberText(parts.primaryNumber);
  const lines: string[] = [];
  if (organisation) lines.push(titleCase(organisation));
  // A bare number inside a building stands beside the building's name or before its number.
  if (secondaryText && secondaryNumber) lines.push(`${titleCase(secondaryText)} ${secondaryNumber}`);
  else if (secondaryText) lines.push(titleCase(secondaryText));
  if (primaryText) lines.push(secondaryNumber && !secondaryText ? `${secondaryNumber} ${titleCase(primaryText)}` : titleCase(primaryText));
  else if (secondaryNumber && !secondaryText) lines.push(secondaryNumber);
  const street = titleCase(parts.street);
  if (street || primaryNumber) lines.push([primaryNumber, street].filter(Boolean).join(' '));
  if (locality && locality !== parts.town) lines.push(titleCase(locality));
  const town = titleCase(parts.town);
  return { lines, town, postcode: parts.postcode, oneLine: [...lines, town, parts.postcode].filter(Boolean).join(', ') };
}
