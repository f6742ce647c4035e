import type { PageRule, Seen } from '../../rule.ts';
import { words } from './iframe-title-sense.text.ts';

/** A frame’s title says what is in it. axe judges whether it has one. */
export const iframeTitleSenseRule: PageRule = {
  kind: 'page',
  id: 'iframe-title-sense',
  words,
  criteria: ['4.1.2'],
  point: 5,
  certainty: 'warning',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const vague =
      /^(i ?frame|frame|frame ?\d+|content|embed|embedded content|embedded|untitled|title|page|main|widget|external content|video|map|form|document|ffrâm|cynnwys|teitl|tudalen|fideo|ffurflen)( ?\d+)?$/;
    for (const frame of kit.all('iframe[title], iframe[aria-label], frame[title]')) {
      const title = (frame.getAttribute('aria-label') ?? frame.getAttribute('title') ?? '').trim();
      if (!title || !kit.exposed(frame)) continue;
      const plain = title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]+/gu, ' ')
        .trim();
      if (!vague.test(plain) && !/^(https?:|www\.)|^\S+\.(html?|php|aspx?)$/i.test(title)) continue;
      found.push({
        element: frame,
        evidence: { key: title.slice(0, 60) },
        message: {
          cy: `Nid yw teitl y ffrâm, “${title.slice(0, 60)}”, yn dweud beth sydd ynddi.`,
          en: `The frame’s title, “${title.slice(0, 60)}”, does not say what is in it.`,
        },
      });
    }
    return found;
  },
};
