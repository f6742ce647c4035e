import type { PageRule, Seen } from '../../rule.ts';
import { words } from './text-direction.text.ts';

/** Arabic, Farsi, Urdu and Hebrew are set from the right, and Welsh and English from the left. */
export const textDirectionRule: PageRule = {
  kind: 'page',
  id: 'text-direction',
  words,
  criteria: ['1.3.2'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
    // Most pages have neither.
    if (!fromRight.test(document.body.textContent) && !document.querySelector('[dir="rtl" i]')) return found;
    for (const element of kit.all('p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, div, blockquote, figcaption, caption, label, legend')) {
      const own = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
      const letters = own.match(/\p{L}/gu) ?? [];
      // A name or two says nothing of how a text is to be set.
      if (letters.length < 10 || !/\S\s+\S/.test(own.trim()) || !kit.seen(element)) continue;
      const share = letters.filter((letter) => fromRight.test(letter)).length / letters.length;
      const { direction, unicodeBidi, display } = getComputedStyle(element);
      if (display === 'inline' || unicodeBidi === 'plaintext') continue;
      const wrong = direction === 'ltr' ? share > 0.7 : share === 0;
      if (!wrong) continue;
      const said = kit.text(element).slice(0, 60);
      found.push({
        element,
        evidence: { key: direction },
        message:
          direction === 'ltr'
            ? {
                cy: `Darllenir “${said}” o’r dde i’r chwith, ond mae wedi’i osod o’r chwith: mae ei atalnodau a’i restrau ar yr ochr anghywir.`,
                en: `“${said}” is read from right to left, but is set from the left: its punctuation and lists stand on the wrong side.`,
              }
            : {
                cy: `Darllenir “${said}” o’r chwith i’r dde, ond mae wedi’i osod o’r dde: mae ei atalnodau ar yr ochr anghywir.`,
                en: `“${said}” is read from left to right, but is set from the right: its punctuation stands on the wrong side.`,
              },
      });
      if (found.length === 10) break;
    }
    return found;
  },
};
