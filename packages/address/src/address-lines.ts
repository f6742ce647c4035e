import type { AddressText } from './address.ts';
import { titleCase } from './title-case.ts';

/** A part of a record in the case and form it is printed: one space between words, no comma left over at either end. Empty for nothing. */
export function printed(part: string | null | undefined): string {
  return titleCase(tidy(part ?? ''));
}

/** Two names that a reader takes for one: `TŶ GWYN` and `Tŷ-Gwyn`. */
export function sameName(a: string, b: string): boolean {
  return a === b || (a !== '' && folded(a) === folded(b));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The lines above the town, then the town and the postcode. What comes twice running is printed once; so is a last line that is the
 * town, where a gazetteer gives the town for a locality too.
 */
export function addressText(lines: readonly string[], townPart: string, postcodePart: string): AddressText {
  const town = printed(townPart);
  const kept: string[] = [];
  for (const line of lines) if (line !== '' && !sameName(line, kept.at(-1) ?? '')) kept.push(line);
  while (kept.length > 1 && sameName(kept.at(-1) ?? '', town)) kept.pop();
  const postcode = tidy(postcodePart ?? '').toUpperCase();
  return { lines: kept, town, postcode, oneLine: [...kept, town, postcode].filter(Boolean).join(', ') };
}

// Control characters come from exports of old systems; doubled commas from parts that were empty.
function tidy(part: string): string {
  if (/^[\p{L}\p{N}'’.&-]+(?: [\p{L}\p{N}'’.&-]+)*$/u.test(part)) return part;
  return part
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .replace(/(?: ?, ?)+/g, ', ')
    .replace(/^[, ]+|[, ]+$/g, '');
}
