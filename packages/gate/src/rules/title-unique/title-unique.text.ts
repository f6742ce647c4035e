import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Teitlau sy’n gwahaniaethu rhwng tudalennau',
    en: 'Titles that tell pages apart',
  },
  what: {
    cy: 'Cymherir teitlau holl dudalennau’r rhediad: a oes gan ddwy dudalen â phenawdau gwahanol yr un teitl?',
    en: 'The titles of all pages of the run are compared: have two pages with different headings the same title?',
  },
  why: {
    cy: 'Mae darllenydd sgrin yn dweud y teitl yn gyntaf; os yw’r un fath, nid yw’n hysbys bod y dudalen wedi newid.',
    en: 'A screen reader says the title first; if it is the same, nobody knows that the page has changed.',
  },
  mend: {
    cy: 'Rhowch enw’r dudalen o flaen enw’r gwasanaeth yn y teitl.',
    en: 'Put the page’s name before the service’s in the title.',
  },
  sure: {
    cy: 'Gall penawdau amrywio ar yr un dudalen, felly rhybudd yw hyn.',
    en: 'Headings may vary on one page, so this is a warning.',
  },
};
