import type { PageRule, Seen } from '../../rule.ts';
import { words } from './link-file.text.ts';

/** A link to a file says what kind it is, and how large. */
export const linkFileRule: PageRule = {
  kind: 'page',
  id: 'link-file',
  words,
  criteria: [],
  point: 5,
  certainty: 'advice',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    for (const link of kit.all('a[href]') as HTMLAnchorElement[]) {
      const [, type = ''] = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv|rtf|zip)$/i.exec(link.pathname) ?? [];
      if (!type || !kit.seen(link) || !kit.exposed(link)) continue;
      const near = `${kit.name(link)} ${link.getAttribute('title') ?? ''} ${link.closest('p, li, td, dd')?.textContent ?? link.parentElement?.textContent ?? ''}`;
      const kinds: Record<string, string> = {
        doc: 'word|document|dogfen',
        xls: 'excel|spreadsheet|taenlen',
        ppt: 'powerpoint|presentation|cyflwyniad',
        odt: 'opendocument',
        ods: 'opendocument|spreadsheet|taenlen',
      };
      const kind = new RegExp(`\\b${type}\\b|${kinds[type.toLowerCase().replace(/x$/, '')] ?? type}`, 'i').test(near);
      const size = /\d\s?(bytes|kb|mb|gb|kib|mib|pages?|tudalen(nau)?)\b/i.test(near);
      if (kind && size) continue;
      const kindWord = type.toUpperCase();
      found.push({
        element: link,
        evidence: { key: kit.name(link).slice(0, 60) },
        message: {
          cy: `Ffeil ${kindWord} yw “${kit.name(link).slice(0, 60)}”, ond nid yw’r ddolen yn dweud ${kind ? 'ei maint' : size ? 'o ba fath' : 'o ba fath na’i maint'}.`,
          en: `“${kit.name(link).slice(0, 60)}” is a ${kindWord} file, but the link does not say ${kind ? 'how large' : size ? 'of which kind' : 'of which kind or how large'}.`,
        },
      });
    }
    return found;
  },
};
