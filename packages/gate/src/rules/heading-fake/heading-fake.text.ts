import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Penawdau sy’n edrych fel rhai yn unig',
    en: 'Headings in looks alone',
  },
  what: {
    cy: 'Edrychir am linellau byr, trwm neu fawr, uwchben testun, nad ydynt yn elfennau pennawd.',
    en: 'Short lines above text that are bold or large, but are no heading elements, are looked for.',
  },
  why: {
    cy: 'Mae pobl sy’n defnyddio darllenydd sgrin yn neidio o bennawd i bennawd, ac nid yw’r rhain yn y rhestr.',
    en: 'People who use a screen reader jump from heading to heading, and these are not in the list.',
  },
  mend: {
    cy: 'Defnyddiwch `<h2>` neu’r lefel sy’n dilyn, a rhowch yr olwg iddo yn `CSS`.',
    en: 'Use an `<h2>` or the level that follows, and give it its look in `CSS`.',
  },
  sure: {
    cy: 'Ni all peiriant wybod a yw llinell drwm yn bennawd ynteu’n bwyslais, felly rhybudd yw hyn.',
    en: 'A machine cannot know whether a bold line is a heading or a stress, so this is a warning.',
  },
};
