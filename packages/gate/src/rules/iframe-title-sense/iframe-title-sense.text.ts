import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Teitlau fframiau sy’n dweud rhywbeth',
    en: 'Titles of frames that say something',
  },
  what: {
    cy: 'Edrychir am deitlau megis “ffrâm” neu gyfeiriad gwe.',
    en: 'Titles such as “iframe” or a web address are looked for.',
  },
  why: {
    cy: 'Y teitl sy’n dweud wrth berson a yw’n werth mynd i mewn i’r ffrâm.',
    en: 'The title tells a person whether going into the frame is worth it.',
  },
  mend: {
    cy: 'Dywedwch beth sydd ynddi: `<iframe title="Map o swyddfeydd y cyngor">`.',
    en: 'Say what is in it: `<iframe title="Map of the council’s offices">`.',
  },
  sure: {
    cy: 'Ni all peiriant wybod a yw teitl synhwyrol yn wir am y cynnwys.',
    en: 'A machine cannot know whether a sensible title is true of the content.',
  },
};
