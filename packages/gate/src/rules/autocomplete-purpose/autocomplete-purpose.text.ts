import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Diben meysydd am y person',
    en: 'The purpose of fields about the person',
  },
  what: {
    cy: 'Cymherir labeli Cymraeg a Saesneg â’r pethau y gall porwr eu llenwi, ac edrychir a yw `autocomplete` yno ac yn enwi’r un peth.',
    en: 'Welsh and English labels are compared with what a browser can fill in, and `autocomplete` is looked for, and whether it names the same.',
  },
  why: {
    cy: 'Mae llenwi’n awtomatig yn arbed teipio a chofio i bobl sy’n ei chael yn anodd, a gall rhai offer ddangos llun yn lle’r label.',
    en: 'Filling in automatically spares typing and remembering for people who find them hard, and some tools show a picture for the label.',
  },
  mend: {
    cy: 'Rhowch y gair cywir ar y maes: `autocomplete="email"`.',
    en: 'Give the field the right word: `autocomplete="email"`.',
  },
  sure: {
    cy: 'Ni all peiriant wybod bob tro am bwy y mae’r ffurflen: dim ond lle mae’n amlwg mai am y defnyddiwr y mae’n fethiant.',
    en: 'A machine cannot always know whom a form is about: it is a failure only where it is plainly about the user.',
  },
};
