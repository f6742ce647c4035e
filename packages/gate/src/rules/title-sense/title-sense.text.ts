import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Teitl sy’n dweud rhywbeth',
    en: 'A title that says something',
  },
  what: {
    cy: 'Edrychir a yw teitl y dudalen yn un a adawyd gan dempled, yn enw ffeil, neu’n air fel “Hafan” yn unig; yn un heb yr un gair sydd ar y dudalen; neu’n sefyll o flaen teitl arall sy’n cyfateb yn well.',
    en: 'The page’s title is looked at for being left by a template, a file’s name, or just a word such as “Home”; for having no word that is on the page; and for standing before a second title that fits better.',
  },
  why: {
    cy: 'Y teitl yw’r peth cyntaf y mae darllenydd sgrin yn ei ddweud, ac enw’r tab i bawb arall.',
    en: 'The title is the first thing a screen reader says, and the tab’s name for everybody else.',
  },
  mend: {
    cy: 'Rhowch enw’r dudalen ac yna enw’r gwasanaeth: `<title>Eich cyfeiriad – Treth gyngor</title>`.',
    en: 'Give the page’s name and then the service’s: `<title>Your address – Council tax</title>`.',
  },
  sure: {
    cy: 'Ni all peiriant wybod a yw teitl synhwyrol yn cyfateb i’r dudalen.',
    en: 'A machine cannot know whether a sensible title fits the page.',
  },
};
