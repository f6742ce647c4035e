import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ystorfa y gall eraill ei defnyddio',
    en: 'A repository that others can use',
  },
  what: {
    cy: 'Pan roddir `repository` yn y gosodiadau, edrychir a oes trwydded, `README`, `CHANGELOG` a `CONTRIBUTING` yn y ffolder.',
    en: 'Where `repository` is given in the settings, a licence, `README`, `CHANGELOG` and `CONTRIBUTING` are looked for in the folder.',
  },
  why: {
    cy: 'Ni chaiff neb ailddefnyddio cod heb drwydded, ac ni all cyngor arall ddysgu ohono heb esboniad.',
    en: 'Nobody may use code again that has no licence, and another council cannot learn from it without an explanation.',
  },
  mend: {
    cy: 'Ychwanegwch y ffeil sydd ar goll. Ar gyfer cod cyngor, mae `MIT` ac `Apache-2.0` yn gyffredin.',
    en: 'Add the file that is missing. For a council’s code, `MIT` and `Apache-2.0` are common.',
  },
  sure: {
    cy: 'Ni all peiriant wybod a yw’r ystorfa’n gyhoeddus nac a ddylai fod, felly cyngor yw hyn. Nid oes ffeil yn cael ei darllen heb y gosodiad.',
    en: 'A machine cannot know whether the repository is public or should be, so this is advice. No file is read without the setting.',
  },
};
