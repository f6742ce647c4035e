import type { Language } from '../bilingual.ts';
import { fewestWords, identify } from './identify.ts';
import { languageOf } from './counterpart.ts';
import { languageNamed, otherOf } from './language-names.ts';
import { otherLanguage } from './other-languages.ts';
import type { PageTexts, TextBlock } from './text-blocks.ts';

/** A text that is not in the language it is marked with. */
export interface Misplaced {
  readonly block: TextBlock;
  readonly marked: Language;
  /** `sure`: three words and more. `likely`: three with capitals, that may be a name. `short`: one or two words. */
  readonly how: 'sure' | 'likely' | 'short';
  readonly words: number;
  readonly margin: number;
}

const plainly = 3;

/** Judges one text by the language it is marked with; undefined where it fits, or nothing can be said. */
export function misplaced(block: TextBlock, allow: readonly string[]): Misplaced | undefined {
  const marked = languageOf(block.lang);
  if (marked === undefined || languageNamed(block.text) !== undefined) return undefined;
  const other = otherOf(marked);
  const { language, words, margin, sure } = identify(block.text, allow);
  const size = Math.abs(margin);
  if (language === other && otherLanguage(block.text) !== undefined) return undefined;
  if (sure && language === other) return { block, marked, how: 'sure', words, margin: size };
  if (words >= fewestWords) return undefined;
  if (words > 0 && language === marked) return undefined;
  const named = identify(block.text, allow, true);
  if (named.language !== other || Math.abs(named.margin) < plainly) return undefined;
  if (named.words >= fewestWords && named.sure) return { block, marked, how: 'likely', words: named.words, margin: Math.abs(named.margin) };
  return words > 0 && size >= plainly ? { block, marked, how: 'short', words, margin: size } : undefined;
}

/** How much of a page’s own text is in the language its root says. */
export interface Share {
  readonly own: number;
  readonly other: number;
  readonly blocks: number;
}

export function shareOf(texts: PageTexts, allow: readonly string[]): Share {
  const language = languageOf(texts.lang);
  let own = 0;
  let other = 0;
  let blocks = 0;
  for (const block of texts.blocks) {
    if (block.lang !== texts.lang || block.quoted || language === undefined) continue;
    const found = identify(block.text, allow);
    if (!found.sure) continue;
    if (found.language === language) own += found.words;
    else {
      other += found.words;
      blocks += 1;
    }
  }
  return { own, other, blocks };
}

/** The page as a whole is in the other language: one finding of its root, and not one of every text. */
export const isElsewhere = ({ own, other, blocks }: Share): boolean => other >= 15 && blocks >= 2 && other > (own + other) * 0.75;

/** A text as a message quotes it: the message has a full stop of its own. */
export const quoted = (text: string): string => {
  const single = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
  return single.length > 90 ? `${single.slice(0, 88).replace(/\s\S*$/, '')} …` : single;
};

/** Where a text was read, for a message. */
export const whereOf = (from: string): { readonly cy: string; readonly en: string } =>
  from === 'text'
    ? { cy: 'Mae testun', en: 'Text' }
    : from === 'option'
      ? { cy: 'Mae opsiwn', en: 'An option' }
      : from === 'value'
        ? { cy: 'Mae testun botwm', en: 'A button’s text' }
        : { cy: `Mae testun priodoledd “${from}”`, en: `The text of a \`${from}\` attribute` };

export const languageWords = { cy: { cy: 'Cymraeg', en: 'Welsh' }, en: { cy: 'Saesneg', en: 'English' } } as const;
