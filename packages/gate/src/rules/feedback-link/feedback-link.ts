import type { RunRule } from '../../rule.ts';
import { words } from './feedback-link.text.ts';

const feedback =
  /\b(feedback|give your views|tell us what you think|how (did we do|was (it|your))|rate this|report a problem|was this page (useful|helpful)|is this page (useful|helpful)|is there anything wrong|survey|satisfaction)\b|adborth|eich barn|dywedwch wrthym|rhoi gwybod am broblem|a (oedd|yw)[’']?r? ?dudalen hon|arolwg|sut aeth hi/i;

/** Somewhere in what was checked people can say how it went. */
export const feedbackLinkRule: RunRule = {
  kind: 'run',
  across: true,
  id: 'feedback-link',
  words,
  criteria: [],
  point: 12,
  certainty: 'advice',
  states: ['default'],
  judge: (records) => {
    const pages = records.filter(({ status, outline }) => status < 400 && outline.headings.length > 0);
    const [first] = pages;
    // One page by itself may be a part of a service; three are enough to ask.
    if (!first || pages.length < 3) return [];
    const has = pages.some(({ outline }) =>
      [
        ...outline.links.map(({ text, href }) => `${text} ${href}`),
        ...outline.headings.map(({ text }) => text),
        ...outline.fields.map(({ label }) => label),
      ].some((text) => feedback.test(text)),
    );
    if (has) return [];
    return [
      {
        rule: 'feedback-link',
        page: first.page,
        evidence: { key: 'missing', pages: pages.length },
        message: {
          cy: `Nid oes ffordd i roi adborth ar yr un o’r tudalennau a wiriwyd (${String(pages.length)}).`,
          en: `There is no way to give feedback on any of the pages that were checked (${String(pages.length)}).`,
        },
      },
    ];
  },
};
