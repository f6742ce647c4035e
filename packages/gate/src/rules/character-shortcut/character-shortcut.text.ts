import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Llwybrau byr un llythyren',
    en: 'Single-letter shortcuts',
  },
  what: {
    cy: 'Lle mae’r ddogfen yn gwrando am fysellau, pwysir pob llythyren heb ffocws ar ddim, a gwylir a yw’r dudalen yn ateb.',
    en: 'Where the document listens for keys, each letter is pressed with the focus on nothing, and it is watched whether the page answers.',
  },
  why: {
    cy: 'Mae rheolaeth lais yn teipio geiriau fesul llythyren, a gall pob un wneud rhywbeth nas bwriadwyd.',
    en: 'Voice control types words letter by letter, and each may do something that was not meant.',
  },
  mend: {
    cy: 'Gofynnwch am `Ctrl` neu `Alt` gyda’r llythyren, neu rhowch ffordd i’w diffodd.',
    en: 'Ask for `Ctrl` or `Alt` with the letter, or give a way to turn them off.',
  },
  sure: {
    cy: 'Cyngor yn unig: ni all peiriant wybod a oes gosodiad i’w diffodd.',
    en: 'Advice only: a machine cannot know whether there is a setting to turn them off.',
  },
};
