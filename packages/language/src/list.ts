import type { Bilingual, Language } from './bilingual.ts';
import { fold } from './fold.ts';

/**
 * Whether Welsh "and" is `ac` before this item: it is before a vowel sound, `a` before any other.
 *
 * Judged by the first letters: a e i o u y are vowels (`ac Iwan`, `ac Ynys Môn`); a capital W opens a name
 * whose w is a consonant (`a Wrecsam`, `a William`); a small w is a vowel before y or a consonant (`ac wyth`, `ac wrth`);
 * figures go by how they are read in Welsh (1 un, 8 wyth and 11–19 un deg … take `ac`). H is a consonant.
 */
export function takesAc(item: string): boolean {
  const text = fold(item).replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\d/.test(text)) return /^(8|1[1-9]?(?!\d))/.test(text);
  if (text.startsWith('w')) return !/^[^\p{L}]*\p{Lu}/u.test(item) && !/^w[aeio]/.test(text);
  return /^[aeiouy]/.test(text);
}

export interface ListOptions {
  /** The word before the last item instead of "and", such as `{ cy: 'neu', en: 'or' }`. */
  readonly joiner?: Bilingual;
}

/**
 * Items in a row: `Siân, Llŷr ac Owain`, `Siân, Llŷr and Owain`.
 *
 * Items must be names, ids, dates or the like, that go in whole. In Welsh prose `a` mutates the next word
 * (`te a choffi`) and so does `neu`: this does not, since a name must not change. For a list of words write the sentence out.
 *
 * @example
 * formatList('cy', ['Gwynedd', 'Ynys Môn']); // 'Gwynedd ac Ynys Môn'
 */
export function formatList(language: Language, items: readonly string[], { joiner }: ListOptions = {}): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const and = joiner?.[language] ?? (language === 'en' ? 'and' : takesAc(last) ? 'ac' : 'a');
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
