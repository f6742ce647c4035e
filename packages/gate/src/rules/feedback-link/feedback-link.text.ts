import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ffordd o roi adborth',
    en: 'A way to give feedback',
  },
  what: {
    cy: 'Edrychir a oes, ar unrhyw dudalen a wiriwyd, ddolen neu ffurflen i bobl ddweud sut yr aeth.',
    en: 'Is there, on any page that was checked, a link or form for people to say how it went?',
  },
  why: {
    cy: 'Heb adborth nid yw’r tîm yn gwybod beth sydd o’i le ar y gwasanaeth.',
    en: 'Without feedback the team does not know what is wrong with the service.',
  },
  mend: {
    cy: 'Rhowch ddolen yn y pennyn neu ar y dudalen olaf, yn y ddwy iaith: “Rhowch eich adborth”.',
    en: 'Put a link in the header or on the last page, in both languages: “Give your feedback”.',
  },
  sure: {
    cy: 'Wrth ei geiriau yr adwaenir y ddolen, ac efallai ei bod ar dudalen na wiriwyd, felly cyngor yw hyn.',
    en: 'The link is known by its words, and it may be on a page that was not checked, so this is advice.',
  },
};
