import type { PageRule, Seen } from '../../rule.ts';
import { words } from './text-hidden.text.ts';

/** Words that are seen and kept from assistive technology, and said to it nowhere else. */
export const textHiddenRule: PageRule = {
  kind: 'page',
  id: 'text-hidden',
  words,
  criteria: ['1.3.1'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened', 'empty-submit'],
  look: (kit) => {
    const found: Seen[] = [];
    const plain = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    // While a dialog is open the rest of the page is kept from everybody.
    if (document.querySelector(':modal') || kit.all('[aria-modal="true"]').some((dialog) => kit.seen(dialog))) return found;
    const hidden = kit.all('[aria-hidden="true"]').filter((element) => !element.parentElement?.closest('[aria-hidden="true"]'));
    for (const element of hidden) {
      if (!kit.seen(element) || element.matches('svg, html, body') || element.closest('svg, [aria-busy="true"]')) continue;
      const text = kit.text(element);
      const said = plain(text).filter((word) => word.length > 1);
      if (said.length < 3) continue;
      // Said once more to those who listen: beside it, in the name of what it is in, in what describes that.
      const near = element.closest('li, tr, section, article, fieldset, form, figure, button, a, div') ?? document.body;
      const around = near.parentElement ?? near;
      const heard = new Set(
        [around, ...around.querySelectorAll('*')].flatMap((each) => [
          ...['aria-label', 'alt', 'title'].flatMap((name) => plain(each.getAttribute(name) ?? '')),
          ...(each.closest('[aria-hidden="true"]')
            ? []
            : plain([...each.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' '))),
        ]),
      );
      const lost = said.filter((word) => !heard.has(word));
      if (lost.length < 3 || lost.length < said.length * 0.5) continue;
      // A slide, a ticker or a copy for looks moves or lies on another; a sentence of its own is meant to be read.
      const moves = element.closest('[class*="slide" i], [class*="carousel" i], [class*="ticker" i], [class*="clone" i]') !== null;
      found.push({
        element,
        ...(moves || said.length < 6 ? { certainty: 'warning' as const } : {}),
        message: {
          cy: `Gwelir “${text.slice(0, 80)}” ond ni ddywedir mohono wrth ddarllenydd sgrin: mae \`aria-hidden="true"\` arno.`,
          en: `“${text.slice(0, 80)}” is seen, but a screen reader is not told of it: it has \`aria-hidden="true"\`.`,
        },
      });
    }
    return found;
  },
};
