import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Datganiad hygyrchedd cyflawn',
    en: 'A complete accessibility statement',
  },
  what: {
    cy: 'Edrychir am rannau’r datganiad enghreifftiol ar dudalen y datganiad hygyrchedd.',
    en: 'The parts of the model statement are looked for on the accessibility statement’s page.',
  },
  why: {
    cy: 'Heb y rhain nid yw pobl yn gwybod beth i’w ddisgwyl, na sut i gwyno.',
    en: 'Without them people do not know what to expect, nor how to complain.',
  },
  mend: {
    cy: 'Ychwanegwch y rhannau sydd ar goll, yng ngeiriau’r datganiad enghreifftiol.',
    en: 'Add the parts that are missing, in the words of the model statement.',
  },
  sure: {
    cy: 'Wrth eu geiriau yr adwaenir y rhannau; ni all peiriant wybod a ydynt yn wir.',
    en: 'The parts are known by their words; a machine cannot know whether they are true.',
  },
};
