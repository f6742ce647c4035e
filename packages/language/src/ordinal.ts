import type { Language } from './bilingual.ts';
import { LanguageError } from './language-error.ts';

// The traditional (vigesimal) ordinals, which are the ones Welsh uses: unfed ar ddeg, deuddegfed,
// trydydd ar ddeg … ugeinfed, and from 21 all end in "ar hugain", hence -ain up to 39.
const welsh = (
  'af il ydd ydd ed ed fed fed fed fed ' + // cyntaf ail trydydd pedwerydd pumed chweched seithfed wythfed nawfed degfed
  'eg fed eg eg fed eg eg fed eg fed'
) // unfed ar ddeg, deuddegfed … pymthegfed … deunawfed … ugeinfed
  .split(' ');

function welshSuffix(n: number): string {
  const low = welsh[n - 1];
  if (low !== undefined) return low;
  // deugeinfed, hanner canfed, trigeinfed, pedwar ugeinfed, canfed; between them "… a deugain", "… a thrigain".
  return [40, 50, 60, 80, 100].includes(n) ? 'fed' : 'ain';
}

function englishSuffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th';
}

/**
 * A place in an order, 1 to 100, in figures: `1af`, `2il`, `21ain`; `1st`, `2nd`, `21st`.
 * The noun after it mutates by its gender in Welsh, so put the whole phrase in a text of its own where it matters.
 *
 * @throws LanguageError `ordinal-out-of-range` for anything but a whole number from 1 to 100.
 */
export function ordinal(language: Language, n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 100) {
    throw new LanguageError('ordinal-out-of-range', `\`ordinal\` got ${n}; it takes a whole number from 1 to 100.`);
  }
  return n + (language === 'cy' ? welshSuffix(n) : englishSuffix(n));
}
