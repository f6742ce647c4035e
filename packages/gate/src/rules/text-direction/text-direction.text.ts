import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cyfeiriad y testun',
    en: 'Direction of text',
  },
  what: {
    cy: 'Cymherir gwyddor pob darn o destun â’r ochr y mae’n dechrau arni: o’r dde y darllenir Arabeg, Ffarsi, Wrdw a Hebraeg.',
    en: 'The script of each text is compared with the side that it begins on: Arabic, Farsi, Urdu and Hebrew are read from the right.',
  },
  why: {
    cy: 'Mae cynghorau’n rhoi gwybodaeth mewn ieithoedd eraill i bobl sydd newydd gyrraedd. Heb y cyfeiriad cywir, mae’r atalnodau, y rhifau a’r rhestrau yn y drefn anghywir.',
    en: 'Councils give information in other languages to people who have just arrived. Without the right direction, punctuation, numbers and lists are in the wrong order.',
  },
  mend: {
    cy: 'Rhowch `dir="rtl"` a `lang` ar y darn, neu `dir="auto"` lle nad yw’r iaith yn hysbys.',
    en: 'Put `dir="rtl"` and `lang` on the part, or `dir="auto"` where the language is not known.',
  },
  sure: {
    cy: 'Mae’r wyddor yn sicr. Ni fernir geiriau unigol na’r hyn sydd o fewn brawddeg: mae porwyr yn trefnu’r rheini eu hunain.',
    en: 'The script is certain. Single words and what is within a sentence are not judged: browsers put those in order themselves.',
  },
};
