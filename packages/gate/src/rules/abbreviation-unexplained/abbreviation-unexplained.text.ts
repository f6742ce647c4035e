import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Byrfoddau heb eu hesbonio',
    en: 'Abbreviations that are not explained',
  },
  what: {
    cy: 'Edrychir am fyrfoddau o brif lythrennau nad oes i’w cael, ar yr un dudalen, eu geiriau’n llawn, `<abbr title>` na chromfachau sy’n eu hagor.',
    en: 'Abbreviations in capitals are looked for whose words in full, an `<abbr title>` or brackets that open them are nowhere on the same page.',
  },
  why: {
    cy: 'Mae’r cyngor yn gwybod beth yw `DHP`; nid yw’r person sydd ei angen.',
    en: 'The council knows what `DHP` is; the person who needs it does not.',
  },
  mend: {
    cy: 'Y tro cyntaf: “taliad disgresiwn at gostau tai (`DHP`)”. Rhowch y rhai y mae pawb yn eu hadnabod yn `allowAbbreviations`.',
    en: 'The first time: “discretionary housing payment (`DHP`)”. Put those that everybody knows into `allowAbbreviations`.',
  },
  sure: {
    cy: 'Gall byrfodd fod yn enw y mae pawb yn ei adnabod, felly cyngor yw hyn. Mae rhestr o rai cyffredin yn y ddwy iaith.',
    en: 'An abbreviation can be a name that everybody knows, so this is advice. There is a list of common ones in both languages.',
  },
};
