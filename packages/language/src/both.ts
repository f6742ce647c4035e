import type { Bilingual, Language } from './bilingual.ts';

/**
 * The pair of what `word` says in each language.
 *
 * @example
 * both((language) => formatDate(language, '2026-03-01')); // { cy: '1 Mawrth 2026', en: '1 March 2026' }
 */
export function both(word: (language: Language) => string): Bilingual {
  return { cy: word('cy'), en: word('en') };
}
