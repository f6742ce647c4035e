import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Testun wedi’i osod i’w ddarllen',
    en: 'Text that is set to be read',
  },
  what: {
    cy: 'Edrychir ar sut y gosodwyd pob darn o destun: llythrennau o dan ddeg picsel, wyth gair neu fwy mewn priflythrennau, a thestunau hir sydd wedi’u hunioni, mewn italig, â llinellau agos neu â mwy na 140 nod mewn llinell.',
    en: 'How each text is set is looked at: letters under ten pixels, eight words or more in capitals, and long texts that are justified, in italics, with lines close together or with more than 140 characters in a line.',
  },
  why: {
    cy: 'Mae pobl â dyslecsia neu olwg gwan yn colli eu lle, ac yn rhoi’r gorau i ddarllen.',
    en: 'People with dyslexia or low vision lose their place, and stop reading.',
  },
  mend: {
    cy: 'Gosodwch destun i’r chwith, mewn llythrennau plaen o 16 picsel o leiaf, â llinellau 1.5 gwaith eu maint a dim mwy na 80 nod ynddynt.',
    en: 'Set text to the left, in plain letters of at least 16 pixels, with lines 1.5 times their size and no more than 80 characters long.',
  },
  sure: {
    cy: 'Mae’r mesurau’n sicr, ond mae WCAG yn eu rhoi ar lefel `AAA` yn unig (1.4.8), felly cyngor yw hyn. Dywedir am bob math unwaith, gyda nifer y darnau.',
    en: 'The measures are certain, but WCAG asks for them only at level AAA (1.4.8), so this is advice. Each kind is told once, with how many texts have it.',
  },
};
