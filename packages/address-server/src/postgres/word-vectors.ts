import type { WordMatch } from '../search/address-rows.ts';
import { phrases } from '../search/match-expression.ts';
import type { StreetNames } from '../search/street-words.ts';

// Words as PostgreSQL's text search holds and asks them. They are folded and taken apart before, by the code that does so
// for every store, and hold letters and digits only: none of the database's own dictionaries is used, and nothing typed
// is read as its syntax.

/** Longest word and most words of a name: far beyond any address, and below what PostgreSQL refuses. */
const most = { letters: 100, words: 200, name: 250 } as const;

function vector(names: readonly { readonly words: string; readonly weight?: 'A' }[]): string {
  const lexemes: string[] = [];
  let position = 1;
  for (const { words, weight = '' } of names) {
    for (const word of words.split(' ').slice(0, most.words)) {
      if (word) lexemes.push(`'${word.slice(0, most.letters)}':${String(position)}${weight}`);
      position += 1;
    }
    // Words of two names never stand next to one another.
    position += 2;
  }
  return lexemes.join(' ');
}

export const streetVector = ({ cy, en, place }: StreetNames): string => vector([{ words: cy }, { words: en }, { words: place }]);

/** Words of the building's own name are marked: one of them has to be typed. */
export const buildingVector = (name: string, place: string): string => vector([{ words: name, weight: 'A' }, { words: place }]);

/** A street's names to be found by their beginnings. */
export const beginnings = ({ cy, en }: StreetNames): string[] =>
  [...new Set([cy, en])].filter(Boolean).map((name) => name.slice(0, most.name));

const quoted = (reading: string, marks: string): string => {
  const words = reading.split(' ').map((word) => `'${word.slice(0, most.letters)}'`);
  return words.map((word, index) => (index === words.length - 1 && marks ? `${word}:${marks}` : word)).join(' <-> ');
};

/** Every word, each in any of its readings; for `name`, at least one of them in a building's own name. */
export function wordQuery({ words, prefixLast }: WordMatch, of: 'anything' | 'name' = 'anything'): string {
  const ways = words.map(({ readings, unfinished }) => readings.map(({ text }) => ({ text, open: prefixLast && unfinished ? '*' : '' })));
  const all = ways.map((each) => `(${each.map(({ text, open }) => `(${quoted(text, open)})`).join(' | ')})`).join(' & ');
  if (of === 'anything') return all;
  return `${all} & (${ways.flatMap((each) => each.map(({ text, open }) => `(${quoted(text, `${open}A`)})`)).join(' | ')})`;
}

/** Names that begin with the words, as ranges of a sorted list. */
export function nameRanges({ words, prefixLast }: WordMatch): { readonly from: string[]; readonly to: string[] } {
  const open = prefixLast && words.at(-1)?.unfinished === true;
  const from = phrases(words).map((phrase) => phrase.slice(0, most.name));
  // Names hold letters, digits and spaces: `heol y!` is behind `heol y` and `heol y fron`, and before `heol ynys`.
  return { from, to: from.map((phrase) => phrase + (open ? '\u{10ffff}' : '!')) };
}
