import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dolen i’r datganiad hygyrchedd',
    en: 'A link to the accessibility statement',
  },
  what: {
    cy: 'Edrychir am ddolen i’r datganiad hygyrchedd ar bob tudalen, os oes mwy nag un yn y rhediad.',
    en: 'A link to the accessibility statement is looked for on every page, if there is more than one in the run.',
  },
  why: {
    cy: 'Yno mae pobl yn cael gwybod beth nad yw’n gweithio, ac wrth bwy i ddweud.',
    en: 'There people learn what does not work, and whom to tell.',
  },
  mend: {
    cy: 'Rhowch y ddolen yn y troedyn: `<a href="/datganiad-hygyrchedd">Datganiad hygyrchedd</a>`.',
    en: 'Put the link in the footer: `<a href="/accessibility-statement">Accessibility statement</a>`.',
  },
  sure: {
    cy: 'Gall rhan o safle gael ei gwirio heb ei throedyn, felly rhybudd yw hyn.',
    en: 'A part of a site may be checked without its footer, so this is a warning.',
  },
};
