import type { Bilingual } from '../../bilingual.ts';
import type { PageRule, Seen } from '../../rule.ts';
import { words } from './text-hard-to-read.text.ts';

/** Text is set so that the eye can follow it. The measures are kinder than WCAG 1.4.8, which is AAA. */
export const textHardToReadRule: PageRule = {
  kind: 'page',
  id: 'text-hard-to-read',
  words,
  criteria: [],
  point: 5,
  certainty: 'advice',
  states: ['default'],
  look: (kit) => {
    const told = new Map<string, { element: Element; message: Bilingual; count: number }>();
    const tell = (key: string, element: Element, cy: string, en: string): void => {
      const before = told.get(key);
      told.set(key, before ? { ...before, count: before.count + 1 } : { element, message: { cy, en }, count: 1 });
    };
    for (const element of kit.all('p, li, dd, td, blockquote, div, section, article')) {
      const own = [...element.childNodes].reduce((sum, node) => sum + (node instanceof Text ? node.data.trim().length : 0), 0);
      if (own < 20 || element.closest('nav, button, a[href], code, pre, [aria-hidden="true"]') || !kit.seen(element)) continue;
      const text = kit.text(element);
      // Letters of a block within it are that block's.
      if (own < text.length / 2) continue;
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      if (size < 10)
        tell(
          'small',
          element,
          `Maint y testun yw ${String(size)} picsel, sy’n rhy fach i lawer ei ddarllen.`,
          `The text is set at ${String(size)} pixels, too small for many to read.`,
        );
      if (text.split(' ').length >= 8 && /\p{Lu}/u.test(text) && (style.textTransform === 'uppercase' || !/\p{Ll}/u.test(text)))
        tell(
          'capitals',
          element,
          'Mae testun o sawl gair i gyd mewn priflythrennau: mae geiriau’n colli eu siâp, ac mae rhai darllenwyr sgrin yn eu sillafu.',
          'A text of many words is all in capitals: words lose their shape, and some screen readers spell them out.',
        );
      if (text.length < 150) continue;
      if (style.textAlign === 'justify')
        tell(
          'justified',
          element,
          'Mae testun hir wedi’i unioni ar y ddwy ochr: mae’r bylchau rhwng y geiriau’n amrywio, ac mae’n anodd dilyn y llinellau.',
          'A long text is justified: the gaps between its words differ, and its lines are hard to follow.',
        );
      if (style.fontStyle === 'italic')
        tell(
          'italics',
          element,
          'Mae testun hir i gyd mewn llythrennau italig, sy’n anos eu darllen.',
          'A long text is all in italics, which are harder to read.',
        );
      const height = parseFloat(style.lineHeight);
      if (height < size * 1.15)
        tell(
          'tight',
          element,
          `Mae llinellau testun yn agos iawn at ei gilydd (${(height / size).toFixed(1)} o faint y llythrennau): mae’n hawdd colli’ch lle.`,
          `The lines of a text stand very close together (${(height / size).toFixed(1)} of the size of its letters): it is easy to lose one’s place.`,
        );
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4))).size;
      const long = Math.round(text.length / lines / 10) * 10;
      if (lines > 1 && long > 140)
        tell(
          'wide',
          element,
          `Mae llinellau testun tua ${String(long)} nod o hyd: mae’r llygad yn colli’r llinell nesaf.`,
          `The lines of a text are about ${String(long)} characters long: the eye loses the next one.`,
        );
    }
    return [...told].map(([key, { element, message, count }]): Seen => ({ element, message, evidence: { key, count } }));
  },
};
