import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Rheolyddion sain a fideo',
    en: 'Controls of sound and film',
  },
  what: {
    cy: 'Edrychir a yw fideo neu sain yn dechrau ohono’i hun, ac a oes rheolyddion iddo.',
    en: 'Every video and sound is looked at for starting by itself and for controls.',
  },
  why: {
    cy: 'Mae sain annisgwyl yn boddi darllenydd sgrin, mae symud yn tynnu sylw, ac ni all pobl heb lygoden ei stopio heb reolyddion.',
    en: 'Unasked sound drowns a screen reader, movement distracts, and people without a mouse cannot stop it without controls.',
  },
  mend: {
    cy: 'Rhowch `controls` arno a thynnwch `autoplay`.',
    en: 'Give it `controls` and take `autoplay` away.',
  },
  sure: {
    cy: 'Ni all peiriant wybod bob tro a yw’n para mwy na thair eiliad. Mae `axe` yn gofyn am gapsiynau.',
    en: 'A machine cannot always know whether it lasts for more than three seconds. `axe` asks about captions.',
  },
};
