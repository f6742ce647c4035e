import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Testun dros dro a bylchau heb eu llenwi', en: 'Stand-in text and unfilled gaps' },
  what: {
    cy: 'Chwilir pob testun yn y ddwy iaith am `PLACEHOLDER`, `TODO`, `[cy]`, bylchau fel `{0}` a `%s`, `undefined`, allweddi negeseuon, labeli gwag a llythrennau wedi’u torri gan amgodiad anghywir.',
    en: 'Every text in both languages is searched for `PLACEHOLDER`, `TODO`, `[cy]`, gaps such as `{0}` and `%s`, `undefined`, the keys of messages, empty labels, and letters broken by a wrong character set.',
  },
  why: {
    cy: 'Yn y Gymraeg y mae’r rhain gan amlaf: ychwanegir y neges Saesneg, a gadewir y llall at eto. Ni all neb ateb cwestiwn sy’n dweud `PLACEHOLDER`. Mae Safonau’r Gymraeg (OSC 2015/996) yn gofyn am y ddwy iaith ar yr un pryd.',
    en: 'They are in the Welsh more often than not: the English message is added, and the other left for later. Nobody can answer a question that says `PLACEHOLDER`. The Welsh Language Standards (WSI 2015/996) ask for both languages at one time.',
  },
  mend: {
    cy: 'Rhowch y testun. Gwnewch i’r adeiladu fethu pan fydd un hanner o bâr yn wag. Anfonwch dudalennau fel UTF-8.',
    en: 'Put the text in. Make the build fail when one half of a pair is empty. Send pages as UTF-8.',
  },
  sure: {
    cy: 'Ni fernir testun mewn `code`, `pre`, `kbd` na `samp`, nac mewn meysydd. Mae `TBC`, `{enw}` a `lorem ipsum` yn rhybuddion, oherwydd gall fod rheswm drostynt.',
    en: 'Text in `code`, `pre`, `kbd` and `samp` is not judged, nor what is in fields. `TBC`, `{name}` and `lorem ipsum` are warnings, since there may be a reason for them.',
  },
};
