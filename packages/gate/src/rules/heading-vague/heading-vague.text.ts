import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Penawdau sy’n dweud rhywbeth',
    en: 'Headings that say something',
  },
  what: {
    cy: 'Edrychir am benawdau megis “Adran 1” neu “Teitl yma”, paragraffau fel penawdau, a thudalennau hir heb bennawd.',
    en: 'Headings such as “Section 1” or “Your title here”, paragraphs as headings, and long pages without headings are looked for.',
  },
  why: {
    cy: 'Mae pobl yn darllen penawdau i weld a yw’r dudalen yn werth ei darllen, ac i ddod o hyd i’w lle.',
    en: 'People read headings to see whether a page is worth reading, and to find their place.',
  },
  mend: {
    cy: 'Dywedwch beth sydd yn yr adran: “Sut i wneud cais”.',
    en: 'Say what is in the section: “How to apply”.',
  },
  sure: {
    cy: 'Ni all peiriant wybod a yw pennawd synhwyrol yn wir am ei destun. Mae `axe` yn barnu penawdau gwag a’u trefn.',
    en: 'A machine cannot know whether a sensible heading is true of its text. `axe` judges empty headings and their order.',
  },
};
