import type { Language } from '../bilingual.ts';
import type { PageRecord } from '../rule.ts';

/** A sentence of a page's running text. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly selector: string;
  readonly path: string;
  readonly language: Language;
}

type TextBlock = PageRecord['outline']['texts'][number];

/** The blocks of a page that are in one of the two languages, outside its header, footer and navigation. */
export function proseBlocks({
  outline,
  language,
}: Pick<PageRecord, 'outline' | 'language'>): (TextBlock & { readonly language: Language })[] {
  return outline.texts.flatMap((block) => {
    const of = block.lang || language;
    if (block.from !== 'text' || (of !== 'cy' && of !== 'en')) return [];
    return /(^|[\s>])(nav|header|footer|button|th|code)\b/.test(block.path) ? [] : [{ ...block, language: of }];
  });
}

/** The sentences of a page's running text: blocks that end as a sentence does, or are as long as one. */
export function sentencesOf(record: Pick<PageRecord, 'outline' | 'language'>): Sentence[] {
  return proseBlocks(record).flatMap(({ text, selector, path, language }) => {
    if (!/[.?!:;…][”’"')\]]*$/.test(text) && wordsOf(text).length < 12) return [];
    return split(text, language).flatMap((sentence) => {
      const words = wordsOf(sentence);
      return words.length ? [{ text: sentence, words, selector, path, language }] : [];
    });
  });
}

export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu) ?? [];

/** A full stop after these ends no sentence. */
const shortened = /(^|[\s(])(e\.g|i\.e|e\.e|h\.y|etc|ayb|ayyb|no|rhif|mr|mrs|ms|dr|st|tel|ff[oô]n|vs|c|t|tt|para|adran)\.$/i;

function split(text: string, language: Language): string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && shortened.test(last.trim())) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter(Boolean);
}

/** Syllables of an English word, by its vowels: right for nine words in ten, which is enough for a mean over a hundred. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return plain ? 1 : 0;
  const groups = plain
    .replace(/(?:[^laeiouysxzcgh]es|[^aeiouydt]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1))
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}
