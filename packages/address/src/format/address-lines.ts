import type { AddressText } from '../address.ts';
import { remembered } from '../remembered.ts';
import { titleCase } from './title-case.ts';

/** A part of a record in the case and form it is printed: one space between words, no comma left over at either end. Empty for nothing. */
export function printed(part: string | null | undefined): string {
  return part ? asPrinted(part) : '';
}

const asPrinted = remembered((part) => titleCase(tidy(part)));

/** Two names that a reader takes for one: `TŶ GWYN` and `Tŷ-Gwyn`. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  // Accents and punctuation are all that may differ, and this is asked of every line.
  if (a === '' || b === '' || Math.abs(a.length - b.length) > 4) return false;
  return folded(a) === folded(b);
}

const folded = remembered((text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/**
 * The lines above the town, then the town and the postcode. What comes twice running is printed once; so is a last line that is the
 * town, where a gazetteer gives the town for a locality too.
 */
export function addressText(lines: readonly string[], townPart: string, postcodePart: string): AddressText {
  const town = printed(townPart);
  const kept: string[] = [];
  for (const line of lines) if (line !== '' && !sameName(line, kept.at(-1) ?? '')) kept.push(line);
  while (kept.length > 1 && sameName(kept.at(-1) ?? '', town)) kept.pop();
  const postcode = postcodePart ? asPostcode(postcodePart) : '';
  return { lines: kept, town, postcode, oneLine: [...kept, town, postcode].filter(Boolean).join(', ') };
}

const asPostcode = remembered((postcode) => tidy(postcode).toUpperCase());

// Control characters come from exports of old systems; doubled commas from parts that were empty.
function tidy(part: string): string {
  return part
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .replace(/(?: ?, ?)+/g, ', ')
    .replace(/^[, ]+|[, ]+$/g, '');
}
