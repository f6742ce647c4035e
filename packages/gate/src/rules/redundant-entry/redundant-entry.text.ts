import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Gofyn yr un peth ddwywaith',
    en: 'Asking the same twice',
  },
  what: {
    cy: 'Cymherir meysydd pob cam mewn taith â’r camau o’i flaen.',
    en: 'The fields of each step of a journey are compared with those of the steps before.',
  },
  why: {
    cy: 'Mae teipio eto yn faich ar bobl sy’n teipio’n araf, yn anghofio neu’n blino.',
    en: 'Typing again is a burden on people who type slowly, forget or tire.',
  },
  mend: {
    cy: 'Llenwch y maes â’r ateb cyntaf, neu gadewch i’r person ei ddewis.',
    en: 'Fill the field with the first answer, or let the person choose it.',
  },
  sure: {
    cy: 'Gall yr un label olygu rhywun arall yr eildro, felly rhybudd yw hyn.',
    en: 'The same label may mean somebody else the second time, so this is a warning.',
  },
};
