import type { AddressText } from './address.ts';

/** Made once for each address: a list is sorted with some ten comparisons an address. */
const orders = new WeakMap<AddressText, string>();

/**
 * Order in which people look for their address: by street; in it by number, 1, 1a, 2, 2-4, 10; a number alone before its flats, and
 * those Flat 1 … Flat 10; after the numbers the houses that have names alone, by name. `Y` and `Yr` count as part of a name, as people
 * say them. Accents, capitals, apostrophes and hyphens do not count, and letters stand as in both languages' dictionaries but for
 * Welsh's double letters, so that a list keeps its order when the language is switched. A total order: 0 only for the same line.
 */
export function compareAddresses(a: AddressText, b: AddressText): number {
  const left = addressOrder(a);
  const right = addressOrder(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A key that sorts by plain comparison (`<`), for a store that keeps its rows in order. Means nothing to a reader. */
export function addressOrder(text: AddressText): string {
  let order = orders.get(text);
  if (order === undefined) {
    order = keyOf(text);
    orders.set(text, order);
  }
  return order;
}

// Parts are parted by characters below every printed one, so that a shorter name comes before one that begins with it.
const part = '\u0001';
const numberedHouse = '\u0002';
const namedHouse = '\u0003';

// The street ends the lines, so they are taken from the last up. What a line begins with is its number, unless it is all there is.
const numbered = /^(\d+)(\p{L}{0,2})(?:-(\d+)(\p{L}{0,2}))?,? (?=\S)(.*)$/su;

function keyOf(text: AddressText): string {
  let key = '';
  for (let index = text.lines.length - 1; index >= 0; index -= 1) {
    const line = text.lines[index] ?? '';
    const match = numbered.exec(line);
    key += match
      ? folded(match[5] ?? '') +
        numberedHouse +
        sized(match[1]) +
        folded(match[2] ?? '') +
        part +
        sized(match[3]) +
        folded(match[4] ?? '') +
        part
      : folded(line) + namedHouse;
  }
  return key + part + part + text.oneLine;
}

/** Lower case without accents; numbers inside sort as numbers; punctuation is a space or nothing. */
function folded(text: string): string {
  const plain = /[^ -~]/.test(text) ? text.normalize('NFD').replace(/[\p{M}’‘ʼ]/gu, '') : text;
  return plain
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, sized);
}

// 10 follows 9 when each tells its length first. All digits come before letters, so Flat 2 before Flat A.
function sized(digits: string | undefined): string {
  if (!digits) return '';
  const value = digits.replace(/^0+(?=\d)/, '');
  return String.fromCharCode(0x30 + Math.min(value.length, 9)) + value;
}
