import type { AddressText } from './address.ts';
import { remembered } from './remembered.ts';

/** Made once for each address: a list is sorted with some ten comparisons an address. */
const orders = new WeakMap<AddressText, string>();

/**
 * Order in which people look for their address: by street; in it by number, 1, 1a, 2, 2-4, 10; a number alone before its flats, and
 * those Flat 1 … Flat 10; after the numbers the houses that have names alone, by name. `Y` and `Yr` count as part of a name, as people
 * say them. Accents, capitals, apostrophes and hyphens do not count, and letters stand as in both languages' dictionaries but for
 * Welsh's double letters, so that a list keeps its order when the language is switched. A total order: 0 only for the same line.
 */
export function compareAddresses(a: AddressText, b: AddressText): number {
  const left = keptOrder(a);
  const right = keptOrder(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function keptOrder(text: AddressText): string {
  let order = orders.get(text);
  if (order === undefined) {
    order = addressOrder(text);
    orders.set(text, order);
  }
  return order;
}

/** A key that sorts by plain comparison (`<`), for a store that keeps its rows in order. Means nothing to a reader. */
export function addressOrder(text: AddressText): string {
  let key = '';
  for (let index = text.lines.length - 1; index >= 0; index -= 1) key += lineKey(text.lines[index] ?? '');
  return key + part + part + text.oneLine;
}

// Parts are parted by characters below every printed one, so that a shorter name comes before one that begins with it.
const part = '\u0001';
const numberedHouse = '\u0002';
const namedHouse = '\u0003';

// The street ends the lines, so they are taken from the last up. What a line begins with is its number, unless it is all there is.
const numbered = /^(\d+)([a-z]{0,2})(?:-(\d+)([a-z]{0,2}))?,? (?=\S)/i;

function lineKey(line: string): string {
  // Nearly half the lines have no number, and this is all a comparison costs.
  const match = line < ':' ? numbered.exec(line) : null;
  if (!match) return folded(line) + namedHouse;
  const [number, start, suffix = '', end, endSuffix = ''] = match;
  return (
    folded(line.slice(number.length)) +
    numberedHouse +
    sized(start) +
    suffix.toLowerCase() +
    part +
    sized(end) +
    endSuffix.toLowerCase() +
    part
  );
}

/** Lower case without accents; numbers inside sort as numbers; punctuation is a space or nothing. */
const folded = remembered((text) => {
  const plain = /[^ -~]/.test(text) ? text.normalize('NFD').replace(/[\p{M}’‘ʼ]/gu, '') : text;
  return plain
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, sized);
});

// 10 follows 9 when each tells its length first. All digits come before letters, so Flat 2 before Flat A.
function sized(digits: string | undefined): string {
  if (!digits) return '';
  const value = digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
  return String.fromCharCode(0x30 + Math.min(value.length, 9)) + value;
}
