/**
 * Text as it should be stored and sent on: composed, so that ŷ typed as y and a combining circumflex
 * is the same string as ŷ from a Welsh keyboard.
 */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Text for comparing, never for showing: no case, no accents, plain apostrophes and hyphens, single spaces.
 *
 * @example
 * fold('TŶ  Gwyn') === fold('ty gwyn'); // true
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
