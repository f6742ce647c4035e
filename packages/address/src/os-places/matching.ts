import type { Address } from '../address.ts';

/** The words of a text as they are compared: small letters, no diacritics, no punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const startsWithDigit = /^\d/;

/** The addresses that hold every word, by its beginning, in one of their languages; numbers are compared whole. */
export function withProperty(addresses: readonly Address[], property: string): Address[] {
  const wanted = wordsOf(property);
  return addresses.filter(({ cy, en }) =>
    [cy, en].some((text) => {
      const has = wordsOf(text?.lines.join(' ') ?? '');
      return wanted.every((word) => has.some((each) => (startsWithDigit.test(word) ? each === word : each.startsWith(word))));
    }),
  );
}

/** A postcode as it is being typed, after the rest of an address: `LD9 1`. */
const beginsPostcode = /\b[a-z]{1,2}\d[a-z\d]?\s+\d\s*$/i;

/** The addresses that hold every number typed: `find` ranks 21 beside 12, but no resident means both. */
export function withNumbers(addresses: readonly Address[], typed: string): Address[] {
  const numbers = wordsOf(typed.replace(beginsPostcode, '')).filter((word) => startsWithDigit.test(word));
  return addresses.filter(({ cy, en }) => {
    const has = new Set([cy, en].flatMap((text) => wordsOf(text?.oneLine ?? '')));
    return numbers.every((number) => has.has(number));
  });
}
