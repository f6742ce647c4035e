import type { PageRule, Seen } from '../../rule.ts';
import { words } from './link-new-window.text.ts';

/** A link that opens a new window says so before it is pressed. */
export const linkNewWindowRule: PageRule = {
  kind: 'page',
  id: 'link-new-window',
  words,
  criteria: [],
  point: 5,
  certainty: 'advice',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const says = /new (browser )?(tab|window)|external|opens (in|an?)\b|(tab|ffenestr)\S* newydd|allanol|yn agor/i;
    for (const link of kit.all('a[href][target], area[href][target], form[target]')) {
      const target = (link.getAttribute('target') ?? '').toLowerCase();
      // A frame of this page is no new window.
      if (
        /^(|_self|_top|_parent)$/.test(target) ||
        document.querySelector(`iframe[name="${CSS.escape(target)}" i]`) ||
        link.localName === 'form'
      )
        continue;
      if (!kit.seen(link) || !kit.exposed(link)) continue;
      const ids = (link.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
      const told = [
        kit.name(link),
        link.textContent,
        link.getAttribute('title'),
        ...ids.map((id) => document.getElementById(id)?.textContent),
      ].join(' ');
      if (says.test(told) || says.test(link.closest('p, li')?.textContent ?? '')) continue;
      found.push({
        element: link,
        evidence: { key: kit.name(link).slice(0, 60) },
        message: {
          cy: `Mae’r ddolen “${kit.name(link).slice(0, 60)}” yn agor ffenestr newydd heb ddweud hynny.`,
          en: `The link “${kit.name(link).slice(0, 60)}” opens a new window without saying so.`,
        },
      });
    }
    return found;
  },
};
