import type { RunRule } from '../../rule.ts';
import { words } from './statement-link.text.ts';

/** Every page links to the accessibility statement, as the regulations’ model has it. */
export const statementLinkRule: RunRule = {
  kind: 'run',
  across: true,
  id: 'statement-link',
  words,
  criteria: [],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  judge: (records) => {
    const pages = records.filter(({ status, outline }) => status < 400 && outline.headings.length > 0);
    const links = pages.map(({ outline }) => outline.links.some(({ text, href }) => /accessibility|hygyrchedd/i.test(`${text} ${href}`)));
    const own = pages.map(({ outline }) => /accessibility statement|datganiad hygyrchedd/i.test(outline.title));
    const without = pages.filter((_, at) => !links[at] && !own[at]);
    // One page by itself may be a part of a site; two of one site are enough to ask.
    if (pages.length < 2 || !without.length) return [];
    return without.map(({ page }) => ({
      rule: 'statement-link',
      page,
      evidence: { key: 'missing' },
      message: {
        cy: 'Nid oes dolen i’r datganiad hygyrchedd ar y dudalen.',
        en: 'The page has no link to the accessibility statement.',
      },
    }));
  },
};
