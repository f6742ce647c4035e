import type { PageRule, Seen } from '../../rule.ts';
import { words } from './link-in-page-broken.text.ts';

/** A link to a part of the page has that part to go to. Skip links have a rule of their own. */
export const linkInPageBrokenRule: PageRule = {
  kind: 'page',
  id: 'link-in-page-broken',
  words,
  criteria: ['2.4.4'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const here = location.href.replace(/#.*/s, '');
    for (const link of kit.all('a[href*="#"]') as HTMLAnchorElement[]) {
      if (link.href.replace(/#.*/s, '') !== here || !kit.exposed(link)) continue;
      const raw = link.hash.slice(1);
      // The top, a path or a state of a script's, or a piece of text that the browser looks for.
      if (raw === '' || /^top$|^[/!?:]|=|:~:/i.test(raw)) continue;
      let id = raw;
      try {
        id = decodeURIComponent(raw);
      } catch {
        // It is looked for as it is written.
      }
      const root = link.getRootNode() as Document | ShadowRoot;
      if ([id, raw].some((each) => document.getElementById(each) ?? root.getElementById(each) ?? document.getElementsByName(each)[0]))
        continue;
      // Scripts make buttons, tabs and menus of links.
      const role = link.getAttribute('role');
      if (
        (role !== null && role !== 'link') ||
        /(^| )(data-(bs-)?toggle|data-target|aria-controls|aria-expanded|onclick)( |$)/.test(link.getAttributeNames().join(' '))
      )
        continue;
      if (link.closest('[role="tablist"], [data-module]')) continue;
      const text = kit.name(link) || kit.text(link);
      if (/\b(skip|jump|neidio|mynd yn syth)\b/i.test(text)) continue;
      found.push({
        element: link,
        evidence: { key: raw.slice(0, 80) },
        message: {
          cy: `Mae’r ddolen “${text.slice(0, 60)}” yn arwain at \`#${raw.slice(0, 60)}\`, nad yw ar y dudalen.`,
          en: `The link “${text.slice(0, 60)}” leads to \`#${raw.slice(0, 60)}\`, which is not on the page.`,
        },
      });
    }
    return found;
  },
};
