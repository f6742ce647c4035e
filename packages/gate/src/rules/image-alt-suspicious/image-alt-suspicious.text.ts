import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Testun delweddau sy’n dweud rhywbeth',
    en: 'Texts of pictures that say something',
  },
  what: {
    cy: 'Edrychir am enwau ffeil, geiriau megis “llun”, ailadrodd y testun wrth ymyl, a thestun ar ddelweddau anweledig.',
    en: 'File names, words such as “image”, repetition of the text beside, and texts on pictures that cannot be seen are looked for.',
  },
  why: {
    cy: 'Dyna’r cyfan y mae pobl ddall yn ei gael o’r ddelwedd.',
    en: 'It is all that blind people are given of the picture.',
  },
  mend: {
    cy: 'Dywedwch beth y mae’r ddelwedd yn ei ddweud, neu rowch `alt=""` os addurn ydyw.',
    en: 'Say what the picture says, or give `alt=""` if it is decoration.',
  },
  sure: {
    cy: 'Ni all peiriant weld a yw testun synhwyrol yn wir am y ddelwedd.',
    en: 'A machine cannot see whether a sensible text is true of the picture.',
  },
};
