import type { Bilingual } from '../bilingual.ts';

/** What each of axe's rules means when it is broken, in a sentence. */
export const axeWords: Readonly<Record<string, Bilingual>> = {
  'image-alt': { cy: 'Nid oes testun amgen gan y llun hwn.', en: 'This image has no text alternative.' },
};
