import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cyferbyniad wrth bwyntio a gyda’r ffocws',
    en: 'Contrast on pointing and with focus',
  },
  what: {
    cy: 'Rhoddir pob dolen a botwm yn y cyflwr `:hover`, ac yna `:focus`, heb symud dim, a mesurir cyferbyniad eu testun eto.',
    en: 'Every link and button is put into the state `:hover`, and then `:focus`, with nothing moved, and the contrast of its text is measured again.',
  },
  why: {
    cy: 'Mae’r testun yn diflannu yn yr union eiliad y mae rhywun ar fin ei ddewis: wrth bwyntio ato, neu wrth i’r bysellfwrdd ei gyrraedd.',
    en: 'The text fades at the very moment when somebody is about to choose it: as it is pointed at, or as the keyboard reaches it.',
  },
  mend: {
    cy: 'Rhowch liwiau i `:hover` a `:focus` sydd â chyferbyniad o 4.5:1 o leiaf rhwng y testun a’r cefndir; cofiwch osod y ddau gyda’i gilydd.',
    en: 'Give `:hover` and `:focus` colours with a contrast of at least 4.5:1 between text and background; remember to set both together.',
  },
  sure: {
    cy: 'Dim ond yr hyn y mae’r `CSS` yn ei wneud sydd i’w weld yma, nid yr hyn y mae sgript yn ei wneud wrth bwyntio. Mae testun sydd eisoes yn rhy wan yn cael ei ddweud gan reol `color-contrast` axe, ac nid eto yma.',
    en: 'Only what the `CSS` does is seen here, not what a script does on pointing. A text that is too faint already is told by axe’s rule `color-contrast`, and not again here.',
  },
};
