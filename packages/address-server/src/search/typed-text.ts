import { fold } from '../words.ts';
import { flatWord, readings } from './abbreviations.ts';

/** One word to look for. */
export interface TypedWord {
  readonly typed: string;
  /** More letters of it may be to come. */
  readonly unfinished: boolean;
  /** What it may stand for, and how far each is from what was typed: 0 for the word itself and for what it abbreviates. */
  readonly readings: readonly Reading[];
}
export interface Reading {
  /** A word, or several in order with spaces between. */
  readonly text: string;
  readonly cost: number;
}

/** A typed text, taken apart. */
export interface TypedText {
  readonly words: readonly TypedWord[];
  /** House number as typed: `12`, `12a`, `10-14`. */
  readonly number?: string;
  /** Flat numbers or letters and all other numbers, each to be found in an address as it is. */
  readonly others: readonly string[];
}

/** What is read of one text. A pasted address is far shorter. */
export const longest = { characters: 200, words: 16 } as const;

// Two-letter suffixes are letters of the Welsh alphabet: 12dd.
const numberToken = /^\d+(?:[a-z]|dd|ff|ll|ch|ng|ph|rh)?(?:-\d+(?:[a-z]|dd|ff|ll|ch|ng|ph|rh)?)?$/;
const ordinal = /^\d+(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)$/;
const numberWords = new Set(['no', 'rhif']);
// Said of every address; nothing is told by them.
const countries = new Set(['cymru', 'wales', 'uk', 'prydain']);

/** `flat 3 10 queen s` → number `10`, others `3`, words `queen` and the unfinished `s`. */
export function parseTyped(text: string, { unfinished = true } = {}): TypedText {
  const folded = fold(text.slice(0, longest.characters))
    .replace(/(\d[a-z]?)\s*\/\s*(?=\d)/g, '$1 ')
    .replace(/(\d[a-z]{0,2})\s*[-–—]\s*(?=\d)/g, '$1-');
  const tokens = folded.match(/\d[\p{L}\p{N}]*-\d[\p{L}\p{N}]*|[\p{L}\p{N}]+/gu) ?? [];
  const open = unfinished && /[\p{L}\p{N}]$/u.test(folded);
  const words: TypedWord[] = [];
  const numbers: { text: string; before: boolean }[] = [];
  const others: string[] = [];
  for (let index = 0; index < tokens.length && words.length < longest.words; index += 1) {
    const token = tokens[index] ?? '';
    const next = tokens[index + 1];
    const last = index === tokens.length - 1;
    if (flatWord(token) && next !== undefined && (/^[a-z]$/.test(next) || /^[a-z]?\d+[a-z]?$/.test(next))) {
      others.push(next);
      index += 1;
    } else if (numberWords.has(token) && next !== undefined && /^\d/.test(next)) continue;
    else if (numberToken.test(token) && !ordinal.test(token)) {
      // `12 a queen street`; not `12 y felin`.
      const suffix = next !== undefined && /^[a-h]$/.test(next) && index + 2 < tokens.length && /\d$/.test(token) ? next : '';
      if (suffix) index += 1;
      const after = tokens[index + 1];
      numbers.push({ text: token + suffix, before: after !== undefined && !/^\d/.test(after) });
    } else if (!countries.has(token) || last) {
      const half = last && open;
      words.push({
        typed: flatWord(token) ?? token,
        unfinished: half,
        readings: (flatWord(token) ? [flatWord(token) ?? token] : readings(token, half)).map((each) => ({ text: each, cost: 0 })),
      });
    }
  }
  // The house number stands before the street's name; flats, blocks and parks stand before it with theirs.
  const house = numbers.findLast((each) => each.before) ?? numbers.at(-1);
  for (const each of numbers) if (each !== house) others.push(each.text);
  return { words, number: house?.text, others };
}
