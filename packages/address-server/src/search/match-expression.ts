import type { WordMatch } from './address-rows.ts';

// Expressions for SQLite's text search. Words hold letters and digits only and are always quoted, so that nothing typed
// is read as its syntax.

const quoted = (text: string, prefix: boolean): string => `"${text}"${prefix ? ' *' : ''}`;

/** What a street's words are matched against. */
export const streetExpression = (match: WordMatch): string => (match.at === 'beginning' ? fromBeginning(match, 'cy en') : everyWord(match));

/** Every word, each in any of its readings, anywhere in a row. */
export function everyWord({ words, prefixLast }: WordMatch): string {
  return words
    .map(({ readings, unfinished }) => {
      const each = readings.map(({ text }) => quoted(text, prefixLast && unfinished));
      return each.length === 1 ? (each[0] ?? '') : `(${each.join(' OR ')})`;
    })
    .join(' AND ');
}

/** At least one of the words, in one column. */
export function anyWord({ words, prefixLast }: WordMatch, column: string): string {
  const each = words.flatMap(({ readings, unfinished }) => readings.map(({ text }) => quoted(text, prefixLast && unfinished)));
  return `{${column}} : (${each.join(' OR ')})`;
}

function fromBeginning(match: WordMatch, columns: string): string {
  const { words, prefixLast } = match;
  const open = prefixLast && words.at(-1)?.unfinished === true;
  return `{${columns}} : (${phrases(words)
    .map((phrase) => `^${quoted(phrase, open)}`)
    .join(' OR ')})`;
}

/** Every way that the words may be read in order. */
export function phrases(words: WordMatch['words']): string[] {
  let found: string[][] = [[]];
  for (const { readings } of words) {
    // `st` has five readings, and two of them in one text are enough.
    found = found.flatMap((phrase) => readings.map(({ text }) => [...phrase, text])).slice(0, 10);
  }
  return found.map((phrase) => phrase.join(' '));
}
