// A postcode as a number, in the order of its text: the row of its addresses is found by it, with no index of texts beside.

const alphabet = ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base = alphabet.length + 1;
const longest = 8;
const places = Array.from({ length: longest }, (_each, index) => base ** (longest - 1 - index));

/** `text`: a postcode as `normalisePostcode` gives it, or the beginning of one. Below 2^43. */
export function postcodeNumber(text: string): number {
  let number = 0;
  for (let index = 0; index < text.length; index += 1) {
    const place = places[index];
    const digit = alphabet.indexOf(text.charAt(index)) + 1;
    if (place === undefined || digit === 0) throw new RangeError(`Not a normalised postcode: ${JSON.stringify(text)}`);
    number += digit * place;
  }
  return number;
}

/** The numbers of all postcodes that begin so: from the first, up to but not including the second. */
export const postcodeNumbers = (beginning: string): [from: number, below: number] => {
  const from = postcodeNumber(beginning);
  return [from, from + base ** (longest - beginning.length)];
};

/** The postcode of a number that `postcodeNumber` gave. */
export function postcodeOf(number: number): string {
  let text = '';
  for (const place of places) text += alphabet.charAt((Math.floor(number / place) % base) - 1);
  return text;
}
