import type { TypedWord } from './typed-text.ts';

// Expressions for SQLite's text search. Words hold letters and digits only and are always quoted, so that nothing typed
// is read as its syntax.

const quoted = (text: string, prefix: boolean): string => `"${text}"${prefix ? ' *' : ''}`;

/** Every word, each in any of its readings, anywhere in a row. */
export function everyWord(words: readonly TypedWord[], prefixLast: boolean): string {
  return words
    .map(({ readings, unfinished }) => {
      const each = readings.map(({ text }) => quoted(text, prefixLast && unfinished));
      return each.length === 1 ? (each[0] ?? '') : `(${each.join(' OR ')})`;
    })
    .join(' AND ');
}

/** At least one of the words, in one column. */
export function anyWord(words: readonly TypedWord[], column: string, prefixLast: boolean): string {
  const each = words.flatMap(({ readings, unfinished }) => readings.map(({ text }) => quoted(text, prefixLast && unfinished)));
  return `{${column}} : (${each.join(' OR ')})`;
}

/** The words in order from the beginning of a column. */
export function fromBeginning(words: readonly TypedWord[], columns: string, prefixLast: boolean): string {
  let phrases: string[][] = [[]];
  for (const { readings } of words) {
    // `st` has five readings, and two of them in one text are enough.
    const next = phrases.flatMap((phrase) => readings.map(({ text }) => [...phrase, text]));
    phrases = next.slice(0, 10);
  }
  const open = prefixLast && words.at(-1)?.unfinished === true;
  return `{${columns}} : (${phrases.map((phrase) => `^${quoted(phrase.join(' '), open)}`).join(' OR ')})`;
}
